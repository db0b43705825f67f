import type { Node } from 'web-tree-sitter';
import { type TableFact, type WireFacts, noWires } from '../../model/facts.ts';
import { findMessages } from '../wiring/find-messages.ts';
import { findSqlTables, plainName } from '../wiring/sql-tables.ts';
import { createTextResolver } from '../wiring/text-resolver.ts';
import { outlineTree } from '../wiring/tree-outline.ts';
import { WireList } from '../wiring/wire-list.ts';
import { addCalls } from './wires-calls.ts';
import { goSyntax } from './wires-outline.ts';
import { addRoutes } from './wires-routes.ts';

/** Routes served, calls made, messages and tables of a Go file; `text` is what the tree was parsed from. */
export function collectWires(root: Node, text: string): WireFacts {
  if (!MENTIONS_WIRE.test(text)) return noWires;
  const outline = outlineTree(root, goSyntax);
  const resolver = createTextResolver(outline);
  const wires = new WireList();
  addRoutes(outline, resolver, wires);
  addCalls(outline, resolver, wires);
  for (const message of findMessages(outline, resolver)) wires.addMessage(message);
  wires.addTables(findSqlTables(outline.texts));
  wires.addTables(findNamedTables(text));
  return wires.facts();
}

/** Every wire has one of these; most files have none, and their trees are not searched. */
const MENTIONS_WIRE =
  /\.Handle(?:Func)?\(|\.(?:GET|POST|PUT|PATCH|DELETE|Any|Get|Post|Put|Patch|Delete|Head|PostForm)\(\s*[\w.]*["`]|net\/http|NewRequest|resty|kafka|amqp|nats|TableName\(\)|["`]\s*(?:select|insert|update|delete|with|create|alter|merge)\s/i;

/** GORM asks a model for its table: `func (Order) TableName() string { return "orders" }`. */
function findNamedTables(text: string): TableFact[] {
  return Array.from(text.matchAll(TABLE_NAME), ({ index, 1: name = '' }) => ({
    table: plainName(name),
    access: 'define',
    line: text.slice(0, index).split('\n').length,
  }));
}

const TABLE_NAME = /^func \([^()]{1,100}\) TableName\(\) string \{\s*return "([\w.]+)"/gm;
