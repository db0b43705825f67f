def cors_headers(request, origins):
    origin = request.headers.get("Origin")
    if request.method != "OPTIONS" or origin not in origins:
        return {}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Max-Age": "600",
    }
