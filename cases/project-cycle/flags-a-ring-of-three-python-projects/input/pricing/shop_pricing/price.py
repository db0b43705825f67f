from shop_tiers.tier import tier_of


def price_of(sku):
    return tier_of(sku)
