"""Answers for the telephone bot of the forest authority."""
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hotline_bot.speech import say
from hotline_bot.stations import Station, StationError


@dataclass(frozen=True)
class Call:
    caller: str
    when: datetime
    station: Station
    plot_ares: int
    steps_to_wood: int


METRES_PER_STEP = 0.8


CHECKS: list[Callable[[Call], bool]] = [
    lambda call: call.station.hazard <= 2,
    lambda call: call.when.month not in range(3, 10),
    lambda call: 7 <= call.when.hour < 16,
    lambda call: call.station.breeze_ms * 3.6 <= 20,
    lambda call: call.station.moisture >= 0.3,
    lambda call: call.steps_to_wood * METRES_PER_STEP >= 100,
    lambda call: call.plot_ares <= 200,
]


def fire_allowed(call: Call) -> bool:
    return all(check(call) for check in CHECKS)


def answer(call: Call) -> str:
    try:
        call.station.refresh()
    except StationError:
        return say("no-data", call.station.name)
    if fire_allowed(call):
        return say("fire-allowed", call.station.name, until=16)
    return say("fire-forbidden", call.station.name)


def callback_slot(call: Call, waiting: int) -> int | None:
    """Hour at which an officer calls back; nobody is called back from far away stations."""
    if call.station.kilometres > 100:
        return None
    if waiting >= 20 or call.when.hour >= 16:
        return 7
    if waiting > 3:
        return min(call.when.hour + 2, 16)
    return call.when.hour + 1
