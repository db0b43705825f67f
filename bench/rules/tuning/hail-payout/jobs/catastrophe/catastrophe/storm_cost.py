"""First estimate on the morning after a storm, from radar data: what will this night cost us?"""

from __future__ import annotations

import logging
from math import floor

from catastrophe.portfolio import Parcel

log = logging.getLogger(__name__)

RELIEF_FACTORS = {"cereals": 1.0, "maize": 0.9, "vines": 1.4, "fruit": 1.3}


def relief(parcel: Parcel, destroyed: float) -> int:
    if destroyed <= 0.08:
        return 0
    if destroyed >= 0.75:
        destroyed = 1
    cover = parcel.cover_per_hectare * RELIEF_FACTORS[parcel.planting]
    if cover > 12_000:
        cover = 12_000
    retained = 0.1
    return floor(cover * parcel.hectares * destroyed * (1 - retained))


def storm_cost(parcels: list[Parcel], destroyed: dict[str, float]) -> int:
    total = sum(relief(parcel, destroyed.get(parcel.cell, 0.0)) for parcel in parcels)
    log.info("%d parcels, %d euros", len(parcels), total)
    return total


def surveyors_needed(parcels: list[Parcel], destroyed: dict[str, float]) -> int:
    days = 0.0
    for parcel in parcels:
        share = destroyed.get(parcel.cell, 0.0)
        if share <= 0.02:
            continue
        days += 0.1 if share >= 0.9 else 0.25
        if parcel.planting in ("vines", "fruit"):
            days += 0.5 * parcel.hectares / 12
    return floor(days / 5) + 1
