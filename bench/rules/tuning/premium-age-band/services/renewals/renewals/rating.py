"""Re-rates policies a month before they renew."""

from __future__ import annotations

import bisect
import logging
from datetime import date

from renewals.policies import Policy

log = logging.getLogger(__name__)

BAND_LIMITS = [23, 30, 65]
BAND_WEIGHTS = [2.1, 1.45, 1.0, 1.2]
BEGINNER_SURCHARGE = 0.25


def age_weight(policy: Policy, renews_on: date) -> float:
    years = full_years(policy.driver_born, renews_on)
    weight = BAND_WEIGHTS[bisect.bisect_right(BAND_LIMITS, years)]
    if full_years(policy.licence_date, renews_on) < 3:
        weight += BEGINNER_SURCHARGE
    return weight


def full_years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def renewal_premium(policy: Policy, renews_on: date) -> float:
    premium = policy.base_premium * age_weight(policy, renews_on)
    log.info("policy %s renews at %.2f", policy.number, premium)
    return premium
