import type { BlobNames } from './blob-names.ts';
import { compareText } from '../../base/ordering.ts';
import type { Expression, UnitOutline } from './decision-outline.ts';
import { walkOutline } from './walk-outline.ts';

/** What a unit calls that its file does not declare: `jwt.decode`, `Math.min`; distinct and sorted. */
export function externalCalls(unit: UnitOutline, blob: BlobNames): readonly string[] {
  const calls = new Set<string>();
  walkOutline(unit.body, {
    enters: (callable) => !blob.isUnit(callable, unit),
    expression: (expression) => {
      if (expression.kind === 'call' && calls.size < CALL_LIMIT) {
        const name = nameOf(expression, unit, blob);
        if (name !== '') calls.add(name);
      }
    },
  });
  return [...calls].sort(compareText);
}

const CALL_LIMIT = 100;

function nameOf({ receiver, name }: Expression & { kind: 'call' }, unit: UnitOutline, blob: BlobNames): string {
  if (receiver === null) return blob.callable(name, unit.name) === null ? name : '';
  const holder = receiver.kind === 'name' ? receiver.path.at(-1) : receiver.kind === 'call' ? receiver.name : undefined;
  return holder === undefined ? name : `${holder}.${name}`;
}
