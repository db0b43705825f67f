from shop_orders.limits import LARGEST


def rebate(quantity):
    return quantity if quantity > LARGEST else 0
