from shop_pricing.price import price_of


def place(sku):
    return price_of(sku)
