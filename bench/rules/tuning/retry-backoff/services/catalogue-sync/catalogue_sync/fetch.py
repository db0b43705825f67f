"""Fetches supplier feeds. Suppliers' servers are slow in the morning, so we are patient."""

import logging
import random
import time

import requests

log = logging.getLogger(__name__)

TRIES = 5
FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 30


class FeedUnavailable(RuntimeError):
    pass


def get_with_patience(session: requests.Session, url: str, timeout: float = 20.0) -> requests.Response:
    pause = FIRST_PAUSE_SECONDS
    for turn in range(TRIES):
        try:
            answer = session.get(url, timeout=timeout)
        except requests.ConnectionError:
            log.info("no connection to %s, turn %d", url, turn + 1)
        else:
            if answer.status_code not in (408, 429) and answer.status_code < 500:
                return answer
        time.sleep(pause * random.uniform(1, 1.25))
        pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
    raise FeedUnavailable(url)


def feed_text(session: requests.Session, url: str) -> str:
    answer = get_with_patience(session, url)
    answer.raise_for_status()
    return answer.text
