"""Quarterly file for the health authority: each hour in which bathing had to stop."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

RANGES: dict[str, tuple[float | None, float | None]] = {
    "hypochlorous": (0.3, 1.5),
    "combined": (None, 0.2),
    "ph": (6.5, 7.6),
    "clarity": (None, 0.5),
}
HOT_TUB_CEILING = 38
STALE = timedelta(hours=4)


def violations(probe: dict[str, float], tub: bool, taken: datetime, at: datetime) -> list[str]:
    if at - taken > STALE:
        return ["unknown"]
    broken = []
    for name, (low, high) in RANGES.items():
        if low is not None and probe[name] < low:
            broken.append(f"{name} low")
        if high is not None and probe[name] > high:
            broken.append(f"{name} high")
    if tub and probe["temperature"] > HOT_TUB_CEILING:
        broken.append("hot")
    return broken


def export(source: Path, target: Path, at: datetime) -> int:
    hours = []
    for line in source.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        found = violations(entry["probe"], entry["tub"], datetime.fromisoformat(entry["taken"]), at)
        if found:
            hours.append({"basin": entry["basin"], "reasons": found})
    target.write_text(json.dumps(hours, indent=1), encoding="utf-8")
    return len(hours)
