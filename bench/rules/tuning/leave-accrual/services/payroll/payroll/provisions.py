"""Provision for vacation that is not yet taken, booked at the end of each quarter."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Worker:
    number: str
    tenure_years: int
    age: int
    disabled: bool
    weekly_days: int
    active_months: int


TENURE_STEPS = ((10, 30), (5, 28), (2, 26), (0, 25))


def vacation_allowance(worker: Worker) -> float:
    allowance = next(days for years, days in TENURE_STEPS if worker.tenure_years >= years)
    if worker.age > 50:
        allowance += 2
    allowance += 5 if worker.disabled else 0
    pro_rata = allowance * worker.weekly_days / 5 * worker.active_months / 12
    return math.ceil(pro_rata * 2) / 2


def provision(worker: Worker, taken: float, daily_wage: Decimal) -> Decimal:
    open_days = max(0.0, vacation_allowance(worker) - taken)
    return (daily_wage * Decimal(open_days)).quantize(Decimal("0.01"))
