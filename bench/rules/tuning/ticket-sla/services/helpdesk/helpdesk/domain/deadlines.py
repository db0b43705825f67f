"""When a ticket has to be answered and solved. Contract annex B."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum


class Severity(IntEnum):
    CRITICAL = 1
    HIGH = 2
    MEDIUM = 3
    LOW = 4


@dataclass(frozen=True)
class Deadlines:
    respond_by: datetime
    solve_by: datetime


RESPONSE = {
    Severity.CRITICAL: timedelta(minutes=15),
    Severity.HIGH: timedelta(hours=1),
    Severity.MEDIUM: timedelta(hours=4),
    Severity.LOW: timedelta(hours=8),
}
SOLUTION = {
    Severity.CRITICAL: timedelta(hours=4),
    Severity.HIGH: timedelta(hours=8),
    Severity.MEDIUM: timedelta(days=3),
    Severity.LOW: timedelta(days=5),
}
PREMIUM_FACTOR = 0.5


def deadlines_for(severity: Severity, opened_at: datetime, is_premium: bool) -> Deadlines:
    factor = PREMIUM_FACTOR if is_premium else 1
    return Deadlines(
        respond_by=opened_at + RESPONSE[severity] * factor,
        solve_by=opened_at + SOLUTION[severity] * factor,
    )
