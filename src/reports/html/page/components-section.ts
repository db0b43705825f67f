import { displayCount } from '../../../base/display-number.ts';
import { type Cell, type Column, sortableTable } from './sortable-table.ts';
import { type Markup, markup } from './markup.ts';
import type { ReportPlan } from './report-plan.ts';

/** Words of a component's vocabulary that fit a cell. */
const SHOWN_WORDS = 5;

export function componentsSection({ subject }: ReportPlan): Markup {
  const { components } = subject.result;
  const title = markup`<h2 id="components-title">Components <span class="count">${components.length}</span></h2>`;
  if (components.length === 0)
    return frame(markup`${title}<p class="empty">No component: there was no file to group.</p>`);
  return frame(markup`${title}
<p class="lede">Instability is outgoing / (incoming + outgoing): at 0 everybody leans on it, so it should change rarely; at 1 it leans on everybody, so it may change freely.</p>
${sortableTable({
  id: 'table-components',
  caption: displayCount(components.length, 'component'),
  columns: [...columns, ...(subject.vocabulary === null ? [] : [{ heading: 'Speaks of' }])],
  rows: components.map((component, index) => ({
    cells: [
      component.name,
      component.folder === '' ? '(root)' : component.folder,
      component.files,
      component.lines,
      component.fanIn,
      component.fanOut,
      component.instability === null ? null : { value: component.instability, text: component.instability.toFixed(2) },
      component.complexity,
      ...vocabularyCells(subject.vocabulary, index),
    ],
  })),
})}`);
}

const columns: readonly Column[] = [
  { heading: 'Component' },
  { heading: 'Folder' },
  { heading: 'Files', isNumber: true },
  { heading: 'Lines', isNumber: true },
  { heading: 'Used by', isNumber: true },
  { heading: 'Depends on', isNumber: true },
  { heading: 'Instability', isNumber: true },
  { heading: 'Complexity', isNumber: true },
];

function vocabularyCells(vocabulary: readonly (readonly string[])[] | null, index: number): Cell[] {
  if (vocabulary === null) return [];
  return [(vocabulary[index] ?? []).slice(0, SHOWN_WORDS).join(', ')];
}

function frame(content: Markup): Markup {
  return markup`<section id="components" aria-labelledby="components-title">${content}</section>`;
}
