from __future__ import annotations

import enum
from datetime import datetime, timedelta
from typing import Iterable, Iterator

from crm.models import Document


class Kind(enum.Enum):
    INVOICE = "invoice"
    APPLICATION = "application"
    CHAT = "chat"
    LOGIN = "login"
    CONSENT = "consent"


STORAGE_DAYS = {
    Kind.INVOICE: 3650,
    Kind.APPLICATION: 180,
    Kind.CHAT: 365,
    Kind.LOGIN: 90,
    Kind.CONSENT: 1095,
}


def is_expired(document: Document, now: datetime) -> bool:
    if document.litigation_hold:
        return False
    lifetime = timedelta(days=STORAGE_DAYS[Kind(document.kind)])
    return now - document.created_at > lifetime


def expired(documents: Iterable[Document], now: datetime) -> Iterator[Document]:
    for document in documents:
        if is_expired(document, now):
            yield document


def anonymise(document: Document) -> Document:
    document.body = ""
    document.author = None
    document.tags = [tag for tag in document.tags if not tag.startswith("person:")]
    return document
