import { noTallies } from '../../model/link-tally.ts';
import { readFileSync } from 'node:fs';
import { readIncidentTables, type IncidentRow } from '../../../demo/incident-tables.ts';
import { applyRules } from '../../gate/apply-rules.ts';
import { familyResults } from '../../gate/family-results.ts';
import { analysedOf } from '../../gate/scope.ts';
import { summariseComponents } from '../../gate/summarise-components.ts';
import type { Codebase, SourceFile } from '../../model/codebase.ts';
import { examineStructure } from '../../model/examine-structure.ts';
import type { DriftCell, DriftRow, Family } from '../../model/family.ts';
import { buildGraph } from '../../model/graph.ts';
import type { ReportSubject } from '../../model/report.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { excerptKey, type SourceExcerpts } from '../../model/source-excerpts.ts';
import type { Structure } from '../../model/structure.ts';
import { rules } from '../../rules/index.ts';
import { exampleSubject } from '../example-subject.test-support.ts';

/** A scan of the demo repository that found exactly what demo/incident.md says of the two incidents. */
export function incidentSubject(changes: Partial<ScanResult> = {}): ReportSubject {
  const structure = incidentStructure();
  const families = familyResults(structure);
  const subject = exampleSubject({
    families,
    analysed: analysedOf({ codebase: structure.codebase, leftOut: new Map() }),
    components: summariseComponents(structure),
    metrics: structure.metrics,
    notAnalysed: [],
    cycles: [],
    ...applyRules(structure),
    ...changes,
  });
  const members = families.flatMap((family) => family.members);
  const lines = new Map(members.map((member) => [excerptKey(member), linesOf(member)] as const));
  const excerpts: SourceExcerpts = { lines, omitted: 0 };
  return { ...subject, rules, structure, excerpts };
}

/** The model with the ten members and nothing else. */
export function incidentStructure(): Structure {
  const tables = readIncidentTables(readFileSync(new URL('../../../demo/incident.md', import.meta.url), 'utf8'));
  const rows = (heading: string): readonly IncidentRow[] => tables.find((table) => table.heading === heading)!.rows;
  const incidents = TITLES.map((title) => ({
    title,
    copies: rows(`Copies of the ${title}`),
    values: rows(`Values of the ${title}`),
  }));
  const paths = incidents.flatMap(({ copies }) => copies.map((copy) => copy.get('path')!)).toSorted();
  const files = paths.map((path) => sourceFile(path));
  const families = incidents.map(({ title, copies, values }) => familyOf(title, { copies, values, paths }));
  return examineStructure(codebaseOf(files, families));
}

const TITLES = ['tier discount', 'token check'] as const;
const LANGUAGES: Readonly<Record<string, string>> = {
  cs: 'csharp',
  tsx: 'typescript',
  ts: 'typescript',
  py: 'python',
  java: 'java',
};
const COMPONENTS = ['libraries', 'credit-scoring', 'invoicing', 'pricing-api', 'recalculation-worker', 'web'] as const;

function sourceFile(path: string): SourceFile {
  const kind = path.endsWith('.tsx') ? 'component' : 'method';
  const unit = {
    kind,
    startLine: 1,
    endLine: 60,
    parameters: 1,
    nesting: 1,
    cyclomatic: 8,
    cognitive: 9,
    content: 1,
    codeLength: 900,
  } as const;
  return {
    path,
    language: LANGUAGES[path.slice(path.lastIndexOf('.') + 1)]!,
    blob: '0'.repeat(40),
    bytes: 2048,
    lines: 64,
    component: COMPONENTS.findIndex((name) => path.split('/').includes(name)),
    units: [{ name: path.slice(path.lastIndexOf('/') + 1), ...unit }],
    isWiresOnly: false,
    problems: [],
  };
}

function codebaseOf(files: readonly SourceFile[], families: readonly Family[]): Codebase {
  return {
    files,
    graph: buildGraph(files.length, []),
    components: COMPONENTS.map((name, component) => ({
      name,
      folder: name,
      kind: 'folder',
      files: files.flatMap((file, index) => (file.component === component ? [index] : [])),
    })),
    componentGraph: buildGraph(COMPONENTS.length, []),
    externals: [],
    unresolved: [],
    wires: [],
    unmatchedCalls: [],
    services: [],
    projects: [],
    tallies: noTallies,
    families,
    unitsCompared: 10,
    intent: null,
    notAnalysed: [],
  };
}

interface Incident {
  readonly copies: readonly IncidentRow[];
  readonly values: readonly IncidentRow[];
  readonly paths: readonly string[];
}

function familyOf(title: string, { copies, values, paths }: Incident): Family {
  const sorted = copies.toSorted((a, b) => paths.indexOf(a.get('path')!) - paths.indexOf(b.get('path')!));
  const members = sorted.map((copy) => {
    const [startLine = 1, endLine = 1] = copy.get('lines')!.split('-').map(Number);
    const file = paths.indexOf(copy.get('path')!);
    return { file, startLine, endLine, symbol: copy.get('symbol')!, content: '', marks: [] };
  });
  const drift = values.map((row) => driftRow(row, sorted));
  return {
    id: title.replace(' ', '-'),
    kind: 'rule',
    title,
    sentence: `5 copies of the ${title} rule in 4 components; 2 differ: DiscountValidator.Validate has cap 25 % instead of 20 %; CartLineItem has no cap; 6 more differences.`,
    members,
    drift: drift.toSorted((a, b) => distinct(b) - distinct(a)),
    reasons: ['values 60 %: 2 of 8 aspects agree', 'words 20 %: tier (level), discount'],
    shared: ['gold 15 %', 'volume bonus 5 %'],
    score: 0.93,
    isGating: true,
  };
}

function distinct({ cells }: DriftRow): number {
  return Number(new Set(cells.map(({ value }) => value)).size > 1);
}

function driftRow(row: IncidentRow, copies: readonly IncidentRow[]): DriftRow {
  const told = row.get('majority')!;
  const majority = told === 'tie' ? null : told;
  const cells = copies.map((copy): DriftCell => {
    const text = row.get(copy.get('copy')!.slice(0, 1))!;
    if (text === 'none') return { state: 'none', value: null, source: '', line: null };
    const [, value = text, source = ''] = /^(.*?) \(`(.*)`\)$/.exec(text) ?? [];
    const state = majority === null || value === majority ? 'same' : 'differs';
    return { state, value, source, line: lineOf(copy, source) };
  });
  return { aspect: row.get('aspect')!, cells, majority };
}

/** The first line of the copy that holds what is written as a whole word; null where it stands elsewhere in the file. */
function lineOf(copy: IncidentRow, source: string): number | null {
  const word = new RegExp(`(?<![\\w.])${source.replace(/[^\w\s]/g, '\\$&')}(?![\\w.])`);
  const [startLine = 1, endLine = 1] = copy.get('lines')!.split('-').map(Number);
  const at = linesOf({ path: copy.get('path')!, startLine, endLine }).findIndex((line) => word.test(line));
  return at < 0 ? null : startLine + at;
}

interface Stretch {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

function linesOf({ path, startLine, endLine }: Stretch): string[] {
  const file = new URL(`../../../demo/repository/${path}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(startLine - 1, endLine);
}
