/**
 * Tells which names of a component's script its markup may use. Expressions spell a name as it is, tags and directives
 * of Vue also as `order-line` for `OrderLine` and `v-focus` for `vFocus`; in a template without angle brackets any word
 * may be a tag.
 */
export function createMarkupCheck(markup: string): (name: string) => boolean {
  const exact = new Set(markup.match(/[\w$]+/g));
  const tags = markup.match(markup.includes('pug') ? /[\w$-]+/g : /<[\w$-]+|[\w$]+(?:-[\w$]+)+/g) ?? [];
  const loose = new Set(tags.map((tag) => tag.replace(/[<-]/g, '').toLowerCase()));
  return (name) => exact.has(name) || loose.has(name.toLowerCase());
}
