import argparse
import sys
from datetime import datetime
from xml.etree import ElementTree as ET

import requests

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def fetch_pages(api: str):
    url = f"{api}/pages"
    while url:
        response = requests.get(url, headers={"Accept": "application/json"}, timeout=20)
        response.raise_for_status()
        document = response.json()
        yield from document["items"]
        url = document.get("next")


def build(pages, base: str) -> ET.ElementTree:
    ET.register_namespace("", NAMESPACE)
    root = ET.Element(f"{{{NAMESPACE}}}urlset")
    for page in pages:
        entry = ET.SubElement(root, f"{{{NAMESPACE}}}url")
        ET.SubElement(entry, f"{{{NAMESPACE}}}loc").text = base + page["path"]
        changed = datetime.fromisoformat(page["changed_at"])
        ET.SubElement(entry, f"{{{NAMESPACE}}}lastmod").text = changed.date().isoformat()
    return ET.ElementTree(root)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("api")
    parser.add_argument("base")
    options = parser.parse_args()
    build(fetch_pages(options.api), options.base).write(sys.stdout.buffer, encoding="utf-8", xml_declaration=True)
