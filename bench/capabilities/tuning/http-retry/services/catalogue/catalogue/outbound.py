import random
import time

import requests

RETRIED = {429, 502, 503, 504}


def call(method, url, **options):
    for attempt in range(5):
        answer = requests.request(method, url, timeout=10, **options)
        if answer.status_code not in RETRIED:
            return answer
        pause = int(answer.headers.get("Retry-After", 0)) or 0.2 * 2**attempt
        time.sleep(pause + random.random() * 0.1)
    answer.raise_for_status()
