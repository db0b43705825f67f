from datetime import date

from catalogue.model import Buyer


def buyer_from(record):
    buyer = Buyer(number=record["CUST_NO"])
    buyer.full_name = " ".join(filter(None, [record["FIRST_NM"], record["LAST_NM"]]))
    buyer.email = record.get("EMAIL_ADR")
    buyer.zip = record["POSTAL_CD"]
    buyer.blocked = record.get("BLK_FLG", "N") == "J"
    buyer.created = date.fromisoformat(record["CREATE_DT"])
    return buyer
