import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readLabels, type Label } from './labels.ts';
import { findWires } from './find-wires.ts';

/**
 * `node bench/wires/compare.ts NAME PATH [--all]` compares the wires found in the clone at PATH with the hand-checked list
 * NAME and prints precision and recall, for each half (tuning, test, or unseen). A clone must be at the commit that the
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
const { answered, missed } = pairUp(isSame);
const wrong = found.filter((wire) => !answered.has(wire));
for (const half of new Set(labels.map((label) => label.half))) {
  const wanted = labels.filter((label) => label.half === half);
  const lost = missed.filter((label) => label.half === half).length;
  print(`${half}: recall ${share(wanted.length - lost, wanted.length)} of ${wanted.length}`);
}
printFigures('by line', answered.size, missed.length);
// A wire joins files; of routes that differ only in a version that the path does not show, another line is no other wire.
const byFile = pairUp(isSameFile);
printFigures('by file', byFile.answered.size, byFile.missed.length);
for (const { kind, from, to, label, half } of missed)
  print(`missed (${half}) ${kind} ${from.text} -> ${to.text} ${label}`);
for (const { kind, from, to, label, confidence } of wrong)
  print(`wrong ${kind} ${from} -> ${to} ${label} ${confidence}`);
if (flags.includes('--all')) {
  for (const { kind, from, to, label, confidence } of found)
    print(`found ${kind} ${from} -> ${to} ${label} ${confidence}`);
}

type Found = (typeof found)[number];

function pairUp(fits: (label: Label, wire: Found) => boolean): { answered: Set<Found>; missed: Label[] } {
  const taken = new Set<Found>();
  const lost: Label[] = [];
  for (const label of labels) {
    const match = found.find((wire) => !taken.has(wire) && fits(label, wire));
    if (match === undefined) lost.push(label);
    else taken.add(match);
  }
  return { answered: taken, missed: lost };
}

function printFigures(what: string, right: number, lost: number): void {
  const recall = share(labels.length - lost, labels.length);
  print(`${what}: precision ${share(right, found.length)} of ${found.length}, recall ${recall} of ${labels.length}`);
}

/** At the very line of the route the label says nothing more: a prefix may stand in a file that is not read. */
function isSame(label: Label, wire: Found): boolean {
  if (label.kind !== wire.kind || !isNear(label.from, wire.from)) return false;
  return (
    (label.to.path !== '-' && wire.to === label.to.text) || (label.label === wire.label && isNear(label.to, wire.to))
  );
}

function isSameFile(label: Label, wire: Found): boolean {
  if (isSame(label, wire)) return true;
  if (label.kind !== wire.kind || label.label !== wire.label || !isNear(label.from, wire.from)) return false;
  return wire.to.startsWith(`${label.to.path}:`);
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
