"""Quarterly list for the owners: which renters are a nuisance."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from lease_review.incidents import Incident

log = logging.getLogger(__name__)

LADDER = [(12, "eviction"), (6, "caution"), (3, "note")]


def score(incidents: list[Incident]) -> int:
    total = sum(2 if incident.hour in (22, 23, 0, 1, 2, 3, 4, 5) else 1 for incident in incidents)
    return total + 3 if any(incident.with_police for incident in incidents) else total


def rung(incidents: list[Incident], today: datetime) -> str | None:
    fresh = [incident for incident in incidents if today - incident.when <= timedelta(days=90)]
    reached = score(fresh)
    return next((name for least, name in LADDER if reached >= least), None)


def review(by_renter: dict[str, list[Incident]], today: datetime) -> dict[str, str]:
    found: dict[str, str] = {}
    for renter, incidents in sorted(by_renter.items()):
        step = rung(incidents, today)
        if step:
            log.info("%s: %s", renter, step)
            found[renter] = step
    return found
