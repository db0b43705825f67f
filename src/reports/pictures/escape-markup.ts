import { displayText } from '../../base/display.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Characters that no XML document may hold (XML 1.0, production 2), beside the controls that are gone by then. */
const NOT_XML = /[\uFFFE\uFFFF]/g;

/** Repository text as text or quoted attribute of HTML, SVG or XML: what it says, and nothing it could do. */
export function escapeMarkup(text: string): string {
  const visible = displayText(text).replace(NOT_XML, '\uFFFD');
  return visible.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
