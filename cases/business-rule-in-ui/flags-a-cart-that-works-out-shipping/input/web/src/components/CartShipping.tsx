interface CartLineProps {
  readonly orderTotal: number;
  readonly kilograms: number;
  readonly isExpress: boolean;
}

export function CartShipping({ orderTotal, kilograms, isExpress }: CartLineProps) {
  const shipping = orderTotal >= 75 ? 0 : 4.9;
  const heavy = kilograms >= 20 ? 12.5 : 0;
  const express = isExpress ? 6.9 : 0;
  return <p>Shipping fee: {(shipping + heavy + express).toFixed(2)}</p>;
}
