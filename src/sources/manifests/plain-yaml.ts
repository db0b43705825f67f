/**
 * Reads one list of texts from the YAML that people write into workspace files: maps, and lists of short values, one
 * line each. Undefined for anything else, even where it is valid: then the YAML library decides, which takes longer to
 * load than all manifests to read.
 */
export function readPlainList(text: string, field: string): readonly string[] | undefined {
  const root = readMap(text);
  if (root === undefined || root.texts.has(field)) return undefined;
  const block = root.blocks.get(field);
  if (block?.kind === 'map') return undefined;
  const values = (block?.values ?? []).map(textOf);
  return values.every((value) => value !== null) ? values : undefined;
}

interface Block {
  /** Null until its first line. */
  kind: 'list' | 'map' | null;
  indentation: number;
  /** Of a list, as written. */
  readonly values: string[];
  /** Of a map: keys with a value on their line, and those with a block. */
  readonly texts: Set<string>;
  readonly blocks: Map<string, Block>;
}

interface Line {
  readonly kind: 'list' | 'map';
  readonly indentation: number;
  readonly key: string;
  readonly value: string | undefined;
}

const SCALAR = String.raw`(?:'[^'\n]*'|"[^"\\\n]*"|[A-Za-z0-9./^~](?:[\w./^*~@+<>=|-]|:(?=[\w@./^~])| (?=[\w|]))*)`;
const REST = String.raw`(?: +#.*)? *$`;
const BLANK = /^ *(?:#.*)?$/;
const ITEM = new RegExp(`^( *)- +(${SCALAR})${REST}`);
const ENTRY = new RegExp(`^( *)(${SCALAR}):(?: +(${SCALAR}))?${REST}`);

function readMap(text: string): Block | undefined {
  const root: Block = { ...emptyBlock(), kind: 'map' };
  const open = [root];
  for (const written of text.split(/\r?\n/)) {
    if (BLANK.test(written)) continue;
    const line = readLine(written);
    const block = line && blockOf(line, open);
    if (!line || !block || !take(line, block, open)) return undefined;
  }
  return root;
}

function emptyBlock(): Block {
  return { kind: null, indentation: 0, values: [], texts: new Set(), blocks: new Map() };
}

function readLine(written: string): Line | null {
  const item = ITEM.exec(written);
  if (item !== null) return { kind: 'list', indentation: item[1]!.length, key: '', value: item[2]! };
  const entry = ENTRY.exec(written);
  if (entry === null) return null;
  return { kind: 'map', indentation: entry[1]!.length, key: entry[2]!.replace(/^['"]|['"]$/g, ''), value: entry[3] };
}

/** The open block that a line continues, or the one it begins: lines of a block are of one kind and stand at one place. */
function blockOf({ kind, indentation }: Line, open: Block[]): Block | undefined {
  const last = open.at(-1)!;
  if (last.kind === null) {
    const around = open.at(-2)!.indentation;
    if (indentation > around || (kind === 'list' && indentation === around)) {
      last.kind = kind;
      last.indentation = indentation;
      return last;
    }
    open.pop();
  }
  while (open.length > 1 && open.at(-1)!.indentation >= indentation && !isLineOf(open.at(-1)!)) open.pop();
  const found = open.at(-1)!;
  return isLineOf(found) ? found : undefined;

  function isLineOf(block: Block): boolean {
    return block.kind === kind && block.indentation === indentation;
  }
}

function take({ kind, key, value }: Line, block: Block, open: Block[]): boolean {
  if (kind === 'list') return block.values.push(value ?? '') > 0;
  if (block.texts.has(key) || block.blocks.has(key)) return false;
  if (value !== undefined) return block.texts.add(key).has(key);
  const begun = emptyBlock();
  block.blocks.set(key, begun);
  return open.push(begun) > 0;
}

/** Null for what YAML may take for something else than a text, as `1.0`, `null` and `.inf`. */
function textOf(written: string): string | null {
  if (/^['"]/.test(written)) return written.slice(1, -1);
  return written.includes('/') || (/^[A-Za-z][\w-]*$/.test(written) && !CORE_WORD.test(written)) ? written : null;
}

const CORE_WORD = /^(?:true|false|null|y|n|yes|no|on|off)$/i;
