import type { LeftOutReason } from '../../model/facts.ts';
import { headOf } from './head-of.ts';
import { type TextSurvey, surveyText } from './text-survey.ts';

/** So far Git looks for a NUL. */
const BINARY_HEAD = 8_000;

const MINIFIED_LEAST_LENGTH = 5_000;
const MINIFIED_MEAN_LINE = 500;
const MINIFIED_LONGEST_LINE = 50_000;

/** Why a text is not worth reading although its extension says code; null for code that somebody keeps. */
export function findLeftOut(text: string, survey: TextSurvey): LeftOutReason | null {
  if (isBinary(text)) return 'binary';
  if (isGenerated(text)) return 'generated';
  return isMinified(text, survey) ? 'minified' : null;
}

/** Git's own test for binary content. */
export function isBinary(text: string): boolean {
  return text.slice(0, BINARY_HEAD).includes('\0');
}

/** Only what the comments at the very top say about the file itself counts; code that writes such comments does not. */
function isGenerated(text: string): boolean {
  const head = LEADING_COMMENTS.exec(headOf(text))?.[0] ?? '';
  return /generated/i.test(head) && GENERATED_MARKERS.some((marker) => marker.test(head));
}

const GENERATED_MARKERS: readonly RegExp[] = [
  /^[\s/*#!<-]*@generated\b/m,
  /\bis @generated\b/,
  /^[\s/*#!<-]*Code generated\b[\s\S]{0,200}\bDO NOT EDIT\b/m,
  /\bauto(?:matically)?[- ]?generated\b[\s\S]{0,200}\b(?:do not|don't|never|should not be|must not be)\s+(?:\w+\s+)?(?:edit|modif|change|touch)/i,
  /\b(?:do not|don't|never)\s+(?:\w+\s+)?(?:edit|modify|change|touch)\b[\s\S]{0,200}\bauto(?:matically)?[- ]?generated\b/i,
  /^[\s/*#!<-]*this (?:file|code|module) (?:is|was|has been) (?:auto(?:matically)?[- ]?)?generated (?:by|from|with|using)\b/im,
  /<auto-?generated\b/i,
];

/** Comments, blank lines, a hashbang and directives before the first code. */
const LEADING_COMMENTS =
  /^(?:#!.*)?(?:\s+|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|<!--[\s\S]*?(?:-->|$)|(['"])use \w+\1;?|---(?=\r?\n))*/;

/**
 * Long lines of code, that is: an icon with its image in a string is somebody's code all the same, so literals that hold
 * data are taken out before the lines are measured.
 */
function isMinified(text: string, survey: TextSurvey): boolean {
  if (!hasLongLines(text.length, survey)) return false;
  const code = text.replace(DATA_LITERAL, '');
  return hasLongLines(code.length, surveyText(code));
}

function hasLongLines(length: number, { lineStarts, longestLine }: TextSurvey): boolean {
  if (length < MINIFIED_LEAST_LENGTH) return false;
  if (length / lineStarts.length > MINIFIED_MEAN_LINE) return true;
  return longestLine > MINIFIED_LONGEST_LINE && longestLine > length / 2;
}

const DATA_LITERAL = /(["'`])[^"'`\n]{100,}\1/g;
