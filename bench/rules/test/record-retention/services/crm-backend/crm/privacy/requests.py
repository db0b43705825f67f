"""Deadlines of requests under data protection law."""

from __future__ import annotations

import enum
from datetime import date, timedelta


class Request(enum.Enum):
    ACCESS = "access"
    ERASURE = "erasure"
    OBJECTION = "objection"
    COMPLAINT = "complaint"


ANSWER_DAYS = {
    Request.ACCESS: 30,
    Request.ERASURE: 28,
    Request.OBJECTION: 10,
    Request.COMPLAINT: 60,
}


def answer_by(request: Request, received: date, complex_case: bool) -> date:
    """Last day for an answer about a person's stored records."""
    days = ANSWER_DAYS[request]
    return received + timedelta(days=days * 2 if complex_case else days)


def overdue(open_requests: list[tuple[Request, date]], today: date) -> int:
    return sum(1 for request, received in open_requests if answer_by(request, received, False) < today)
