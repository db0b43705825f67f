import type { FamilyDrift, FamilyPlace, FamilyResult } from '../../model/family-result.ts';

/** A family with exactly the published keys in the published order. */
export function familyDocument(family: FamilyResult): FamilyResult {
  const { id, kind, title, sentence, home, members, drift, shared, reasons, score, gating } = family;
  return {
    id,
    kind,
    title,
    sentence,
    home: home === null ? null : { member: home.member, reasons: home.reasons },
    members: members.map(familyPlaceDocument),
    drift: drift.map(driftDocument),
    shared,
    reasons,
    score,
    gating,
  };
}

export function familyPlaceDocument({
  path,
  startLine,
  endLine,
  symbol,
  language,
  component,
}: FamilyPlace): FamilyPlace {
  return { path, startLine, endLine, symbol, language, component };
}

function driftDocument({ aspect, majority, values }: FamilyDrift): FamilyDrift {
  return {
    aspect,
    majority,
    values: values.map(({ member, state, value, source, line }) => ({ member, state, value, source, line })),
  };
}
