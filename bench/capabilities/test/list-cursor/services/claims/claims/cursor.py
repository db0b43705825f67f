import base64
import json


def decode_cursor(text):
    try:
        data = json.loads(base64.urlsafe_b64decode(text + "=="))
        if data["v"] not in (1, 2):
            raise ValueError("invalid_cursor")
        return data["after"], data.get("sort", "created_at")
    except (KeyError, TypeError) as problem:
        raise ValueError("invalid_cursor") from problem
