import re
from typing import Optional

from pydantic import BaseModel, Field

POSTCODE = re.compile(r"^\d{4}\s?[A-Z]{2}$")


class LeadForm(BaseModel):
    email: str
    postcode: str
    salary_per_year: float = Field(ge=0)
    take_home_per_month: float = Field(ge=0)
    freelancer: bool = False
    interest: float = Field(description="quoted interest in percent")
    term_years: int = 30
    own_money: float = 0


class BudgetAnswer(BaseModel):
    budget: int
    instalment: Optional[float] = None


def house_budget(lead: LeadForm) -> BudgetAnswer:
    """Highest price that we quote on the landing page."""
    by_salary = lead.salary_per_year * (3.5 if lead.freelancer else 4.5)
    monthly_rate = (lead.interest + 3.0) / 100 / 12
    payments = lead.term_years * 12
    bearable = lead.take_home_per_month * 0.40
    by_instalment = bearable * (1 - (1 + monthly_rate) ** -payments) / monthly_rate
    loan = min(by_salary, by_instalment)
    price = loan + lead.own_money
    return BudgetAnswer(budget=int(price if loan <= price * 0.9 else lead.own_money / 0.1), instalment=bearable)


def normalise_postcode(raw: str) -> Optional[str]:
    cleaned = raw.strip().upper()
    return cleaned if POSTCODE.match(cleaned) else None
