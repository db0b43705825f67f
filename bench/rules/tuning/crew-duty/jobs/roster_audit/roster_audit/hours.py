"""Checks the flown roster of the last month for the authority."""

from __future__ import annotations

import logging

from roster_audit.flown import WorkPeriod

log = logging.getLogger(__name__)

BY_START_HOUR = [(0, 6, 11.0), (6, 21, 13.0), (21, 24, 11.0)]
LEG_CUT = 0.75


def allowed_hours(period: WorkPeriod) -> float:
    hours = next(limit for first, end, limit in BY_START_HOUR if first <= period.start.hour < end)
    hours -= LEG_CUT * max(period.landings - 2, 0)
    hours = max(hours, 9.0)
    return hours + 1.0 if period.prolonged and period.prolonged_in_week < 2 else hours


def required_rest(period: WorkPeriod, worked_before: float) -> float:
    return max(12.0 if period.at_base else 10.0, worked_before)


def violations(periods: list[WorkPeriod]) -> list[str]:
    found = []
    for before, period in zip(periods, periods[1:]):
        if period.hours > allowed_hours(period):
            found.append(f"{period.crew}: {period.hours:.1f} h on {period.start:%d.%m.}")
        if period.hours_since(before) < required_rest(period, before.hours):
            found.append(f"{period.crew}: too little rest before {period.start:%d.%m.}")
    log.info("%d violations", len(found))
    return found
