import { displayCount } from '../base/display-number.ts';
import { displayWidth, padColumns, truncateEnd, truncateMiddle } from '../base/display-width.ts';
import { displayText } from '../base/display.ts';
import { type CutAdvice, costOf, firstOf } from '../model/cut-advice.ts';
import { linkNoun } from '../model/link-words.ts';
import { cutLine } from './cut-line.ts';
import { COLUMNS } from './text-frame.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Finding } from '../model/finding.ts';
import type { Structure } from '../model/structure.ts';

const INDENT = 2;
const GAP = 2;
/** Share of a row that a place may take, so that the sentence beside it keeps its number. */
const PLACE_SHARE = 0.4;

/** One line a finding: `path:line` in a column of its own, then the sentence with its number. */
export function findingRows(
  findings: readonly Finding[],
  structure: Structure,
  columns = COLUMNS - INDENT,
): Map<Finding, string> {
  const places = findings.map((finding) => shortPlace(finding, Math.ceil(columns * PLACE_SHARE)));
  const column = Math.max(0, ...places.map(displayWidth));
  const sentenceColumns = columns - column - GAP;
  const cycles = cyclesByPath(structure);
  return new Map(
    findings.map((finding, at) => {
      const sentence = cutSentence(finding, cycles, structure) ?? titleOf(finding);
      return [finding, `${padColumns(places[at]!, column)}  ${shortSentence(finding, sentence, sentenceColumns)}`];
    }),
  );
}

/** The number of the decision first: where the line is cut, it is what leads to all the rest. */
function titleOf({ decision, title }: Finding): string {
  return displayText(decision ? `${decision.id}: ${title}` : title);
}

function shortPlace(finding: Finding, columns: number): string {
  const place = finding.where[0]!;
  const line = `:${place.startLine}`;
  return truncateMiddle(displayText(place.path), columns - line.length) + line;
}

/** A title of the form `subject: figures` gives up words of its subject before it gives up a figure. */
function shortSentence(finding: Finding, sentence: string, columns: number): string {
  const colon = sentence.lastIndexOf(': ');
  const figures = colon < 0 ? '' : sentence.slice(colon);
  const symbol = displayText(finding.where[0]!.symbol ?? '');
  const shorter = colon > 0 && symbol !== '' && sentence.startsWith(symbol) ? [symbol, symbol.split('.').at(-1)!] : [];
  const candidates = [sentence, ...shorter.map((subject) => subject + figures)];
  const fitting = candidates.find((candidate) => displayWidth(candidate) <= columns);
  if (fitting !== undefined) return fitting;
  const subjectColumns = columns - displayWidth(figures);
  if (subjectColumns < SHORTEST_SUBJECT) return cutLine(sentence, columns);
  return truncateEnd(shorter[1] ?? sentence.slice(0, sentence.length - figures.length), subjectColumns) + figures;
}

const SHORTEST_SUBJECT = 8;

interface AdvisedCycle {
  readonly cycle: Cycle;
  readonly advice: CutAdvice;
}

/** Cycles share no file, so any of its files identifies one. */
function cyclesByPath({ codebase, cycles, cutAdvice }: Structure): Map<string, AdvisedCycle> {
  const advised = cycles.map((cycle, at) => ({ cycle, advice: cutAdvice[at]! }));
  return new Map(
    advised.flatMap((each) => each.cycle.members.map((file) => [codebase.files[file]!.path, each] as const)),
  );
}

/** For a cycle the row says what to do, which is shorter and more use than who depends on whom. */
function cutSentence(
  finding: Finding,
  cycles: ReadonlyMap<string, AdvisedCycle>,
  { codebase }: Structure,
): string | null {
  const advised = finding.rule === 'import-cycle' ? cycles.get(finding.where[0]!.path) : undefined;
  // A finding on deferred imports may start in a file of a cycle, and leads out of it.
  if (!advised || finding.where.some(({ path }) => cycles.get(path) !== advised)) return null;
  const { cycle, advice } = advised;
  const first = firstOf(advice);
  if (!first) return null;
  const noun = linkNoun(codebase.files[first.from]!.language);
  const name = (file: number): string => displayText(codebase.files[file]!.path.split('/').at(-1)!);
  const names = `${name(first.from)} → ${name(first.to)}`;
  const freed = displayCount(cycle.members.length, 'file');
  const { redirect, cut } = advice;
  const cost = displayCount(costOf(redirect.length > 0 ? redirect : cut), 'name');
  if (redirect.length === 0) {
    if (cut.length === 1) return `drop the ${noun} ${names}: ${cost}, frees ${freed}`;
    return `drop ${displayCount(cut.length, noun)}, first ${names}: ${cost}, frees ${freed}`;
  }
  const then = cut.length > 0 ? `, then ${displayCount(cut.length, 'cut')}` : '';
  return `import past the index ${names}: ${displayCount(redirect.length, 'import')}${then}, frees ${freed}`;
}
