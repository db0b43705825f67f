"""Rules that partner shops get with their contract; they are a file, so that legal can read them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True)
class EarningRules:
    minimum_purchase: float
    points_per_euro: dict[str, float]
    birthday_factor: float
    maximum_points: int


class BrokenRules(ValueError):
    """The file was edited by hand and is no longer what we expect."""


def load_earning_rules() -> EarningRules:
    text = files("partner_shops").joinpath("earning-rules.json").read_text(encoding="utf-8")
    try:
        return EarningRules(**json.loads(text)["earning"])
    except (KeyError, TypeError) as error:
        raise BrokenRules("earning-rules.json") from error


def rules_version() -> str:
    text = files("partner_shops").joinpath("earning-rules.json").read_text(encoding="utf-8")
    return str(json.loads(text)["version"])
