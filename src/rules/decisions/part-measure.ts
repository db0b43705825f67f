import { type PartMetric, partMetrics, type UnitMetric, type Part } from '../../model/fitness-function.ts';
import { edgesOf, runtimeGraph } from '../../model/graph.ts';
import type { Structure } from '../../model/structure.ts';

export function isPartMetric(metric: PartMetric | UnitMetric): metric is PartMetric {
  return partMetrics.some((each) => each === metric);
}

type Measure = (part: Part, metric: PartMetric) => number | null;

/** Figures of any set of files, as components have them: fan-in and fan-out count the files beyond its border that need it or that it needs. */
export function partMeasure({ codebase }: Structure, isHeld: Uint8Array): Measure {
  const edges = [...edgesOf(runtimeGraph(codebase.graph))].filter(({ from }) => isHeld[from] === 1);
  return (part, metric) => {
    const own = new Set(part.files.filter((file) => isHeld[file] === 1));
    const sum = (of: (file: number) => number): number => [...own].reduce((total, file) => total + of(file), 0);
    if (metric === 'files') return own.size;
    if (metric === 'lines') return sum((file) => codebase.files[file]!.lines);
    if (metric === 'complexity') {
      return sum((file) => codebase.files[file]!.units.reduce((total, { cognitive }) => total + cognitive, 0));
    }
    const fanIn = new Set(edges.filter(({ from, to }) => own.has(to) && !own.has(from)).map(({ from }) => from)).size;
    const fanOut = new Set(edges.filter(({ from, to }) => own.has(from) && !own.has(to)).map(({ to }) => to)).size;
    if (metric === 'fan-in') return fanIn;
    if (metric === 'fan-out') return fanOut;
    return fanIn + fanOut === 0 ? null : fanOut / (fanIn + fanOut);
  };
}
