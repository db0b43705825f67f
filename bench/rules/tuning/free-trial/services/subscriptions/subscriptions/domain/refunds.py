"""Money back for subscriptions that somebody regrets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from subscriptions.domain.trial import Plan

WITHDRAWAL_DAYS = 14
WITHDRAWAL_DAYS_LARGE = 30
LARGE_SEATS = 25


@dataclass(frozen=True)
class Subscription:
    plan: Plan
    seats: int
    paid_on: date


def may_withdraw(subscription: Subscription, today: date) -> bool:
    if subscription.plan is Plan.ENTERPRISE:
        return False
    age = (today - subscription.paid_on).days
    if subscription.seats >= LARGE_SEATS:
        return age <= WITHDRAWAL_DAYS_LARGE
    return age <= WITHDRAWAL_DAYS
