interface CartShippingProps {
  readonly fee: number | null;
}

export function CartShipping({ fee }: CartShippingProps) {
  if (fee === null) return <p>Shipping is worked out.</p>;
  return <p>{fee === 0 ? 'Shipping is free.' : `Shipping: ${fee.toFixed(2)}`}</p>;
}
