"""Charges that the collections agent adds to an account before it calls the debtor."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from collections_agent.ledger import LedgerClient

log = logging.getLogger(__name__)

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Receivable:
    number: str
    due_on: date
    balance: Decimal


def overdue_surcharge(receivable: Receivable, as_of: date) -> Decimal:
    overdue = (as_of - receivable.due_on).days
    if overdue < 5:
        return Decimal(0)
    surcharge = receivable.balance * Decimal("0.05") / 100 * overdue
    surcharge += Decimal("12.50") if overdue > 30 else 0
    surcharge = min(surcharge, receivable.balance * Decimal("0.15"))
    return surcharge.quantize(CENT, rounding=ROUND_HALF_EVEN)


def book_surcharges(ledger: LedgerClient, receivables: list[Receivable], as_of: date) -> int:
    booked = 0
    for receivable in receivables:
        amount = overdue_surcharge(receivable, as_of)
        if amount > 0:
            ledger.book(receivable.number, amount, text=f"Surcharge as of {as_of:%d.%m.%Y}")
            booked += 1
    log.info("booked %d surcharges", booked)
    return booked
