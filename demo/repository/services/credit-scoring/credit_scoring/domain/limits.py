from decimal import Decimal

from credit_scoring.models import Grade, LimitAnswer

BASE_LIMIT = {
    "gold": Decimal("50000"),
    "silver": Decimal("20000"),
    "bronze": Decimal("7500"),
    "standard": Decimal("2500"),
}

GRADE_SHARE = {
    "A": Decimal("1.5"),
    "B": Decimal("1"),
    "C": Decimal("0.6"),
    "D": Decimal("0.2"),
    "E": Decimal("0"),
}


def credit_limit(tier: str, grade: Grade) -> Decimal:
    return BASE_LIMIT.get(tier.lower(), BASE_LIMIT["standard"]) * GRADE_SHARE[grade]


def check_limit(tier: str, grade: Grade, outstanding: Decimal, order_total: Decimal) -> LimitAnswer:
    limit = credit_limit(tier, grade)
    missing = max(Decimal(0), outstanding + order_total - limit)
    return LimitAnswer(
        is_covered=missing == 0,
        limit=limit,
        outstanding=outstanding,
        deposit=missing.quantize(Decimal("0.01")),
    )
