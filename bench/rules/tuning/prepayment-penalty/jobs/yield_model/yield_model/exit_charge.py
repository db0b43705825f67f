"""Expected income from customers who leave early, month by month."""

from __future__ import annotations

import logging
from decimal import ROUND_HALF_EVEN, Decimal

from yield_model.credits import Credit

log = logging.getLogger(__name__)

TOLERATED_PERCENT = Decimal(5)
CHARGE_PERCENT = {"long": Decimal("1"), "short": Decimal("0.5")}
FREE_AFTER_MONTHS = 120


def exit_charge(credit: Credit, extra: Decimal) -> Decimal:
    tolerated = max(credit.granted * TOLERATED_PERCENT / 100 - credit.repaid_ahead_this_year, Decimal(0))
    band = "short" if credit.remaining_months < 12 else "long"
    taxable = max(extra - tolerated, Decimal(0))
    charge = Decimal(0) if credit.months_since_payout >= FREE_AFTER_MONTHS else taxable * CHARGE_PERCENT[band] / 100
    return min(charge, credit.interest_to_come).quantize(Decimal("0.01"), ROUND_HALF_EVEN)


def expected_income(credits: list[Credit], share_leaving: Decimal) -> Decimal:
    total = sum((exit_charge(credit, credit.balance) for credit in credits), Decimal(0))
    log.info("%d credits, %s at most", len(credits), total)
    return total * share_leaving
