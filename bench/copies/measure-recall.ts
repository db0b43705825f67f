import { hashText, mixBits } from '../../src/base/hash-text.ts';
import { findCopies } from '../../src/families/copies/find-copies.ts';
import { makeupOf, unfitReason } from '../../src/families/copies/judge-copy.ts';
import type { UnitFact } from '../../src/model/facts.ts';
import type { Family } from '../../src/model/family.ts';
import { pathRole } from '../../src/model/path-role.ts';
import { type CloneClass, mutateUnit } from './mutate-unit.ts';
import { type ReadFile, createReader, readRepository } from './read-repository.ts';
import { readerOf } from './readers.ts';

/**
 * Recall by class: units of real repositories are copied with changes into new files beside them, and the search must put
 * copy and original into one family. Units are drawn by the hash of their text; `tuning` and `test` halves never mix.
 */
const CLASSES: readonly CloneClass[] = ['T1', 'T2', 'VST3', 'ST3', 'MT3'];
const UNITS_PER_CLASS = 200;

async function main(): Promise<void> {
  const [half = 'tuning', ...roots] = process.argv.slice(2);
  for (const root of roots) {
    const files = await readRepository(root);
    const results: string[] = [];
    for (const wanted of CLASSES) results.push(await measure(files, wanted, half));
    console.log([root.split('/').at(-1), half, ...results].join(' | '));
  }
}

interface Planted {
  readonly file: number;
  readonly unit: UnitFact;
  readonly copy: number;
}

async function measure(files: readonly ReadFile[], wanted: CloneClass, chosenHalf: string): Promise<string> {
  const read = createReader();
  const planted: Planted[] = [];
  const all = [...files];
  for (const { file, unit, text } of drawUnits(files, chosenHalf)) {
    const extension = files[file]?.extension ?? '';
    const tokens = readerOf(extension)?.(text, extension);
    if (tokens === undefined || planted.length === UNITS_PER_CLASS) continue;
    const changed = mutateUnit({ text, tokens, isIndented: extension === '.py' }, wanted, seeded(text));
    if (changed === null) continue;
    const path = `src/planted/order-${planted.length}${extension}`;
    const copy = await read(path, () => wrap(changed, unit, extension));
    if (copy !== null && copy.facts !== null && copy.units.length > 0) {
      planted.push({ file, unit, copy: all.push(copy) - 1 });
    }
  }
  const { families } = findCopies(all);
  const found = planted.filter((copy) => families.some((family) => joins(family, copy)));
  if (process.env['MISSED'] === wanted) printMissed(all, planted.filter((copy) => !found.includes(copy)));
  return `${wanted} ${found.length}/${planted.length}`;
}

function printMissed(files: readonly ReadFile[], missed: readonly Planted[]): void {
  for (const { file, unit, copy } of missed.slice(0, 3)) {
    console.log(`${files[file]?.path}:${unit.startLine} ${unit.name}\n${files[copy]?.text}`);
  }
}

/** Large outermost units of production code, without data and declarations, in an order that their text decides. */
function drawUnits(files: readonly ReadFile[], chosenHalf: string): { file: number; unit: UnitFact; text: string }[] {
  const drawn = files.flatMap(({ path, units, text, facts }, file) => {
    if (facts === null || pathRole(path) !== 'production') return [];
    const lines = text.split('\n');
    return outermost(units).flatMap((unit) => {
      const { startLine, endLine } = unit;
      const tokens = (facts.lineTokens[endLine] ?? 0) - (facts.lineTokens[startLine - 1] ?? 0);
      const hash = hashText(text, 0, text.length) + startLine;
      const isChosen = (mixBits(hash) & 1) === (chosenHalf === 'test' ? 1 : 0);
      const makeup = makeupOf(facts, { start: facts.lineTokens[startLine - 1] ?? 0, end: facts.lineTokens[endLine] ?? 0 });
      if (unfitReason(makeup, true) !== null) return [];
      if (tokens < LEAST_TOKENS || endLine - startLine + 1 < LEAST_LINES || !isChosen) return [];
      return [{ file, unit, text: lines.slice(startLine - 1, endLine).join('\n'), order: mixBits(hash + 1) }];
    });
  });
  return drawn.sort((a, b) => a.order - b.order);
}

const LEAST_TOKENS = 75;
const LEAST_LINES = 8;

function outermost(units: readonly UnitFact[]): UnitFact[] {
  let last = 0;
  return units.filter(({ startLine, endLine }) => {
    if (startLine <= last) return false;
    last = endLine;
    return true;
  });
}

function wrap(text: string, { kind }: UnitFact, extension: string): string {
  if (extension === '.py') {
    const indent = /^\s*/.exec(text)?.[0].length ?? 0;
    return text.replace(new RegExp(`^ {${indent}}`, 'gm'), '');
  }
  if (extension === '.go') return `package planted\n\n${text}\n`;
  const isMember = kind === 'method' || extension === '.java' || extension === '.cs';
  return isMember ? `class PlantedOrder {\n${text}\n}\n` : `${text}\n`;
}

/** The copy stands in the family, and so does most of the original. */
function joins({ members }: Family, { file, unit, copy }: Planted): boolean {
  const hasCopy = members.some((member) => member.file === copy);
  return hasCopy && members.some((member) => member.file === file && sharedLines(member, unit) >= LEAST_FOUND);
}

const LEAST_FOUND = 0.7;

function sharedLines(a: { startLine: number; endLine: number }, b: UnitFact): number {
  const shared = Math.min(a.endLine, b.endLine) - Math.max(a.startLine, b.startLine) + 1;
  return shared / (b.endLine - b.startLine + 1);
}

/** Chance that the text decides (mulberry32). */
function seeded(text: string): () => number {
  let state = hashText(text, 0, text.length);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mixBits(state) / 2 ** 32;
  };
}

await main();
