import hashlib
import secrets


def issue_key(partner):
    key = "pk_live_" + secrets.token_urlsafe(32)
    partner.key_hash = hashlib.sha256(key.encode()).hexdigest()
    partner.hint = key[8:16]
    return key
