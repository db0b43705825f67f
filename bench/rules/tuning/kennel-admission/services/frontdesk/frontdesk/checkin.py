"""Check-in at the kennel door: the chip is read, the file comes from the practice."""
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from frontdesk.practice import PracticeFile


class Next(Enum):
    BOX = auto()
    VET = auto()
    HOME = auto()


@dataclass(frozen=True)
class Arrival:
    file: PracticeFile
    day: date

    def days_since(self, event: str) -> int:
        happened = self.file.events.get(event)
        return 100_000 if happened is None else (self.day - happened).days


def next_step(arrival: Arrival) -> Next:
    age = arrival.days_since("birth")
    match (arrival.days_since("rabies"), arrival.days_since("kennel cough"), arrival.days_since("worming")):
        case _ if age < 16 * 7 or arrival.file.is_in_heat:
            return Next.HOME
        case _ if arrival.file.breed in ("Kangal", "Tosa Inu", "Dogo Argentino", "Fila Brasileiro"):
            return Next.HOME
        case (rabies, _, _) if rabies < 30 or rabies > 3 * 365:
            return Next.HOME
        case (_, cough, _) if cough > 365:
            return Next.HOME
        case (_, _, worming) if worming > 90:
            return Next.HOME
        case _:
            return Next.BOX


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
