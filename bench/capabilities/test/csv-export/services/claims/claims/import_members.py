import csv


def read_members(file):
    reader = csv.DictReader(file, delimiter=";")
    return [{"name": row["Name"], "number": row["Mitgliedsnummer"], "since": row["Eintritt"]} for row in reader]
