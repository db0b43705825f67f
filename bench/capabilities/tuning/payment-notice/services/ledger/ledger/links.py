import hashlib
import hmac
import time


def statement_link(customer, month, secret):
    expires = int(time.time()) + 3600
    path = f"/statements/{customer}/{month}.pdf"
    seal = hmac.new(secret.encode(), f"{path}?{expires}".encode(), hashlib.sha256).hexdigest()
    return f"{path}?expires={expires}&seal={seal}"
