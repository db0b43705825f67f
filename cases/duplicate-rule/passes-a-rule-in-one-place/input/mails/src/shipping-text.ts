export function shippingText(fee: number): string {
  return fee === 0 ? 'Shipping is free.' : `Shipping costs ${fee.toFixed(2)}.`;
}
