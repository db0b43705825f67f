import { execFileSync } from 'node:child_process';

/** First lines of the commits since the last tag, by the folder that they touch most. */
export function collectNotes(since) {
  const log = execFileSync('git', ['log', '--format=%x00%s', '--name-only', `${since}..HEAD`], { encoding: 'utf8' });
  const notes = new Map();
  for (const entry of log.split('\0').filter(Boolean)) {
    const [subject, ...paths] = entry.split('\n').filter((line) => line !== '');
    const folder = mostFrequent(paths.map((path) => path.split('/').slice(0, 2).join('/')));
    notes.set(folder, [...(notes.get(folder) ?? []), subject]);
  }
  return notes;
}

function mostFrequent(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'elsewhere';
}
