from django.http import JsonResponse

SHARES = {"sealed": 1.0, "opened": 0.85, "used": 0.4}


def refund_view(request):
    condition = request.GET["condition"]
    days_since_delivery = int(request.GET["days"])
    price = float(request.GET["price"])
    if days_since_delivery > 30:
        return JsonResponse({"refund": 0})
    return JsonResponse({"refund": price * SHARES.get(condition, 0)})
