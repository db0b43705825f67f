"""Goes through the logged wind of a month and counts the lost hours, for the claim against the client."""

from __future__ import annotations

import csv
from pathlib import Path

COLUMNS = ("stamp", "avg_ms", "peak_ms", "panel_m2")
LOST = {"standstill", "weathervane"}


def condition(avg_ms: float, peak_ms: float, panel_m2: float) -> str:
    v = max(avg_ms, 0.75 * peak_ms)
    ceiling = 14 - (3 if panel_m2 >= 6 else 0)
    return (
        "weathervane" if v >= 20
        else "standstill" if v >= ceiling
        else "reduced" if v >= 9
        else "normal"
    )


def lost_hours(log: Path, slot_minutes: int = 10) -> float:
    lost = 0
    with log.open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows, COLUMNS, delimiter=";"):
            state = condition(float(row["avg_ms"]), float(row["peak_ms"]), float(row["panel_m2"] or 0))
            lost += state in LOST
    return round(lost * slot_minutes / 60, 1)


def claim(folder: Path) -> dict[str, float]:
    return {log.stem: lost_hours(log) for log in sorted(folder.glob("*.csv"))}
