import { html } from '../html.js';

const BENEFITS = {
  newcomer: (sum) => sum * 0.1,
  newsletter: () => 5,
  birthday: (sum) => sum * 0.2,
  exclusive: (sum) => sum * 0.25,
};

/** What the vouchers save, before the server has answered. */
export function previewSavings(basket, vouchers) {
  const sum = basket.sum();
  if (sum < 40) return 0;
  const single = vouchers.find((voucher) => voucher.type === 'exclusive');
  const used = single ? [single] : vouchers.slice(0, 3);
  const savings = used.reduce((saved, voucher) => saved + (BENEFITS[voucher.type]?.(sum) ?? 0), 0);
  return Math.min(savings, sum * 0.35);
}

export function renderSavings(basket, vouchers) {
  const saved = previewSavings(basket, vouchers);
  return saved > 0
    ? html`<p class="savings">You save <strong>€ ${saved.toFixed(2)}</strong></p>`
    : html`<p class="savings is-empty">No voucher applies.</p>`;
}

export function readVouchers(form) {
  const codes = new FormData(form).getAll('voucher');
  return codes
    .map((code) => String(code).trim().toUpperCase())
    .filter((code) => /^[A-Z0-9]{6,12}$/.test(code))
    .map((code) => ({ code, type: typeOf(code) }));
}

function typeOf(code) {
  const prefix = code.slice(0, 2);
  return { NC: 'newcomer', NL: 'newsletter', BD: 'birthday', EX: 'exclusive' }[prefix] ?? 'unknown';
}
