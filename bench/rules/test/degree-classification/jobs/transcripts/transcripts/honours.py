"""Honours line of the printed transcript."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Unit:
    title: str
    percentage: float
    weight: int
    repeated: bool


def honours(units: list[Unit]) -> str:
    weight = sum(unit.weight for unit in units)
    mean = sum((min(unit.percentage, 45) if unit.repeated else unit.percentage) * unit.weight for unit in units) / weight
    target = min(70, (int(mean) // 10 + 1) * 10)
    strong = sum(unit.weight for unit in units if unit.percentage >= target)
    if strong / weight >= 0.5:
        mean += 2
    if mean >= 70:
        return "First Class Honours"
    elif mean >= 60:
        return "Second Class Honours, Upper Division"
    elif mean >= 50:
        return "Second Class Honours, Lower Division"
    elif mean >= 40:
        return "Third Class Honours"
    return ""


def print_transcript(name: str, units: list[Unit], target: Path) -> None:
    canvas = Canvas(str(target), pagesize=A4)
    canvas.drawString(72, 760, name)
    for index, unit in enumerate(units):
        canvas.drawString(72, 720 - index * 16, unit.title)
        canvas.drawRightString(520, 720 - index * 16, f"{unit.percentage:.0f}")
    canvas.drawString(72, 96, honours(units))
    canvas.save()
    log.info("printed %s", target.name)
