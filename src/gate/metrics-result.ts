import { compareText } from '../base/ordering.ts';
import { analysedOf, scopeOf } from './scope.ts';
import { summariseComponents } from './summarise-components.ts';
import { summariseProjects } from './summarise-projects.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { FileSummary, GraphLevel, MetricsResult } from '../model/list-results.ts';
import type { Structure } from '../model/structure.ts';

export interface MetricsRequest {
  /** Files to list. */
  readonly most: number;
  /** The level to list; null for all. */
  readonly by: GraphLevel | null;
}

/** `paydown metrics`: numbers of the whole, of each component and project and of the files that deserve a look. */
export function metricsResult(modelled: ModelledSnapshot, { most, by }: MetricsRequest): MetricsResult {
  const { structure } = modelled;
  const isAsked = (level: GraphLevel): boolean => by === null || by === level;
  const files = isAsked('file') ? summariseFiles(structure) : [];
  return {
    schema: 'paydown/metrics/1',
    ...scopeOf(modelled),
    analysed: analysedOf(modelled),
    by,
    metrics: structure.metrics,
    components: isAsked('component') ? summariseComponents(structure) : [],
    projects: isAsked('project') ? summariseProjects(structure) : [],
    files: files.slice(0, most),
    filesNotListed: Math.max(0, files.length - most),
  };
}

function summariseFiles({ codebase, fileCoupling }: Structure): FileSummary[] {
  return codebase.files
    .map((file, index) => ({
      path: file.path,
      component: codebase.components[file.component]!.name,
      language: file.language,
      lines: file.lines,
      ...fileCoupling[index]!,
      complexity: file.units.reduce((sum, unit) => sum + unit.cognitive, 0),
    }))
    .toSorted((a, b) => b.complexity - a.complexity || b.fanIn - a.fanIn || compareText(a.path, b.path));
}
