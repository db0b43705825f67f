import type { RouteFact } from '../../model/facts.ts';

/** Frameworks that make routes of paths: what a file serves by where it lies and what it exports. */
export function readPathRoutes(path: string, exports: readonly string[]): RouteFact[] {
  const handler = NEXT_HANDLER.exec(path) ?? SVELTE_HANDLER.exec(path);
  if (handler !== null) {
    const methods = exports.filter((name) => METHODS.has(name));
    return methods.map((method) => ({ method, path: toTemplate(handler[1] ?? ''), line: 1, handler: method }));
  }
  const page = PAGES_HANDLER.exec(path);
  if (page !== null && exports.includes('default')) {
    return [{ method: 'ANY', path: toTemplate(`api/${page[1] ?? ''}`), line: 1, handler: null }];
  }
  const nitro = NITRO_HANDLER.exec(path);
  if (nitro === null || !exports.includes('default')) return [];
  return [
    { method: (nitro[2] ?? 'ANY').toUpperCase(), path: toTemplate(`api/${nitro[1] ?? ''}`), line: 1, handler: null },
  ];
}

/** Whether a file of such a path may be served for it. */
export function servesByPath(path: string): boolean {
  return BY_PATH.some((pattern) => pattern.test(path));
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
const NEXT_HANDLER = /(?:^|\/)app\/(?:(.*)\/)?route\.[jt]sx?$/;
const SVELTE_HANDLER = /(?:^|\/)src\/routes\/(?:(.*)\/)?\+server\.[jt]s$/;
const PAGES_HANDLER = /(?:^|\/)pages\/api\/(.+?)(?:\/index)?\.[jt]sx?$/;
const NITRO_HANDLER = /(?:^|\/)server\/api\/(.+?)(?:\/index)?(?:\.(get|post|put|patch|delete))?\.[jt]s$/;

const BY_PATH = [NEXT_HANDLER, SVELTE_HANDLER, PAGES_HANDLER, NITRO_HANDLER] as const;

/** `(group)` and `@slot` are no part of the URL. */
function toTemplate(folders: string): string {
  const segments = folders
    .split('/')
    .filter((folder) => folder !== '' && folder !== 'index' && !/^(?:\(.*\)|@.*)$/.test(folder))
    .map((folder) => (/^\[{1,2}\.\.\./.test(folder) ? '**' : folder.replace(/^\[.*\]$/, '{}')));
  return `/${segments.join('/')}`;
}
