/** Up to here V8 copies a part of a string; a longer part keeps the whole string in memory for as long as it lasts. */
const SURELY_COPIED = 12;

/** The same text, without the text that it was taken from: for what is kept of each of thousands of files. */
export function ownText(text: string): string {
  // Joining makes a string of its own as soon as a part of it is asked for.
  return text.length <= SURELY_COPIED ? text : ` ${text}`.slice(1);
}
