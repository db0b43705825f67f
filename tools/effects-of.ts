import { parseSync, Visitor } from 'oxc-parser';
import { importsOf } from './imports-of.ts';
import { lineOf } from './line-of.ts';
import type { ProjectFile } from './project-files.ts';

export interface Effect {
  readonly line: number;
  readonly what: string;
}

/** Built-in modules that only compute. Everything else of Node reaches outside. */
const PURE_BUILTINS: ReadonlySet<string> = new Set([
  'node:path',
  'node:path/posix',
  'node:url',
  'node:crypto',
  'node:util',
  'node:buffer',
  'node:string_decoder',
  'node:zlib',
  'node:assert',
]);

/** Members that read the outside world, by object. */
const IMPURE_MEMBERS: Readonly<Record<string, RegExp>> = {
  process: /./,
  Deno: /./,
  Bun: /./,
  Date: /^now$/,
  performance: /./,
  Math: /^random$/,
  crypto: /^(?:randomUUID|getRandomValues)$/,
};
const IMPURE_IMPORTS: ReadonlySet<string> = new Set([
  'randomBytes',
  'randomUUID',
  'randomInt',
  'randomFillSync',
  'randomFill',
]);
const IMPURE_CALLS: ReadonlySet<string> = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'WebSocket']);

/** Where a module of ours touches disk, network, process, clock, environment or chance. */
export function effectsOf(file: ProjectFile): Effect[] {
  const found = importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('node:') && !PURE_BUILTINS.has(specifier))
    .map(({ specifier, line }) => ({ line, what: `imports ${specifier}` }));
  return [...found, ...effectsInCode(file)].toSorted((a, b) => a.line - b.line);
}

function effectsInCode({ path, text }: ProjectFile): Effect[] {
  const found: Effect[] = [];
  const note = (what: string, start: number): void => void found.push({ line: lineOf(text, start), what });
  const visitor = new Visitor({
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      if (IMPURE_MEMBERS[object.name]?.test(property.name)) note(`uses ${object.name}.${property.name}`, start);
    },
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) note('uses new Date()', start);
    },
    CallExpression({ callee, start }) {
      if (callee.type === 'Identifier' && IMPURE_CALLS.has(callee.name)) note(`calls ${callee.name}`, start);
    },
    ImportSpecifier({ imported, start }) {
      if (imported.type === 'Identifier' && IMPURE_IMPORTS.has(imported.name)) note(`imports ${imported.name}`, start);
    },
  });
  visitor.visit(parseSync(path, text).program);
  return found;
}
