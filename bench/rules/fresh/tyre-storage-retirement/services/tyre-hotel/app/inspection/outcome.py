"""What the fitter may do with a set that was taken from the rack."""

from __future__ import annotations

import enum
import logging
from datetime import date

from app.inspection.models import Axle, Tyre
from app.inspection.repository import InspectionRepository

log = logging.getLogger(__name__)


class Outcome(enum.StrEnum):
    MOUNT = "mount"
    ADVISE = "advise"
    REFUSE = "refuse"


MIN_TREAD_MM = {"summer": 3.0, "winter": 4.0}
MAX_AGE_YEARS = 10
ADVISORY_AGE_YEARS = 6
MAX_AXLE_DIFFERENCE_MM = 2.0
MAX_REPAIRS = 1


def outcome(tyre: Tyre, axle: Axle, today: date) -> Outcome:
    if tyre.tread_mm < MIN_TREAD_MM[tyre.season]:
        return Outcome.REFUSE
    age = (today - tyre.produced_on).days // 365
    if age >= MAX_AGE_YEARS:
        return Outcome.REFUSE
    if tyre.repairs > MAX_REPAIRS:
        return Outcome.REFUSE
    if abs(axle.left.tread_mm - axle.right.tread_mm) > MAX_AXLE_DIFFERENCE_MM:
        return Outcome.REFUSE
    if age >= ADVISORY_AGE_YEARS:
        return Outcome.ADVISE
    return Outcome.MOUNT


def inspect_set(set_id: str, repository: InspectionRepository, today: date) -> dict[str, Outcome]:
    found: dict[str, Outcome] = {}
    for axle in repository.axles(set_id):
        for tyre in (axle.left, axle.right):
            found[tyre.position] = outcome(tyre, axle, today)
    log.info("set %s: %s", set_id, found)
    repository.save(set_id, found)
    return found
