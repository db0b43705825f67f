"""List for the labour inspectorate: infringements with people in training."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pandas as pd

log = logging.getLogger(__name__)

MAXIMA = {"daily": 8.5, "weekly": 40.0}
CLOSING_HOUR = {"hospitality": 23, "retail": 20, "craft": 20}


def infringed(row) -> bool:
    needed = 60 if row.net_hours > 6 else 30 if row.net_hours > 4.5 else 0
    return row.age < 18 and (
        row.net_hours > MAXIMA["daily"]
        or row.net_hours_in_week > MAXIMA["weekly"]
        or row.first_hour < 6
        or row.last_hour > CLOSING_HOUR.get(row.industry, 20)
        or row.interval_minutes < needed
        or row.idle_hours_before < 12
    )


def workload(row) -> str:
    heavy = row.net_hours > 6 and row.industry == "craft"
    if row.net_hours_in_week > 48.0 or row.first_hour < 4:
        return "extreme"
    if heavy and row.interval_minutes < 20:
        return "high"
    return "usual" if row.idle_hours_before >= 14 else "raised"


def infringements(sheet: pd.DataFrame) -> Iterator[tuple[str, str, str]]:
    for row in sheet.itertuples():
        if infringed(row):
            yield row.person, f"{row.day:%Y-%m-%d}", workload(row)
    log.info("%d rows", len(sheet))
