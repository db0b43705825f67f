from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, Field

Grade = Literal["A", "B", "C", "D", "E"]


class PaymentRecord(BaseModel):
    invoice_number: str
    due_on: date
    paid_on: date | None
    amount: Decimal


class Score(BaseModel):
    customer_id: str = Field(serialization_alias="customerId")
    points: int
    grade: Grade
    reasons: list[str]


class LimitCheck(BaseModel):
    customer_id: str = Field(alias="customerId")
    tier: str
    order_total: Decimal = Field(alias="orderTotal", gt=0)


class LimitAnswer(BaseModel):
    is_covered: bool = Field(serialization_alias="isCovered")
    limit: Decimal
    outstanding: Decimal
    deposit: Decimal
