"""Plans the week of an inspector: the most urgent machines first, then by district."""
import argparse
import calendar
import csv
import datetime as dt
import sys
from itertools import groupby
from pathlib import Path


def months_later(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def urgency(row: dict, monday: dt.date) -> int:
    """3: must be shut down, 1: has to be looked at, 0: nothing to do."""
    match row["type"]:
        case "fire":
            interval = 6
        case "person":
            interval = 12
        case "freight" | "stage":
            interval = 24
        case other:
            raise SystemExit(f"unknown type {other}")
    if monday > months_later(dt.date.fromisoformat(row["erected"]), 25 * 12):
        interval = interval // 2
    deadline = months_later(dt.date.fromisoformat(row["visited"]), interval)
    if row["accident"]:
        deadline = min(deadline, months_later(dt.date.fromisoformat(row["accident"]), 1))
    if monday > months_later(deadline, 3):
        return 3
    return 1 if monday >= deadline else 0


def plan(path: Path, monday: dt.date, capacity: int) -> list[dict]:
    with path.open(newline="") as handle:
        rows = [row for row in csv.DictReader(handle) if urgency(row, monday) > 0]
    rows.sort(key=lambda row: (-urgency(row, monday), row["district"]))
    return rows[:capacity]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("machines", type=Path)
    parser.add_argument("--monday", type=dt.date.fromisoformat, required=True)
    parser.add_argument("--capacity", type=int, default=24)
    options = parser.parse_args()
    stops = plan(options.machines, options.monday, options.capacity)
    for district, machines in groupby(stops, key=lambda row: row["district"]):
        sys.stdout.write(f"{district}: {', '.join(machine['no'] for machine in machines)}\n")


if __name__ == "__main__":
    main()
