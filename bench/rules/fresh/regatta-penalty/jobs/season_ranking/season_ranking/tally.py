"""Adds the regattas of a season up for the class association."""

from __future__ import annotations

from collections import defaultdict

import yaml

MARKS_OFF = {"OCS", "DSQ", "DNC"}


def value(mark: str, rank: int, entered: int, started: int) -> int:
    if mark in MARKS_OFF:
        return entered + 1
    if mark == "DNF":
        return started + 1
    if mark == "ZFP":
        return min(rank + round(0.3 * entered), started + 1)
    return rank


def total(values: list[int]) -> int:
    counted = sorted(values)
    if len(counted) >= 4:
        counted = counted[:-1]
    return sum(counted)


def ranking(path: str) -> list[tuple[str, int]]:
    with open(path, encoding="utf-8") as stream:
        season = yaml.safe_load(stream)
    values: dict[str, list[int]] = defaultdict(list)
    for race in season["races"]:
        for row in race["rows"]:
            values[row["boat"]].append(value(row["mark"], row["rank"], race["entered"], race["started"]))
    return sorted(((boat, total(found)) for boat, found in values.items()), key=lambda entry: entry[1])


def category(boats: int, days: int) -> str:
    if boats >= 8 and days >= 4:
        return "championship"
    if boats >= 4:
        return "ranking"
    return "club" if days >= 2 else "training"
