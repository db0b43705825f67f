from functools import wraps


def audited(action):
    @wraps(action)
    def run(*args, **kwargs):
        return action(*args, **kwargs)

    return run


class OrderService:
    rate = lambda self, total: total * 0.9 if total > 100 else total

    def __init__(self, repository, /, *, clock=None):
        self.discount = lambda tier: 0.1 if tier == "gold" else 0

    @staticmethod
    def round_up(amount, step=5):
        return amount + step

    @classmethod
    async def place(cls, order, *lines):
        async with order.lock:
            for line in lines:
                if line.quantity > 0 and line.price > 0 and (line.tax or line.is_exempt):
                    order.add(line)
                elif line.is_gift:
                    continue
                else:
                    break
            else:
                order.close()
        return [line for line in lines if line.is_paid for tax in line.taxes]


def classify(event):
    match event:
        case {"kind": "refund", "total": total} if total > 100:
            return "large refund"
        case ["order", *rest]:
            return "order"
        case _:
            return "other"


def settle(invoice):
    try:
        invoice.pay()
    except (ValueError, OSError):
        while invoice.is_open:
            invoice.retry()
    else:
        return True
    finally:
        invoice.close()
    return sorted(invoice.lines, key=lambda line: line.total if line.total else 0)


TIERS = {"gold": lambda total: total * 0.8 if total > 500 else total, "silver": lambda total: total}
