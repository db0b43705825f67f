"""Re-checks pending applications every night, after the income proofs have arrived."""

from __future__ import annotations

import logging
from datetime import date

from underwriting.db import Session
from underwriting.models import Application, ReviewResult
from underwriting.amortisation import level_payment

log = logging.getLogger("underwriting.review")

MULTIPLES = {"employed": 4.5, "self_employed": 3.5}
STRESS_ADD_ON = 0.02
PAYMENT_TO_INCOME = 0.4


def is_affordable(application: Application) -> bool:
    borrower = application.borrower
    multiple = MULTIPLES.get(borrower.employment, MULTIPLES["employed"])
    if application.loan_amount > borrower.gross_annual_income * multiple:
        return False
    if application.loan_amount / application.valuation > 0.9:
        return False
    payment = level_payment(application.loan_amount, application.rate + STRESS_ADD_ON, application.months)
    return payment <= borrower.net_monthly_income * PAYMENT_TO_INCOME


def review_pending(session: Session, as_of: date) -> ReviewResult:
    result = ReviewResult(as_of=as_of)
    for application in session.query(Application).filter(Application.state == "pending").yield_per(500):
        if application.valuation is None or application.borrower is None:
            result.incomplete += 1
            continue
        if is_affordable(application):
            result.passed += 1
        else:
            result.failed += 1
            application.flag("affordability", as_of)
    session.commit()
    log.info("reviewed %s: %s", as_of, result)
    return result
