from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from reviews.forms import ReviewForm
from reviews.models import Review, Show


def show_reviews(request: HttpRequest, slug: str) -> HttpResponse:
    show = get_object_or_404(Show, slug=slug)
    reviews = show.reviews.filter(published=True).select_related("author").order_by("-created_at")
    page = Paginator(reviews, 12).get_page(request.GET.get("page"))
    return render(request, "reviews/list.html", {"show": show, "page": page})


@login_required
def write_review(request: HttpRequest, slug: str) -> HttpResponse:
    show = get_object_or_404(Show, slug=slug)
    form = ReviewForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        review = form.save(commit=False)
        review.author = request.user
        review.show = show
        review.save()
        return redirect("reviews:list", slug=slug)
    return render(request, "reviews/write.html", {"show": show, "form": form})


@login_required
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    review = get_object_or_404(Review, pk=pk, author=request.user)
    review.published = False
    review.save(update_fields=["published"])
    return redirect("reviews:mine")
