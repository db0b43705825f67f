import { MoneyLabel } from '@/components/MoneyLabel';
import type { InvoiceRow } from '@/hooks/useInvoices';

export type InvoiceColumn = 'number' | 'issuedOn' | 'dueOn' | 'total' | 'daysLate';

const COLUMNS: [column: InvoiceColumn, title: string][] = [
  ['number', 'Number'],
  ['issuedOn', 'Issued'],
  ['dueOn', 'Due'],
  ['total', 'Total'],
  ['daysLate', 'Days late'],
];

interface Props {
  rows: InvoiceRow[];
  sortedBy: InvoiceColumn;
  onSort: (column: InvoiceColumn) => void;
  onPaid: (invoiceId: string) => void;
}

export function InvoiceTable({ rows, sortedBy, onSort, onPaid }: Props) {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map(([column, title]) => (
            <th key={column} aria-sort={column === sortedBy ? 'ascending' : 'none'}>
              <button type="button" onClick={() => onSort(column)}>
                {title}
              </button>
            </th>
          ))}
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.daysLate > 0 ? 'late' : undefined}>
            <td>{row.number}</td>
            <td>{row.issuedOn}</td>
            <td>{row.dueOn}</td>
            <td>
              <MoneyLabel amount={row.total} currency={row.currency} />
            </td>
            <td>{Math.max(0, row.daysLate)}</td>
            <td>
              {row.status === 'open' ? (
                <button type="button" onClick={() => onPaid(row.id)}>
                  Mark paid
                </button>
              ) : (
                row.status
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
