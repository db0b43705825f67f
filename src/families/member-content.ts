import { hashText } from '../base/hash-text.ts';
import { fingerprint } from '../base/hashing.ts';
import { compareText } from '../base/ordering.ts';
import { contentMarks } from '../model/content-marks.ts';
import type { FamilyMember } from '../model/family.ts';

/** By what a member is known again: each thing that it says, whatever its order and however often it is said. */
export function memberContent(sayings: Iterable<string>): Pick<FamilyMember, 'content' | 'marks'> {
  const own = [...new Set(sayings)].sort(compareText);
  return { content: fingerprint(own), marks: contentMarks(own.map((saying) => hashText(saying, 0, saying.length))) };
}
