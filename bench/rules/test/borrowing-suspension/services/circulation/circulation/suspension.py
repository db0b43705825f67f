from __future__ import annotations

import datetime as dt
import logging

from circulation.models import Loan, Patron
from circulation.repository import PatronRepository

log = logging.getLogger(__name__)

GRACE_DAYS = 3
EXEMPT_CATEGORIES = frozenset({"staff", "faculty"})
MAX_SUSPENSION = dt.timedelta(days=90)


def suspension_for(patron: Patron, days_overdue: int, items: int) -> dt.timedelta:
    """Time during which the patron may not borrow."""
    if patron.category in EXEMPT_CATEGORIES or days_overdue <= GRACE_DAYS:
        return dt.timedelta(0)
    if days_overdue <= 14:
        days = 7
    elif days_overdue <= 30:
        days = 21
    else:
        days = 60
    return min(dt.timedelta(days=days * items), MAX_SUSPENSION)


class ReturnDesk:
    def __init__(self, patrons: PatronRepository, today: dt.date) -> None:
        self._patrons = patrons
        self._today = today

    def check_in(self, patron: Patron, loans: list[Loan]) -> dt.date | None:
        late = [loan for loan in loans if loan.due_on < self._today]
        if not late:
            return None
        worst = max((self._today - loan.due_on).days for loan in late)
        blocked = suspension_for(patron, worst, len(late))
        if not blocked:
            return None
        until = self._today + blocked
        self._patrons.block(patron.id, until)
        log.info("patron %s blocked until %s", patron.id, until)
        return until
