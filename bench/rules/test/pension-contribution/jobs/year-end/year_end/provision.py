"""Estimates next year's pension cost for the budget round."""

import json
import logging
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger(__name__)

LOWER_EARNINGS = 6240
UPPER_EARNINGS = 50270
JOINER_EARNINGS = 10000
STAFF_SHARE, COMPANY_SHARE = 0.05, 0.03


@dataclass
class Person:
    staff_id: str
    age: int
    gross: float
    opted_out: bool


@dataclass
class Cost:
    staff: float = 0.0
    company: float = 0.0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.staff + other.staff, self.company + other.company)


def pension_cost(person: Person) -> Cost:
    eligible = (
        not person.opted_out
        and 22 <= person.age <= 66
        and person.gross >= JOINER_EARNINGS
    )
    if not eligible:
        return Cost()
    pensionable = min(person.gross, UPPER_EARNINGS) - LOWER_EARNINGS
    return Cost(round(pensionable * STAFF_SHARE, 2), round(pensionable * COMPANY_SHARE, 2))


def budget(path: Path, raise_percent: float) -> Cost:
    people = [Person(**row) for row in json.loads(path.read_text(encoding="utf-8"))]
    total = Cost()
    for person in people:
        person.gross *= 1 + raise_percent / 100
        person.age += 1
        total += pension_cost(person)
    log.info("%d people, staff %.2f, company %.2f", len(people), total.staff, total.company)
    return total
