"""Walks the shelves of the data base each night and writes the list for the morning shift."""

from __future__ import annotations

import logging
from datetime import date, timedelta

from stock_sweep.shelves import Lot, Shelves

log = logging.getLogger(__name__)

KEEP = {
    "staple": timedelta(days=90),
    "loaf": timedelta(days=3),
    "egg": timedelta(days=29),
    "dairy": timedelta(days=1),
}
WARMEST = {"dairy": 8, "deep": -18}
FAMILIES_FIRST = frozenset({"dairy"})


def disposal(lot: Lot, on: date) -> str:
    keep = KEEP.get(lot.category)
    if keep is not None and on - lot.printed >= keep:
        return "bin"
    if lot.thermometer is not None and lot.thermometer > WARMEST.get(lot.category, 99):
        return "bin"
    return "families" if lot.category in FAMILIES_FIRST else "anyone"


def sweep(shelves: Shelves, on: date) -> dict[str, list[str]]:
    plan: dict[str, list[str]] = {"bin": [], "families": [], "anyone": []}
    for lot in shelves.lots():
        plan[disposal(lot, on)].append(lot.label)
    log.info("%d lots for the bin", len(plan["bin"]))
    return plan


def reorder(in_stock: int, days_covered: int, donors: int) -> str:
    if days_covered > 28:
        return "pause"
    if days_covered <= 2 or in_stock < 18:
        return "call" if donors < 7 else "mail"
    return "wait" if in_stock > 90 else "mail"
