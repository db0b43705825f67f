import time
from functools import lru_cache
from typing import Annotated

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from credit_scoring.settings import settings

ISSUER = "https://id.tallyho.example"
ACCEPTED_AUDIENCES = {"tallyho-api", "credit-scoring"}
ALGORITHMS = ["RS256", "ES256"]
LEEWAY = 30

bearer = HTTPBearer(auto_error=False)


@lru_cache(maxsize=1)
def key_client() -> jwt.PyJWKClient:
    return jwt.PyJWKClient(settings.jwks_url)


def read_claims(token: str) -> dict:
    """Returns the claims of a token we trust, raises ValueError with the reason for any other."""
    if jwt.get_unverified_header(token).get("alg") not in ALGORITHMS:
        raise ValueError("algorithm")

    key = key_client().get_signing_key_from_jwt(token).key
    claims = jwt.decode(
        token,
        key,
        algorithms=ALGORITHMS,
        options={"verify_aud": False, "verify_exp": False, "verify_nbf": False},
    )

    now = int(time.time())
    if "exp" not in claims or claims["exp"] <= now - LEEWAY:
        raise ValueError("expired")
    if claims.get("nbf", 0) > now + LEEWAY:
        raise ValueError("not yet valid")
    if claims.get("iss") != ISSUER:
        raise ValueError("issuer")

    audience = claims.get("aud", [])
    audience = {audience} if isinstance(audience, str) else set(audience)
    if not audience & ACCEPTED_AUDIENCES:
        raise ValueError("audience")
    return claims


def current_subject(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
) -> str:
    if credentials is None:
        raise HTTPException(status_code=401, detail="missing")
    try:
        return str(read_claims(credentials.credentials)["sub"])
    except (ValueError, jwt.PyJWTError) as problem:
        raise HTTPException(status_code=401, detail=str(problem)) from problem
