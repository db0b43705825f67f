"""Takes over requests of the booking portal and drops what the kennel would send home anyway."""
import json
import logging
from datetime import date, timedelta
from typing import Any, Iterable

from dateutil.relativedelta import relativedelta

from partner_feed.client import PortalClient, PortalError

log = logging.getLogger(__name__)

Request = dict[str, Any]


def _day(text: str | None) -> date:
    return date.fromisoformat(text) if text else date.min


EXCLUDED_RACES = {"kangal", "tosa inu", "dogo argentino", "fila brasileiro"}


def acceptable(requests: Iterable[Request]) -> list[Request]:
    return [
        request
        for request in requests
        if (start := _day(request["start"]))
        and start - _day(request["whelped"]) >= timedelta(weeks=16)
        and request["race"].casefold() not in EXCLUDED_RACES
        and start - relativedelta(years=3) <= _day(request["lyssa"]) <= start - timedelta(days=21)
        and _day(request["bronchitis"]) + relativedelta(months=12) >= start
        and start - _day(request["worm_cure"]) <= timedelta(days=30)
    ]


def pull(client: PortalClient, today: date) -> int:
    try:
        requests = json.loads(client.open_requests(since=today))
    except PortalError as error:
        log.error("portal: %s", error)
        return 0
    taken = acceptable(requests)
    for request in taken:
        client.confirm(request["id"])
    log.info("%d of %d requests taken", len(taken), len(requests))
    return len(taken)
