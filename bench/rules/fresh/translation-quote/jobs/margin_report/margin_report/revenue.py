"""What last month's projects should have brought in, next to what was billed."""

from __future__ import annotations

import pandas as pd

WEIGHTS = [
    (1.00, 0.25),
    (0.85, 0.50),
    (0.75, 0.75),
]
EXPRESS = 0.30
EXPRESS_HOURS = 48


def weight(score: float) -> float:
    if score == WEIGHTS[0][0]:
        return WEIGHTS[0][1]
    if score > WEIGHTS[1][0]:
        return WEIGHTS[1][1]
    return WEIGHTS[2][1] if score >= WEIGHTS[2][0] else 1.0


def expected(project: pd.DataFrame, tariff: float, lead_time_hours: float) -> float:
    payable = sum(row.tokens * weight(row.score) for row in project.itertuples())
    bonus = EXPRESS if lead_time_hours < EXPRESS_HOURS else 0.0
    return round(payable * tariff * (1 + bonus), 2)


def margins(projects: dict[str, pd.DataFrame], billed: pd.Series, meta: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for code, project in projects.items():
        info = meta.loc[code]
        target = expected(project, info.tariff, info.lead_time_hours)
        rows.append({"project": code, "target": target, "billed": billed[code], "gap": billed[code] - target})
    return pd.DataFrame(rows).sort_values("gap")


def confidence(share_reviewed: float) -> str:
    if share_reviewed >= 0.85:
        return "firm"
    if share_reviewed >= 0.75:
        return "likely"
    return "guess" if share_reviewed >= 0.5 else "unknown"
