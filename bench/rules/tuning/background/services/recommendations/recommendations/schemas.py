"""What goes over the wire."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Recommendation(BaseModel):
    model_config = ConfigDict(extra="ignore")

    article: str
    votes: int = Field(ge=0)


class Visit(BaseModel):
    visitor: str
    article: str
    at: datetime
    device: Literal["phone", "tablet", "desktop"] | None = None


class Page(BaseModel):
    items: list[Recommendation]
    next: str | None = None
