"""Sets that were never fetched are sold; this is what they cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.inspection.models import Tyre


def asking_price(tyre: Tyre, list_price: Decimal, today: date) -> Decimal:
    age = (today - tyre.produced_on).days // 365
    if age >= 5:
        return Decimal(15)
    if tyre.tread_mm < 5.0:
        return list_price * Decimal("0.2")
    if tyre.repairs > 0:
        return list_price * Decimal("0.25")
    if tyre.season == "winter":
        return list_price * Decimal("0.45")
    return list_price * Decimal("0.4")


def advert(tyres: list[Tyre], list_price: Decimal, today: date) -> str:
    total = sum((asking_price(tyre, list_price, today) for tyre in tyres), Decimal(0))
    return f"{len(tyres)} x {tyres[0].size}, {total:.0f} EUR, collected by buyer"
