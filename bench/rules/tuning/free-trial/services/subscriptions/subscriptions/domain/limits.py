"""Numbers that product management may change; a change needs a note in the changelog."""

TRIAL_DAYS = 14
EXTENDED_TRIAL_DAYS = 30
COOLDOWN_DAYS = 365
MIN_SEATS_FOR_EXTENSION = 25

FREE_MAIL_DOMAINS = frozenset({"gmail.com", "outlook.com", "gmx.net"})

INVOICE_PREFIX = "S"
