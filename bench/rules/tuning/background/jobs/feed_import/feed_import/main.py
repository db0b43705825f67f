"""Entry point: `python -m feed_import.main feeds/`."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from feed_import.csv_feed import read_feed
from feed_import.target import CatalogueTarget


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Imports supplier feeds into the catalogue.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--catalogue", default="http://catalogue.internal")
    options = parser.parse_args(argv)

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    target = CatalogueTarget(options.catalogue, dry_run=options.dry_run)
    failures = 0
    for path in sorted(options.folder.glob("*.csv")):
        try:
            target.replace(path.stem, list(read_feed(path.read_bytes())))
        except OSError:
            logging.exception("could not import %s", path)
            failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
