from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import psycopg

from credit_scoring.models import PaymentRecord
from credit_scoring.settings import settings

PAYMENTS = """
    select invoice_number, due_on, paid_on, amount
    from credit.payment_history
    where customer_id = %s
    order by due_on desc
    limit 60
"""

OUTSTANDING = """
    select coalesce(sum(amount), 0)
    from credit.payment_history
    where customer_id = %s and paid_on is null
"""


@contextmanager
def connection() -> Iterator[psycopg.Connection]:
    with psycopg.connect(settings.database_url) as conn:
        yield conn


def payments_of(customer_id: str) -> list[PaymentRecord]:
    with connection() as conn:
        rows = conn.execute(PAYMENTS, (customer_id,)).fetchall()
    return [
        PaymentRecord(invoice_number=number, due_on=due_on, paid_on=paid_on, amount=amount)
        for number, due_on, paid_on, amount in rows
    ]


def outstanding_of(customer_id: str) -> Decimal:
    with connection() as conn:
        row = conn.execute(OUTSTANDING, (customer_id,)).fetchone()
    return Decimal(row[0]) if row else Decimal(0)
