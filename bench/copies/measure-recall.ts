import { hashText, mixBits } from '../../src/base/hash-text.ts';
import { isCustomary } from '../../src/families/copies/customary-names.ts';
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
    process.stdout.write(`${[root.split('/').at(-1), half, ...results].join(' | ')}\n`);
  }
}

interface DrawnUnit {
  readonly file: number;
  readonly unit: UnitFact;
  readonly text: string;
  readonly extension: string;
}

interface Planted extends DrawnUnit {
  readonly copy: number;
}

async function measure(files: readonly ReadFile[], wanted: CloneClass, chosenHalf: string): Promise<string> {
  const plant = createPlanter(wanted);
  const planted: Planted[] = [];
  const all = [...files];
  for (const drawn of drawUnits(files, chosenHalf)) {
    if (planted.length === UNITS_PER_CLASS) break;
    const copy = await plant(drawn, planted.length);
    if (copy !== null) planted.push({ ...drawn, copy: all.push(copy) - 1 });
  }
  const { families } = findCopies(all);
  const found = planted.filter((copy) => families.some((family) => joins(family, copy)));
  return `${wanted} ${found.length}/${planted.length}`;
}

type Planter = (drawn: DrawnUnit, number: number) => Promise<ReadFile | null>;

/** Makes a changed copy of a unit in a file of its own; null where it cannot be changed so. */
function createPlanter(wanted: CloneClass): Planter {
  const read = createReader();
  return async ({ text, unit, extension }, number) => {
    const tokens = readerOf(extension)?.(text, extension);
    if (tokens === undefined) return null;
    const changed = mutateUnit({ text, tokens, isIndented: extension === '.py' }, wanted, seeded(text));
    if (changed === null) return null;
    const copy = await read(`src/planted/order-${number}${extension}`, () => wrap(changed, unit, extension));
    return copy === null || copy.facts === null || copy.units.length === 0 ? null : copy;
  };
}

/** Units of production code that can be planted, in an order that their text decides. */
function drawUnits(files: readonly ReadFile[], chosenHalf: string): DrawnUnit[] {
  const drawn = files.flatMap((origin, file) => {
    if (pathRole(origin.path) !== 'production') return [];
    const lines = origin.text.split('\n');
    const seed = hashText(origin.text, 0, origin.text.length);
    return outermost(origin.units)
      .filter(
        (unit) => isLarge(origin, unit) && (mixBits(seed + unit.startLine) & 1) === (chosenHalf === 'test' ? 1 : 0),
      )
      .map((unit) => ({
        file,
        unit,
        extension: origin.extension,
        text: lines.slice(unit.startLine - 1, unit.endLine).join('\n'),
        order: mixBits(seed + unit.startLine + 1),
      }));
  });
  return drawn.sort((a, b) => a.order - b.order);
}

/** Large enough to be a copy, and nothing that the search leaves out. */
function isLarge({ facts }: ReadFile, { name, startLine, endLine }: UnitFact): boolean {
  if (facts === null || endLine - startLine + 1 < LEAST_LINES || isCustomary(name)) return false;
  const span = { start: facts.lineTokens[startLine - 1] ?? 0, end: facts.lineTokens[endLine] ?? 0 };
  return span.end - span.start >= LEAST_TOKENS && unfitReason(makeupOf(facts, span), true) === null;
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
