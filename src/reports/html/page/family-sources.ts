import type { FamilyResult } from '../../../model/family-result.ts';
import type { SourceExcerpts } from '../../../model/source-excerpts.ts';
import { memberLetter } from '../../families/family-words.ts';
import { type SideLine, type SideRow, sideBySide } from '../../families/side-by-side.ts';
import { displayCount } from '../../../base/display-number.ts';
import { type Markup, markup } from './markup.ts';

export interface SourcesContext {
  readonly number: number;
  readonly excerpts: SourceExcerpts | null;
}

/** The sources of a family's members in columns, lines that say the same thing in one row; null where they are not there. */
export function familySources(family: FamilyResult, { number, excerpts }: SourcesContext): Markup | null {
  const aligned = sideBySide(family, excerpts);
  if (aligned === null) return null;
  const names = aligned.members.map((member) => {
    const { path, symbol } = family.members[member]!;
    return markup`<th scope="col"><span class="letter">${memberLetter(member)}</span> ${symbol === '' ? path : symbol}</th>`;
  });
  const left = family.members.length - aligned.members.length;
  const note =
    left === 0
      ? null
      : markup`<p class="faint">The sources of ${displayCount(left, 'member')} are not on this page.</p>`;
  return markup`<details class="sources"><summary>Sources side by side (${displayCount(aligned.members.length, 'column')})</summary>
<div class="scroll" role="region" tabindex="0" aria-label="Sources of ${family.title}, side by side"><table id="sources-${number}"><caption class="unseen">Sources of ${family.title}, side by side; the first column says what a row is about</caption><thead><tr><th scope="col">About</th>${names}</tr></thead><tbody>
${aligned.rows.map(rowMarkup)}</tbody></table></div>${note}</details>`;
}

function rowMarkup({ lines, aspects, isOdd }: SideRow): Markup {
  const odd = isOdd ? markup` class="odd"` : null;
  const mark = isOdd ? markup`<span aria-hidden="true">▲ </span><span class="unseen">differs: </span>` : null;
  const about = aspects.length === 0 && isOdd ? 'other text' : aspects.join(', ');
  const head = about === '' ? markup`<td class="about"></td>` : markup`<th scope="row">${mark}${about}</th>`;
  return markup`<tr${odd}>${head}${lines.map(lineMarkup)}</tr>
`;
}

function lineMarkup(line: SideLine | null): Markup {
  if (line === null) return markup`<td></td>`;
  const odd = line.isDeviating ? markup` class="odd-line"` : null;
  return markup`<td${odd}><code><span class="line-number">${String(line.number)}</span> ${line.text}</code></td>`;
}
