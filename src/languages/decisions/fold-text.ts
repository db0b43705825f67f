/** Text as it is compared: lower case, its words joined by a space; what has no words stays as it is. */
export function foldText(text: string): string {
  const folded = text
    .slice(0, LONGEST_TEXT)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  return folded === '' ? text.slice(0, LONGEST_TEXT).trim() : folded;
}

const LONGEST_TEXT = 120;
