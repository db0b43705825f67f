import type { RecordLine, RecordSection } from './record-outline.ts';

/** Bold names, bullets and tables that people write between the title and the first section. */
const FIELD = /^\s*(?:[-*+]\s+|\|\s*)?\**([A-Za-z][A-Za-z -]{2,20}?)\**\s*(?::\**|\|)\s*(.*?)\s*\|?\s*$/;

/** A value that stands under one of the names above the first section, as in `* Status: accepted`. */
export function headField(sections: readonly RecordSection[], names: readonly string[]): RecordLine | null {
  const head = sections.filter(({ level }, at) => level === 0 || (level === 1 && at <= 1));
  for (const { text, line } of head.flatMap(({ body }) => body)) {
    const [, name = '', value = ''] = FIELD.exec(text) ?? [];
    if (value !== '' && names.includes(name.toLowerCase().trim()))
      return { text: value.replace(/\*\*/g, '').trim(), line };
  }
  return null;
}
