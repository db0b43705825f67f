import type { Half } from './benchmark.ts';
import type { ReportedFamily, ReportedRow } from './read-report.ts';
import { placeRecogniser, type Recognised } from './recognise-place.ts';

export interface RecognisedFamily {
  /** By index, as in the report; the rows point at them. */
  readonly members: readonly Recognised[];
  readonly drift: readonly ReportedRow[];
  readonly isGating: boolean | null;
  /** The rule that two or more of its members copy, the one with most; null: it stands for no rule. */
  readonly rule: string | null;
}

export function recogniseFamilies(half: Half, families: readonly ReportedFamily[]): RecognisedFamily[] {
  const recognise = placeRecogniser(half);
  return families.map(({ members, drift, isGating }) => {
    const recognised = members.map(recognise);
    return { members: recognised, drift, isGating, rule: ruleOf(recognised) };
  });
}

/** Different places of the truth in a family; a place that is reported in two pieces counts once. */
export function distinct(members: readonly Recognised[]): Recognised[] {
  return [...new Map(members.map((member) => [member.name, member])).values()];
}

/** A family is right when all of its members copy one rule. */
export function isRight({ members, rule }: RecognisedFamily): boolean {
  return rule !== null && members.every((member) => member.kind === 'member' && member.rule === rule);
}

function ruleOf(members: readonly Recognised[]): string | null {
  const trueMembers = distinct(members).filter(({ kind }) => kind === 'member');
  const byRule = [...Map.groupBy(trueMembers, ({ rule }) => rule)].filter(([, copies]) => copies.length > 1);
  return byRule.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
