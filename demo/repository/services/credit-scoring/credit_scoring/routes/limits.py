from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends

from credit_scoring.auth import current_subject
from credit_scoring.domain.limits import check_limit
from credit_scoring.domain.scoring import score_of
from credit_scoring.models import LimitAnswer, LimitCheck
from credit_scoring.storage import outstanding_of, payments_of

router = APIRouter()


@router.post("/check")
def check(request: LimitCheck, _subject: Annotated[str, Depends(current_subject)]) -> LimitAnswer:
    score = score_of(request.customer_id, payments_of(request.customer_id), date.today())
    return check_limit(request.tier, score.grade, outstanding_of(request.customer_id), request.order_total)
