import type { DecisionStatus } from '../../model/decision-record.ts';

/** Words that teams write, by what they come to. Those of MADR, Nygard, log4brains, arc42 and what their users made of them. */
const WORDS: readonly (readonly [DecisionStatus, RegExp])[] = [
  ['superseded', /\b(?:super[sc]eded|replaced)\b/i],
  ['deprecated', /\b(?:deprecated|obsolete|retired|outdated)\b/i],
  ['rejected', /\b(?:rejected|declined|withdrawn|abandoned|cancelled|canceled|not accepted|dismissed)\b/i],
  [
    'proposed',
    /\b(?:proposed|draft|pending|rfc|request for comments?|(?:in|under) (?:review|discussion|progress)|open|wip|unaccepted|deferred|on hold|trial)\b/i,
  ],
  [
    'accepted',
    /\b(?:accepted|approved|decided|adopted|active|agreed|implemented|done|final|enforced|amended|valid)\b/i,
  ],
];

/** What a text that stands where a status belongs says; null where it is none that we know. What is struck out is over. */
export function statusIn(written: string): DecisionStatus | null {
  const text = written.replace(/~~.*?~~/g, ' ');
  // A template that lists the choices says none of them.
  if (/\{[^}]*\||\[[^\]]*\||\w+ \| \w+ \|/.test(text)) return null;
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
