"""Sets the heating of the halls after the working hours; nobody wants to come into a cold hall."""
import logging
from dataclasses import dataclass
from datetime import datetime

from energy_plan.bus import Bus, BusError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Hall:
    name: str
    people: int
    outdoor_celsius: float


def heating_level(hall: Hall, at: datetime) -> float:
    """Share of the full power: low at night and on Sundays, full from six."""
    if at.month in range(5, 10):
        return 0.0
    if at.hour < 4 or at.hour >= 20:
        return 0.25
    if at.weekday() == 6:
        return 0.4
    if hall.people > 50:
        return 0.5
    return 1.0 if hall.outdoor_celsius < 14 else 0.5


def warm_up_minutes(hall: Hall) -> int:
    missing = max(0.0, 19 - hall.outdoor_celsius)
    return round(6 * missing)


def apply(bus: Bus, halls: list[Hall], at: datetime) -> None:
    for hall in halls:
        level = heating_level(hall, at)
        try:
            bus.write(f"{hall.name}/valve", round(level * 255))
        except BusError as error:
            log.error("%s: %s", hall.name, error)
