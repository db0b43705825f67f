import { displayCount } from '../base/display-number.ts';
import { displayWidth, padColumns, truncateEnd, truncateMiddle } from '../base/display-width.ts';
import { displayText } from '../base/display.ts';
import { linkNoun } from '../model/link-words.ts';
import { COLUMNS } from './text-frame.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Finding } from '../model/finding.ts';
import type { Structure } from '../model/structure.ts';

const INDENT = 2;
const GAP = 2;
/** Columns that a place may take, so that the sentence beside it keeps its number. */
const PLACE_COLUMNS = 40;

/** One line a finding: `path:line` in a column of its own, then the sentence with its number. */
export function findingRows(findings: readonly Finding[], structure: Structure): Map<Finding, string> {
  const places = findings.map((finding) => shortPlace(finding, PLACE_COLUMNS));
  const column = Math.max(0, ...places.map(displayWidth));
  const sentenceColumns = COLUMNS - INDENT - column - GAP;
  const cycles = cyclesByPath(structure);
  return new Map(
    findings.map((finding, at) => {
      const sentence = cutSentence(finding, cycles, structure) ?? displayText(finding.title);
      return [finding, `${padColumns(places[at]!, column)}  ${shortSentence(finding, sentence, sentenceColumns)}`];
    }),
  );
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
  if (subjectColumns < SHORTEST_SUBJECT) return truncateEnd(sentence, columns);
  return truncateEnd(shorter[1] ?? sentence.slice(0, sentence.length - figures.length), subjectColumns) + figures;
}

const SHORTEST_SUBJECT = 8;

/** Cycles share no file, so any of its files identifies one. */
function cyclesByPath({ codebase, cycles }: Structure): Map<string, Cycle> {
  return new Map(cycles.flatMap((cycle) => cycle.members.map((file) => [codebase.files[file]!.path, cycle] as const)));
}

/** For a cycle the row says what to cut, which is shorter and more use than who imports whom. */
function cutSentence(finding: Finding, cycles: ReadonlyMap<string, Cycle>, { codebase }: Structure): string | null {
  const cycle = finding.rule === 'import-cycle' ? cycles.get(finding.where[0]!.path) : undefined;
  const cheapest = cycle?.cut[0];
  // Where the rule advises another way than the cheapest cut (past a folder's own index file), the row must not contradict it.
  if (!cycle || !cheapest || !finding.remedy.includes(codebase.files[cheapest.to]!.path)) return null;
  const { path, language } = codebase.files[cheapest.from]!;
  if (!finding.remedy.startsWith(`Make ${path} stop `)) return null;
  const noun = linkNoun(language);
  const name = (file: number): string => displayText(codebase.files[file]!.path.split('/').at(-1)!);
  const references = cycle.cut.reduce((sum, edge) => sum + edge.references, 0);
  const first = `${name(cheapest.from)} → ${name(cheapest.to)}`;
  const cost = displayCount(references, 'name');
  const freed = displayCount(cycle.members.length, 'file');
  if (cycle.cut.length === 1) return `drop the ${noun} ${first}: ${cost}, frees ${freed}`;
  return `drop ${displayCount(cycle.cut.length, noun)}, first ${first}: ${cost}, frees ${freed}`;
}
