import time

import requests


def wait_for_export(url):
    while True:
        state = requests.get(url, timeout=10).json()["state"]
        if state in ("done", "failed"):
            return state
        time.sleep(2)
