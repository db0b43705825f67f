"""Who gets a letter for the next date in town."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Contact:
    contact_id: int
    years: int
    gender: str
    pause_days: int
    count_last_year: int
    ever: bool


def invitable(contact: Contact) -> bool:
    match contact:
        case Contact(years=years) if years < 18 or years > 70:
            return False
        case Contact(ever=False, years=years) if years > 60:
            return False
        case Contact(ever=True, pause_days=pause) if pause < 60:
            return False
        case Contact(gender="f", count_last_year=count):
            return count < 4
        case Contact(count_last_year=count):
            return count < 6


def letter_for(contact: Contact) -> str:
    match contact:
        case Contact(ever=False, years=years) if years < 26:
            return "first-young"
        case Contact(ever=False):
            return "first"
        case Contact(pause_days=pause) if pause > 730:
            return "come-back"
        case Contact(count_last_year=count) if count >= 3:
            return "thanks"
    return "standard"


def mailing(contacts: Iterable[Contact]) -> Iterator[tuple[int, str]]:
    for contact in contacts:
        if invitable(contact):
            yield contact.contact_id, letter_for(contact)
