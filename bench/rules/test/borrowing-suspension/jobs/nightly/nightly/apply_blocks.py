"""Nightly job: closes the accounts of readers whose loans came back late through the book drop."""

import argparse
import logging
from datetime import date, timedelta

import psycopg

log = logging.getLogger("nightly.blocks")

QUERY = """
    SELECT r.id, r.kind, MAX(%(today)s - l.due_on) AS delay, COUNT(*) AS pieces
    FROM loan l JOIN reader r ON r.id = l.reader_id
    WHERE l.returned_on = %(today)s AND l.due_on < %(today)s
    GROUP BY r.id, r.kind
"""


def penalty_days(kind: str, delay: int, pieces: int) -> int:
    match (kind, delay):
        case ("staff", _):
            return 0
        case (_, d) if d <= 3:
            return 0
        case (_, d) if d <= 14:
            single = 7
        case (_, d) if d <= 28:
            single = 21
        case _:
            single = 60
    return min(single * pieces, 90)


def run(dsn: str, today: date) -> int:
    closed = 0
    with psycopg.connect(dsn) as connection:
        for reader_id, kind, delay, pieces in connection.execute(QUERY, {"today": today}).fetchall():
            days = penalty_days(kind, delay, pieces)
            if days:
                until = today + timedelta(days=days)
                connection.execute("UPDATE reader SET closed_until = %s WHERE id = %s", (until, reader_id))
                closed += 1
    log.info("closed %d accounts", closed)
    return closed


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--dsn", required=True)
    run(parser.parse_args().dsn, date.today())
