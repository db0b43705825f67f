"""Articles that are looked at together."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from functools import lru_cache


class Engine:
    def __init__(self, history_length: int) -> None:
        self._history: dict[str, deque[str]] = defaultdict(lambda: deque(maxlen=history_length))
        self._together: dict[str, Counter[str]] = defaultdict(Counter)

    async def knows(self, article: str) -> bool:
        return article in self._together

    async def remember(self, visitor_id: str, article: str) -> None:
        seen = self._history[visitor_id]
        for other in seen:
            if other != article:
                self._together[article][other] += 1
                self._together[other][article] += 1
        seen.append(article)

    async def similar_to_visits(self, visitor_id: str, count: int) -> list[dict[str, object]]:
        seen = self._history[visitor_id]
        votes: Counter[str] = Counter()
        for article in seen:
            votes.update(self._together[article])
        for article in seen:
            votes.pop(article, None)
        return [{"article": article, "votes": n} for article, n in votes.most_common(count)]


@lru_cache(maxsize=1)
def get_engine() -> Engine:
    return Engine(history_length=64)
