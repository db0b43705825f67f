/**
 * Path templates: `/api/orders/{}` with `{}` for each variable segment and `**` for any number of segments that nobody
 * can tell. They always begin with a slash and never end with one, but for the root.
 */
export function toPathTemplate(written: string): string {
  if (written.length > LONGEST_PATH) return '/**';
  const path = written.replace(EXPRESSION, '{}').replace(QUERY, '');
  const segments = path
    .split('/')
    .map((segment) => toSegment(segment.endsWith('?') ? segment.slice(0, -1) : segment))
    .filter((segment) => segment !== '');
  return `/${segments.join('/')}`;
}

/** What servers take for a URL; a longer text is no path that anybody wrote. */
const LONGEST_PATH = 2_000;

/** A group of a regular expression, which may hold a slash. */
const EXPRESSION = /\((?:[^()]|\([^()]*\))*\)/g;

/** A `?` that makes a parameter optional begins no query. */
const QUERY = /(?:\?(?![}/)])(?!$)(?!P?<)|#).*$/s;

/**
 * All templates that a route as written serves: a trailing optional parameter (`{page?}`, `:page?`) may be absent.
 */
export function routeTemplates(written: string): string[] {
  const shorter = written.replace(OPTIONAL_TAIL, '');
  return shorter === written ? [toPathTemplate(written)] : [toPathTemplate(written), toPathTemplate(shorter)];
}

const OPTIONAL_TAIL = /\/(?:\{[^{}/]*\?\}|:[\w-]+\?|\[\[\.\.\.[\w-]+\]\])\/?$/;

function toSegment(segment: string): string {
  if (ANY_REST.test(segment)) return '**';
  return VARIABLE.test(segment) ? '{}' : segment;
}

/** `**`, `{*rest}`, `{**rest}`, `*rest`, `[...slug]`, `{path:path}` and `<path:rest>` take the rest of the path; Go's `{rest...}` too. */
const ANY_REST = /^(?:\*\*|\{\*\*?\w+\}|\*\w+|\[{1,2}\.\.\.[\w-]+\]{1,2}|\{\w+:path\}|<path:\w+>|\{\w+\.\.\.\})$/;

/** `{id}`, `{id:guid}`, `:id`, `<int:id>`, `[id]`, `*`, `(?P<id>…)`, and a hole of ours. */
const VARIABLE = /[{}<>*()]|^:\w|^\[[\w-]+\]$/;
