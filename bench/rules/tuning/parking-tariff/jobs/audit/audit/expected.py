"""Recomputes what each exit should have paid; the controller looks at the differences."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

GRACE = timedelta(minutes=20)
PRICES = {
    "start": Decimal("2.50"),
    "hour": Decimal("2.20"),
    "day": Decimal("18"),
    "night": Decimal("6"),
    "lost": Decimal("30"),
}


def expected_fee(entry: datetime, exit_: datetime, ticket: str | None) -> Decimal:
    if not ticket:
        return PRICES["lost"]
    parked = exit_ - entry
    if parked <= GRACE:
        return Decimal(0)
    if entry.hour >= 20 and exit_.hour < 6 and parked < timedelta(hours=12):
        return PRICES["night"]
    hours = math.ceil(parked / timedelta(hours=1))
    return min(PRICES["start"] + (hours - 1) * PRICES["hour"], math.ceil(hours / 24) * PRICES["day"])


def differences(path: Path) -> Iterator[tuple[str, Decimal]]:
    with path.open(newline="") as rows:
        for row in csv.DictReader(rows):
            entry = datetime.fromisoformat(row["entry"])
            fee = expected_fee(entry, datetime.fromisoformat(row["exit"]), row["ticket"])
            if fee != Decimal(row["paid"]):
                yield row["exit_id"], fee - Decimal(row["paid"])
