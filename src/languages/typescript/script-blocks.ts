import type { Span } from '../text/span.ts';
import type { Dialect } from './syntax.ts';

export interface ScriptBlocks {
  /** The original text with everything but script blanked out, so that offsets and lines stay what they are. */
  readonly code: string;
  /** The rest of the text: templates, styles and the tags of the blocks. */
  readonly markup: string;
  readonly lang: Dialect['lang'];
  /** `<script src="./order.ts">`: the code of the block stands in another file. */
  readonly sources: readonly ScriptSource[];
  /** Blocks whose `export` gives properties of the component, not names of a module (Svelte's instance script). */
  readonly instanceBlocks: readonly Span[];
  /** Astro's frontmatter is the body of a function, which may answer the request by itself. */
  readonly mayReturn: boolean;
}

export interface ScriptSource {
  readonly specifier: string;
  readonly offset: number;
}

interface Block extends Span {
  readonly attributes: ReadonlyMap<string, string>;
  readonly tagStart: number;
}

/** Script blocks of a .vue, .svelte or .astro file. */
export function findScriptBlocks(text: string, extension: string): ScriptBlocks {
  const fence = extension === '.astro' ? findFrontmatter(text) : null;
  const blocks = findScripts(text, fence?.end ?? 0).filter(isScript);
  const spans: Span[] = fence === null ? blocks : [fence, ...blocks];
  return {
    code: blankAllBut(text, spans),
    markup: withoutSpans(text, spans),
    lang: extension === '.astro' ? 'ts' : langOf(blocks),
    sources: blocks.flatMap(sourceOf),
    instanceBlocks: extension === '.svelte' ? blocks.filter((block) => !isModuleScript(block)) : [],
    mayReturn: fence !== null,
  };
}

function findFrontmatter(text: string): Span | null {
  const open = /^\s*---/.exec(text);
  if (open === null) return null;
  const start = open[0].length;
  const close = text.indexOf('\n---', start);
  return { start, end: close < 0 ? text.length : close + 1 };
}

function findScripts(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  SCRIPT_START.lastIndex = from;
  for (let match = SCRIPT_START.exec(text); match !== null; match = SCRIPT_START.exec(text)) {
    if (match[0] === '<!--') {
      const close = text.indexOf('-->', match.index);
      SCRIPT_START.lastIndex = close < 0 ? text.length : close + 3;
      continue;
    }
    const tag = readTag(text, match.index + match[0].length);
    const end = tag.isClosed ? tag.end : endOfScript(text, tag.end);
    blocks.push({ start: tag.end, end, attributes: tag.attributes, tagStart: match.index });
    SCRIPT_START.lastIndex = end;
  }
  return blocks;
}

const SCRIPT_START = /<!--|<script(?=[\s/>])/gi;

interface Tag {
  readonly end: number;
  readonly isClosed: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads attributes up to the tag's own `>`; a quoted value may hold one (`generic="T extends Set<Price>"`). */
function readTag(text: string, from: number): Tag {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [whole, name = '', double, single, bare] = match;
    if (name === '') return { end: match.index + whole.length, isClosed: whole.startsWith('/'), attributes };
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return { end: text.length, isClosed: true, attributes };
}

const ATTRIBUTE = /\/?>|([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function endOfScript(text: string, from: number): number {
  SCRIPT_END.lastIndex = from;
  return SCRIPT_END.exec(text)?.index ?? text.length;
}

const SCRIPT_END = /<\/script/gi;

/** `<script type="application/ld+json">` and templates are data. */
function isScript({ attributes }: Block): boolean {
  const type = attributes.get('type') ?? '';
  return type === '' || type === 'module' || /^(?:text|application)\/(?:javascript|typescript|babel)$/.test(type);
}

/** TypeScript reads JavaScript too, so one TypeScript block decides for all. */
function langOf(blocks: readonly Block[]): Dialect['lang'] {
  const langs = blocks.map(({ attributes }) => attributes.get('lang') ?? attributes.get('type') ?? '');
  const hasMarkup = langs.some((lang) => lang === 'tsx' || lang === 'jsx');
  if (langs.some((lang) => /^(?:ts|tsx)$|typescript/.test(lang))) return hasMarkup ? 'tsx' : 'ts';
  return 'jsx';
}

function sourceOf({ attributes, tagStart }: Block): ScriptSource[] {
  const specifier = attributes.get('src') ?? '';
  return specifier.startsWith('.') ? [{ specifier, offset: tagStart }] : [];
}

function isModuleScript({ attributes }: Block): boolean {
  return attributes.has('module') || attributes.get('context') === 'module';
}

function blankAllBut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(blank(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  pieces.push(blank(text.slice(at)));
  return pieces.join('');
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const starts = [0, ...spans.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, spans[index]?.start)).join('\n');
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
}
