"""HTTP door of the recommendations."""

from fastapi import APIRouter, Depends, HTTPException, Query

from recommendations.engine import Engine, get_engine
from recommendations.schemas import Recommendation

router = APIRouter(prefix="/recommendations", tags=["recommendations"])


@router.get("/{visitor_id}", response_model=list[Recommendation])
async def for_visitor(
    visitor_id: str,
    count: int = Query(default=8, ge=1, le=48),
    engine: Engine = Depends(get_engine),
) -> list[Recommendation]:
    found = await engine.similar_to_visits(visitor_id, count)
    return [Recommendation.model_validate(item) for item in found]


@router.post("/{visitor_id}/seen/{article}", status_code=204)
async def mark_seen(visitor_id: str, article: str, engine: Engine = Depends(get_engine)) -> None:
    if not await engine.knows(article):
        raise HTTPException(status_code=404, detail=f"no article {article}")
    await engine.remember(visitor_id, article)
