import type { Rule } from '../../../model/rule.ts';
import { sortableTable } from './sortable-table.ts';
import { type Markup, markup } from './markup.ts';
import { pageLimits, type ReportPlan } from './report-plan.ts';

/** Which rules ran and how much each saw: a rule that saw nothing has not passed anything. */
export function rulesSection({ subject }: ReportPlan): Markup {
  const { rules } = subject.result;
  const titles = new Map(subject.rules.map((rule) => [rule.name, rule.title]));
  return markup`<section id="rules" aria-labelledby="rules-title"><h2 id="rules-title">Rules that ran <span class="count">${rules.length}</span></h2>
${
  rules.length === 0
    ? markup`<p class="empty empty-loud">▲ No rule ran. That is not a clean result.</p>`
    : sortableTable({
        id: 'table-rules',
        caption: 'Rules, what they inspected and what they found',
        columns: [
          { heading: 'Rule' },
          { heading: 'Looks for' },
          { heading: 'Inspected', isNumber: true },
          { heading: 'What' },
          { heading: 'Findings', isNumber: true },
        ],
        rows: rules.map(({ rule, inspected, inspects, findings }) => ({
          cells: [
            markup`<code>${rule}</code>`,
            titles.get(rule) ?? '',
            inspected,
            inspected === 0 ? markup`<span class="warn">▲ no ${inspects} to inspect</span>` : inspects,
            inspected === 0 ? null : findings,
          ],
        })),
      })
}</section>`;
}

/** The bounds behind every sentence on the page. */
export function limitsSection({ subject, notes }: ReportPlan): Markup {
  const left =
    notes.length === 0
      ? markup`<p>Nothing of the scan’s result was left out of this page.</p>`
      : markup`<ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul>`;
  return markup`<section id="limits" aria-labelledby="limits-title"><h2 id="limits-title">Limits and settings</h2>
<h3>What this page leaves out</h3>${left}
<p class="faint">It shows at most ${pageLimits.matrixRows} rows in the matrix, ${pageLimits.laneBoxes} boxes in lanes, ${pageLimits.mapTiles} tiles, ${pageLimits.findings} findings and ${pageLimits.drawnCycles} cycles with a picture.</p>
<h3>Bounds the rules work with</h3>${ruleLimits(subject.rules)}</section>`;
}

function ruleLimits(rules: readonly Rule[]): Markup {
  const rows = rules.flatMap((rule) =>
    Object.entries(rule.limits).map(([name, value]) => ({
      cells: [markup`<code>${rule.name}</code>`, words(name), value],
    })),
  );
  if (rows.length === 0) return markup`<p class="faint">None of these rules has a bound to set.</p>`;
  return sortableTable({
    id: 'table-limits',
    caption: 'Bounds of the rules',
    columns: [{ heading: 'Rule' }, { heading: 'Bound' }, { heading: 'Value', isNumber: true }],
    rows,
  });
}

/** `namedCuts` as `named cuts`. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
