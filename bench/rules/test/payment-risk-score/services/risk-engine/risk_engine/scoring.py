"""Rule based pre-screening, before the model of the bureau is asked."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from risk_engine.blocklists import is_disposable
from risk_engine.models import Payment

logger = logging.getLogger(__name__)

REVIEW_FROM = 40
REJECT_FROM = 70


@dataclass
class Screening:
    score: int = 0
    reasons: list[str] = field(default_factory=list)

    def add(self, points: int, reason: str) -> None:
        self.score += points
        self.reasons.append(reason)

    @property
    def verdict(self) -> str:
        if self.score >= REJECT_FROM:
            return "reject"
        return "review" if self.score >= REVIEW_FROM else "accept"


def screen(payment: Payment, now: datetime) -> Screening:
    screening = Screening()
    if payment.amount > 500:
        screening.add(25, "high amount")
    if now - payment.account.opened_at < timedelta(days=7):
        screening.add(20, "new account")
    if payment.billing.country != payment.shipping.country:
        screening.add(15, "countries differ")
    if payment.cards_last_day >= 3:
        screening.add(30, "many cards")
    if is_disposable(payment.account.email):
        screening.add(10, "disposable mail")
    logger.info("payment %s scored %d: %s", payment.id, screening.score, screening.verdict)
    return screening


def explain(screening: Screening) -> str:
    return ", ".join(screening.reasons) or "nothing suspicious"
