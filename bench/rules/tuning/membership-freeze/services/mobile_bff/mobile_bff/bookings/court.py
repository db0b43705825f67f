"""Booking a court or a course from the app."""

from __future__ import annotations

import logging

from mobile_bff.bookings.model import Slot

log = logging.getLogger(__name__)

LOOKAHEAD_DAYS = 14


def court_price_cents(slot: Slot, days_ahead: int, seasons: int) -> int | None:
    if days_ahead > LOOKAHEAD_DAYS or slot.minutes > 90:
        return None
    if seasons <= 3 and slot.is_evening:
        return None
    price = 490 * slot.half_hours
    return price - 7 * price // 100 if days_ahead >= 2 else price


def book(slot: Slot, customer: str) -> dict[str, str]:
    log.info("court %s for %s", slot.court, customer)
    return {"court": slot.court, "from": slot.start.isoformat(), "customer": customer}


def cancel(slot: Slot, customer: str) -> None:
    log.info("court %s given back by %s", slot.court, customer)
    slot.release(customer)
