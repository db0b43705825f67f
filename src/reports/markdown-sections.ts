import { displayCount, displayNumber } from '../base/display-number.ts';
import { displayBytes, languageRows } from './language-rows.ts';
import { markdownCode, markdownText } from './markdown-escape.ts';
import { partlyReadSentence } from './scope-sentences.ts';
import type { CutAdvice } from '../model/cut-advice.ts';
import type { Cycle } from '../model/cycle.ts';
import type { DependencyEdge } from '../model/graph.ts';
import type { ReportOptions, ReportSubject } from '../model/report.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { Structure } from '../model/structure.ts';

const CYCLES = 10;
const NAMES = 6;
const CUTS = 3;

/** Cycles at run time, each with a shortest circle and what to cut; '' when there are none. */
export function cyclesSection(structure: Structure, { all }: ReportOptions): string {
  const { codebase, cycles, cutAdvice } = structure;
  const loose = looseNotes(structure);
  if (cycles.length === 0) return loose;
  const shown = cycles.slice(0, all ? undefined : CYCLES);
  const path = (file: number): string => codebase.files[file]!.path;
  const rows = shown.map(
    (cycle, at) =>
      `| ${displayNumber(cycle.members.length)} | ${circle(cycle, path)} | ${cuts(cutAdvice[at]!, path)} |`,
  );
  const left = cycles.length - shown.length;
  const parts = [
    `## Cycles (${displayNumber(cycles.length)})`,
    ['| Files | Shortest circle | Cut |', '|--:|---|---|', ...rows].join('\n'),
    left > 0 ? `And ${displayCount(left, 'smaller cycle')}: \`paydown cycles\`` : '',
    loose,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What was read of each language and how much of its links was found. */
export function languagesTable({ analysed }: ScanResult): string {
  const rows = languageRows(analysed.byLanguage).map(({ title, files, lines, bytes, units, resolved, leftOut }) => {
    const figures = [displayNumber(files), displayNumber(lines), displayBytes(bytes), displayNumber(units)];
    return `| ${[markdownText(title), ...figures, resolved, markdownText(leftOut)].join(' | ')} |`;
  });
  if (rows.length === 0) return '';
  const heading = '| Language | Files | Lines | Size | Functions | Resolved | Left out |';
  return [heading, '|---|--:|--:|--:|--:|---|---|', ...rows].join('\n');
}

/** What was not read, with examples so that the claim can be checked. */
export function notReadSection(subject: ReportSubject): string {
  const { notAnalysed } = subject.result;
  const partly = partlyReadSentence(subject);
  const parts = ['## Not read'];
  if (notAnalysed.length === 0) parts.push('Nothing: all source files in scope were read.');
  else {
    const rows = notAnalysed.map(
      ({ what, reason, count, examples }) =>
        `| ${displayNumber(count)} | ${markdownText(what)} | ${markdownText(reason)} | ${examples.map(markdownCode).join(', ')} |`,
    );
    parts.push(['| Count | What | Why | For example |', '|--:|---|---|---|', ...rows].join('\n'));
  }
  if (partly !== null) parts.push(`Partly read: ${markdownText(partly)}.`);
  return parts.join('\n\n');
}

function looseNotes({ deferredCycles, typeOnlyCycles }: Structure): string {
  const notes = [
    [deferredCycles.length, 'only through deferred imports, which loading does not feel.'],
    [typeOnlyCycles.length, 'only through types, which nothing at run time feels.'],
  ] as const;
  return notes
    .filter(([count]) => count > 0)
    .map(([count, sentence]) => `${displayCount(count, 'more cycle')} ${sentence}`)
    .join('\n\n');
}

type PathOf = (file: number) => string;

function circle({ shortest }: Cycle, path: PathOf): string {
  const shown = shortest.slice(0, NAMES).map((file) => markdownCode(path(file)));
  const left = shortest.length - shown.length;
  return [...shown, ...(left > 0 ? [`${displayNumber(left)} more`] : []), 'back'].join(' → ');
}

/** The same advice as the finding on the cycle gives. */
function cuts({ redirect, cut, isCutMinimal }: CutAdvice, path: PathOf): string {
  const past = redirect.length === 0 ? [] : ['import past the index:', ...cutLines(redirect, path)];
  const then = redirect.length > 0 && cut.length > 0 ? ['then cut:'] : [];
  return [...past, ...then, ...cutLines(cut, path), ...(isCutMinimal ? [] : ['a cheaper cut may exist'])].join('<br>');
}

function cutLines(edges: readonly DependencyEdge[], path: PathOf): string[] {
  const shown = edges.slice(0, CUTS).map(({ from, to, references, line }) => {
    const place = markdownCode(line === 0 ? path(from) : `${path(from)}:${line}`);
    return `${place} → ${markdownCode(path(to))} (${displayCount(references, 'name')})`;
  });
  const left = edges.length - shown.length;
  return [...shown, ...(left > 0 ? [displayCount(left, 'more dependency', 'more dependencies')] : [])];
}
