import { parseSync } from 'oxc-parser';
import { lineOf } from './line-of.ts';
import type { ProjectFile } from './project-files.ts';

export interface ImportLine {
  readonly specifier: string;
  readonly line: number;
}

/** Everything a module of ours imports: static, re-exported, dynamic, type-only, and `import('…')` types. */
export function importsOf({ path, text }: ProjectFile): ImportLine[] {
  const { module } = parseSync(path, text);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
  ].map(({ value, start }) => ({ specifier: value, line: lineOf(text, start) }));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    line: lineOf(text, start),
  }));
  const types = [...text.matchAll(/(?<=[:<|&=,(]\s*|typeof )import\(\s*'([^']+)'\s*\)(?=\.\w|\s*[;>|,)])/g)].map(
    (match) => ({
      specifier: match[1]!,
      line: lineOf(text, match.index),
    }),
  );
  const all = new Map([...requests, ...dynamic, ...types].map((line) => [`${line.specifier} ${line.line}`, line]));
  return [...all.values()];
}
