import { fetchDisturbances } from './api.js';

const DAY = 24 * 3600 * 1000;

function isQuietTime(date) {
  const hour = date.getHours();
  return hour >= 22 || hour < 7;
}

/** The caretaker sees what to do when he opens the page of a flat. */
export function measureFor(disturbances, today) {
  const counted = disturbances.filter((entry) => today - entry.at <= 90 * DAY);
  const neighbours = new Set(counted.map((entry) => entry.reportedBy));
  let weight = counted.reduce((sum, entry) => sum + (isQuietTime(entry.at) ? 2 : 1), 0);
  if (counted.some((entry) => entry.police)) weight += 3;
  return neighbours.size < 2
    ? 'nothing'
    : weight >= 10
      ? 'give-notice'
      : weight >= 6
        ? 'warn'
        : weight >= 3
          ? 'write'
          : 'nothing';
}

export async function renderFlat(element, flatId) {
  const disturbances = await fetchDisturbances(flatId);
  const measure = measureFor(disturbances, new Date());
  element.dataset.measure = measure;
  element.textContent = measure === 'nothing' ? 'All quiet.' : `To do: ${measure}`;
}
