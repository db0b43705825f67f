from functools import lru_cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="NEWSLETTER_", env_file=".env")

    database_url: str = "postgresql://localhost/newsletter"
    smtp_host: str = "localhost"
    smtp_port: int = 1025
    sender: str = "news@marquee.example"
    subjects: dict[str, str] = Field(
        default_factory=lambda: {
            "confirm": "Please confirm your address",
            "weekly": "This week on stage",
            "goodbye": "You will not hear from us again",
        }
    )


@lru_cache
def load() -> Settings:
    return Settings()


settings = load()
