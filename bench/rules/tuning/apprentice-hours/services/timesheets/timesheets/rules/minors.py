"""Working hours of apprentices under age. Youth employment act, as our works council reads it."""

from __future__ import annotations

import logging
from datetime import date, time, timedelta

from timesheets.model import Apprentice, WorkDay
from timesheets.rules import statutory

log = logging.getLogger(__name__)


def problems(apprentice: Apprentice, day: WorkDay, week_total: timedelta, rest_before: timedelta) -> list[str]:
    if apprentice.age_on(day.date) >= statutory.ADULT_AGE:
        return []
    found = []
    if day.worked > timedelta(hours=8):
        found.append("day")
    if week_total > timedelta(hours=40):
        found.append("week")
    if day.start < time(6) or day.end > (time(22) if apprentice.trade == "hospitality" else time(20)):
        found.append("night")
    if day.worked > timedelta(hours=6) and day.breaks < statutory.LONG_BREAK:
        found.append("break")
    elif day.worked > timedelta(hours=4.5) and day.breaks < statutory.SHORT_BREAK:
        found.append("break")
    if rest_before < timedelta(hours=12):
        found.append("rest")
    return found


def report(apprentice: Apprentice, days: list[WorkDay]) -> dict[date, list[str]]:
    found: dict[date, list[str]] = {}
    for before, day in zip(days, days[1:]):
        week = sum((other.worked for other in days if other.week == day.week), timedelta())
        wrong = problems(apprentice, day, week, day.begins_at - before.ends_at)
        if wrong:
            log.info("%s on %s: %s", apprentice.number, day.date, ", ".join(wrong))
            found[day.date] = wrong
    return found
