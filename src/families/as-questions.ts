import { splitName, stemWord } from '../base/words.ts';
import type { MemberPart } from './member-part.ts';

type Tables = readonly (readonly MemberPart[])[];

/** `plan === 'student'` asks what `customer.isStudent()` asks elsewhere: then it is the same question, and no name in a list. */
export function asQuestions(tables: Tables): MemberPart[][] {
  return tables.map((parts, member) => {
    const asked = wordsAsked(tables, member);
    return parts.map((part) => (asked.size > 0 && isNamed(part, asked) ? toQuestion(part) : part));
  });
}

/** What the other members ask for by yes or no: the last word says what. */
function wordsAsked(tables: Tables, member: number): ReadonlySet<string> {
  const others = tables.filter((_, at) => at !== member).flat();
  return new Set(others.flatMap(({ kind, quantity }) => (kind === 'gate' ? (quantity.at(-1) ?? []) : [])));
}

function isNamed(part: MemberPart, asked: ReadonlySet<string>): boolean {
  const word = wordOf(part);
  return word !== null && asked.has(word);
}

/** Of one text of one word. */
function wordOf({ kind, texts }: MemberPart): string | null {
  const [text, second] = kind === 'texts' ? texts : [];
  if (text === undefined || second !== undefined) return null;
  const words = splitName(text.replaceAll(' ', '_'));
  return words.length === 1 ? stemWord(words[0] ?? '') : null;
}

function toQuestion(part: MemberPart): MemberPart {
  const word = wordOf(part) ?? '';
  const quantity = [...part.quantity.filter((other) => other !== word), word];
  return { ...part, kind: 'gate', texts: ['present'], literals: ['present'], quantity };
}
