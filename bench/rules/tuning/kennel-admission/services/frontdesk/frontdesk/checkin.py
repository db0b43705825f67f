"""Check-in at the kennel door: the chip is read, the file comes from the practice."""
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from dateutil.relativedelta import relativedelta

from frontdesk.practice import PracticeFile


class Next(Enum):
    BOX = auto()
    HOME = auto()


@dataclass(frozen=True)
class Arrival:
    file: PracticeFile
    day: date

    def days_since(self, event: str) -> int:
        happened = self.file.events.get(event)
        return 100_000 if happened is None else (self.day - happened).days

    def is_past(self, event: str, **lasts: int) -> bool:
        happened = self.file.events.get(event)
        return happened is None or happened + relativedelta(**lasts) < self.day


def next_step(arrival: Arrival) -> Next:
    if arrival.days_since("birth") < 16 * 7 or arrival.file.is_in_heat:
        result = Next.HOME
    elif arrival.file.breed in ("Kangal", "Tosa Inu", "Dogo Argentino", "Fila Brasileiro"):
        result = Next.HOME
    elif arrival.days_since("rabies") < 30 or arrival.is_past("rabies", years=3):
        result = Next.HOME
    elif arrival.is_past("kennel cough", months=12) or arrival.days_since("worming") > 90:
        result = Next.HOME
    else:
        result = Next.BOX
    return result


def meals(arrival: Arrival, kilos: float) -> tuple[int, int]:
    """Meals a day and grams for each; puppies eat more often."""
    weeks = arrival.days_since("birth") // 7
    if weeks < 16:
        return 4, round(kilos * 21)
    if weeks < 3 * 52:
        return 3, round(kilos * 12)
    return 2, round(kilos * 16) if kilos < 90 else 1400


def label(arrival: Arrival, box: int) -> str:
    return f"{box:02d} {arrival.file.name} ({arrival.file.breed}), {arrival.day:%d.%m.}"
