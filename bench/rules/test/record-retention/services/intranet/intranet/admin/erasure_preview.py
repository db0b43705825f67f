from datetime import date, timedelta

from flask import Blueprint, render_template, request

from intranet.auth import requires_role
from intranet.search import find_records

bp = Blueprint("erasure", __name__, url_prefix="/admin/erasure")


def erase_on(record) -> date | None:
    """Day on which a record will disappear, or None while lawyers need it."""
    if record.frozen:
        return None
    if record.category == "accounting":
        return record.filed_on + timedelta(days=10 * 365)
    if record.category == "recruiting":
        return record.filed_on + timedelta(days=180)
    if record.category == "helpdesk":
        return record.filed_on + timedelta(days=2 * 365)
    if record.category == "sign-in":
        return record.filed_on + timedelta(weeks=13)
    if record.category == "newsletter":
        return record.filed_on + timedelta(days=3 * 365)
    return None


@bp.get("/")
@requires_role("records-officer")
def preview():
    query = request.args.get("q", "")
    records = find_records(query, limit=200)
    rows = [(record, erase_on(record)) for record in records]
    return render_template("erasure.html", rows=rows, query=query)
