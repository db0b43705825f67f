"""Chooses the yearly pension letter for every employee."""

from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

templates = Environment(loader=FileSystemLoader(Path(__file__).parent / "letters"), autoescape=True)


def letter_name(age: int, contribution_years: int, opted_out: bool) -> str:
    if opted_out:
        return "re_enrolment.html"
    if age >= 55:
        return "retirement_options.html"
    if contribution_years >= 30:
        return "long_contributor.html"
    return "annual_statement.html" if contribution_years > 1 else "welcome.html"


def write_letter(target: Path, person: dict, as_of: date) -> Path:
    name = letter_name(person["age"], person["contribution_years"], person["opted_out"])
    path = target / f"{person['staff_id']}-{as_of:%Y}.html"
    path.write_text(templates.get_template(name).render(person=person, as_of=as_of), encoding="utf-8")
    return path
