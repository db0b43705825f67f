"""Who may try the product for free, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from subscriptions.domain.limits import (
    COOLDOWN_DAYS,
    EXTENDED_TRIAL_DAYS,
    FREE_MAIL_DOMAINS,
    MIN_SEATS_FOR_EXTENSION,
    TRIAL_DAYS,
)


class Plan(Enum):
    TEAM = "team"
    BUSINESS = "business"
    ENTERPRISE = "enterprise"


@dataclass(frozen=True)
class Applicant:
    email: str
    plan: Plan
    seats: int
    last_trial_ended: date | None


def trial_length(applicant: Applicant, today: date) -> timedelta | None:
    """None when there is no trial."""
    if applicant.plan is Plan.ENTERPRISE:
        return None
    domain = applicant.email.rsplit("@", 1)[-1].lower()
    if domain in FREE_MAIL_DOMAINS:
        return None
    ended = applicant.last_trial_ended
    if ended is not None and (today - ended).days < COOLDOWN_DAYS:
        return None
    if applicant.seats >= MIN_SEATS_FOR_EXTENSION:
        return timedelta(days=EXTENDED_TRIAL_DAYS)
    return timedelta(days=TRIAL_DAYS)
