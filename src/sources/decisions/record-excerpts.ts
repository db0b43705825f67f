import type { RecordSection } from './record-outline.ts';

const LONGEST_EXCERPT = 400;
const MOST_ITEMS = 20;

/** The first paragraph below a heading, its subsections included; null where there is no such heading or no text. */
export function excerptOf(sections: readonly RecordSection[], heading: RegExp): string | null {
  const paragraph: string[] = [];
  for (const { text } of bodyBelow(sections, heading)) {
    if (text.trim() === '' && paragraph.length > 0) break;
    if (text.trim() !== '') paragraph.push(text.trim());
  }
  const whole = paragraph.join(' ').replace(/\s+/g, ' ');
  if (whole === '') return null;
  return whole.length <= LONGEST_EXCERPT ? whole : `${whole.slice(0, LONGEST_EXCERPT).replace(/\s+\S*$/, '')} …`;
}

/** The bullets below a heading. */
export function itemsOf(sections: readonly RecordSection[], heading: RegExp): string[] {
  const items = bodyBelow(sections, heading).flatMap(
    ({ text }) => /^ {0,2}(?:[-*+]|\d+[.)])\s+(.+)$/.exec(text)?.[1] ?? [],
  );
  return items.slice(0, MOST_ITEMS).map((item) => item.trim().slice(0, LONGEST_EXCERPT));
}

function bodyBelow(sections: readonly RecordSection[], heading: RegExp): RecordSection['body'][number][] {
  const start = sections.findIndex((section) => section.level > 1 && heading.test(section.heading));
  if (start < 0) return [];
  const { level } = sections[start]!;
  const next = sections.findIndex((section, at) => at > start && section.level <= level);
  return sections.slice(start, next < 0 ? undefined : next).flatMap(({ body }) => body);
}
