def tier_of(sku):
    return len(sku)
