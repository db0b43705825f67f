import { displayNumber, displayShare } from '../../../base/display-number.ts';
import type { ReportSubject } from '../../../model/report.ts';

export type Tone = 'good' | 'watch' | 'poor' | 'plain';

/** A number that says what it means and whether that is good. */
export interface JudgedMetric {
  readonly label: string;
  readonly value: string;
  readonly tone: Tone;
  /** The judgement in words. */
  readonly verdict: string;
  readonly meaning: string;
}

/** Below this a share of files swings with every file. */
const FEWEST_FILES = 50;
/** From this share on, one group of files decides what a change to the whole may cost. Our bound, said on the page. */
const LARGE_CORE = 0.05;
/** Our bounds, said on the page; set around what MacCormack, Rusnak and Baldwin (2006) report for Linux and for Mozilla before its redesign. */
const LOW_PROPAGATION = 0.06;
const HIGH_PROPAGATION = 0.17;
/** Newman 2004: values from about 0.3 show communities that chance does not. */
const CLEAR_MODULARITY = 0.3;
const FAINT_MODULARITY = 0.1;

export function judgeMetrics(subject: ReportSubject): JudgedMetric[] {
  return [
    fileCount(subject),
    dependencies(subject),
    cyclicFiles(subject),
    propagation(subject),
    largestCore(subject),
    modularity(subject),
  ];
}

function fileCount({ result, structure }: ReportSubject): JudgedMetric {
  const { files, lines, units } = result.analysed;
  const components = structure.codebase.components.length;
  return {
    label: 'Files',
    value: displayNumber(files),
    tone: 'plain',
    verdict: 'size, no judgement',
    meaning: `${displayNumber(lines)} lines and ${displayNumber(units)} functions in ${displayNumber(components)} components.`,
  };
}

function dependencies({ structure }: ReportSubject): JudgedMetric {
  const { nodes, edges, typeOnlyEdges } = structure.metrics.files;
  const average = nodes === 0 ? '0' : (edges / nodes).toFixed(1);
  return {
    label: 'Dependencies',
    value: displayNumber(edges),
    tone: 'plain',
    verdict: 'size, no judgement',
    meaning: `From file to file, ${average} a file. ${displayNumber(typeOnlyEdges)} exist for types only and vanish at run time.`,
  };
}

function cyclicFiles({ structure }: ReportSubject): JudgedMetric {
  const { nodes, cyclicNodes } = structure.metrics.files;
  const share = nodes === 0 ? 0 : cyclicNodes / nodes;
  const meaning =
    'Files that depend on themselves through others: none of them can be understood, tested or moved alone.';
  const metric = { label: 'Files in cycles', value: displayNumber(cyclicNodes), meaning };
  if (nodes === 0) return { ...metric, ...nothing };
  if (cyclicNodes === 0) return { ...metric, tone: 'good', verdict: 'none' };
  return { ...metric, tone: share < LARGE_CORE ? 'watch' : 'poor', verdict: `${displayShare(share)} of the files` };
}

function propagation({ structure }: ReportSubject): JudgedMetric {
  const { nodes, propagationCost, isPropagationExact } = structure.metrics.files;
  const metric = {
    label: 'Propagation cost',
    value: `${isPropagationExact ? '' : '≈ '}${displayShare(propagationCost)}`,
    meaning: `Share of the files that an average change may reach. Up to ${displayShare(LOW_PROPAGATION)} we call local, from ${displayShare(HIGH_PROPAGATION)} far.`,
  };
  if (nodes === 0) return { ...metric, ...nothing };
  if (nodes < FEWEST_FILES) return { ...metric, ...tooSmall };
  if (propagationCost <= LOW_PROPAGATION) return { ...metric, tone: 'good', verdict: 'changes stay local' };
  if (propagationCost < HIGH_PROPAGATION) return { ...metric, tone: 'watch', verdict: 'changes spread' };
  return { ...metric, tone: 'poor', verdict: 'changes reach far' };
}

function largestCore({ structure }: ReportSubject): JudgedMetric {
  const { nodes, coreSize } = structure.metrics.files;
  const metric = {
    label: 'Core',
    value: displayNumber(coreSize),
    meaning: `Files in the largest group that all reach one another: touch one, and each may be affected. From ${displayShare(LARGE_CORE)} of all we call it poor.`,
  };
  if (nodes === 0) return { ...metric, ...nothing };
  if (coreSize < 2) return { ...metric, tone: 'good', verdict: 'no such group' };
  if (nodes < FEWEST_FILES) return { ...metric, ...tooSmall };
  const share = coreSize / nodes;
  return { ...metric, tone: share < LARGE_CORE ? 'watch' : 'poor', verdict: `${displayShare(share)} of the files` };
}

function modularity({ structure }: ReportSubject): JudgedMetric {
  const value = structure.metrics.modularity;
  const meaning =
    'How far dependencies stay inside components: 0 is what chance would give, from 0.3 the parts are clearly parts.';
  const metric = { label: 'Modularity', value: value === null ? '–' : value.toFixed(2), meaning };
  if (value === null) return { ...metric, ...nothing };
  if (value >= CLEAR_MODULARITY) return { ...metric, tone: 'good', verdict: 'clear parts' };
  if (value >= FAINT_MODULARITY) return { ...metric, tone: 'watch', verdict: 'faint parts' };
  return { ...metric, tone: 'poor', verdict: 'parts in name only' };
}

const nothing = { tone: 'plain', verdict: 'nothing to measure' } as const;
const tooSmall = { tone: 'plain', verdict: `fewer than ${FEWEST_FILES} files: no judgement` } as const;
