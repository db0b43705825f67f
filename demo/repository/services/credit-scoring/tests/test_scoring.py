from datetime import date
from decimal import Decimal

import pytest

from credit_scoring.domain.scoring import grade_of, score_of
from credit_scoring.models import PaymentRecord

TODAY = date(2026, 5, 4)


def payment(days_late: int, number: str = "R-2026-0017") -> PaymentRecord:
    due = date(2026, 3, 1)
    return PaymentRecord(
        invoice_number=number,
        due_on=due,
        paid_on=date.fromordinal(due.toordinal() + days_late),
        amount=Decimal("120.00"),
    )


def test_a_new_customer_starts_in_the_middle():
    score = score_of("c-1", [], TODAY)
    assert (score.points, score.grade) == (500, "C")
    assert score.reasons == ["no payment history"]


def test_punctual_payments_raise_the_score():
    assert score_of("c-1", [payment(0)] * 10, TODAY).grade == "B"


def test_a_very_late_payment_is_named():
    score = score_of("c-1", [payment(60)], TODAY)
    assert score.reasons == ["R-2026-0017 was 60 days late"]
    assert score.grade == "D"


@pytest.mark.parametrize(
    ("points", "grade"),
    [(800, "A"), (799, "B"), (600, "B"), (450, "C"), (250, "D"), (249, "E")],
)
def test_grades_begin_at_their_bound(points, grade):
    assert grade_of(points) == grade
