"""Makes the sizes of poster images that the web pages need."""

import io
import logging
from typing import NamedTuple

import boto3
from PIL import Image, ImageOps

logger = logging.getLogger("image_resizer")


class Size(NamedTuple):
    name: str
    width: int
    height: int


SIZES = (Size("thumb", 160, 220), Size("card", 384, 540), Size("hero", 1440, 810))


def resize(source: bytes, size: Size) -> bytes:
    with Image.open(io.BytesIO(source)) as picture:
        fitted = ImageOps.fit(ImageOps.exif_transpose(picture).convert("RGB"), (size.width, size.height))
        buffer = io.BytesIO()
        fitted.save(buffer, "WEBP", quality=82, method=4)
        return buffer.getvalue()


def handle(message: dict, bucket: str) -> list[str]:
    client = boto3.client("s3")
    key = message["key"]
    original = client.get_object(Bucket=bucket, Key=key)["Body"].read()
    written = []
    for size in SIZES:
        target = f"derived/{size.name}/{key}.webp"
        client.put_object(Bucket=bucket, Key=target, Body=resize(original, size), ContentType="image/webp")
        written.append(target)
    logger.info("resized %s into %d files", key, len(written))
    return written
