"""Numbers of the law that several rules need."""

from datetime import timedelta
from typing import Final

ADULT_AGE: Final = 18
SHORT_BREAK: Final = timedelta(minutes=30)
LONG_BREAK: Final = timedelta(minutes=60)
