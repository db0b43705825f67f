"""Towels that are lent out are washed again when the last wash was not hot or long enough."""

from __future__ import annotations

RINSE: dict[str, tuple[float | None, float | None]] = {
    "detergent": (0.3, 1.2),
    "residue": (None, 0.2),
    "ph": (6.5, 7.6),
}


def rewash(load: dict[str, float], minutes: int) -> list[str]:
    if minutes < 38:
        return ["short"]
    reasons = []
    for name, (low, high) in RINSE.items():
        if low is not None and load[name] < low:
            reasons.append(f"{name} low")
        if high is not None and load[name] > high:
            reasons.append(f"{name} high")
    return reasons
