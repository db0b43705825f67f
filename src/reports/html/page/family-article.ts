import { displayCount } from '../../../base/display-number.ts';
import { isDeviating, isDrifting } from '../../../model/deviation.ts';
import type { FamilyDrift, FamilyPlace, FamilyResult, FamilyValue } from '../../../model/family-result.ts';
import type { SourceExcerpts } from '../../../model/source-excerpts.ts';
import { homeSentence, kindWords, memberLetter, valueText, writtenText } from '../../families/family-words.ts';
import { familySources } from './family-sources.ts';
import { type Markup, markup } from './markup.ts';
import { pathText } from './path-text.ts';
import { pageLimits } from './report-plan.ts';
import { sortableTable } from './sortable-table.ts';

export interface FamilyContext {
  readonly number: number;
  readonly excerpts: SourceExcerpts | null;
  readonly isOpen: boolean;
}

/** One family: its sentence, its matrix (rows members, columns aspects), its sources side by side. */
export function familyArticle(family: FamilyResult, { number, excerpts, isOpen }: FamilyContext): Markup {
  const id = `family-${number}`;
  const head = markup`<h3 id="${id}">${number}. ${family.title}</h3><p class="chips">${chips(family)}</p>`;
  const body = markup`<p class="family-sentence">${family.sentence}</p>${matrix(family, number)}${familySources(family, { number, excerpts })}`;
  return isOpen
    ? markup`<article class="family" aria-labelledby="${id}">${head}${body}</article>`
    : markup`<article class="family" aria-labelledby="${id}">${head}<details class="more"><summary>${summary(family)}</summary>${body}</details></article>`;
}

function summary({ sentence }: FamilyResult): string {
  return sentence.length > SUMMARY_LETTERS ? `${sentence.slice(0, SUMMARY_LETTERS)}…` : sentence;
}

const SUMMARY_LETTERS = 160;

function chips({ kind, members, gating, score }: FamilyResult): Markup[] {
  const components = new Set(members.map(({ component }) => component)).size;
  const languages = new Set(members.map(({ language }) => language)).size;
  const spread = [
    displayCount(components, 'component'),
    ...(languages > 1 ? [displayCount(languages, 'language')] : []),
  ];
  const words = [
    kindWords[kind],
    `${displayCount(members.length, 'place')} in ${spread.join(', ')}`,
    `score ${score.toFixed(2)}${gating ? ', sure enough to gate' : ', not sure enough to gate'}`,
  ];
  return words.map((text) => markup`<span class="chip">${text}</span>`);
}

/** Without drift the rows are just the members. */
function matrix(family: FamilyResult, number: number): Markup {
  const { members } = family;
  const shown = members.slice(0, pageLimits.familyMembers);
  const aspects = family.drift.slice(0, pageLimits.familyAspects);
  const left = [
    ...(members.length > shown.length ? [displayCount(members.length - shown.length, 'more member')] : []),
    ...(family.drift.length > aspects.length
      ? [displayCount(family.drift.length - aspects.length, 'more aspect')]
      : []),
  ];
  const note =
    left.length === 0 ? null : markup`<p class="faint">${left.join(' and ')}: paydown families --format json</p>`;
  return markup`<div class="family-matrix">${sortableTable({
    id: `table-family-${number}`,
    caption: `What the members of ${family.title} say`,
    columns: [{ heading: 'Member' }, ...aspects.map((row) => ({ heading: heading(row).replaceAll(' %', '\u00A0%') }))],
    rows: shown.map((member, at) => ({
      cells: [memberCell(member, at, family), ...aspects.map((row) => valueCell(row, row.values[at]!))],
    })),
  })}</div>${note}`;
}

function heading(row: FamilyDrift): string {
  if (row.majority !== null && isDrifting(row.values)) return `${row.aspect} · most say ${row.majority}`;
  return isDrifting(row.values) ? `${row.aspect} · no majority` : row.aspect;
}

function memberCell({ path, startLine, endLine, symbol }: FamilyPlace, at: number, family: FamilyResult): Markup {
  const home = family.home?.member === at ? markup`<span class="home">⌂ ${homeSentence(family)}</span>` : null;
  return markup`<span class="letter">${memberLetter(at)}</span> <strong>${symbol}</strong>${home}<code class="place">${pathText(`${path}:${startLine}-${endLine}`)}</code>`;
}

function valueCell(row: FamilyDrift, cell: FamilyValue): Markup {
  const written = writtenText(cell);
  const source = written === '' ? null : markup` <code class="written">${written}</code>`;
  const text = valueText(cell);
  if (!isDeviating(row, cell))
    return markup`<span${cell.value === null ? markup` class="faint"` : null}>${text}</span>${source}`;
  return markup`<span class="deviates"><span aria-hidden="true">▲ </span><span class="unseen">differs: </span>${text}</span>${source}`;
}
