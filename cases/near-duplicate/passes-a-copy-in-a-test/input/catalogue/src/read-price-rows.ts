export interface PriceRow {
  readonly sku: string;
  readonly price: number;
}

export function readPriceRows(text: string): PriceRow[] {
  const rows: PriceRow[] = [];
  const lines = text.split('\n');
  const header = lines[0]?.split(';') ?? [];
  const skuColumn = header.indexOf('sku');
  const priceColumn = header.indexOf('price');
  if (skuColumn < 0 || priceColumn < 0) throw new Error('the header names no sku or no price');
  for (const line of lines.slice(1)) {
    if (line.trim() === '') continue;
    const cells = line.split(';');
    const sku = cells[skuColumn]?.trim() ?? '';
    const price = Number(cells[priceColumn]?.replace(',', '.'));
    if (sku === '' || Number.isNaN(price)) throw new Error(`not a price: ${line}`);
    rows.push({ sku, price });
  }
  return rows;
}
