import psycopg

YESTERDAY = """
    select o.id, o.total
    from shop.orders o
    where o.placed_at >= current_date - 1
"""


def orders_of_yesterday(url: str) -> list[tuple[str, int]]:
    with psycopg.connect(url) as connection:
        return connection.execute(YESTERDAY).fetchall()
