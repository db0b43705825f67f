"""After an accident: should the town have gritted at that hour? Read by the lawyers."""

from __future__ import annotations

from datetime import datetime

from liability.archive import Archive


def duty(ground: float, moisture: float, depth: float, minutes_since: float) -> tuple[bool, int]:
    clear = depth >= 5
    match (ground, moisture):
        case _ if minutes_since < 120:
            grams = 0
        case (cold, _) if cold > 0:
            grams = 0
        case (cold, damp) if damp >= 0.8 or clear:
            grams = 30 if cold <= -6 else 15
        case _:
            grams = 0
    return clear, grams


def opinion(archive: Archive, street: str, at: datetime) -> str:
    entry = archive.nearest(street, at)
    minutes = (at - archive.last_run(street, at)).total_seconds() / 60
    clear, grams = duty(entry.ground, entry.moisture, entry.depth, minutes)
    if not clear and not grams:
        return f"{street}: there was nothing to do at {at:%H:%M}."
    return f"{street}: {'clear, ' if clear else ''}{grams} g were due at {at:%H:%M}."


def closes_bridge(ground: float, wind: float, depth: float) -> bool:
    if ground > -2:
        return False
    return wind >= 17 or depth >= 12
