import { displayCount } from '../../../base/display-number.ts';
import type { FamilyResult } from '../../../model/family-result.ts';
import { kindWords } from '../../families/family-words.ts';
import { familyArticle } from './family-article.ts';
import { type Markup, markup } from './markup.ts';
import { pageLimits, type ReportPlan } from './report-plan.ts';
import { sortableTable } from './sortable-table.ts';

/** What stands in several places, by rank: the first with their matrices and sources, the others as a table. */
export function familiesSection({ subject }: ReportPlan): Markup {
  const { families, analysed } = subject.result;
  const title = markup`<h2 id="families-title">Families <span class="count">${families.length}</span></h2>`;
  if (analysed.files === 0)
    return frame(markup`${title}<p class="empty">No file was read, so nothing can be said about copies.</p>`);
  if (families.length === 0)
    return frame(markup`${title}<p class="empty">● No code and no rule was found to stand in two places.</p>`);
  const drawn = families.slice(0, pageLimits.drawnFamilies);
  const listed = families.slice(pageLimits.drawnFamilies, pageLimits.listedFamilies);
  return frame(markup`${title}
<p class="lede">A family is code or a rule that stands in several places and says the same, sure ones and different ones first. <strong>▲ marks a member that says something else than most</strong>; on a tie nobody is marked. What is written in the source stands below the value where it looks different.</p>
${drawn.map((family, index) => familyArticle(family, { number: index + 1, excerpts: subject.excerpts, isOpen: index < OPEN }))}
${listed.length === 0 ? null : listedFamilies(listed)}`);
}

/** Further ones are folded: a page of matrices is no overview. */
const OPEN = 3;

function frame(content: Markup): Markup {
  return markup`<section id="families" aria-labelledby="families-title">${content}</section>`;
}

function listedFamilies(families: readonly FamilyResult[]): Markup {
  return markup`<h3>Further families</h3>${sortableTable({
    id: 'table-families',
    caption: displayCount(families.length, 'further family', 'further families'),
    columns: [
      { heading: 'Family' },
      { heading: 'Members', isNumber: true },
      { heading: 'Components', isNumber: true },
      { heading: 'How alike' },
      { heading: 'In a sentence' },
      { heading: 'First place' },
    ],
    rows: families.map(({ title, members, kind, sentence }) => ({
      cells: [
        title,
        members.length,
        new Set(members.map(({ component }) => component)).size,
        kindWords[kind],
        sentence,
        `${members[0]!.path}:${members[0]!.startLine}`,
      ],
    })),
  })}`;
}
