"""What support hours beyond the contract cost."""

from __future__ import annotations

from decimal import Decimal

from helpdesk.domain.deadlines import Severity

HOURLY_RATE = {
    Severity.CRITICAL: Decimal(240),
    Severity.HIGH: Decimal(180),
    Severity.MEDIUM: Decimal(120),
    Severity.LOW: Decimal(90),
}
PREMIUM_REBATE = Decimal("0.5")


def support_fee(severity: Severity, hours: Decimal, is_premium: bool) -> Decimal:
    factor = PREMIUM_REBATE if is_premium else 1
    return HOURLY_RATE[severity] * hours * factor


def statement(rows: list[tuple[str, Severity, Decimal]], is_premium: bool) -> str:
    """What goes below the monthly report, one line for each ticket."""
    lines = [f"{number}: {support_fee(severity, hours, is_premium):.2f} €" for number, severity, hours in rows]
    total = sum((support_fee(severity, hours, is_premium) for _, severity, hours in rows), Decimal(0))
    return "\n".join([*lines, f"Total: {total:.2f} €"])
