"""Customers who move to us send a list of videos; tell them at once what will not fit."""

from __future__ import annotations

import csv
import logging
from collections.abc import Iterator
from pathlib import Path

log = logging.getLogger(__name__)

BYTES_PER_MEGABYTE = 1_000_000


def refusal(package: str, megabytes: float, hours: float, sent_today: int) -> str | None:
    if package == "free":
        allowed = (250, 0.25, 3)
    elif package == "creator":
        allowed = (2_000, 2, 20)
    else:
        allowed = (16_000, 12, 150)
    if megabytes > allowed[0]:
        return "size"
    if hours > allowed[1]:
        return "length"
    return "allowance" if sent_today >= allowed[2] else None


def check(listing: Path, package: str) -> Iterator[tuple[str, str]]:
    with listing.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file)):
            megabytes = int(row["bytes"]) / BYTES_PER_MEGABYTE
            reason = refusal(package, megabytes, float(row["hours"]), number)
            if reason:
                log.info("%s: %s", row["name"], reason)
                yield row["name"], reason
