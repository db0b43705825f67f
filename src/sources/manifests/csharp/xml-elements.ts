/** An element as it opens, with the text up to the next tag. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly after the tag; '' for an element that closes itself. */
  readonly text: string;
  /** Names of the elements around, outermost first. */
  readonly parents: readonly string[];
  /** Index of the element right around it in the answer, -1 for the outermost one. */
  readonly parent: number;
}

export interface XmlElements {
  readonly elements: readonly XmlElement[];
  readonly problems: readonly string[];
}

/** Far above any project file that people write. */
const MAX_CHARACTERS = 4_000_000;
const MAX_DEPTH = 64;

/**
 * Lists the elements of an XML text in order. One pass without recursion, and no entities but the five of XML itself: a
 * project file has no use for others, and a hostile one has.
 */
export function readXmlElements(text: string): XmlElements {
  if (text.length > MAX_CHARACTERS) return { elements: [], problems: [`is longer than ${MAX_CHARACTERS} characters`] };
  const elements: XmlElement[] = [];
  const open: OpenElement[] = [];
  const problems: string[] = [];
  for (const match of text.matchAll(MARKUP)) {
    const tag = partsOf(match);
    if (tag.name === undefined) continue;
    if (tag.closing) problems.push(...close(open, tag.name));
    else enter(tag, tag.name, { elements, open });
    if (open.length > MAX_DEPTH) return { elements, problems: [`nests deeper than ${MAX_DEPTH} levels`] };
  }
  if (open[0]) problems.push(`has an element <${open[0].name}> that is not closed`);
  if (elements.length === 0) problems.push('holds no XML element');
  return { elements, problems: problems.slice(0, 1) };
}

interface OpenElement {
  readonly name: string;
  readonly index: number;
}

function enter(
  { attributes = '', content = '', isEmpty }: TagParts,
  name: string,
  { elements, open }: { readonly elements: XmlElement[]; readonly open: OpenElement[] },
): void {
  const parents = open.map((each) => each.name);
  const parent = open.at(-1)?.index ?? -1;
  elements.push({
    name,
    attributes: readAttributes(attributes),
    text: isEmpty ? '' : decode(content),
    parents,
    parent,
  });
  if (!isEmpty) open.push({ name, index: elements.length - 1 });
}

/** Comments, declarations and CDATA are matched to be passed over; then a tag and the text behind it. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>([^<]*)/g;

interface TagParts {
  readonly name: string | undefined;
  readonly closing: boolean;
  readonly attributes: string | undefined;
  readonly isEmpty: boolean;
  readonly content: string | undefined;
}

function partsOf(match: RegExpMatchArray): TagParts {
  const [, slash, name, attributes, end, content] = match;
  return { name, closing: slash === '/', attributes, isEmpty: end === '/', content };
}

function close(open: OpenElement[], name: string): string[] {
  const last = open.findLastIndex((each) => each.name === name);
  if (last < 0) return [`has a closing tag </${name}> without an opening one`];
  const isBalanced = last === open.length - 1;
  open.length = last;
  return isBalanced ? [] : [`has elements that are not closed within <${name}>`];
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const attributes: [string, string][] = [];
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.push([name, decode(double ?? single ?? '')]);
  }
  return Object.fromEntries(attributes);
}

const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function decode(text: string): string {
  if (!text.includes('&')) return text.trim();
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
