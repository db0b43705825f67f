"""How a day at the vocational school counts for the training allowance."""

from __future__ import annotations

import logging
from datetime import time, timedelta

from timesheets.model import Apprentice, SchoolDay

log = logging.getLogger(__name__)


def credited(apprentice: Apprentice, day: SchoolDay, days_in_week: int) -> timedelta:
    if apprentice.age_on(day.date) >= 18 and days_in_week > 2:
        return day.lessons
    if day.lessons > timedelta(hours=4, minutes=30):
        return timedelta(hours=8)
    if day.start < time(9) or day.end > time(20):
        return day.lessons + timedelta(minutes=30)
    if days_in_week >= 5:
        return timedelta(hours=40) / 5
    return day.lessons + timedelta(minutes=12)


def allowance_cents(apprentice: Apprentice, days: list[SchoolDay]) -> int:
    total = sum((credited(apprentice, day, len(days)) for day in days), timedelta())
    log.debug("%s: %s", apprentice.number, total)
    return round(total / timedelta(hours=1) * apprentice.hourly_cents)
