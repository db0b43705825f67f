export interface OrderLine {
  readonly order: string;
  readonly quantity: number;
}

export function readOrderLines(xml: string): OrderLine[] {
  const lines: OrderLine[] = [];
  for (const match of xml.matchAll(/<line order="(\w+)" quantity="(\d+)"/g)) {
    const [, order = '', quantity = '0'] = match;
    lines.push({ order, quantity: Number.parseInt(quantity, 10) });
  }
  return lines.toSorted((a, b) => b.quantity - a.quantity);
}
