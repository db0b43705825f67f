from datetime import date

from credit_scoring.models import Grade, PaymentRecord, Score

START = 500
LOWEST, HIGHEST = 0, 1000


def score_of(customer_id: str, payments: list[PaymentRecord], today: date) -> Score:
    points = START
    reasons: list[str] = []

    for payment in payments:
        late = days_late(payment, today)
        if late <= 0:
            points += 12
        elif late <= 14:
            points -= 5
        elif late <= 45:
            points -= 40
            reasons.append(f"{payment.invoice_number} was {late} days late")
        else:
            points -= 120
            reasons.append(f"{payment.invoice_number} was {late} days late")

    if not payments:
        reasons.append("no payment history")

    points = max(LOWEST, min(HIGHEST, points))
    return Score(customer_id=customer_id, points=points, grade=grade_of(points), reasons=reasons)


def grade_of(points: int) -> Grade:
    if points >= 800:
        return "A"
    if points >= 600:
        return "B"
    if points >= 450:
        return "C"
    if points >= 250:
        return "D"
    return "E"


def days_late(payment: PaymentRecord, today: date) -> int:
    return ((payment.paid_on or today) - payment.due_on).days
