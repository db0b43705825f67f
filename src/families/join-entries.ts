import { splitName, stemWord } from '../base/words.ts';
import type { Clause, DecisionUnit, WeightedWord } from '../model/decision-facts.ts';

/** What is larger is no rule that was split, but a program or a file of settings. */
const MOST_CLAUSES = 80;
/** Lines between two entries of one list. */
const MOST_GAP_LINES = 3;

/**
 * Units that a reader takes for one: the tables of one section of a configuration file, and the callables that a list of
 * rules holds, one below the other under one name.
 */
export function joinEntries(units: readonly DecisionUnit[], isConfiguration: boolean): DecisionUnit[] {
  const joined: DecisionUnit[] = [];
  for (const [, parts] of Map.groupBy(units, (unit) => keyOf(unit, isConfiguration))) {
    joined.push(...(isConfiguration ? joinSection(parts) : joinList(parts)));
  }
  return joined.sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine);
}

function keyOf({ name, kind }: DecisionUnit, isConfiguration: boolean): string {
  if (isConfiguration && kind === 'table') return name.split('.')[0] ?? '';
  return `${kind} ${name}`;
}

function joinSection(parts: readonly DecisionUnit[]): readonly DecisionUnit[] {
  const size = parts.reduce((sum, { clauses }) => sum + clauses.length, 0);
  if (parts.length < 2 || size > MOST_CLAUSES) return parts;
  const areRows = haveSameFields(parts);
  return [join(areRows ? parts.map((part) => asArm(part)) : parts, (parts[0]?.name ?? '').split('.')[0] ?? '')];
}

/** Sections with the same fields are the rows of one table: `free`, `creator` and `studio`, each with its limits. */
function haveSameFields(parts: readonly DecisionUnit[]): boolean {
  const [first, ...others] = parts.map((part) => fieldsOf(part));
  return (
    first !== undefined &&
    others.every((fields) => fields.length === first.length && fields.every((field, at) => field === first[at]))
  );
}

function fieldsOf({ name, clauses }: DecisionUnit): string[] {
  const own = ownWords(name);
  return clauses.map(({ effect }) => effect.quantity.filter((word) => !own.includes(word)).join(' ')).sort();
}

function asArm(part: DecisionUnit): DecisionUnit {
  const arm = part.name.slice(part.name.lastIndexOf('.') + 1);
  const text = splitName(arm).join(' ');
  const clauses = part.clauses.map(
    (clause): Clause => ({
      ...clause,
      tests: [
        {
          quantity: ownWords(part.name.slice(0, -arm.length - 1)),
          operator: '==',
          value: { kind: 'text', text: text === '' ? arm : text, written: `'${arm}'` },
          line: clause.effect.line,
        },
        ...clause.tests,
      ],
    }),
  );
  return { ...part, clauses };
}

function ownWords(name: string): string[] {
  return splitName(name.slice(name.lastIndexOf('.') + 1)).map(stemWord);
}

function joinList(parts: readonly DecisionUnit[]): readonly DecisionUnit[] {
  if (parts.length < 2 || parts.some(({ kind }) => kind === 'table')) return parts;
  const runs: DecisionUnit[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && areBeside(last, part) && run.length < MOST_CLAUSES) run.push(part);
    else runs.push([part]);
  }
  return runs
    .map((run) => (run.length > 1 ? join(run, run[0]?.name ?? '') : run[0]))
    .filter((unit) => unit !== undefined);
}

function areBeside(above: DecisionUnit, below: DecisionUnit): boolean {
  return below.startLine > above.endLine && below.startLine - above.endLine <= MOST_GAP_LINES;
}

function join(parts: readonly DecisionUnit[], name: string): DecisionUnit {
  const [first] = parts as readonly [DecisionUnit, ...DecisionUnit[]];
  const union = (listOf: (part: DecisionUnit) => readonly string[]): string[] =>
    [...new Set(parts.flatMap(listOf))].sort();
  return {
    ...first,
    name,
    startLine: Math.min(...parts.map(({ startLine }) => startLine)),
    endLine: Math.max(...parts.map(({ endLine }) => endLine)),
    words: heaviest(parts.flatMap(({ words }) => words)),
    clauses: parts.flatMap(({ clauses }) => clauses),
    references: union(({ references }) => references),
    calls: union(({ calls }) => calls),
    inlined: union(({ inlined }) => inlined),
    callees: union(({ callees }) => callees),
    isUnderstood: parts.every(({ isUnderstood }) => isUnderstood),
  };
}

function heaviest(words: readonly WeightedWord[]): WeightedWord[] {
  const weights = new Map<string, number>();
  for (const { word, weight } of words) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  return [...weights].map(([word, weight]) => ({ word, weight }));
}
