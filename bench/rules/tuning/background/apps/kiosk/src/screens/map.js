import { loadPlaces } from '../places.js';

export async function showMap(root, [selected]) {
  const places = await loadPlaces();
  const list = document.createElement('ol');
  for (const place of places) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#/map/${encodeURIComponent(place.id)}`;
    link.textContent = place.name;
    if (place.id === selected) link.setAttribute('aria-current', 'location');
    item.append(link);
    list.append(item);
  }
  root.append(list);
  document.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}
