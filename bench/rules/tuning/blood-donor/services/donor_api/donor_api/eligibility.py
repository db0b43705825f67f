"""May somebody give whole blood today? Follows the haemotherapy guideline, edition 2025."""

from __future__ import annotations

import logging
from datetime import date

from donor_api.donors import Donor, Screening
from donor_api.limits import INTERVAL_DAYS, MAX_AGE, MAX_AGE_FIRST, MIN_AGE, MIN_WEIGHT_KG, TATTOO_DAYS

log = logging.getLogger(__name__)


def deferral(donor: Donor, screening: Screening, today: date) -> str | None:
    oldest = MAX_AGE if donor.donations else MAX_AGE_FIRST
    if donor.age(today) < MIN_AGE or donor.age(today) > oldest:
        return "age"
    if screening.weight_kg < MIN_WEIGHT_KG:
        return "weight"
    if screening.haemoglobin < (12.5 if donor.sex == "f" else 13.5):
        return "haemoglobin"
    if donor.donations and (today - donor.donations[-1]).days < INTERVAL_DAYS:
        return "interval"
    per_year = 4 if donor.sex == "f" else 6
    if donor.donations_since(today.replace(year=today.year - 1)) >= per_year:
        return "yearly limit"
    if donor.tattooed_on and (today - donor.tattooed_on).days < TATTOO_DAYS:
        return "tattoo"
    return None


def admit(donor: Donor, screening: Screening, today: date) -> bool:
    reason = deferral(donor, screening, today)
    if reason:
        log.info("donor %s deferred: %s", donor.number, reason)
    return reason is None
