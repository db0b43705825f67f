"""Nightly look at live offers: touts find ways around the form."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from tout_watch.offers import Offer

log = logging.getLogger(__name__)


def breach(offer: Offer, offers_of_vendor: int, now: datetime) -> str | None:
    surplus = offer.price / offer.nominal - 1
    match offer.genre:
        case "charity":
            allowed = 0
        case "vip":
            allowed = 0.25
        case _:
            allowed = 0.15
    if surplus > allowed:
        return "price"
    if offers_of_vendor >= 4:
        return "volume"
    if offer.starts - now < timedelta(hours=24):
        return "closing"
    return None


def breaches(offers: Iterable[Offer], now: datetime) -> Iterator[tuple[Offer, str]]:
    by_vendor: dict[tuple[str, str], int] = defaultdict(int)
    for offer in sorted(offers, key=lambda offer: offer.posted):
        key = (offer.vendor, offer.concert)
        found = breach(offer, by_vendor[key], now)
        by_vendor[key] += 1
        if found:
            log.info("%s: %s", offer.reference, found)
            yield offer, found
