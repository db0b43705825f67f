import { parseSync } from 'oxc-parser';
import { nodeOf, nodesOf, type ProgramNode, textOf } from './program-node.ts';

/** What a program holds as far as it can be known without running it. */
export type StaticValue = string | number | boolean | null | readonly StaticValue[] | StaticMap | Unknown;

export interface StaticMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, StaticValue>;
  readonly line: number;
}

/** Something that only running the program would tell. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly line: number;
}

export interface StaticProgram {
  /** What the module exports: `module.exports =` or `export default`. */
  readonly value: StaticValue;
  /** Lines of what is not static, ascending. */
  readonly unknownLines: readonly number[];
  readonly problem: string | null;
}

/** Configurations that people write are far below. */
const LONGEST = 400_000;
/** The parser recurses: see src/languages/typescript/depth-guard.ts. */
const MOST_OPEN = 100;
const DEEPEST = 60;
const MOST_STEPS = 100_000;

/** The exported value of a configuration in JavaScript or TypeScript: literals, constants, spreads, simple functions. Runs nothing. */
export function readStaticProgram(path: string, text: string): StaticProgram {
  if (text.length > LONGEST) return failed(`is longer than ${LONGEST} characters`);
  if (deepestOpen(text) > MOST_OPEN) return failed(`nests deeper than ${MOST_OPEN} levels`);
  const parsed = parseSync(path, text, { lang: 'ts', sourceType: 'unambiguous' });
  if (parsed.errors.length > 0) return failed('is no program that can be read');
  const body = nodesOf(parsed.program, 'body');
  const evaluator = new Evaluator(text, body);
  const exported = exportOf(body);
  if (exported === null) return failed('exports nothing by module.exports or export default');
  const value = evaluator.valueOf(exported, 0);
  return { value, unknownLines: [...evaluator.unknownLines].toSorted((a, b) => a - b), problem: null };
}

function failed(problem: string): StaticProgram {
  return { value: null, unknownLines: [], problem };
}

/** Counts what could nest, quotes and comments included: too careful is fine here. */
function deepestOpen(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const letter of text) {
    if ('([{'.includes(letter)) open += 1;
    else if (')]}'.includes(letter)) open = Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

function exportOf(body: readonly ProgramNode[]): ProgramNode | null {
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration') return nodeOf(statement, 'declaration');
    const assigned = statement.type === 'ExpressionStatement' ? nodeOf(statement, 'expression') : null;
    if (assigned?.type !== 'AssignmentExpression') continue;
    const left = nodeOf(assigned, 'left');
    const [object, property] = left === null ? [null, null] : [nodeOf(left, 'object'), nodeOf(left, 'property')];
    if (textOf(object, 'name') === 'module' && textOf(property, 'name') === 'exports') return nodeOf(assigned, 'right');
  }
  return null;
}

type Read = (node: ProgramNode, depth: number) => StaticValue;

class Evaluator {
  readonly unknownLines = new Set<number>();
  readonly #text: string;
  readonly #constants = new Map<string, ProgramNode>();
  readonly #functions = new Map<string, ProgramNode>();
  #steps = 0;

  constructor(text: string, body: readonly ProgramNode[]) {
    this.#text = text;
    for (const statement of body) this.#declare(nodeOf(statement, 'declaration') ?? statement);
  }

