from contextlib import suppress
from typing import TYPE_CHECKING

from fastapi import FastAPI

try:
    import orjson as json
except ImportError:
    import simplejson as json

try:
    from ._version import version
except (ImportError, AttributeError):
    version = "unknown"

with suppress(ModuleNotFoundError):
    import uvloop

if TYPE_CHECKING:
    from pandas import DataFrame

app = FastAPI()
