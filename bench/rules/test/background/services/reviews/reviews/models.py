from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Show(models.Model):
    title = models.CharField(max_length=180)
    slug = models.SlugField(unique=True)
    premiere = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class Review(models.Model):
    class Mood(models.TextChoices):
        DELIGHTED = "delighted", _("Delighted")
        MIXED = "mixed", _("Mixed feelings")
        BORED = "bored", _("Bored")

    show = models.ForeignKey(Show, related_name="reviews", on_delete=models.CASCADE)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)
    mood = models.CharField(max_length=16, choices=Mood.choices)
    body = models.TextField(max_length=4000)
    published = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def excerpt(self) -> str:
        first, _, _ = self.body.partition("\n")
        return first
