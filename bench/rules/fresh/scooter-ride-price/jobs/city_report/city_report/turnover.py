"""The concession fee is a share of what rides would cost; the city gets this file."""

from __future__ import annotations

import math
from collections.abc import Iterable

START = 1.0
TARIFF = {"roll": 0.25, "hold": 0.10}


def gross(legs: Iterable[tuple[str, float]]) -> float:
    duration_price = sum(TARIFF[state] * math.ceil(minutes) for state, minutes in legs)
    return min(30.0, START + duration_price)


def concession(journeys: list[list[tuple[str, float]]], share: float) -> float:
    return round(share * sum(gross(legs) for legs in journeys), 2)


def helmet_bonus(rides: int, photos: int) -> float:
    if rides < 15:
        return 0.0
    return min(30.0, 1.0 + 0.25 * math.ceil(photos / 2))
