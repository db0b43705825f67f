import { compareText } from '../../base/ordering.ts';
import { markWeight } from '../../model/mark-weight.ts';
import { heldMarks } from './mark-rows.ts';
import type { Mechanism } from './mechanism.ts';

/**
 * What a mechanism is about: the words that most members have in their names, in the order of the names; where names do not
 * say, what most members do, the heaviest first.
 */
export function nameCapability(members: readonly Mechanism[], weightOf: (of: string) => number): string {
  const words = namesInCommon(members);
  if (words.length >= ENOUGH) return words.slice(0, MOST_WORDS).join(' ');
  const done = heldMarks(members)
    .filter(({ of, holders }) => holders * 2 > members.length && markWeight(of) >= TELLING && SAYABLE.test(of))
    .sort((a, b) => b.holders * weightOf(b.of) - a.holders * weightOf(a.of) || compareText(a.of, b.of))
    .map(({ of }) => of.slice(of.indexOf(' ') + 1));
  return [...new Set([...words, ...done])].slice(0, ENOUGH).join(' ') || 'nameless';
}

const ENOUGH = 2;
const MOST_WORDS = 3;
const TELLING = 0.6;
/** A call or a name that is known, or a text of few and plain words: a title is read in a line of a table. */
const SAYABLE = /^(?:call|known) |^text (?=.{3,24}$)\p{L}+(?: \p{L}+){0,2}$/u;

function namesInCommon(members: readonly Mechanism[]): string[] {
  const common = new Map<string, { count: number; at: number; written: string }>();
  for (const { words } of members) {
    [...words].forEach(([word, written], at) => {
      const known = common.get(word) ?? { count: 0, at, written };
      common.set(word, { count: known.count + 1, at: Math.min(known.at, at), written: known.written });
    });
  }
  return [...common]
    .filter(([word, { count }]) => count * 2 > members.length && !WORDS_OF_CODE.has(word))
    .sort((a, b) => a[1].at - b[1].at || compareText(a[0], b[0]))
    .map(([, { written }]) => written);
}

/** They say how a name is made, not what it is about. */
const WORDS_OF_CODE: ReadonlySet<string> = new Set(
  'get set do is has to of from for by and with run handle handler execute process async service use helper base default'.split(
    ' ',
  ),
);
