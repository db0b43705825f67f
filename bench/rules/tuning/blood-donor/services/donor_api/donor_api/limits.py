"""Numbers of the guideline that several modules need."""

from typing import Final

EDITION: Final = "2025"

MIN_AGE: Final = 18
MAX_AGE: Final = 68
MAX_AGE_FIRST: Final = 60
MIN_WEIGHT_KG: Final = 50
INTERVAL_DAYS: Final = 56
TATTOO_DAYS: Final = 120
