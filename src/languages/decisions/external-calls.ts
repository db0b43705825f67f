import type { BlobNames } from './blob-names.ts';
import { compareText } from '../../base/ordering.ts';
import type { Expression, UnitOutline } from './decision-outline.ts';
import { walkOutline } from './walk-outline.ts';

/** Units of the same file that a unit calls, by name; distinct and sorted. */
export function ownCalls(unit: UnitOutline, blob: BlobNames): readonly string[] {
  const names = new Set<string>();
  walkOutline(unit.body, {
    enters: (callable) => !blob.isUnit(callable, unit),
    expression: (expression) => {
      if (expression.kind !== 'call' || names.size >= CALL_LIMIT) return;
      const called = ownCallable(expression, unit, blob);
      if (called !== null && called.name !== unit.name) names.add(called.name);
    },
  });
  return [...names].sort(compareText);
}

/** What is called on something with a name has to be declared under that name. */
function ownCallable(
  { receiver, name }: Expression & { kind: 'call' },
  unit: UnitOutline,
  blob: BlobNames,
): UnitOutline | null {
  if (receiver === null) return blob.callable(name, unit.name);
  if (receiver.kind !== 'name') return null;
  const written = `${receiver.path.at(-1) ?? ''}.${name}`;
  const called = blob.callable(name, written);
  return called?.name.endsWith(written) === true ? called : null;
}

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
