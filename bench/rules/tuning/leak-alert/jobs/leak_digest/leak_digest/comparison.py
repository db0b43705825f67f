"""How a flat compares with its neighbours; shown below the digest."""

from __future__ import annotations

import statistics

from leak_digest.flats import Flat

BANDS = [
    (2.5, "far above"),
    (1.2, "above"),
    (0.8, "usual"),
]
LEAST_FLATS = 12


def band(consumption: float, neighbours: list[float]) -> str | None:
    if len(neighbours) <= LEAST_FLATS:
        return None
    average = statistics.fmean(neighbours)
    for at_least, name in BANDS:
        if consumption >= at_least * average:
            return name
    return "below"


def sentence(flat: Flat, neighbours: list[float]) -> str:
    found = band(flat.consumption, neighbours)
    if found is None:
        return "There are too few flats to compare with."
    return f"Flat {flat.number} uses {found} the average of the house."
