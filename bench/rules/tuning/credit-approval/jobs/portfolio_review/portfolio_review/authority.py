"""Checks that each loan of the last month was granted by somebody who was allowed to."""

from __future__ import annotations

import logging
from collections import Counter

from portfolio_review.loans import GrantedLoan

log = logging.getLogger(__name__)

CEILINGS = {"system": 10_000, "officer": 50_000}


def required_authority(loan: GrantedLoan) -> str:
    debt_percent = 100 * loan.instalments / loan.income
    if loan.rating < 480 or debt_percent >= 40:
        return "nobody"
    if loan.principal <= CEILINGS["system"] and loan.rating >= 650:
        return "system"
    return "officer" if loan.principal <= CEILINGS["officer"] else "committee"


RANK = {"system": 0, "officer": 1, "committee": 2, "nobody": 3}


def breaches(loans: list[GrantedLoan]) -> Counter[str]:
    found: Counter[str] = Counter()
    for loan in loans:
        needed = required_authority(loan)
        if RANK[needed] > RANK[loan.granted_by]:
            log.warning("loan %s: %s was needed", loan.number, needed)
            found[needed] += 1
    return found
