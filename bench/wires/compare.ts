import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readLabels, type Label } from './labels.ts';
import { findWires } from './find-wires.ts';

/**
 * `node bench/wires/compare.ts NAME PATH [--all]` compares the wires found in the clone at PATH with the hand-checked list
 * NAME and prints precision and recall, for the tuning half and the test half. A clone must be at the commit that the
 * list names.
 */
const [name, path, ...flags] = process.argv.slice(2);
if (name === undefined || path === undefined) {
  process.stderr.write('usage: node bench/wires/compare.ts NAME PATH [--all]\n');
  process.exit(2);
}

const labels = readLabels(readFileSync(new URL(`./${basename(name)}.tsv`, import.meta.url), 'utf8'));
const kinds = new Set(labels.map(({ kind }) => kind));
const found = (await findWires(path)).filter(({ kind }) => kinds.has(kind));
const answered = new Set<(typeof found)[number]>();
const missed: Label[] = [];
for (const label of labels) {
  const match = found.find((wire) => !answered.has(wire) && isSame(label, wire));
  if (match === undefined) missed.push(label);
  else answered.add(match);
}

const wrong = found.filter((wire) => !answered.has(wire));
for (const half of ['tuning', 'test'] as const) {
  const wanted = labels.filter((label) => label.half === half);
  const lost = missed.filter((label) => label.half === half).length;
  print(
    `${half}: ${wanted.length - lost} of ${wanted.length} found, recall ${share(wanted.length - lost, wanted.length)}`,
  );
}
print(`all: ${answered.size} of ${found.length} found are right, precision ${share(answered.size, found.length)}`);
print(
  `all: ${labels.length - missed.length} of ${labels.length}, recall ${share(labels.length - missed.length, labels.length)}`,
);
for (const { kind, from, to, label, half } of missed)
  print(`missed (${half}) ${kind} ${from.text} -> ${to.text} ${label}`);
for (const { kind, from, to, label, confidence } of wrong)
  print(`wrong ${kind} ${from} -> ${to} ${label} ${confidence}`);
if (flags.includes('--all'))
  for (const { kind, from, to, label, confidence } of found)
    print(`found ${kind} ${from} -> ${to} ${label} ${confidence}`);

function isSame(label: Label, wire: (typeof found)[number]): boolean {
  return (
    label.kind === wire.kind && label.label === wire.label && isNear(label.from, wire.from) && isNear(label.to, wire.to)
  );
}

/** A call of several lines may be placed at any of them. */
function isNear(expected: Label['from'], found: string): boolean {
  if (expected.path === '-') return found === '-';
  const colon = found.lastIndexOf(':');
  return found.slice(0, colon) === expected.path && Math.abs(Number(found.slice(colon + 1)) - expected.line) <= 3;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
