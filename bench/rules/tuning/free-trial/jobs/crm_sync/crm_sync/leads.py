"""Marks leads in the CRM that sales may offer a test account to."""

import logging
from datetime import date

from crm_sync.crm import CrmClient, Lead

log = logging.getLogger(__name__)

CONSUMER_MAIL = {"gmail.com", "outlook.com"}


def test_account_days(lead: Lead) -> int:
    match lead.edition:
        case "enterprise":
            return 0
        case _ if lead.mail_domain in CONSUMER_MAIL:
            return 0
        case _ if lead.previous_test and (date.today() - lead.previous_test).days < 180:
            return 0
        case _ if lead.licences >= 25:
            return 30
        case _:
            return 14


def mark_leads(crm: CrmClient) -> None:
    for lead in crm.open_leads():
        days = test_account_days(lead)
        crm.set_field(lead.id, "test_account", f"{days} days" if days else "no")
    log.info("leads marked")
