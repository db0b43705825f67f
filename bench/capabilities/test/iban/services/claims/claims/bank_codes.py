import re


def valid_bank(value):
    return re.fullmatch(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", value.upper()) is not None
