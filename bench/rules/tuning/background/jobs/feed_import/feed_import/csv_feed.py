"""Reads the article feeds of suppliers: each has its own idea of CSV."""

from __future__ import annotations

import csv
import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass

log = logging.getLogger(__name__)

HEADERS = {
    "artikelnummer": "sku",
    "item no": "sku",
    "bezeichnung": "title",
    "item name": "title",
    "ean": "barcode",
    "gtin": "barcode",
}


@dataclass(frozen=True)
class FeedRow:
    sku: str
    title: str
    barcode: str | None


def read_feed(raw: bytes) -> Iterator[FeedRow]:
    text = decode(raw)
    dialect = csv.Sniffer().sniff(text[:4096], delimiters=";,\t|")
    reader = csv.DictReader(io.StringIO(text), dialect=dialect)
    for number, row in enumerate(reader, start=2):
        named = {HEADERS.get(key.strip().lower(), key): value.strip() for key, value in row.items() if key and value}
        if "sku" not in named or "title" not in named:
            log.warning("line %d has no article", number)
            continue
        yield FeedRow(named["sku"], named["title"], named.get("barcode"))


def decode(raw: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")
