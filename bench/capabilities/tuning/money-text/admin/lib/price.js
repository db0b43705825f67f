export function priceLabel(cents, currency) {
  const amount = (cents / 100).toLocaleString('de-DE', { style: 'currency', currency: currency || 'EUR' });
  return cents < 0 ? `(${amount})` : amount;
}
