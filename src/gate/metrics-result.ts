import { compareText } from '../base/ordering.ts';
import { analysedOf, scopeOf } from './scope.ts';
import { summariseComponents } from './summarise-components.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { FileSummary, MetricsResult } from '../model/list-results.ts';
import type { Structure } from '../model/structure.ts';

/** `paydown metrics`: numbers of the whole, of each component and of the `most` files that deserve a look. */
export function metricsResult(modelled: ModelledSnapshot, most: number): MetricsResult {
  const { structure } = modelled;
  const files = summariseFiles(structure);
  return {
    schema: 'paydown/metrics/1',
    ...scopeOf(modelled),
    analysed: analysedOf(structure.codebase),
    metrics: structure.metrics,
    components: summariseComponents(structure),
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
