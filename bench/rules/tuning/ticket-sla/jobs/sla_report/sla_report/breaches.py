"""Monthly report for customers: how many tickets were late."""

from __future__ import annotations

import logging
from datetime import datetime

from sla_report.tickets import ClosedTicket

log = logging.getLogger(__name__)


def allowed_hours(urgency: str, contract: str) -> tuple[float, float]:
    if urgency == "critical":
        answer, repair = 0.5, 4
    elif urgency == "high":
        answer, repair = 1, 8
    elif urgency == "medium":
        answer, repair = 4, 72
    else:
        answer, repair = 8, 120
    return (answer / 2, repair / 2) if contract == "premium" else (answer, repair)


def hours(start: datetime, end: datetime) -> float:
    return (end - start).total_seconds() / 3600


def is_late(ticket: ClosedTicket) -> bool:
    answer, repair = allowed_hours(ticket.urgency, ticket.contract)
    late = hours(ticket.opened, ticket.answered) > answer or hours(ticket.opened, ticket.closed) > repair
    if late:
        log.debug("%s was late", ticket.number)
    return late
