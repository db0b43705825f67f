import time

import jwt


def download_ticket(article, secret):
    now = int(time.time())
    claims = {"art": article.number, "iat": now, "exp": now + 900, "use": "download"}
    return jwt.encode(claims, secret, algorithm="HS256", headers={"kid": "tickets-2"})
