import csv
import io


def payments_csv(payments):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(["Buchungstag", "Belegnummer", "Betrag", "Gegenkonto"])
    for p in payments:
        writer.writerow([p.day.isoformat(), p.number, str(p.amount).replace(".", ","), p.account])
    return out.getvalue().encode("utf-8-sig"), {"Content-Disposition": 'attachment; filename="zahlungen.csv"'}
