import hmac

SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}


class CsrfMiddleware:
    def __init__(self, app):
        self.app = app

    async def dispatch(self, request, call_next):
        if request.method in SAFE:
            return await call_next(request)
        cookie = request.cookies.get("XSRF-TOKEN")
        header = request.headers.get("X-XSRF-TOKEN")
        if not cookie or not header or not hmac.compare_digest(cookie, header):
            return self.refuse({"error": "csrf_failed"}, 403)
        return await call_next(request)

    def refuse(self, body, status):
        return (body, status)
