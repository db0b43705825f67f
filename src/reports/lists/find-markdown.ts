import { displayNumber } from '../../base/display-number.ts';
import { familyMarkdown } from '../families/family-markdown.ts';
import { memberLetter } from '../families/family-words.ts';
import { markdownCode, markdownText } from '../markdown-escape.ts';
import { listScopeLines } from './list-scope-lines.ts';
import type { FindResult, NamedMatch } from '../../model/find-result.ts';

const BOUNDS = { members: 12, rows: 16 } as const;

/** What was found; each family once, with the places that led to it. */
export function findMarkdown(result: FindResult): string {
  const [title, ...scope] = listScopeLines(result);
  const { matches, matchesNotListed, query } = result;
  const groups = [...Map.groupBy(matches, (match) => match.family ?? match).values()];
  const left = matchesNotListed > 0 ? [`And ${displayNumber(matchesNotListed)} weaker ones.`] : [];
  const parts = [
    `# ${markdownText(query)} in ${markdownText(title!)}`,
    scope.map(markdownText).join('<br>\n'),
    ...(matches.length === 0 ? ['Nothing found.'] : groups.map((group, at) => groupMarkdown(group, at + 1, result))),
    ...left,
  ];
  return `${parts.join('\n\n')}\n`;
}

function groupMarkdown(group: readonly NamedMatch[], number: number, { families }: FindResult): string {
  const [first] = group;
  if (first === undefined) return '';
  const family = first.family === null ? undefined : families[first.family];
  const others = group.slice(1).flatMap(({ member }) => (member === null ? [] : [memberLetter(member)]));
  const place = markdownCode(`${first.path}:${first.startLine}`);
  const parts = [
    `## ${number}. ${place}${first.symbol === '' ? '' : ` ${markdownCode(first.symbol)}`}`,
    first.why.length === 0 ? '' : `Found because it ${markdownText(first.why.join(', '))}.`,
    family === undefined ? '' : familyMarkdown(family, BOUNDS),
    others.length === 0 ? '' : `Also found: ${others.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
