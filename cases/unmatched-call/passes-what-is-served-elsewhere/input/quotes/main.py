from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter(prefix="/api/quotes")


@router.get("/{quote_id}")
def show(quote_id: str) -> dict[str, str]:
    return {"id": quote_id}


@router.post("/{quote_id}/send")
def send(quote_id: str) -> dict[str, str]:
    return {"id": quote_id}


app.include_router(router)
