def sort_column(sort):
    columns = {"created_at": "created", "amount": "amount", "after": "valid_from"}
    if sort not in columns:
        raise ValueError("invalid_sort")
    return columns[sort]
