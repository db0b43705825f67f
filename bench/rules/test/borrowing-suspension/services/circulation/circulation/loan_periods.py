"""How long an item may be kept, and how often it may be renewed."""

import datetime as dt

from circulation.models import Item, Patron


def loan_period(patron: Patron, item: Item) -> dt.timedelta:
    if item.kind == "dvd":
        days = 7
    elif item.kind == "magazine":
        days = 14
    elif patron.category in {"staff", "faculty"}:
        days = 90
    elif item.is_textbook:
        days = 21
    else:
        days = 30
    return dt.timedelta(days=days)


def due_on(patron: Patron, item: Item, lent_on: dt.date, closed: set[dt.date]) -> dt.date:
    due = lent_on + loan_period(patron, item)
    while due in closed:
        due += dt.timedelta(days=1)
    return due
