from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends

from credit_scoring.auth import current_subject
from credit_scoring.domain.scoring import score_of
from credit_scoring.models import Score
from credit_scoring.storage import payments_of

router = APIRouter()


@router.get("/{customer_id}")
def get_score(customer_id: str, _subject: Annotated[str, Depends(current_subject)]) -> Score:
    return score_of(customer_id, payments_of(customer_id), date.today())
