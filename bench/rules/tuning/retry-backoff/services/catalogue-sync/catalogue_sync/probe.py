"""Asks each supplier once whether a feed is there; the night run skips those that are not."""

import logging

import requests

log = logging.getLogger(__name__)


def classify(status: int) -> str:
    if status in (408, 429) or status >= 500:
        return "busy"
    if status in (401, 403):
        return "locked out"
    if status == 404:
        return "gone"
    return "there"


def probe(session: requests.Session, url: str) -> str:
    try:
        answer = session.head(url, timeout=5)
    except requests.ConnectionError:
        log.warning("%s cannot be reached", url)
        return "gone"
    return classify(answer.status_code)
