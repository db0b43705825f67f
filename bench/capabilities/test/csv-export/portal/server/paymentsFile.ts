export function paymentsFile(payments: readonly Payment[], response: Res): void {
  const head = ['Buchungstag', 'Belegnummer', 'Betrag', 'Gegenkonto'].join(';');
  const rows = payments.map((p) => [p.day, p.number, String(p.amount).replace('.', ','), p.account].join(';'));
  response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader('Content-Disposition', 'attachment; filename="zahlungen.csv"');
  response.end(`\uFEFF${[head, ...rows].join('\r\n')}`);
}
