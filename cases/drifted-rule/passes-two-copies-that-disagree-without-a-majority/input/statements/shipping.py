"""Shipping fees for the monthly statement."""

FREE_FROM = 90
EXPRESS = 6.90
HEAVY = 12.50


def shipping_fee(order_total: float, kilograms: int, express: bool) -> float:
    fee = 0.0 if order_total >= FREE_FROM else 4.90
    if kilograms >= 20:
        fee += HEAVY
    if express:
        fee += EXPRESS
    return fee
