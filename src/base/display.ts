/**
 * Repository text made safe to print on a terminal, in a log or in a report: what would steer the terminal, turn the
 * reading direction or hide is replaced by something visible, and a CI runner finds no command of its own in it.
 */
export function displayText(text: string): string {
  const wellFormed = text.toWellFormed();
  const visible = unsafe.test(wellFormed) ? replaceUnsafe(wellFormed) : wellFormed;
  return silenceRunnerCommands(visible);
}

/** What no output should carry raw: controls, format characters (bidi, zero width, tags), separators, letters drawn as nothing. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034F\u115F\u1160\u2800\u3164\uFFA0]|\p{M}{5}/u;
const unsafeEverywhere = new RegExp(unsafe.source.replace('|\\p{M}{5}', ''), 'gu');
/** More marks on one letter than any script needs paint over the lines above and below. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);
const C1 = { csi: '\u009B', osc: '\u009D', st: '\u009C', strings: '\u0090\u0098\u009E\u009F' } as const;
const terminator = `(?:${BELL}|${ESCAPE}\\\\|${C1.st})`;

/** ECMA-48 control sequences: whole, so that their parameters do not stay behind as noise. Unterminated strings are not matched. */
const terminalSequence = new RegExp(
  [
    `(?:${ESCAPE}\\[|${C1.csi})[0-?]*[ -/]*[@-~]`,
    `(?:${ESCAPE}[\\]PX^_]|[${C1.osc}${C1.strings}])[^${BELL}${ESCAPE}${C1.st}${C1.osc}${C1.strings}]*${terminator}`,
    `${ESCAPE}[ -/]*[0-Z\\\\^-~]`,
  ].join('|'),
  'g',
);

const spelled: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function replaceUnsafe(text: string): string {
  return text
    .replace(terminalSequence, '\uFFFD')
    .replace(unsafeEverywhere, (character) => spelled.get(character) ?? '\uFFFD')
    .replace(stackedMarks, '$1\uFFFD');
}

/** GitHub's runner obeys `::command::` at the start of a line, blanks before it ignored, and `##[command]` anywhere in one. */
function silenceRunnerCommands(text: string): string {
  if (!text.includes('::') && !text.includes('##[')) return text;
  return text.replace(/^(\s*):(?=:)/, '$1\\x3A').replaceAll('##[', '#\\x23[');
}
