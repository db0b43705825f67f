import { displayCount } from '../base/display-number.ts';
import { filePlace } from './places.ts';
import type { Component } from '../model/component.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Places that a finding names; the title has the count. */
  places: 10,
} as const;

/** Production code only: tests and tools seldom belong to one part. */
export const undeclaredComponent: Rule = {
  name: 'undeclared-component',
  title: 'Code that no declared component claims',
  why: 'No layer and no decision that speaks of components holds there, and nobody notices what it comes to depend on.',
  remedy: 'Add it to a component in paydown.yaml, declare one for it, or name it under ignore with the reason.',
  severity: 'note',
  action: 'look at',
  test: 'changeability',
  inspects: 'files',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const { codebase, roles } = structure;
  const declared = codebase.intent?.components ?? [];
  if (declared.length === 0) return { inspected: 0, findings: [] };
  const inspected = roles.filter((role) => role === 'production').length;
  const findings = codebase.components
    .filter(({ kind }) => kind !== 'declared')
    .flatMap((component) => describe(component, structure));
  return { inspected, findings };
}

function describe(component: Component, structure: Structure): FindingDraft[] {
  const files = component.files.filter((file) => structure.roles[file] === 'production');
  const [first, ...others] = files.slice(0, limits.places).map((file) => filePlace(structure, file));
  if (first === undefined) return [];
  const { components, files: all, intent } = structure.codebase;
  const claimed = components.flatMap(({ kind, files: own }) => (kind === 'declared' ? own : [])).length;
  return [
    {
      symbol: component.name,
      content: '',
      title: `${displayCount(files.length, 'file')} of ${component.name} ${files.length === 1 ? 'belongs' : 'belong'} to no declared component`,
      where: [first, ...others],
      evidence: [
        `${displayCount(intent?.components.length ?? 0, 'component')} declared, which hold ${claimed} of ${displayCount(all.length, 'file')}.`,
      ],
      component: component.name,
      weight: files.length,
    },
  ];
}
