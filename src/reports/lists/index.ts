import type { ReportOptions } from '../../model/report.ts';
import type { FindResult } from '../../model/find-result.ts';
import type { CyclesResult, FamiliesResult, GraphResult, MetricsResult } from '../../model/list-results.ts';

/** One format of a list command. Pure: same result, same bytes. */
export type ListReport<Result> = (result: Result, options: ReportOptions) => string;

type Loaders<Format extends string, Result> = Readonly<Record<Format, () => Promise<ListReport<Result>>>>;

export type GraphFormat = 'edges' | 'json' | 'dot' | 'mermaid' | 'svg';
export type ListFormat = 'text' | 'json';
export type FamilyFormat = 'text' | 'json' | 'markdown';

/** The tables of formats of the commands that list one thing. A format is loaded when it is asked for. */
export const graphLoaders: Loaders<GraphFormat, GraphResult> = {
  edges: async () => (await import('./graph-edges.ts')).graphEdges,
  json: async () => (await import('./list-json.ts')).listJson,
  dot: async () => (await import('./graph-dot.ts')).graphDot,
  mermaid: async () => (await import('./graph-mermaid.ts')).graphMermaid,
  svg: async () => (await import('./graph-picture.ts')).graphPicture,
};

export const cyclesLoaders: Loaders<ListFormat, CyclesResult> = {
  text: async () => (await import('./cycles-text.ts')).cyclesText,
  json: async () => (await import('./list-json.ts')).listJson,
};

export const metricsLoaders: Loaders<ListFormat, MetricsResult> = {
  text: async () => (await import('./metrics-text.ts')).metricsText,
  json: async () => (await import('./list-json.ts')).listJson,
};

export const familiesLoaders: Loaders<FamilyFormat, FamiliesResult> = {
  text: async () => (await import('./families-text.ts')).familiesText,
  json: async () => (await import('./list-json.ts')).listJson,
  markdown: async () => (await import('./families-markdown.ts')).familiesMarkdown,
};

export const findLoaders: Loaders<FamilyFormat, FindResult> = {
  text: async () => (await import('./find-text.ts')).findText,
  json: async () => (await import('./list-json.ts')).listJson,
  markdown: async () => (await import('./find-markdown.ts')).findMarkdown,
};
