"""Accounting books returned goods at the share that is refunded."""

REFUND_PERCENT = {"sealed": 100, "opened": 85, "used": 40}
RETURN_WINDOW_DAYS = 30


def refund_amount(price: float, condition: str, days_since_delivery: int) -> float:
    if days_since_delivery > RETURN_WINDOW_DAYS:
        return 0.0
    percent = REFUND_PERCENT.get(condition, 0)
    return price * percent / 100
