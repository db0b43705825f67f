interface ReturnPageProps {
  readonly price: number;
  readonly condition: 'sealed' | 'opened' | 'used' | 'broken';
  readonly daysSinceDelivery: number;
}

export function ReturnPage({ price, condition, daysSinceDelivery }: ReturnPageProps) {
  const share = condition === 'sealed' ? 1 : condition === 'opened' ? 0.85 : condition === 'used' ? 0.4 : 0;
  const refund = daysSinceDelivery > 30 ? 0 : price * share;
  return <p>You get {refund.toFixed(2)} back.</p>;
}
