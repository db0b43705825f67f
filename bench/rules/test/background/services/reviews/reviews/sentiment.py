"""Word cloud of a show; no judgement, only counting."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

WORD = re.compile(r"[a-zà-ÿ]{3,}")
STOP = frozenset("the and was were with that this from have had but not you for are they".split())


def words(text: str) -> Iterable[str]:
    folded = unicodedata.normalize("NFC", text).lower()
    return (word for word in WORD.findall(folded) if word not in STOP)


def cloud(texts: Iterable[str], size: int = 60) -> list[tuple[str, int]]:
    counts = Counter()
    for text in texts:
        counts.update(set(words(text)))
    return counts.most_common(size)
