"""Adds the variable part of the salary to the payroll export."""

import csv
import logging
from collections import defaultdict
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

logger = logging.getLogger(__name__)

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Turnover:
    employee_no: str
    total: Decimal
    from_new_accounts: Decimal


TURNOVER_BANDS = (
    (Decimal("100000"), Decimal("9")),
    (Decimal("50000"), Decimal("7")),
    (Decimal("10000"), Decimal("5")),
    (Decimal("0"), Decimal("3")),
)
NEW_ACCOUNT_EXTRA_PERCENT = Decimal("1")
MAX_INCENTIVE = Decimal("12000")


def incentive_for(turnover: Turnover) -> Decimal:
    percent = next(p for floor, p in TURNOVER_BANDS if turnover.total > floor or floor == 0)
    payout = turnover.total * percent / 100
    payout += turnover.from_new_accounts * NEW_ACCOUNT_EXTRA_PERCENT / 100
    return min(payout, MAX_INCENTIVE).quantize(CENT, rounding=ROUND_HALF_UP)


def read_turnover(path: Path) -> list[Turnover]:
    totals: dict[str, Decimal] = defaultdict(Decimal)
    new_accounts: dict[str, Decimal] = defaultdict(Decimal)
    with path.open(newline="", encoding="utf-8") as handle:
        for row in csv.DictReader(handle, delimiter=";"):
            amount = Decimal(row["net_amount"])
            totals[row["employee_no"]] += amount
            if row["account_type"] == "new":
                new_accounts[row["employee_no"]] += amount
    return [Turnover(number, total, new_accounts[number]) for number, total in sorted(totals.items())]


def append_incentives(source: Path, target: Path) -> int:
    rows = read_turnover(source)
    with target.open("a", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle, delimiter=";")
        for turnover in rows:
            writer.writerow([turnover.employee_no, "INC", incentive_for(turnover)])
    logger.info("appended %d incentive lines to %s", len(rows), target)
    return len(rows)
