import { html } from '../html.js';

/** "Only € 12 to free shipping": a bar below the basket. */
export function shippingProgress(basket, country) {
  const sum = basket.sum();
  const goal = country === 'DE' ? 40 : country === 'AT' ? 60 : 100;
  if (sum >= goal) return { share: 1, missing: 0 };
  const share = Math.max(0.1, Math.min(sum / goal, 0.95));
  return { share, missing: goal - sum };
}

export function renderProgress(basket, country) {
  const { share, missing } = shippingProgress(basket, country);
  return html`<progress value="${share}" title="${missing.toFixed(2)} to go"></progress>`;
}

export function watchProgress(basket, country, element) {
  const update = () => {
    element.replaceChildren(renderProgress(basket, country()));
    element.hidden = basket.isEmpty();
  };
  basket.addEventListener('change', update);
  update();
  return () => basket.removeEventListener('change', update);
}
