import type { TextPart } from './code-outline.ts';
import { toPathTemplate } from './path-template.ts';

/** Where a call goes. */
export interface CallTarget {
  /** Scheme and host if written, the name of the expression that stands before the path otherwise, or null. */
  readonly base: string | null;
  readonly path: string;
}

/** Reads a URL or path; null where it says neither, as when all of it comes from elsewhere. */
export function readCallTarget(parts: readonly TextPart[]): CallTarget | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (typeof first !== 'string') return readBehindBase(first.name ?? UNKNOWN_BASE, others);
  const written = fillHoles(parts);
  const absolute = ABSOLUTE.exec(written);
  if (absolute === null)
    return /^[^?#]*[\s<>"'\\^`|]/.test(written) ? null : { base: null, path: toPathTemplate(written) };
  const [origin = ''] = absolute;
  const hole = origin.includes('{}') ? parts.find((part) => typeof part !== 'string') : undefined;
  const base = typeof hole === 'object' ? (hole.name ?? UNKNOWN_BASE) : origin;
  return { base, path: toPathTemplate(written.slice(origin.length)) };
}

/** A base of which nothing is known, not even a name. */
export const UNKNOWN_BASE = '?';

const ABSOLUTE = /^(?:[a-z][\w+.-]*:)?\/\/[^/?#]*/i;

function readBehindBase(base: string, others: readonly TextPart[]): CallTarget | null {
  const written = fillHoles(others);
  return /[a-z]/i.test(written.replace(/\?.*$/s, '')) ? { base, path: toPathTemplate(written) } : null;
}

/** A hole that ends the text right behind a word holds a query string more often than a part of the word. */
function fillHoles(parts: readonly TextPart[]): string {
  const last = parts.length - 1;
  return parts
    .map((part, at) => {
      if (typeof part === 'string') return part;
      const before = parts[at - 1];
      const isGlued = typeof before === 'string' && !before.endsWith('/') && !before.endsWith('=');
      return at === last && at > 0 && isGlued ? '' : '{}';
    })
    .join('');
}
