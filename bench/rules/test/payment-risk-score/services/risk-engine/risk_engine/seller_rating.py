"""Quality points of marketplace sellers; more is better."""

from dataclasses import dataclass
from datetime import date, timedelta

from risk_engine.models import Seller


@dataclass
class Rating:
    stars: int = 0

    def give(self, stars: int) -> None:
        self.stars += stars


def rate(seller: Seller, today: date) -> Rating:
    rating = Rating()
    if seller.listings > 1200:
        rating.give(8)
    if today - seller.joined_on > timedelta(days=540):
        rating.give(12)
    if seller.warehouse_region == seller.main_region:
        rating.give(5)
    if seller.replies_within_hour >= 9:
        rating.give(18)
    return rating


def ranked(sellers: list[Seller], today: date) -> list[Seller]:
    return sorted(sellers, key=lambda seller: (-rate(seller, today).stars, seller.name))
