const SHORTEST = 8;

/** The fewest first digits, at least eight, that tell the findings of a result apart: what `paydown explain` is given. */
export function explainIdLength(findings: readonly { readonly fingerprint: string }[]): number {
  const fingerprints = [...new Set(findings.map((finding) => finding.fingerprint))];
  const longest = fingerprints.reduce((length, fingerprint) => Math.max(length, fingerprint.length), SHORTEST);
  let length = SHORTEST;
  while (length < longest && new Set(fingerprints.map((id) => id.slice(0, length))).size < fingerprints.length)
    length += 1;
  return length;
}
