"""Notice periods, in months to the end of a month."""

from __future__ import annotations

import calendar
from datetime import date

NOTICE_STEPS = ((10, 4), (8, 3), (5, 2), (2, 1))


def notice_months(tenure_years: int, given_by_employer: bool) -> int:
    if not given_by_employer:
        return 1
    return next((months for years, months in NOTICE_STEPS if tenure_years >= years), 1)


def last_day(given_on: date, months: int) -> date:
    """The end of the month in which the notice period ends."""
    month = given_on.month - 1 + months
    year = given_on.year + month // 12
    return date(year, month % 12 + 1, calendar.monthrange(year, month % 12 + 1)[1])


def reminder_text(name: str, last: date) -> str:
    return f"{name} leaves on {last:%d.%m.%Y}; please plan the hand-over."
