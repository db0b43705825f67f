import hashlib
import hmac
import time


class NoticeRefused(Exception):
    pass


def check_notice(request, secret):
    header = request.headers.get("Acquirer-Signature")
    if header is None:
        raise NoticeRefused("no signature")
    fields = dict(item.split("=", 1) for item in header.split(","))
    if time.time() - int(fields["t"]) > 600:
        raise NoticeRefused("too old")
    signed = f"{fields['t']}.".encode() + request.body
    digest = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(digest, fields["v1"]):
        raise NoticeRefused("wrong signature")
