from functools import wraps


def idempotent(store):
    def decorate(view):
        @wraps(view)
        def run(request, *args):
            key = request.headers.get("Idempotency-Key")
            if key is None:
                return {"code": "idempotency_key_missing"}, 400
            before = store.get("idem:" + key)
            if before is not None and before["state"] == "in_progress":
                return {"code": "request_in_progress"}, 409
            if before is not None:
                return before["body"], before["status"], {"Idempotent-Replayed": "true"}
            store.set("idem:" + key, {"state": "in_progress"}, ttl=86400)
            return view(request, *args)
        return run
    return decorate
