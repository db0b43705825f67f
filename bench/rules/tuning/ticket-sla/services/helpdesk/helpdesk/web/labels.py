"""Colours and words for the board."""

from html import escape

from helpdesk.domain.deadlines import Severity

COLOURS = {
    Severity.CRITICAL: "#b00020",
    Severity.HIGH: "#e65100",
    Severity.MEDIUM: "#f9a825",
    Severity.LOW: "#558b2f",
}


def badge(severity: Severity) -> str:
    return f'<span style="background:{COLOURS[severity]}">{severity.name.lower()}</span>'


def row(number: str, title: str, severity: Severity) -> str:
    return f"<tr><td>{escape(number)}</td><td>{escape(title)}</td><td>{badge(severity)}</td></tr>"


def board(tickets: list[tuple[str, str, Severity]]) -> str:
    rows = "".join(row(*ticket) for ticket in sorted(tickets, key=lambda ticket: (ticket[2], ticket[0])))
    return f"<table><tbody>{rows}</tbody></table>"
