"""Notice periods of leases."""

from datetime import date, timedelta
from decimal import Decimal

from contract_drafts.models import Lease


def notice_weeks(lease: Lease, years: int, by_landlord: bool) -> int:
    """Weeks of notice; the lease of a furnished flat ends sooner."""
    if lease.is_furnished:
        return 1
    if not by_landlord:
        return 5
    if years > 15:
        return 52
    return 12 if years > 6 else 6


def earliest_end(lease: Lease, given_on: date, by_landlord: bool) -> date:
    years = given_on.year - lease.starts_on.year
    end = given_on + timedelta(weeks=notice_weeks(lease, years, by_landlord))
    return max(end, lease.fixed_until or end)


def rent_until(lease: Lease, end: date, today: date) -> Decimal:
    return lease.rent_pcm * 12 / Decimal(365) * (end - today).days
