"""Monthly figures for the ministry: doses lost because the cold chain was broken."""
import argparse
import json
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path


def load(path: Path) -> list[dict]:
    try:
        return [json.loads(line) for line in path.read_text().splitlines() if line]
    except json.JSONDecodeError as error:
        sys.exit(f"{path}: {error}")


def fate(trip: dict) -> str:
    match trip:
        case {"min": low} if low < 0:
            return "lost"
        case {"max": high} if high > 25:
            return "lost"
        case {"max": high, "warm_seconds": warm} if high > 8 and warm > 3600:
            return "blocked"
        case {"min": low, "cold_seconds": cold} if low < 2 and cold >= 900:
            return "blocked"
        case _:
            return "used"


def by_supplier(trips: list[dict]) -> dict[str, Counter]:
    result: dict[str, Counter] = {}
    for trip in trips:
        result.setdefault(trip["supplier"], Counter())[fate(trip)] += trip["doses"]
    return result


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("trips", type=Path)
    parser.add_argument("--month", type=lambda text: datetime.strptime(text, "%Y-%m"))
    options = parser.parse_args()
    trips = load(options.trips)
    if options.month:
        prefix = options.month.strftime("%Y-%m")
        trips = [trip for trip in trips if trip["arrived"].startswith(prefix)]
    for supplier, counts in sorted(by_supplier(trips).items()):
        print(f"{supplier:<24}{counts['used']:>8}{counts['blocked']:>8}{counts['lost']:>8}")


if __name__ == "__main__":
    main()
