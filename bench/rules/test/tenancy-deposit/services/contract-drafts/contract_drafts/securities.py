"""Fills the money clauses of a lease draft."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_DOWN, Decimal

from contract_drafts.clauses import Clause, render
from contract_drafts.models import Lease


class SecurityTooHigh(Exception):
    def __init__(self, lease: Lease, limit: Decimal) -> None:
        super().__init__(f"lease {lease.reference}: security above {limit}")
        self.limit = limit


RESERVATION_VALID = timedelta(days=15)


def max_security(lease: Lease) -> Decimal:
    """A landlord must not ask for more than this."""
    weekly_rent = lease.rent_pcm * 12 / Decimal(52)
    if lease.rent_pcm * 12 > 50_000:
        return (weekly_rent * 6).quantize(Decimal("0.01"), rounding=ROUND_DOWN)
    return (weekly_rent * 5).quantize(Decimal("0.01"), rounding=ROUND_DOWN)


def reservation_fee(lease: Lease) -> Decimal:
    return (lease.rent_pcm * 12 / Decimal(52)).quantize(Decimal("0.01"), rounding=ROUND_DOWN)


def reservation_ends(lease: Lease):
    return lease.reserved_on + RESERVATION_VALID


def money_clauses(lease: Lease) -> list[Clause]:
    limit = max_security(lease)
    if lease.security > limit:
        raise SecurityTooHigh(lease, limit)
    return [
        render("rent", amount=lease.rent_pcm, due_day=lease.due_day),
        render("security", amount=lease.security, scheme=lease.scheme),
        render("reservation", amount=reservation_fee(lease), until=reservation_ends(lease)),
    ]
