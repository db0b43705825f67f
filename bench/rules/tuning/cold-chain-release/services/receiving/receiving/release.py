"""Goods-in of the hospital pharmacy: what happens to a box after its logger was read."""
from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import StrEnum

log = logging.getLogger(__name__)


class Verdict(StrEnum):
    RELEASE = "release"
    QUARANTINE = "quarantine"
    DESTROY = "destroy"


@dataclass(frozen=True)
class LoggerSummary:
    serial: str
    lowest: float
    highest: float
    minutes_above: int
    minutes_below: int
    has_gap: bool


LOWER_LIMIT = 2.0
UPPER_LIMIT = 8.0
TOLERATED_MINUTES_WARM = 60
TOLERATED_MINUTES_COLD = 15


def judge(summary: LoggerSummary) -> Verdict:
    if summary.lowest < 0.0:
        return Verdict.DESTROY
    if summary.highest > 25.0:
        return Verdict.DESTROY
    if summary.has_gap:
        return Verdict.QUARANTINE
    if summary.highest > UPPER_LIMIT and summary.minutes_above > TOLERATED_MINUTES_WARM:
        return Verdict.QUARANTINE
    if summary.lowest < LOWER_LIMIT and summary.minutes_below > TOLERATED_MINUTES_COLD:
        return Verdict.QUARANTINE
    return Verdict.RELEASE


def receive(summary: LoggerSummary, shelf: str) -> str:
    verdict = judge(summary)
    log.info("logger %s: %s", summary.serial, verdict)
    if verdict is Verdict.RELEASE:
        return shelf
    return "Q-01" if verdict is Verdict.QUARANTINE else "WASTE"


def judge_freezer(summary: LoggerSummary) -> Verdict:
    if summary.highest > -5.0:
        return Verdict.DESTROY
    if summary.lowest < -50.0:
        return Verdict.DESTROY
    if summary.highest > -15.0 and summary.minutes_above > 30:
        return Verdict.QUARANTINE
    return Verdict.RELEASE
