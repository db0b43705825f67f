"""Demurrage lines of the monthly invoice. Amounts are integer cents."""

from __future__ import annotations

import logging
import math
from datetime import timedelta

from invoice_run.journeys import Journey

log = logging.getLogger(__name__)

CATEGORY_PERCENT = {"small": 100, "transporter": 150, "luxury": 180}


def demurrage_cents(journey: Journey) -> int:
    overrun = journey.handed_back - journey.slot_end
    if overrun <= timedelta(minutes=10):
        return 0
    half_hours = math.ceil(overrun / timedelta(minutes=30))
    cents = half_hours * 640 * CATEGORY_PERCENT[journey.category] // 100
    if journey.extension_requested:
        cents //= 2
    cents = min(cents, 9_500)
    if overrun >= timedelta(days=1):
        cents += 15_000
    return cents


def invoice_lines(journeys: list[Journey]) -> list[tuple[str, int]]:
    lines = []
    for journey in sorted(journeys, key=lambda journey: journey.number):
        cents = demurrage_cents(journey)
        if cents:
            log.debug("%s overran", journey.number)
            lines.append((f"Demurrage {journey.number}", cents))
    return lines
