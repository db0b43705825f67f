from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="CREDIT_")

    database_url: str = "postgresql://credit@localhost:5432/tallyho"
    allowed_origins: list[str] = ["https://app.tallyho.example"]
    jwks_url: str = "https://id.tallyho.example/.well-known/jwks.json"


settings = Settings()
