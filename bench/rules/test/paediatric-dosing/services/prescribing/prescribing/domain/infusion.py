"""Pump settings of the infusion trolley."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pump:
    max_ml_per_hour: int
    syringe_ml: int
    channels: int


PUMPS = {
    "large": Pump(max_ml_per_hour=1000, syringe_ml=15, channels=4),
    "small": Pump(max_ml_per_hour=400, syringe_ml=10, channels=3),
}


def pump_for(volume_ml: int, hours: int) -> Pump:
    needed = volume_ml / hours
    fitting = [pump for pump in PUMPS.values() if needed <= pump.max_ml_per_hour]
    if not fitting:
        raise ValueError(f"no pump gives {needed:.0f} ml/h")
    return min(fitting, key=lambda pump: pump.max_ml_per_hour)


def refills(volume_ml: int, pump: Pump) -> int:
    full, rest = divmod(volume_ml, pump.syringe_ml)
    return full + (1 if rest else 0)


def describe(pump: Pump) -> str:
    return f"{pump.channels} channels, syringes of {pump.syringe_ml} ml"
