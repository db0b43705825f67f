import jwt
from jwt import PyJWKClient

KEYS = PyJWKClient("https://login.northwind.example/keys")
ISSUER = "https://login.northwind.example"


def caller_of(request):
    header = request.headers.get("Authorization", "")
    if not header.startswith("Bearer "):
        raise PermissionError("missing token")
    raw = header[len("Bearer "):]
    key = KEYS.get_signing_key_from_jwt(raw).key
    claims = jwt.decode(raw, key, algorithms=["RS256", "ES256"], audience="northwind-orders", issuer=ISSUER, leeway=60)
    return {"subject": claims["sub"], "scopes": claims.get("scope", "").split(" ")}
