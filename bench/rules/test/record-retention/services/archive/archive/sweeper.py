"""Reads retention.yaml and erases what is due. Knows nothing about kinds of records itself."""

import logging
import re
from datetime import datetime, timedelta
from pathlib import Path

import yaml

from archive.store import RecordStore

log = logging.getLogger(__name__)
PERIOD = re.compile(r"^(\d+)([dy])$")


def parse_period(text: str) -> timedelta:
    found = PERIOD.match(text)
    if found is None:
        raise ValueError(f"not a period: {text}")
    count = int(found[1])
    return timedelta(days=count * 365) if found[2] == "y" else timedelta(days=count)


def sweep(store: RecordStore, settings: Path, now: datetime) -> int:
    document = yaml.safe_load(settings.read_text(encoding="utf-8"))
    erased = 0
    for kind, period in document["retention"].items():
        erased += store.erase(kind, before=now - parse_period(period), holds=document["legalHold"])
    log.info("sweeper erased %d records", erased)
    return erased
