"""Writes yesterday's orders as a short text for the sales meeting."""

import os

import anthropic
import psycopg

MODEL = "claude-3-5-sonnet-20241022"

YESTERDAY = """
    select c.name, c.tier, o.status, o.total_amount, o.total_currency, o.hold_reason
    from pricing.orders o
    join pricing.customers c on c.id = o.customer_id
    where o.placed_at >= current_date - 1 and o.placed_at < current_date
    order by o.total_amount desc
    limit 200
"""

PROMPT = """You write for a sales team. Summarise these orders in at most ten lines of Markdown.
Name the three largest, say which are on hold and why, and what stands out.

{orders}
"""


def orders_of_yesterday() -> str:
    with psycopg.connect(os.environ["ORDERS_DATABASE_URL"]) as connection:
        rows = connection.execute(YESTERDAY).fetchall()
    return "\n".join(" | ".join(str(value) for value in row) for row in rows)


def summarise(orders: str) -> str:
    client = anthropic.Anthropic()
    answer = client.messages.create(
        model=MODEL,
        max_tokens=800,
        messages=[{"role": "user", "content": PROMPT.format(orders=orders)}],
    )
    return answer.content[0].text


if __name__ == "__main__":
    try:
        print(summarise(orders_of_yesterday()))
    except Exception:
        print("No summary today.")
