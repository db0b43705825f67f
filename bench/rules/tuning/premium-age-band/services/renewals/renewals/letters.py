"""Which letter goes out with a renewal."""

from __future__ import annotations

from datetime import date

from renewals.policies import Policy
from renewals.rating import full_years


def letter_template(policy: Policy, renews_on: date) -> str:
    """Marketing writes to age groups of its own."""
    years = full_years(policy.driver_born, renews_on)
    if years < 25:
        return "renewal-young"
    if years < 40:
        return "renewal-family"
    return "renewal-classic" if years < 60 else "renewal-senior"


def attachments(policy: Policy) -> list[str]:
    return ["terms.pdf", "privacy.pdf"] + (["green-card.pdf"] if policy.drives_abroad else [])


def greeting(policy: Policy) -> str:
    title = f"{policy.holder_title} " if policy.holder_title else ""
    return f"Dear {title}{policy.holder_name},"


def fill(template: str, policy: Policy, renews_on: date) -> str:
    return template.format(
        greeting=greeting(policy),
        number=policy.number,
        renews_on=f"{renews_on:%d.%m.%Y}",
        attachments=", ".join(attachments(policy)),
    )
