import type { Place } from '../model/finding.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import type { UnmatchedCall } from '../model/wire.ts';
import { componentOf } from './places.ts';
import { fileLabel } from './wording.ts';

const limits = {
  /** Places that a finding carries. */
  places: 10,
} as const;

/** Only calls into what the snapshot serves reach this rule; assembly drops those to hosts elsewhere. */
export const unmatchedCall: Rule = {
  name: 'unmatched-call',
  title: 'A call to a route that nobody serves',
  why: 'The route was renamed or removed, or never came: whoever gets here gets an error.',
  remedy: 'Call the route that replaced it, or remove the call together with what shows its answer.',
  severity: 'note',
  action: 'mend',
  test: 'blast',
  inspects: 'calls between services',
  limits,
  check,
};

type Group = readonly [UnmatchedCall, ...UnmatchedCall[]];

/** One route that is missing is one finding, however often it is called. */
function check(structure: Structure): RuleResult {
  const { unmatchedCalls, wires } = structure.codebase;
  const groups = new Map<string, [UnmatchedCall, ...UnmatchedCall[]]>();
  for (const call of unmatchedCalls) {
    const group = groups.get(call.label);
    if (group) group.push(call);
    else groups.set(call.label, [call]);
  }
  return {
    inspected: unmatchedCalls.length + wires.filter(({ kind }) => kind === 'http').length,
    findings: [...groups.values()].map((group) => describe(structure, group)),
  };
}

function describe(structure: Structure, group: Group): FindingDraft {
  const [first] = group;
  const places = group.slice(0, limits.places).map((call) => placeOf(structure, call));
  return {
    symbol: first.label,
    content: '',
    title: `${fileLabel(pathOf(structure, first))} calls ${first.label}, which nobody serves`,
    where: [placeOf(structure, first), ...places.slice(1)],
    evidence: [
      'Other routes under the same beginning are served by this repository; this one is not.',
      `Called through ${first.client === '' ? 'an HTTP client' : first.client}.`,
    ],
    component: componentOf(
      structure,
      group.map(({ file }) => file),
    ),
    weight: group.length,
  };
}

function pathOf({ codebase }: Structure, { file }: UnmatchedCall): string {
  return codebase.files[file]?.path ?? '';
}

function placeOf(structure: Structure, call: UnmatchedCall): Place {
  return { path: pathOf(structure, call), startLine: call.line, endLine: call.line, symbol: null };
}
