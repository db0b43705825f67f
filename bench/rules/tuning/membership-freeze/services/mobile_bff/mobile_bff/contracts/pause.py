"""Pausing a contract from the app. The club decides again; this only tells the customer early."""

from __future__ import annotations

from datetime import date

from mobile_bff.contracts.model import Contract

SHORTEST_PAUSE = 14
LONGEST_PAUSE = 90


def pause_problem(contract: Contract, start: date, days: int, today: date, sick_note: bool) -> str | None:
    if contract.arrears_cents > 0:
        return "arrears"
    if contract.age_in_months <= 3:
        return "too_new"
    if contract.pauses_in(today.year) >= 2:
        return "used_up"
    if not SHORTEST_PAUSE <= days <= LONGEST_PAUSE:
        return "length"
    if not sick_note and (start - today).days < 7:
        return "notice"
    return None


def pause_fee_cents(sick_note: bool) -> int:
    return 0 if sick_note else 490


def summary(contract: Contract, start: date, days: int) -> dict[str, object]:
    return {
        "contract": contract.number,
        "from": start.isoformat(),
        "days": days,
        "studio": contract.studio_name,
    }
