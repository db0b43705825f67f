import logging
import smtplib
from email.message import EmailMessage
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

from newsletter.settings import settings

log = logging.getLogger(__name__)


class Mailer:
    def __init__(self, host: str, port: int, sender: str) -> None:
        self._host = host
        self._port = port
        self._sender = sender
        self._templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=select_autoescape(["html"]),
        )

    def render(self, name: str, **values: object) -> str:
        return self._templates.get_template(f"{name}.html").render(**values)

    async def send(self, name: str, recipient: str, **values: object) -> None:
        message = EmailMessage()
        message["From"] = self._sender
        message["To"] = recipient
        message["Subject"] = settings.subjects[name]
        message.set_content(self.render(name, **values), subtype="html")
        with smtplib.SMTP(self._host, self._port, timeout=8) as smtp:
            smtp.send_message(message)
        log.info("sent %s", name)


@lru_cache
def get_mailer() -> Mailer:
    return Mailer(settings.smtp_host, settings.smtp_port, settings.sender)
