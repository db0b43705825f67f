from decimal import Decimal

from credit_scoring.domain.limits import check_limit, credit_limit


def test_a_good_grade_stretches_the_limit():
    assert credit_limit("silver", "A") == Decimal("30000.0")


def test_an_unknown_tier_is_treated_as_standard():
    assert credit_limit("platinum", "B") == Decimal("2500")


def test_what_the_limit_does_not_cover_is_asked_for_as_deposit():
    answer = check_limit("bronze", "B", outstanding=Decimal("7000"), order_total=Decimal("900"))
    assert not answer.is_covered
    assert answer.deposit == Decimal("400.00")
