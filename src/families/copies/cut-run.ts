import { BLOCK_CLOSE, BLOCK_OPEN, type CopyFacts, lineOfToken } from '../../model/copy-facts.ts';
import { tokenAt } from './token-run.ts';
import type { UnitSpan } from './unit-spans.ts';

export interface TokenSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * Parts of a run that people would take for one thing: whole units that follow one another, or a part of one unit.
 * The end of one unit with the beginning of the next is no such thing.
 */
export function cutRun(facts: CopyFacts, units: readonly UnitSpan[], run: TokenSpan): TokenSpan[] {
  const { headEnd, tailStart } = seams(units, run);
  const spans = [
    { start: run.start, end: headEnd },
    { start: headEnd, end: tailStart },
    { start: tailStart, end: run.end },
  ];
  return spans.filter(({ start, end }) => end > start).map((span) => settle(facts, units, span));
}

/** Tokens at the edge of a unit that differ and do not matter: a modifier, a closing bracket. */
export const SLACK_TOKENS = 3;

/** Where the unit that the run begins in ends, and where the one that it ends in begins. */
function seams(units: readonly UnitSpan[], run: TokenSpan): { headEnd: number; tailStart: number } {
  let headEnd = run.start;
  let tailStart = run.end;
  for (const { start, end } of units) {
    if (start >= run.end) break;
    const endsInside = end > run.start + SLACK_TOKENS && end <= run.end;
    const beginsInside = start >= run.start && start < run.end - SLACK_TOKENS;
    if (endsInside && start < run.start - SLACK_TOKENS) headEnd = Math.max(headEnd, end);
    if (beginsInside && end > run.end + SLACK_TOKENS) tailStart = Math.min(tailStart, start);
  }
  return { headEnd: Math.min(headEnd, tailStart), tailStart };
}

/** Share of a stretch that whole units must be for it to be taken as these units. */
const LEAST_UNIT_SHARE = 0.7;

function settle(facts: CopyFacts, units: readonly UnitSpan[], span: TokenSpan): TokenSpan {
  const whole = wholeUnits(units, span);
  if (whole !== null && whole.covered >= (span.end - span.start) * LEAST_UNIT_SHARE) return whole;
  return wholeLines(facts, span);
}

function wholeUnits(units: readonly UnitSpan[], span: TokenSpan): (TokenSpan & { covered: number }) | null {
  let start = -1;
  let end = -1;
  let covered = 0;
  for (const unit of units) {
    if (unit.start >= span.end) break;
    if (unit.start < span.start - SLACK_TOKENS || unit.end > span.end + SLACK_TOKENS || unit.end <= end) continue;
    if (start < 0) start = unit.start;
    end = unit.end;
    covered += unit.end - unit.start;
  }
  return start < 0 ? null : { start: Math.max(start, span.start), end: Math.min(end, span.end), covered };
}

/** Without lines that stand inside in part, lines that close what was opened before, and lines that open what goes on behind. */
function wholeLines(facts: CopyFacts, span: TokenSpan): TokenSpan {
  const { lineTokens } = facts;
  let firstLine = lineOfToken(facts, span.start);
  if ((lineTokens[firstLine - 1] ?? 0) < span.start) firstLine += 1;
  let behindLine = lineOfToken(facts, span.end);
  if (span.end >= facts.sequence.length) behindLine = lineTokens.length;
  while (firstLine < behindLine && opensWith(facts, firstLine, BLOCK_CLOSE)) firstLine += 1;
  while (firstLine < behindLine && closesWith(facts, behindLine - 1, BLOCK_OPEN)) behindLine -= 1;
  const start = lineTokens[firstLine - 1] ?? span.end;
  return { start, end: Math.max(start, Math.min(span.end, lineTokens[behindLine - 1] ?? span.end)) };
}

/** True also for a line without tokens. */
function opensWith(facts: CopyFacts, line: number, token: number): boolean {
  const start = facts.lineTokens[line - 1] ?? 0;
  return start === facts.lineTokens[line] || tokenAt(facts, start) === token;
}

function closesWith(facts: CopyFacts, line: number, token: number): boolean {
  const end = facts.lineTokens[line] ?? 0;
  return end === facts.lineTokens[line - 1] || tokenAt(facts, end - 1) === token;
}
