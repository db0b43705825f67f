import { fetchSeries } from './api.js';

const LAST = ['DNC', 'DNS', 'DSQ'];

export async function render(table, seriesId) {
  const series = await fetchSeries(seriesId);
  const rows = series.teams.map((team) => ({ team, net: net(team.results, series) }));
  rows.sort((left, right) => left.net - right.net);
  table.replaceChildren(...rows.map(({ team, net: sum }) => row(team.name, sum)));
}

function row(name, sum) {
  const line = document.createElement('tr');
  line.innerHTML = `<td></td><td>${sum}</td>`;
  line.firstElementChild.textContent = name;
  return line;
}

const worth = ({ status, position }, { enrolled, onWater }) =>
  LAST.includes(status) ? enrolled + 1
  : status === 'DNF' ? onWater + 2
  : status === 'PEN' ? Math.min(position + Math.max(2, Math.ceil(enrolled * 0.2)), onWater + 2)
  : position;

function net(results, fleet) {
  const sorted = results.map((result) => worth(result, fleet)).sort((a, b) => b - a);
  const skip = sorted.length >= 8 ? 2 : sorted.length >= 5 ? 1 : 0;
  return sorted.slice(skip).reduce((sum, points) => sum + points, 0);
}
