import hashlib
import hmac

from fastapi import Header, HTTPException


def require_partner(x_partner_key: str = Header(alias="X-Partner-Key")):
    if not x_partner_key.startswith("pk_live_"):
        raise HTTPException(401, "unknown partner")
    digest = hashlib.sha256(x_partner_key.encode()).hexdigest()
    partner = find_partner(x_partner_key[8:16])
    if partner is None or not hmac.compare_digest(digest, partner.key_hash):
        raise HTTPException(401, "unknown partner")
    return partner


def find_partner(hint):
    return None
