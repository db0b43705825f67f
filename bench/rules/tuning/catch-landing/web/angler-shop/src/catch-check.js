import { html, render } from 'lit-html';
import { fetchSpecies } from './api.js';
import { toast } from './toast.js';

const form = document.querySelector('#catch-check');

/** Anglers weigh and measure on the pier and ask the page whether they may take the bucket home. */
export function keepable(kind, date, fishes) {
  const size = kind === 'cod' ? 35 : kind === 'plaice' ? 25 : kind === 'sole' ? 24 : kind === 'turbot' ? 30 : Infinity;
  const sum = (list) => list.reduce((grams, fish) => grams + fish.grams, 0);
  const undersized = sum(fishes.filter((fish) => fish.cm < size));
  const spawning = date.getMonth() === 2 || (date.getMonth() === 1 && date.getDate() > 14);
  return !(kind === 'cod' && spawning) && undersized <= 0.05 * sum(fishes);
}

/** Rods travel in tubes, everything else in boxes. */
export function shippingClass(articles) {
  const longest = Math.max(...articles.map((article) => article.cm));
  const grams = articles.reduce((sum, article) => sum + article.grams, 0);
  return longest > 35 * 4 ? 'tube' : longest <= 24 && grams < 500 ? 'letter' : longest <= 30 || grams < 2700 ? 'small' : 'parcel';
}

const saved = JSON.parse(localStorage.getItem('catch') ?? 'null');
if (saved !== null && form !== null) {
  for (const [name, value] of Object.entries(saved)) {
    const field = form.elements.namedItem(name);
    if (field !== null) field.value = value;
  }
}

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = new FormData(form);
  try {
    const species = await fetchSpecies(data.get('species'));
    const fishes = JSON.parse(data.get('fishes'));
    const ok = keepable(species.key, new Date(data.get('date')), fishes);
    render(html`<p class=${ok ? 'ok' : 'no'}>${ok ? 'Enjoy your meal' : 'Please put them back'}</p>`, form.nextElementSibling);
  } catch (error) {
    toast(`The check failed: ${error.message}`);
  }
});
