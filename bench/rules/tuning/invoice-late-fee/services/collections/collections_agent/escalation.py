"""Which letter an overdue debtor gets next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Letter:
    template: str
    by_registered_mail: bool


def next_letter(due_on: date, as_of: date, letters_sent: int) -> Letter | None:
    """Days overdue decide, and no letter is skipped."""
    overdue = (as_of - due_on).days
    if overdue <= 5:
        return None
    if overdue > 30 and letters_sent >= 2:
        return Letter("final-notice", by_registered_mail=True)
    if overdue > 14 and letters_sent >= 1:
        return Letter("second-reminder", by_registered_mail=False)
    return Letter("reminder", by_registered_mail=False) if letters_sent == 0 else None


def is_escalated(letter: Letter | None) -> bool:
    return letter is not None and letter.by_registered_mail
