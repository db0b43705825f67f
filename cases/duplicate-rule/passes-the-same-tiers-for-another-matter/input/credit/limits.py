"""How much a customer of each tier may owe, in money."""

CREDIT_LIMITS = {"gold": 50_000, "silver": 20_000, "bronze": 5_000}


def credit_limit(tier: str) -> int:
    return CREDIT_LIMITS.get(tier, 1_000)
