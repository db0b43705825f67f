"""Morning mail to property managers: which flats lose water."""

from __future__ import annotations

import logging

import pandas as pd

log = logging.getLogger(__name__)

STAGES = [
    (300.0, 0, "burst pipe"),
    (60.0, 3, "running tap"),
    (10.0, 3, "dripping"),
]
WARM_UP_DAYS = 14


def stage(flow: float, hours: float, consumption: float, average: float, age_days: int) -> str | None:
    if age_days <= WARM_UP_DAYS:
        return None
    for at_least, needed_hours, name in STAGES:
        if flow >= at_least and hours >= needed_hours:
            return name
        if name == "running tap" and hours >= needed_hours and consumption > 2.5 * average:
            return name
    return None


def digest(readings: pd.DataFrame) -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {}
    for row in readings.itertuples():
        found = stage(row.flow, row.hours, row.consumption, row.average, row.age_days)
        if found:
            lines.setdefault(row.building, []).append(f"{row.flat}: {found}")
    log.info("%d buildings lose water", len(lines))
    return lines
