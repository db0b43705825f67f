from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI, HTTPException, status
from pydantic import BaseModel, EmailStr

from newsletter.database import Database, get_database
from newsletter.mailer import Mailer, get_mailer


class Subscription(BaseModel):
    email: EmailStr
    topics: list[str] = []


@asynccontextmanager
async def lifespan(app: FastAPI):
    await app.state.database.connect()
    yield
    await app.state.database.disconnect()


app = FastAPI(title="newsletter", lifespan=lifespan)


@app.post("/subscriptions", status_code=status.HTTP_202_ACCEPTED)
async def subscribe(
    body: Subscription,
    database: Database = Depends(get_database),
    mailer: Mailer = Depends(get_mailer),
) -> dict[str, str]:
    token = await database.add_pending(body.email, body.topics)
    await mailer.send("confirm", body.email, token=token)
    return {"state": "pending"}


@app.post("/subscriptions/{token}/confirm")
async def confirm(token: str, database: Database = Depends(get_database)) -> dict[str, str]:
    if not await database.confirm(token):
        raise HTTPException(status.HTTP_404_NOT_FOUND, "unknown token")
    return {"state": "confirmed"}
