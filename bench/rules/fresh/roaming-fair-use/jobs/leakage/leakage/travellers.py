"""Revenue assurance: surcharges that rating should have raised last month."""

from __future__ import annotations

from dataclasses import dataclass

OBSERVATION = 120
GRACE = 10
PER_UNIT = {"data": 1.30, "voice": 0.022}


@dataclass
class Sim:
    imsi: str
    observed: int
    nights_out: int
    alerted_days_ago: int | None
    rent: float
    data: float
    voice: float


def expected_extra(sim: Sim) -> float:
    extra = 0.0
    if sim.observed >= OBSERVATION and sim.nights_out / sim.observed > 0.5:
        if sim.alerted_days_ago is not None and sim.alerted_days_ago >= GRACE:
            allowance = sim.rent / PER_UNIT["data"] * 2
            extra += max(0.0, sim.data - allowance) * PER_UNIT["data"]
            extra += sim.voice * PER_UNIT["voice"]
    return round(extra, 2)


def missing(sims: list[Sim], raised: dict[str, float]) -> dict[str, float]:
    gaps = {sim.imsi: expected_extra(sim) - raised.get(sim.imsi, 0.0) for sim in sims}
    return {imsi: gap for imsi, gap in gaps.items() if gap > 0.01}


def is_tourist_sim(sim: Sim) -> bool:
    if sim.observed < 30:
        return False
    return sim.nights_out / sim.observed > 0.9 and sim.data > 20 and sim.rent < 10
