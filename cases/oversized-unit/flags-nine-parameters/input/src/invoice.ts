export function invoiceLine(
  article: string,
  quantity: number,
  price: number,
  currency: string,
  discount: number,
  vat: number,
  country: string,
  isExport: boolean,
  note: string,
): string {
  return [article, quantity, price, currency, discount, vat, country, isExport, note].join(';');
}
