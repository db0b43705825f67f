import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import type { TableFact, WireFacts } from '../../model/facts.ts';
import { type WireLanguage, collectTreeWires } from '../wiring/collect-tree-wires.ts';
import { plainName } from '../wiring/sql-tables.ts';
import { addCalls } from './wires-calls.ts';
import { goSyntax } from './wires-outline.ts';
import { addRoutes } from './wires-routes.ts';

/** Routes served, calls made, messages and tables of a Go file; `text` is what the tree was parsed from. */
export function collectWires(tree: ParsedTree, text: string): WireFacts {
  return collectTreeWires(tree, text, GO);
}

const MENTIONS_WIRE =
  /\.Handle(?:Func)?\(|\.(?:GET|POST|PUT|PATCH|DELETE|Any|Get|Post|Put|Patch|Delete|Head|PostForm)\(\s*[\w.]*["`]|net\/http|NewRequest|resty|kafka|amqp|nats|TableName\(\)|["`]\s*(?:select|insert|update|delete|with|create|alter|merge)\s/i;

const GO: WireLanguage = {
  mentions: MENTIONS_WIRE,
  syntax: goSyntax,
  addRoutes: ({ outline, resolver }, wires) => addRoutes(outline, resolver, wires),
  addCalls: ({ outline, resolver }, wires) => addCalls(outline, resolver, wires),
  findTables: ({ text }) => findNamedTables(text),
};

/** GORM asks a model for its table: `func (Order) TableName() string { return "orders" }`. */
function findNamedTables(text: string): TableFact[] {
  return Array.from(text.matchAll(TABLE_NAME), ({ index, 1: name = '' }) => ({
    table: plainName(name),
    access: 'define',
    line: text.slice(0, index).split('\n').length,
  }));
}

const TABLE_NAME = /^func \([^()]{1,100}\) TableName\(\) string \{\s*return "([\w.]+)"/gm;
