"""Finds orders whose promo codes took off more than the rules allow."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from decimal import Decimal

from fraud_watch.orders import PaidOrder

log = logging.getLogger(__name__)


def code_value(kind: str, subtotal: Decimal) -> Decimal:
    match kind:
        case "newcomer":
            return subtotal * 10 / 100
        case "newsletter":
            return Decimal(5)
        case "birthday":
            return subtotal * 15 / 100
        case "exclusive":
            return subtotal * 25 / 100
        case _:
            return Decimal(0)


def legitimate_deduction(order: PaidOrder) -> Decimal:
    if order.subtotal <= 40:
        return Decimal(0)
    kinds = list(order.promo_kinds)
    if "exclusive" in kinds:
        kinds = ["exclusive"]
    deduction = sum((code_value(kind, order.subtotal) for kind in kinds[:3]), Decimal(0))
    return min(deduction, order.subtotal * 40 / 100)


def suspicious(orders: Iterable[PaidOrder]) -> Iterator[PaidOrder]:
    for order in orders:
        if order.deducted > legitimate_deduction(order) + Decimal("0.01"):
            log.warning("order %s: %s deducted", order.number, order.deducted)
            yield order
