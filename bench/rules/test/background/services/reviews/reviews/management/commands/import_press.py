import csv
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from reviews.models import Show


class Command(BaseCommand):
    help = "Imports quotes of the press from a spreadsheet."

    def add_arguments(self, parser):
        parser.add_argument("path", type=Path)
        parser.add_argument("--encoding", default="utf-8-sig")

    @transaction.atomic
    def handle(self, path, encoding, **options):
        if not path.exists():
            raise CommandError(f"{path} does not exist")
        shows = {show.slug: show for show in Show.objects.all()}
        imported = 0
        with path.open(encoding=encoding, newline="") as handle:
            for number, row in enumerate(csv.DictReader(handle), start=2):
                show = shows.get(row["show"])
                if show is None:
                    self.stderr.write(f"line {number}: unknown show {row['show']}")
                    continue
                show.quotes.update_or_create(paper=row["paper"], defaults={"text": row["text"]})
                imported += 1
        self.stdout.write(self.style.SUCCESS(f"imported {imported} quotes"))
