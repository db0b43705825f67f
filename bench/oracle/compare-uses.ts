import { extname, resolve } from 'node:path';
import { typescript } from '../../src/languages/typescript/index.ts';
import type { ImportFact } from '../../src/model/facts.ts';
import { type Compiler, loadCompiler } from './compiler.ts';
import { keptImports } from './kept-imports.ts';
import { openRepository, readText } from './repository.ts';

const extractFacts = await typescript.open(() => Promise.reject(new Error('TypeScript needs no grammar')));

/** Compares `usesOnlyTypes` with what the TypeScript compiler drops: `node bench/oracle/compare-uses.ts PATH`. */
function main(): void {
  const compiler = loadCompiler();
  const repository = openRepository(resolve(process.argv[2] ?? '.'));
  const tally: Tally = { judged: 0, claimed: 0, dropped: 0, wrong: [], missed: [] };
  for (const path of repository.paths.filter(isTypeScript)) {
    compareFile(compiler, { path, text: readText(repository.root, path) }, tally);
  }
  report(tally);
}

interface Tally {
  /** Imports of values by syntax: the ones that only their uses can tell apart. */
  judged: number;
  claimed: number;
  dropped: number;
  readonly wrong: string[];
  readonly missed: string[];
}

interface Source {
  readonly path: string;
  readonly text: string;
}

/** A declaration file has no JavaScript. */
function isTypeScript(path: string): boolean {
  return /\.(?:[cm]?ts|tsx)$/.test(path) && !/\.d\.(?:\w+\.)?[cm]?ts$/.test(path);
}

function compareFile(compiler: Compiler, { path, text }: Source, tally: Tally): void {
  const extension = extname(path);
  const { links } = extractFacts({ text, extension }, new Set(['links']));
  if (links.leftOut !== null || links.problems.length > 0) return;
  const kept = new Set(keptImports(compiler, path, text).map(({ line, specifier }) => `${line} ${specifier}`));
  for (const { line, specifier, usesOnlyTypes } of links.imports.filter(isJudged)) {
    const isDropped = !kept.has(`${line} ${specifier}`);
    tally.judged += 1;
    if (usesOnlyTypes) tally.claimed += 1;
    if (isDropped) tally.dropped += 1;
    if (usesOnlyTypes !== isDropped) (isDropped ? tally.missed : tally.wrong).push(`${path}:${line} ${specifier}`);
  }
}

function isJudged({ kind, isTypeOnly, names }: ImportFact): boolean {
  return kind === 'static' && !isTypeOnly && names.length > 0;
}

function report({ judged, claimed, dropped, wrong, missed }: Tally): void {
  print(`imports without \`type\` ${judged}, dropped by the compiler ${dropped}, claimed ${claimed}`);
  print(`precision ${percent(claimed - wrong.length, claimed)}, recall ${percent(dropped - missed.length, dropped)}`);
  for (const each of wrong) print(`wrong\t${each}`);
  for (const each of missed) print(`missed\t${each}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(3)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
