"""Sent to the foremen at half past five: when can we lift today?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from weather_brief.mail import Paragraph


@dataclass(frozen=True)
class ForecastHour:
    at: datetime
    breeze: float
    squall: float


@dataclass(frozen=True)
class PlannedPick:
    label: str
    at: datetime
    face_m2: float


# Ordered from calm to storm, upper end of each band in m/s.
BANDS = (
    (9, "lift"),
    (14, "lift slowly"),
    (20, "no lifting"),
)


def outlook(hour: ForecastHour, face_m2: float = 0.0) -> str:
    felt = hour.breeze if hour.breeze > 0.8 * hour.squall else 0.8 * hour.squall
    if felt >= BANDS[2][0]:
        return "release the slewing brake"
    for (end, word), (_, worse) in zip(BANDS, BANDS[1:], strict=False):
        if word == "lift slowly":
            end = end - 3 if face_m2 > 6 else end
            return worse if felt > end else word
        if felt < end:
            return word
    return "no lifting"


def brief(hours: Iterable[ForecastHour], picks: list[PlannedPick]) -> list[Paragraph]:
    by_hour = {hour.at.hour: hour for hour in hours}
    lines = []
    for pick in sorted(picks, key=lambda pick: pick.at):
        hour = by_hour.get(pick.at.hour)
        if hour is None:
            lines.append(Paragraph(f"{pick.label}: no forecast"))
            continue
        lines.append(Paragraph(f"{pick.label}: {outlook(hour, pick.face_m2)}"))
    return lines


def clothing(hour: ForecastHour) -> str:
    if hour.squall >= 12:
        return "chin straps, no loose sheets on the crane deck"
    if hour.breeze >= 8:
        return "wind jackets"
    return "as usual"
