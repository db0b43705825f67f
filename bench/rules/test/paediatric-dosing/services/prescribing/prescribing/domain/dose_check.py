"""Weight based doses for the paediatric ward."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

logger = logging.getLogger(__name__)


class UnknownSubstance(LookupError):
    pass


class TooLight(ValueError):
    pass


@dataclass(frozen=True)
class Regimen:
    mg_per_kg: Decimal
    max_single_mg: Decimal
    min_weight_kg: Decimal
    doses_per_day: int


REGIMENS = {
    "paracetamol": Regimen(Decimal("15"), Decimal("1000"), Decimal("4"), 4),
    "ibuprofen": Regimen(Decimal("10"), Decimal("400"), Decimal("6"), 3),
}


def propose_dose(substance: str, weight_kg: Decimal) -> tuple[Decimal, int]:
    """Single dose in whole milligrams and the number of doses in a day."""
    try:
        regimen = REGIMENS[substance]
    except KeyError:
        raise UnknownSubstance(substance) from None
    if weight_kg < regimen.min_weight_kg:
        raise TooLight(f"{substance} needs at least {regimen.min_weight_kg} kg")
    single = min(weight_kg * regimen.mg_per_kg, regimen.max_single_mg)
    return single.quantize(Decimal("1"), rounding=ROUND_DOWN), regimen.doses_per_day


def propose_for_chart(chart: dict, substance: str) -> dict:
    weight = Decimal(str(chart["weight_kg"]))
    dose, times = propose_dose(substance, weight)
    logger.info("proposed %s for chart %s", substance, chart["id"])
    return {"chart": chart["id"], "substance": substance, "dose_mg": int(dose), "times": times}
