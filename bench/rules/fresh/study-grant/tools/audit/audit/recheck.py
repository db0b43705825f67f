"""The auditor pays each file a second time on paper and asks about those that differ."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class Case(NamedTuple):
    number: str
    years_old: int
    points_earned: int
    taxable_parents: float
    siblings: int
    mean_grade: float
    paid: int


def due(case: Case) -> int:
    basis = case.taxable_parents - 3500 * case.siblings
    eligible = case.years_old < 30 and case.points_earned >= 45
    rate = 1.0 if basis <= 25_000 else 0.5 if basis <= 42_000 else 0.0
    if not eligible or not rate:
        return 0
    return int(600 * rate) + (100 if case.mean_grade <= 1.5 else 0)


def differences(path: str) -> list[tuple[str, int, int]]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute(
            "select number, years_old, points_earned, taxable_parents, siblings, mean_grade, paid from cases"
        )
        cases = [Case(*row) for row in rows]
    return [(case.number, case.paid, due(case)) for case in cases if case.paid != due(case)]


def sample_size(cases: int, risk: float) -> int:
    if cases <= 45:
        return cases
    share = 1.0 if risk >= 1.5 else 0.5 if cases <= 600 else 0.1
    return max(30, int(cases * share))
