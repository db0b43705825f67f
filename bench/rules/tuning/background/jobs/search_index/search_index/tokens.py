"""Cuts texts into the words that the index knows."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+")
STOP_WORDS = frozenset("a an and der die das for in mit of or the und with".split())


def tokens(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return [stem(word) for word in WORD.findall(plain) if word not in STOP_WORDS]


def stem(word: str) -> str:
    for ending in ("ungen", "heit", "ies", "en", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word.removesuffix(ending)
    return word


def ngrams(word: str, size: int = 3) -> set[str]:
    padded = f"^{word}$"
    return {padded[start : start + size] for start in range(max(1, len(padded) - size + 1))}
