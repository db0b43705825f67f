"""Writes the index as sorted runs and merges them."""

from __future__ import annotations

import heapq
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from search_index.tokens import tokens


class IndexWriter:
    def __init__(self, target: Path, run_size: int = 200_000) -> None:
        self._target = target
        self._run_size = run_size
        self._postings: dict[str, list[int]] = defaultdict(list)
        self._runs: list[Path] = []

    def add(self, document: int, text: str) -> None:
        for token in tokens(text):
            self._postings[token].append(document)
        if len(self._postings) > self._run_size:
            self._flush()

    def close(self) -> None:
        self._flush()
        with self._target.open("w", encoding="utf-8") as out:
            for line in heapq.merge(*(self._lines(run) for run in self._runs)):
                out.write(line)
        for run in self._runs:
            run.unlink()

    def _flush(self) -> None:
        with tempfile.NamedTemporaryFile("w", delete=False, encoding="utf-8") as run:
            run.writelines(self._render(sorted(self._postings.items())))
        self._runs.append(Path(run.name))
        self._postings.clear()

    @staticmethod
    def _render(postings: Iterable[tuple[str, list[int]]]) -> Iterator[str]:
        return (f"{token}\t{' '.join(map(str, documents))}\n" for token, documents in postings)

    @staticmethod
    def _lines(run: Path) -> Iterator[str]:
        with run.open(encoding="utf-8") as lines:
            yield from lines
