import type { Report } from '../model/report.ts';

export type ReportName = 'text' | 'json' | 'sarif' | 'markdown' | 'html';

/** The table of formats of `paydown scan`. A format is loaded when it is asked for. */
export const reportLoaders: Readonly<Record<ReportName, () => Promise<Report>>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
};

/** In the order in which help lists them; the first is the default. */
export const reportNames: readonly ReportName[] = ['text', 'json', 'sarif', 'markdown', 'html'];

export function loadReport(name: ReportName): Promise<Report> {
  return reportLoaders[name]();
}
