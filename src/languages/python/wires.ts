import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import type { TableFact, WireFacts } from '../../model/facts.ts';
import type { CallSite, CodeOutline } from '../wiring/code-outline.ts';
import { declarationAround } from '../wiring/code-outline.ts';
import { type WireLanguage, collectTreeWires } from '../wiring/collect-tree-wires.ts';
import { plainName } from '../wiring/sql-tables.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import { addCalls } from './wires-calls.ts';
import { listImports } from './wires-imports.ts';
import { pythonSyntax } from './wires-outline.ts';
import { addRoutes } from './wires-routes.ts';

/** Routes served, calls made, messages and tables of a Python file; `text` is what the tree was parsed from. */
export function collectWires(tree: ParsedTree, text: string): WireFacts {
  return collectTreeWires(tree, text, PYTHON);
}

const MENTIONS_WIRE =
  /@\w+(?:\.\w+)*\.(?:get|post|put|patch|delete|head|options|route|api_route|websocket)\(|include_router|register_blueprint|add_api_route|add_url_rule|urlpatterns|\b\w*(?:client|session)\.(?:get|post|put|patch|delete|request)\(|\brequests\b|httpx|aiohttp|basic_publish|basic_consume|[Kk]afka|\.(?:publish|subscribe|produce|send)\(|__tablename__|db_table|\bTable\(|["']\s*(?:select|insert|update|delete|with|create|alter|merge)\s/i;

const PYTHON: WireLanguage = {
  mentions: MENTIONS_WIRE,
  syntax: pythonSyntax,
  addRoutes: ({ outline, resolver, root }, wires) =>
    addRoutes({ outline, resolver, wires, imported: listImports(root) }),
  addCalls: ({ outline, resolver }, wires) => addCalls(outline, resolver, wires),
  findTables: ({ outline, resolver }) => findMappedTables(outline, resolver),
};

/** SQLAlchemy's `__tablename__` and `Table("orders", metadata)`, Django's `Meta.db_table`. */
function findMappedTables(outline: CodeOutline, resolver: TextResolver): TableFact[] {
  const bound = outline.bindings.flatMap(({ name, value, offset }): TableFact[] => {
    const table = name === '__tablename__' || name === 'db_table' ? resolver.literalOf(value, offset) : null;
    const type = declarationAround(outline, offset, 'type');
    return table === null || type === null ? [] : [{ table: plainName(table), access: 'define', line: type.line }];
  });
  return [...bound, ...outline.calls.flatMap((call) => readTable(call, resolver))];
}

function readTable(call: CallSite, resolver: TextResolver): TableFact[] {
  const isTable = call.name === 'Table' || (call.name === 'create_table' && call.receiver !== null);
  const table = isTable ? resolver.literalOf(call.arguments[0], call.offset) : null;
  const isDefined = call.name === 'create_table' || call.arguments.length > 2;
  return table === null || !isDefined ? [] : [{ table: plainName(table), access: 'define', line: call.line }];
}
