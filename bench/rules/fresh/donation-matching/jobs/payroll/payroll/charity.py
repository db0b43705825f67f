"""Deductions of the month and what the firm puts on top; goes to the payroll provider."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

CEILING = Decimal(5000)
PROBATION = 6


@dataclass(frozen=True)
class Deduction:
    staff_number: str
    value: Decimal
    cause: str
    tenure_months: int
    employer_to_date: Decimal


def employer_part(deduction: Deduction) -> Decimal:
    part = Decimal(0)
    if deduction.tenure_months >= PROBATION and deduction.value > 25 and deduction.cause != "political":
        part = deduction.value
        if deduction.cause == "emergency":
            part *= 2
        if deduction.employer_to_date + part > CEILING:
            part = max(CEILING - deduction.employer_to_date, Decimal(0))
    return part.quantize(Decimal(1), ROUND_HALF_UP)


def lines(deductions: list[Deduction]) -> list[str]:
    return [f"{d.staff_number};{d.value:.2f};{employer_part(d)}" for d in deductions]


def meal_allowance(days: int, canteen: bool, spent: Decimal) -> Decimal:
    if days < 6 or canteen:
        return Decimal(0)
    granted = Decimal(2 * days)
    if spent + granted > 25:
        granted = max(25 - spent, Decimal(0))
    return granted.quantize(Decimal(1), ROUND_HALF_UP)
