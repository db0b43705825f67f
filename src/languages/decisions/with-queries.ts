import { looksLikeQuery, outlineQuery } from '../sql/outline-sql.ts';
import type { DecisionOutline, UnitOutline } from './decision-outline.ts';
import { walkOutline } from './walk-outline.ts';

/** Adds what the queries decide that a program holds as text; each goes by the name of the unit that it stands in. */
export function withQueries(outline: DecisionOutline): DecisionOutline {
  const seen = new Set<string>();
  const queries: UnitOutline[] = [];
  for (const unit of outline.units) {
    walkOutline(unit.body, {
      expression: (expression) => {
        if (expression.kind !== 'text' || !looksLikeQuery(expression.text)) return;
        const place = `${expression.line} ${expression.text.length}`;
        if (seen.has(place)) return;
        seen.add(place);
        queries.push(...outlineQuery(expression.text, expression.line).map((query) => ({ ...query, name: unit.name })));
      },
    });
  }
  if (queries.length === 0) return outline;
  const units = [...outline.units, ...queries].sort((a, b) => a.startLine - b.startLine);
  return { ...outline, units };
}
