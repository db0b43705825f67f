import type { ReportOptions } from '../../model/report.ts';
import type { CyclesResult, GraphResult, MetricsResult } from '../../model/list-results.ts';

/** One format of a list command. Pure: same result, same bytes. */
export type ListReport<Result> = (result: Result, options: ReportOptions) => string;

type Loaders<Format extends string, Result> = Readonly<Record<Format, () => Promise<ListReport<Result>>>>;

export type GraphFormat = 'edges' | 'json' | 'dot' | 'mermaid' | 'svg';
export type ListFormat = 'text' | 'json';

/** The tables of formats of `paydown graph`, `cycles` and `metrics`. A format is loaded when it is asked for. */
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
