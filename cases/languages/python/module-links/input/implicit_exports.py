import json
from .rates import Rate as Rate, hidden

type Amount = int
_cache = {}
STANDARD = RATE = 19

try:
    from fast_rates import compute
except ImportError:
    def compute(total): ...


async def refresh(): ...


class Ledger: ...
