import { COPY_FIXED, COPY_KIND_MASK, COPY_LITERAL, COPY_NAME } from '../../src/model/copy-facts.ts';
import type { CopyTokens } from '../../src/languages/copies/copy-token-list.ts';

/** A unit cut out of a file, with its tokens. */
export interface UnitText {
  readonly text: string;
  readonly tokens: CopyTokens;
  /** Blocks by indentation: lines cannot be joined. */
  readonly isIndented: boolean;
}

export type CloneClass = 'T1' | 'T2' | 'VST3' | 'ST3' | 'MT3';

/** A copy of a unit as somebody would have changed it; null where the unit is too small for the class. */
export function mutateUnit(unit: UnitText, wanted: CloneClass, random: () => number): string | null {
  const relaid = changeLayout(unit.text, unit.isIndented, random);
  if (wanted === 'T1') return relaid;
  if (wanted === 'T2') return rename(unit, random);
  return changeLines(unit, LINE_SHARES[wanted], random);
}

/** Share of lines that differ afterwards: BigCloneBench's classes are 90-100, 70-90 and 50-70 % alike. */
const LINE_SHARES = { VST3: 0.05, ST3: 0.2, MT3: 0.4 } as const;

/** Comments and blank lines between lines, blanks at their ends. */
function changeLayout(text: string, isIndented: boolean, random: () => number): string {
  const sign = isIndented ? '#' : '//';
  return text
    .split('\n')
    .flatMap((line) => {
      const isSafe = /[;{}]\s*$/.test(line) && !/[`*]|"""/.test(text);
      if (!isSafe || random() > 0.3) return [line];
      return random() > 0.5 ? [`${line}  `, ''] : [line, `${sign} see the order desk`];
    })
    .join('\n');
}

/** Other names for half of the names that are not reached through a point, and other numbers and texts. */
function rename(unit: UnitText, random: () => number): string {
  const names = new Map<string, string>();
  return replaceTokens(unit, (word, kind, before) => {
    if (kind === COPY_LITERAL) return /^\d+$/.test(word) ? String(Number(word.slice(0, 6)) + 7) : word;
    if (kind !== COPY_NAME || before === '.') return word;
    const known = names.get(word) ?? (random() < 0.5 ? `${word}Renamed` : word);
    names.set(word, known);
    return known;
  });
}

type Replace = (word: string, kind: number, before: string) => string;

function replaceTokens({ text, tokens }: UnitText, replace: Replace): string {
  const pieces: string[] = [];
  let end = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.starts[at] ?? 0;
    const word = /^[\p{L}\p{N}_$]+/u.exec(text.slice(start, start + 200))?.[0] ?? '';
    const kind = (tokens.tokens[at] ?? 0) & COPY_KIND_MASK;
    if (word === '' || kind === COPY_FIXED || start < end) continue;
    pieces.push(text.slice(end, start), replace(word, kind, text.charAt(start - 1)));
    end = start + word.length;
  }
  return [...pieces, text.slice(end)].join('');
}

/** Statements on lines of their own, removed, doubled with other words, or changed. */
function changeLines(unit: UnitText, share: number, random: () => number): string | null {
  const lines = unit.text.split('\n');
  const inner = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => index > 0 && isStatement(line, unit));
  const count = Math.max(1, Math.round(lines.length * share));
  if (inner.length < count) return null;
  const chosen = new Set(
    inner
      .toSorted(() => random() - 0.5)
      .slice(0, count)
      .map(({ index }) => index),
  );
  return lines.flatMap((line, index) => (chosen.has(index) ? changeLine(line, unit, random) : [line])).join('\n');
}

function isStatement(line: string, { isIndented }: UnitText): boolean {
  return isIndented
    ? /^\s+[\w.]+ ?(?:=|\() ?.*[\w)"'\]]$/.test(line)
    : /^\s+[\w.$ <>?:]+[(=].*[;)\w"'`\]]$/.test(line.trimEnd()) && !line.endsWith('=>');
}

function changeLine(line: string, { isIndented }: UnitText, random: () => number): string[] {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const end = isIndented ? '' : ';';
  const added = `${indent}orderDesk.note(${Math.floor(random() * 1_000)}, auditTrail)${end}`;
  const kind = random();
  if (kind < 0.33) return [];
  return kind < 0.66 ? [line, added] : [added];
}
