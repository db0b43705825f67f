import type { LeftOutReason } from '../../model/facts.ts';
import { isBinary } from '../text/left-out.ts';

/** Why a text is not worth reading although its extension says Go; null for code that somebody keeps. */
export function findLeftOut(text: string): LeftOutReason | null {
  if (isBinary(text)) return 'binary';
  return isGenerated(text) ? 'generated' : null;
}

/** The rule of `go help generate`: such a line before the first text that is neither comment nor blank. */
function isGenerated(text: string): boolean {
  const marker = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.exec(text);
  if (marker === null) return false;
  const before = text.slice(0, marker.index);
  return /^(?:\s+|\/\/.*|\/\*[\s\S]*?\*\/)*$/.test(before);
}
