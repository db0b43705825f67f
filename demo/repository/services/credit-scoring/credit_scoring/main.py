from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from credit_scoring.routes import limits, scores
from credit_scoring.settings import settings

app = FastAPI(title="Tallyho credit scoring")

app.add_middleware(
    CORSMiddleware,
    allow_origins=settings.allowed_origins,
    allow_methods=["GET", "POST"],
    allow_headers=["Authorization", "Content-Type"],
)

app.include_router(scores.router, prefix="/v1/scores")
app.include_router(limits.router, prefix="/v1/limits")


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "up"}
