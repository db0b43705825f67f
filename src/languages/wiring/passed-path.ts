import type { TextPart } from './code-outline.ts';

/** The parameter that a function passes on as the path of a call; null where the call has a path of its own. */
export function findPassedPath(target: readonly TextPart[], parameters: readonly string[]): string | null {
  for (const [at, part] of target.entries()) {
    if (typeof part === 'string' || part.name === null || !parameters.includes(part.name)) continue;
    if (at === 0 ? !target.slice(1).some(isPathText) : PATH_NAME.test(part.name)) return part.name;
  }
  return null;
}

/** `/orders/${id}` has an id in it and `/v1${path}` a path: only the name tells. */
const PATH_NAME = /(?:path|url|uri|endpoint|route|resource|href|target)$/i;

function isPathText(part: TextPart): boolean {
  return typeof part === 'string' && /\/[a-z]/i.test(part);
}

/** The target of a call of such a function: what was given stands where the parameter stood. */
export function fillPassedPath(
  target: readonly TextPart[],
  parameter: string,
  given: readonly TextPart[],
): readonly TextPart[] {
  return target.flatMap((part) => (typeof part !== 'string' && part.name === parameter ? given : [part]));
}
