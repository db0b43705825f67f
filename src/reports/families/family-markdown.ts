import { displayNumber } from '../../base/display-number.ts';
import { isDeviating, isDrifting } from '../../model/deviation.ts';
import type { FamilyDrift, FamilyPlace, FamilyResult, FamilyValue } from '../../model/family-result.ts';
import { markdownCode, markdownText } from '../markdown-escape.ts';
import { homeSentence, memberLetter, valueText, writtenText } from './family-words.ts';

export interface MarkdownBounds {
  readonly members: number;
  readonly rows: number;
}

/** More members than this make rows of members and columns of aspects. */
const MEMBER_COLUMNS = 6;
/** Columns of aspects that a page can still show. */
const ASPECT_COLUMNS = 10;

/** Sentence, list of members, matrix: GitHub-flavoured Markdown, everything escaped. Deviating cells are bold and marked. */
export function familyMarkdown(family: FamilyResult, bounds: MarkdownBounds): string {
  const { members, sentence, reasons } = family;
  const shown = members.slice(0, bounds.members);
  const left = members.length - shown.length;
  const list = shown.map((member, at) => memberItem(member, at, family));
  if (left > 0) list.push(`- ${displayNumber(left)} more`);
  const why = reasons.length === 0 ? '' : `Taken for one rule by ${markdownText(reasons.join('; '))}.`;
  return [markdownText(sentence), list.join('\n'), matrix(family, bounds), why]
    .filter((part) => part !== '')
    .join('\n\n');
}

function memberItem({ path, startLine, endLine, symbol }: FamilyPlace, at: number, family: FamilyResult): string {
  const range = endLine > startLine ? `${startLine}-${endLine}` : `${startLine}`;
  const name = symbol === '' ? '' : ` ${markdownCode(symbol)}`;
  const home = family.home?.member === at ? ` (${markdownText(homeSentence(family) ?? '')})` : '';
  return `- **${memberLetter(at)}**${name} in ${markdownCode(`${path}:${range}`)}${home}`;
}

function matrix({ drift, members }: FamilyResult, bounds: MarkdownBounds): string {
  const isWide = members.length > MEMBER_COLUMNS;
  const rows = drift.slice(0, isWide ? Math.min(bounds.rows, ASPECT_COLUMNS) : bounds.rows);
  if (rows.length === 0) return '';
  const left = drift.length - rows.length;
  const table = isWide
    ? membersDown(rows, Math.min(members.length, bounds.members))
    : aspectsDown(rows, members.length);
  return left > 0 ? `${table}\n\nAnd ${displayNumber(left)} more aspects: \`paydown families --format json\`` : table;
}

function aspectsDown(rows: readonly FamilyDrift[], members: number): string {
  const letters = Array.from({ length: members }, (_, at) => memberLetter(at));
  return table(
    ['aspect', ...letters, 'most'],
    rows.map((row) => [markdownText(row.aspect), ...row.values.map((cell) => cellMarkdown(row, cell)), majority(row)]),
  );
}

function membersDown(rows: readonly FamilyDrift[], members: number): string {
  const letters = Array.from({ length: members }, (_, at) => at);
  return table(
    ['', ...rows.map(({ aspect }) => markdownText(aspect))],
    [
      ...letters.map((at) => [memberLetter(at), ...rows.map((row) => cellMarkdown(row, row.values[at]!))]),
      ['most', ...rows.map(majority)],
    ],
  );
}

function majority(row: FamilyDrift): string {
  if (row.majority !== null) return markdownText(row.majority);
  return isDrifting(row.values) ? 'no majority' : '';
}

function cellMarkdown(row: FamilyDrift, cell: FamilyValue): string {
  const written = writtenText(cell);
  const value = markdownText(valueText(cell));
  const text = isDeviating(row, cell) ? `**▲ ${value}**` : value;
  return written === '' ? text : `${text} ${markdownCode(written)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableLine(head), `|${'---|'.repeat(head.length)}`, ...rows.map(tableLine)].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
