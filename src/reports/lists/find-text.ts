import { displayCount, displayNumber } from '../../base/display-number.ts';
import { truncateMiddle } from '../../base/display-width.ts';
import { displayText } from '../../base/display.ts';
import { type FamilyLayout, familyLines } from '../families/family-lines.ts';
import { memberLetter } from '../families/family-words.ts';
import { type Paint, paint } from '../paint.ts';
import { COLUMNS } from '../text-frame.ts';
import { wrapWords } from '../wrap-words.ts';
import { listScopeLines } from './list-scope-lines.ts';
import type { FindResult, NamedMatch } from '../../model/find-result.ts';
import type { ReportOptions } from '../../model/report.ts';

const ROWS = 16;
const MEMBERS = 12;
const INDENT = '   ';

/** What was found; matches of one family are told together, with the siblings and how they differ. */
export function findText(result: FindResult, options: ReportOptions): string {
  const style = paint(options.colour);
  const [title, ...scope] = listScopeLines(result);
  const layout = { columns: (options.columns ?? COLUMNS) - INDENT.length, style, most: ROWS, members: MEMBERS };
  const groups = [...Map.groupBy(result.matches, (match) => match.family ?? match).values()];
  const blocks = groups.flatMap((group, index) => [...groupLines({ number: index + 1, group, layout }, result), '']);
  return `${[style.bold(title!), ...scope.map(style.dim), '', ...blocks, closing(result)].join('\n')}\n`;
}

interface MatchGroup {
  readonly number: number;
  /** Never empty; all of one family, or one alone. */
  readonly group: readonly NamedMatch[];
  readonly layout: FamilyLayout;
}

function groupLines({ number, group, layout }: MatchGroup, { families }: FindResult): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const family = first.family === null ? undefined : families[first.family];
  const why = wrapWords(displayText(`Found because it ${listed(first.why)}.`), layout.columns);
  const others = group.slice(1).flatMap(({ member }) => (member === null ? [] : [memberLetter(member)]));
  const rest = [
    ...(first.why.length > 0 ? why.map(layout.style.dim) : []),
    ...(family === undefined ? [] : familyLines(family, layout)),
    ...(others.length > 0 ? [layout.style.dim(`Also found: ${others.join(', ')}`)] : []),
  ];
  return [heading(number, first, layout), ...rest.map((line) => (line === '' ? '' : INDENT + line))];
}

function heading(number: number, match: NamedMatch, { columns, style }: { columns: number; style: Paint }): string {
  const { path, startLine, symbol, member, isHome, score } = match;
  const name = symbol === '' ? '' : `  ${displayText(symbol)}`;
  const role = member === null ? '' : `  ${memberLetter(member)}${isHome ? ', proposed home' : ''}`;
  const figure = `  score ${score.toFixed(2)}`;
  const place = truncateMiddle(
    displayText(path),
    Math.max(20, columns - name.length - role.length - figure.length - 6),
  );
  return `${style.bold(`${number}. ${place}:${startLine}${name}`)}${style.dim(role + figure)}`;
}

function listed(reasons: readonly string[]): string {
  return reasons.length < 2 ? reasons.join('') : `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}`;
}

function closing({ analysed, matches, matchesNotListed, query }: FindResult): string {
  if (analysed.files === 0) return 'Nothing to search: no source file was read.';
  const asked = displayText(query);
  if (matches.length === 0) return `Nothing found for ${asked} in ${displayCount(analysed.files, 'file')}`;
  const more = matchesNotListed > 0 ? `; ${displayNumber(matchesNotListed)} weaker ones: --all or --format json` : '';
  return `Found: ${displayCount(matches.length, 'place')} for ${asked}${more}`;
}
