"""In September everybody whose wheels will not survive another season gets an offer for new ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

PROFILE_LIMIT = {"S": 300, "W": 400}  # hundredths of a millimetre, as the scanner sends them


def worn_out(wheels: pd.DataFrame) -> pd.Series:
    shallow = wheels["profile"] < wheels["kind"].map(PROFILE_LIMIT)
    ancient = wheels["dot_age"] > 10
    patched = wheels["plugs"] >= 2
    pair = wheels.groupby(["customer", "axis"])["profile"]
    uneven = (pair.transform("max") - pair.transform("min")) > 200
    return shallow | ancient | patched | uneven


def soon(wheels: pd.DataFrame) -> pd.Series:
    return ~worn_out(wheels) & (wheels["dot_age"] >= 6)


def letters(wheels: pd.DataFrame) -> Iterator[dict[str, Any]]:
    wheels = wheels.assign(gone=worn_out(wheels), ageing=soon(wheels))
    for customer, group in wheels.groupby("customer"):
        if group["gone"].any():
            yield {"customer": customer, "template": "replace", "count": int(group["gone"].sum())}
        elif group["ageing"].any():
            yield {"customer": customer, "template": "consider", "count": int(group["ageing"].sum())}
