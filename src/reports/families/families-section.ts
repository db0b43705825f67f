import { displayNumber } from '../../base/display-number.ts';
import type { FamilyResult } from '../../model/family-result.ts';
import type { ReportOptions } from '../../model/report.ts';
import { markdownText } from '../markdown-escape.ts';
import { familyMarkdown } from './family-markdown.ts';

const OPEN = 2;
const FOLDED = 20;
const SHORT = { members: 12, rows: 16 } as const;
const WHOLE = { members: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY } as const;

/** The first families with their matrices, further ones folded; '' when there are none. */
export function familiesSection(families: readonly FamilyResult[], { all }: ReportOptions): string {
  if (families.length === 0) return '';
  const shown = families.slice(0, all ? undefined : OPEN + FOLDED);
  const left = families.length - shown.length;
  const blocks = shown.map((family, at) => {
    const content = familyMarkdown(family, all ? WHOLE : SHORT);
    const title = `${at + 1}. ${markdownText(family.title)}`;
    if (at < OPEN) return `### ${title}\n\n${content}`;
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
  });
  const more = left > 0 ? [`And ${displayNumber(left)} more: \`paydown families\``] : [];
  return [`## Families (${displayNumber(families.length)})`, ...blocks, ...more].join('\n\n');
}
