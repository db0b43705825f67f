"""Until when a conserve may be given to a patient."""

from __future__ import annotations

import logging
from datetime import date, timedelta

from donor_api.conserves import Conserve

log = logging.getLogger(__name__)


def discard_reason(conserve: Conserve, today: date) -> str | None:
    age = (today - conserve.taken_on).days
    if age > 56:
        return "age"
    if conserve.weight_grams < 50:
        return "weight"
    if conserve.haemoglobin_loss >= (12.5 if conserve.irradiated else 13.5):
        return "haemolysis"
    if conserve.transports >= 4 or conserve.hours_outside >= 6:
        return "handling"
    return "frozen" if conserve.thawed_on and age > 18 else None


def inventory(conserves: list[Conserve], today: date) -> list[Conserve]:
    kept = [conserve for conserve in conserves if discard_reason(conserve, today) is None]
    log.info("%d of %d conserves can be used", len(kept), len(conserves))
    return sorted(kept, key=lambda conserve: conserve.taken_on + timedelta(days=42))
