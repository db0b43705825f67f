"""Capital that the regulator wants behind each loan, for the quarterly return."""

from decimal import Decimal

from underwriting.models import Loan

LTV_BUCKETS = [
    (Decimal("0.50"), Decimal("0.20")),
    (Decimal("0.60"), Decimal("0.25")),
    (Decimal("0.80"), Decimal("0.30")),
    (Decimal("1.00"), Decimal("0.50")),
]


def risk_weight(loan: Loan) -> Decimal:
    loan_to_value = loan.outstanding / loan.property_value
    for limit, weight in LTV_BUCKETS:
        if loan_to_value <= limit:
            return weight
    return Decimal("0.70")


def capital_requirement(loans: list[Loan]) -> Decimal:
    return sum((loan.outstanding * risk_weight(loan) for loan in loans), Decimal(0)) * Decimal("0.08")


def by_region(loans: list[Loan]) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = {}
    for loan in loans:
        totals[loan.region] = totals.get(loan.region, Decimal(0)) + capital_requirement([loan])
    return dict(sorted(totals.items()))
