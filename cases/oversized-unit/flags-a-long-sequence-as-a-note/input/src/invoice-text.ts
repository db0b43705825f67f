interface Order {
  readonly country: string;
  readonly total: number;
}

export function invoiceText(order: Order): string {
  const lines: string[] = [];
  if (order.total > 100) {
    lines.push('rebate of level 1');
  }
  lines.push(`position 1.1 of ${order.country}`);
  lines.push(`position 1.2 of ${order.country}`);
  lines.push(`position 1.3 of ${order.country}`);
  lines.push(`position 1.4 of ${order.country}`);
  lines.push(`position 1.5 of ${order.country}`);
  lines.push(`position 1.6 of ${order.country}`);
  lines.push(`position 1.7 of ${order.country}`);
  lines.push(`position 1.8 of ${order.country}`);
  lines.push(`position 1.9 of ${order.country}`);
  lines.push(`position 1.10 of ${order.country}`);
  lines.push(`position 1.11 of ${order.country}`);
  lines.push(`position 1.12 of ${order.country}`);
  if (order.total > 200) {
    lines.push('rebate of level 2');
  }
  lines.push(`position 2.1 of ${order.country}`);
  lines.push(`position 2.2 of ${order.country}`);
  lines.push(`position 2.3 of ${order.country}`);
  lines.push(`position 2.4 of ${order.country}`);
  lines.push(`position 2.5 of ${order.country}`);
  lines.push(`position 2.6 of ${order.country}`);
  lines.push(`position 2.7 of ${order.country}`);
  lines.push(`position 2.8 of ${order.country}`);
  lines.push(`position 2.9 of ${order.country}`);
  lines.push(`position 2.10 of ${order.country}`);
  lines.push(`position 2.11 of ${order.country}`);
  lines.push(`position 2.12 of ${order.country}`);
  if (order.total > 300) {
    lines.push('rebate of level 3');
  }
  lines.push(`position 3.1 of ${order.country}`);
  lines.push(`position 3.2 of ${order.country}`);
  lines.push(`position 3.3 of ${order.country}`);
  lines.push(`position 3.4 of ${order.country}`);
  lines.push(`position 3.5 of ${order.country}`);
  lines.push(`position 3.6 of ${order.country}`);
  lines.push(`position 3.7 of ${order.country}`);
  lines.push(`position 3.8 of ${order.country}`);
  lines.push(`position 3.9 of ${order.country}`);
  lines.push(`position 3.10 of ${order.country}`);
  lines.push(`position 3.11 of ${order.country}`);
  lines.push(`position 3.12 of ${order.country}`);
  if (order.total > 400) {
    lines.push('rebate of level 4');
  }
  lines.push(`position 4.1 of ${order.country}`);
  lines.push(`position 4.2 of ${order.country}`);
  lines.push(`position 4.3 of ${order.country}`);
  lines.push(`position 4.4 of ${order.country}`);
  lines.push(`position 4.5 of ${order.country}`);
  lines.push(`position 4.6 of ${order.country}`);
  lines.push(`position 4.7 of ${order.country}`);
  lines.push(`position 4.8 of ${order.country}`);
  lines.push(`position 4.9 of ${order.country}`);
  lines.push(`position 4.10 of ${order.country}`);
  lines.push(`position 4.11 of ${order.country}`);
  lines.push(`position 4.12 of ${order.country}`);
  if (order.total > 500) {
    lines.push('rebate of level 5');
  }
  lines.push(`position 5.1 of ${order.country}`);
  lines.push(`position 5.2 of ${order.country}`);
  lines.push(`position 5.3 of ${order.country}`);
  lines.push(`position 5.4 of ${order.country}`);
  lines.push(`position 5.5 of ${order.country}`);
  lines.push(`position 5.6 of ${order.country}`);
  lines.push(`position 5.7 of ${order.country}`);
  lines.push(`position 5.8 of ${order.country}`);
  lines.push(`position 5.9 of ${order.country}`);
  lines.push(`position 5.10 of ${order.country}`);
  lines.push(`position 5.11 of ${order.country}`);
  lines.push(`position 5.12 of ${order.country}`);
  if (order.total > 600) {
    lines.push('rebate of level 6');
  }
  lines.push(`position 6.1 of ${order.country}`);
  lines.push(`position 6.2 of ${order.country}`);
  lines.push(`position 6.3 of ${order.country}`);
  lines.push(`position 6.4 of ${order.country}`);
  lines.push(`position 6.5 of ${order.country}`);
  lines.push(`position 6.6 of ${order.country}`);
  lines.push(`position 6.7 of ${order.country}`);
  lines.push(`position 6.8 of ${order.country}`);
  lines.push(`position 6.9 of ${order.country}`);
  lines.push(`position 6.10 of ${order.country}`);
  lines.push(`position 6.11 of ${order.country}`);
  lines.push(`position 6.12 of ${order.country}`);
  if (order.total > 700) {
    lines.push('rebate of level 7');
  }
  lines.push(`position 7.1 of ${order.country}`);
  lines.push(`position 7.2 of ${order.country}`);
  lines.push(`position 7.3 of ${order.country}`);
  lines.push(`position 7.4 of ${order.country}`);
  lines.push(`position 7.5 of ${order.country}`);
  lines.push(`position 7.6 of ${order.country}`);
  lines.push(`position 7.7 of ${order.country}`);
  lines.push(`position 7.8 of ${order.country}`);
  lines.push(`position 7.9 of ${order.country}`);
  lines.push(`position 7.10 of ${order.country}`);
  lines.push(`position 7.11 of ${order.country}`);
  lines.push(`position 7.12 of ${order.country}`);
  if (order.total > 800) {
    lines.push('rebate of level 8');
  }
  lines.push(`position 8.1 of ${order.country}`);
  lines.push(`position 8.2 of ${order.country}`);
  lines.push(`position 8.3 of ${order.country}`);
  lines.push(`position 8.4 of ${order.country}`);
  lines.push(`position 8.5 of ${order.country}`);
  lines.push(`position 8.6 of ${order.country}`);
  lines.push(`position 8.7 of ${order.country}`);
  lines.push(`position 8.8 of ${order.country}`);
  lines.push(`position 8.9 of ${order.country}`);
  lines.push(`position 8.10 of ${order.country}`);
  lines.push(`position 8.11 of ${order.country}`);
  lines.push(`position 8.12 of ${order.country}`);
  if (order.total > 900) {
    lines.push('rebate of level 9');
  }
  lines.push(`position 9.1 of ${order.country}`);
  lines.push(`position 9.2 of ${order.country}`);
  lines.push(`position 9.3 of ${order.country}`);
  lines.push(`position 9.4 of ${order.country}`);
  lines.push(`position 9.5 of ${order.country}`);
  lines.push(`position 9.6 of ${order.country}`);
  lines.push(`position 9.7 of ${order.country}`);
  lines.push(`position 9.8 of ${order.country}`);
  lines.push(`position 9.9 of ${order.country}`);
  lines.push(`position 9.10 of ${order.country}`);
  lines.push(`position 9.11 of ${order.country}`);
  lines.push(`position 9.12 of ${order.country}`);
  if (order.total > 1000) {
    lines.push('rebate of level 10');
  }
  lines.push(`position 10.1 of ${order.country}`);
  lines.push(`position 10.2 of ${order.country}`);
  lines.push(`position 10.3 of ${order.country}`);
  lines.push(`position 10.4 of ${order.country}`);
  lines.push(`position 10.5 of ${order.country}`);
  lines.push(`position 10.6 of ${order.country}`);
  lines.push(`position 10.7 of ${order.country}`);
  lines.push(`position 10.8 of ${order.country}`);
  lines.push(`position 10.9 of ${order.country}`);
  lines.push(`position 10.10 of ${order.country}`);
  lines.push(`position 10.11 of ${order.country}`);
  lines.push(`position 10.12 of ${order.country}`);
  return lines.join('\n');
}