  #declare(statement: ProgramNode): void {
    if (statement.type === 'FunctionDeclaration') {
      this.#functions.set(textOf(nodeOf(statement, 'id'), 'name') ?? '', statement);
    }
    if (statement.type !== 'VariableDeclaration' || statement['kind'] !== 'const') return;
    for (const declarator of nodesOf(statement, 'declarations')) {
      const [name, init] = [textOf(nodeOf(declarator, 'id'), 'name'), nodeOf(declarator, 'init')];
      if (name !== null && init !== null) this.#constants.set(name, init);
    }
  }

  valueOf(node: ProgramNode, depth: number): StaticValue {
    this.#steps += 1;
    if (depth > DEEPEST || this.#steps > MOST_STEPS) return this.#unknown(node);
    return (this.#readers[node.type] ?? ((other: ProgramNode) => this.#unknown(other)))(node, depth + 1);
  }

  readonly #inner: Read = (node, depth) => this.#at(node, 'expression', depth);

  readonly #readers: Readonly<Record<string, Read>> = {
    Literal: (node) => this.#literal(node),
    TemplateLiteral: (node, depth) => this.#template(node, depth, 'cooked'),
    TaggedTemplateExpression: (node, depth) => this.#tagged(node, depth),
    ArrayExpression: (node, depth) => this.#list(node, depth),
    ObjectExpression: (node, depth) => this.#map(node, depth),
    Identifier: (node, depth) => this.#identifier(node, depth),
    BinaryExpression: (node, depth) => this.#sum(node, depth),
    MemberExpression: (node, depth) => this.#member(node, depth),
    CallExpression: (node, depth) => this.#call(node, depth),
    ParenthesizedExpression: this.#inner,
    TSAsExpression: this.#inner,
    TSSatisfiesExpression: this.#inner,
    TSNonNullExpression: this.#inner,
  };

  #unknown({ start }: ProgramNode): Unknown {
    const line = this.#lineAt(start);
    this.unknownLines.add(line);
    return { kind: 'unknown', line };
  }

  #lineAt(offset: number): number {
    return this.#text.slice(0, offset).split('\n').length;
  }

  #at(node: ProgramNode, key: string, depth: number): StaticValue {
    const inner = nodeOf(node, key);
    return inner === null ? this.#unknown(node) : this.valueOf(inner, depth);
  }

  #literal(node: ProgramNode): StaticValue {
    const { value, regex } = node;
    if (typeof regex === 'object' && regex !== null)
      return textOf(regex, 'flags') === '' ? (textOf(regex, 'pattern') ?? '') : this.#unknown(node);
    const isPlain =
      value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? value : this.#unknown(node);
  }

  #template(node: ProgramNode, depth: number, form: 'cooked' | 'raw'): StaticValue {
    const quasis = nodesOf(node, 'quasis').map(({ value }) => textOf(value as object | null, form));
    const values = nodesOf(node, 'expressions').map((each) => this.valueOf(each, depth));
    if (values.some((value) => typeof value !== 'string' && typeof value !== 'number')) return this.#unknown(node);
    const texts = values.map((value) => (typeof value === 'string' || typeof value === 'number' ? `${value}` : ''));
    return quasis.map((quasi, at) => `${quasi ?? ''}${texts[at] ?? ''}`).join('');
  }

  #tagged(node: ProgramNode, depth: number): StaticValue {
    const [tag, quasi] = [nodeOf(node, 'tag'), nodeOf(node, 'quasi')];
    const isRaw = tag !== null && this.#text.startsWith('String.raw', tag.start);
    return isRaw && quasi !== null ? this.#template(quasi, depth, 'raw') : this.#unknown(node);
  }

  #list(node: ProgramNode, depth: number): StaticValue {
    return nodesOf(node, 'elements').flatMap((element) => {
      if (element.type !== 'SpreadElement') return [this.valueOf(element, depth)];
      const spread = this.#at(element, 'argument', depth);
      return isList(spread) ? spread : [this.#unknown(element)];
    });
  }

  #map(node: ProgramNode, depth: number): StaticValue {
    const entries = new Map<string, StaticValue>();
    for (const property of nodesOf(node, 'properties')) {
      if (property.type === 'SpreadElement') {
        const spread = this.#at(property, 'argument', depth);
        if (isMap(spread)) spread.entries.forEach((value, key) => entries.set(key, value));
        else this.#unknown(property);
        continue;
      }
      const key = nodeOf(property, 'key');
      const name = property['computed'] === true || key === null ? null : (textOf(key, 'name') ?? textOf(key, 'value'));
      if (name === null) this.#unknown(property);
      else entries.set(name, this.#at(property, 'value', depth));
    }
    return { kind: 'map', entries, line: this.#lineAt(node.start) };
  }

  #identifier(node: ProgramNode, depth: number): StaticValue {
    const name = textOf(node, 'name') ?? '';
    if (name === 'undefined') return null;
    const constant = this.#constants.get(name);
    return constant === undefined ? this.#unknown(node) : this.valueOf(constant, depth);
  }

  #sum(node: ProgramNode, depth: number): StaticValue {
    const [left, right] = [this.#at(node, 'left', depth), this.#at(node, 'right', depth)];
    const areTexts = typeof left === 'string' && typeof right === 'string';
    return areTexts && node['operator'] === '+' ? left + right : this.#unknown(node);
  }

  #member(node: ProgramNode, depth: number): StaticValue {
    const object = this.#at(node, 'object', depth);
    const name = node['computed'] === true ? null : textOf(nodeOf(node, 'property'), 'name');
    return (isMap(object) && name !== null ? object.entries.get(name) : undefined) ?? this.#unknown(node);
  }

  /** A wrapper that gives back what it gets, a path that is asked for, a list that is joined, a function without parameters. */
  #call(node: ProgramNode, depth: number): StaticValue {
    const callee = nodeOf(node, 'callee');
    const given = nodesOf(node, 'arguments');
    const name = textOf(callee, 'name') ?? textOf(callee === null ? null : nodeOf(callee, 'property'), 'name') ?? '';
    const [first] = given;
    if (name === 'join' && callee !== null) return this.#joined(callee, given, depth);
    if (first === undefined) return this.#returned(node, name, depth);
    if (['defineConfig', 'freeze', 'resolve', 'config'].includes(name)) return this.valueOf(first, depth);
    return this.#located(node, { name, first }, depth);
  }

  /** `fileURLToPath(new URL('rules.json', import.meta.url))` */
  #located(node: ProgramNode, { name, first }: { name: string; first: ProgramNode }, depth: number): StaticValue {
    const [located] = first.type === 'NewExpression' ? nodesOf(first, 'arguments') : [];
    return name === 'fileURLToPath' && located !== undefined ? this.valueOf(located, depth) : this.#unknown(node);
  }

  #joined(callee: ProgramNode, [separator]: readonly ProgramNode[], depth: number): StaticValue {
    const list = this.#at(callee, 'object', depth);
    const between = separator === undefined ? ',' : this.valueOf(separator, depth);
    const isPlain = isList(list) && list.every((item) => typeof item === 'string') && typeof between === 'string';
    return isPlain ? list.join(between) : this.#unknown(callee);
  }

  #returned(node: ProgramNode, name: string, depth: number): StaticValue {
    const body = nodeOf(this.#functions.get(name) ?? {}, 'body');
    const [statement, second] = body === null ? [] : nodesOf(body, 'body');
    const isSimple = statement?.type === 'ReturnStatement' && second === undefined;
    return isSimple ? this.#at(statement, 'argument', depth) : this.#unknown(node);
  }
}

export function isList(value: StaticValue | undefined): value is readonly StaticValue[] {
  return Array.isArray(value);
}

export function isMap(value: StaticValue | undefined): value is StaticMap {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'map';
}
