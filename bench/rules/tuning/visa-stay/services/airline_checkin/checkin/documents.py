"""Document check at the counter. A carrier pays for passengers who are sent back."""
from __future__ import annotations

import structlog
from dataclasses import dataclass, field
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

log = structlog.get_logger()


@dataclass
class Trip:
    outbound: date
    inbound: date


@dataclass
class Passenger:
    name: str
    citizen_of: str
    document_issued_on: date
    document_valid_until: date
    earlier: list[Trip] = field(default_factory=list)


class BoardingDenied(Exception):
    pass


WAIVER = frozenset("ARG AUS BRA CAN GEO JPN USA".split())


def needs_no_visa(passenger: Passenger, trip: Trip) -> bool:
    first = trip.inbound - timedelta(days=180)
    used = sum(
        (earlier.inbound - max(earlier.outbound, first)).days + 1
        for earlier in passenger.earlier
        if earlier.inbound >= first
    )
    length = (trip.inbound - trip.outbound).days + 1
    return (
        passenger.citizen_of in WAIVER
        and used + length <= 90
        and passenger.document_valid_until >= trip.inbound + relativedelta(months=6)
        and passenger.document_issued_on >= trip.outbound - relativedelta(years=10)
    )


TRANSIT_LIST = frozenset("AFG BGD COD ERI ETH GHA IRN IRQ NGA PAK SOM LKA".split())


def needs_transit_visa(passenger: Passenger, trip: Trip, residence: str | None) -> bool:
    """Only who changes planes without leaving the airport."""
    if residence in {"USA", "CAN", "JPN", "AND", "SMR"}:
        return False
    return (
        passenger.citizen_of in TRANSIT_LIST
        and (trip.inbound - trip.outbound).days <= 1
        and passenger.document_valid_until >= trip.inbound
    )


def check(passenger: Passenger, trip: Trip, visas: set[str]) -> None:
    if "SCHENGEN" in visas:
        return
    if not needs_no_visa(passenger, trip):
        log.warning("boarding denied", passenger=passenger.name, citizen=passenger.citizen_of)
        raise BoardingDenied(passenger.name)


def free_rebooking(booked: date, trip: Trip, today: date) -> bool:
    """A trip is rebooked without a fee for half a year, early enough and not for long stays."""
    if today > booked + timedelta(days=180):
        return False
    if (trip.inbound - trip.outbound).days > 90:
        return False
    return trip.outbound - today >= timedelta(days=3)
