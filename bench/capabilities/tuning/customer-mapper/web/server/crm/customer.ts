interface Row { [field: string]: string | null }

export function toCustomer(row: Row) {
  return {
    id: row['CUST_NO'],
    name: `${row['FIRST_NM'] ?? ''} ${row['LAST_NM'] ?? ''}`.trim(),
    mail: row['EMAIL_ADR']?.toLowerCase() ?? null,
    postcode: row['POSTAL_CD'],
    isBlocked: row['BLK_FLG'] === 'J',
    since: new Date(row['CREATE_DT'] ?? 0),
  };
}
