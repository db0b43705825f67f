import requests


def every_item(url, token):
    params = {"per_page": 100}
    while url:
        answer = requests.get(url, params=params, headers={"Authorization": f"Bearer {token}"}, timeout=20)
        answer.raise_for_status()
        yield from answer.json()
        url = answer.links.get("next", {}).get("url")
        params = None
