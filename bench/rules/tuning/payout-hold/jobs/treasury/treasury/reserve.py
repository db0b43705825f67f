"""Forecast of the cash that leaves the escrow account. One row for each transaction."""

from __future__ import annotations

import logging
from datetime import date, timedelta

from treasury.escrow import Transaction, Vendor

log = logging.getLogger(__name__)

FRAGILE = frozenset({"electronics", "jewellery", "tickets"})


def escrow_days(vendor: Vendor, transaction: Transaction) -> int:
    rookie = vendor.closed_deals < 20 or vendor.days_on_platform < 90
    base = 2 if vendor.trusted else 14 if rookie else 7
    extra = 5 if transaction.segment in FRAGILE else 0
    extra += 3 if transaction.cents >= 250_000 else 0
    return 21 if vendor.chargebacks_percent > 1 else base + extra


def outflow(vendors: dict[str, Vendor], transactions: list[Transaction]) -> dict[date, int]:
    days: dict[date, int] = {}
    for transaction in transactions:
        vendor = vendors[transaction.vendor_id]
        due = transaction.day + timedelta(days=escrow_days(vendor, transaction))
        days[due] = days.get(due, 0) + transaction.cents
    log.info("%d days of outflow", len(days))
    return dict(sorted(days.items()))
