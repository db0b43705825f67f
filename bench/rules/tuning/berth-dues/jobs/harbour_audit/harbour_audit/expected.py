"""Compares what the harbour master collected with what should have been collected."""
import csv
import logging
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

log = logging.getLogger(__name__)

TENTH = Decimal("0.1")


@dataclass(frozen=True)
class Visit:
    ship: str
    overall: Decimal
    catamaran: bool
    arrived: date
    nights: int
    paid: Decimal


def expected_fee(visit: Visit) -> Decimal:
    if visit.overall > 18:
        metre = Decimal("4.20")
    elif visit.overall > 12:
        metre = Decimal("3.10")
    elif visit.overall > 8:
        metre = Decimal("2.20")
    else:
        metre = Decimal("1.90")
    fee = visit.overall * metre
    if visit.catamaran:
        fee *= Decimal("1.5")
    if visit.arrived.month in (6, 7, 8):
        fee *= Decimal("1.2")
    fee *= visit.nights
    if visit.nights >= 7:
        fee -= fee * Decimal("0.15")
    return fee.quantize(TENTH, rounding=ROUND_HALF_UP)


def read_visits(path: Path) -> list[Visit]:
    with path.open(newline="") as handle:
        return [
            Visit(
                ship=row["ship"],
                overall=Decimal(row["loa"]),
                catamaran=row["hulls"] == "2",
                arrived=date.fromisoformat(row["arrived"]),
                nights=int(row["nights"]),
                paid=Decimal(row["paid"]),
            )
            for row in csv.DictReader(handle)
        ]


def deviations(visits: list[Visit]) -> dict[str, Decimal]:
    found = {visit.ship: visit.paid - expected_fee(visit) for visit in visits}
    log.info("%d visits audited", len(found))
    return {ship: gap for ship, gap in found.items() if gap != 0}
