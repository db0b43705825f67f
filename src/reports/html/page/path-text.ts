import { type Content, trusted } from './markup.ts';

const opportunity = trusted('<wbr>');

/** Text whose paths break at their folders where a line is too short, never inside a name. */
export function pathText(text: string): Content {
  if (!text.includes('/')) return text;
  return text.split(/(?<=\/)/).flatMap((segment, index) => (index === 0 ? [segment] : [opportunity, segment]));
}
