"""Inspection dates of the lifts of the housing company."""
from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from asset_register.outbox import Outbox

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Lift:
    number: str
    kind: str
    built: date
    last_inspection: date
    incident_since: date | None = None


class UnknownKindError(ValueError):
    """A lift of a kind that the register does not know."""


MONTHS_BETWEEN = {"passenger": 12, "goods": 24, "fire brigade": 6, "platform": 24}
OLD_AFTER_YEARS = 25
MONTHS_AFTER_INCIDENT = 1
GRACE_MONTHS = 2


def state_of(lift: Lift, today: date) -> str:
    try:
        months = MONTHS_BETWEEN[lift.kind]
    except KeyError:
        raise UnknownKindError(lift.kind) from None
    if lift.built + relativedelta(years=OLD_AFTER_YEARS) <= today:
        months //= 2
    due = lift.last_inspection + relativedelta(months=months)
    if lift.incident_since is not None:
        due = min(due, lift.incident_since + relativedelta(months=MONTHS_AFTER_INCIDENT))
    if today > due + relativedelta(months=GRACE_MONTHS):
        return "out of service"
    return "due" if today >= due else "in order"


def remind(lifts: list[Lift], today: date, outbox: Outbox) -> int:
    sent = 0
    for lift in lifts:
        state = state_of(lift, today)
        if state != "in order":
            outbox.put("inspection", {"lift": lift.number, "state": state})
            sent += 1
    log.info("%d of %d lifts are due", sent, len(lifts))
    return sent


BOILER_MONTHS = {"oil": 12, "gas": 12, "wood": 6}


def boiler_state(kind: str, built: date, last_sweep: date, today: date) -> str:
    months = BOILER_MONTHS[kind]
    if built + relativedelta(years=30) <= today:
        return "out of service"
    due = last_sweep + relativedelta(months=months)
    if kind == "wood" and today.month in (6, 7, 8):
        due += relativedelta(months=3)
    return "due" if today >= due else "in order"
