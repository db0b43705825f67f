import { type WireFacts, noWires } from '../../model/facts.ts';
import { findMessages } from '../wiring/find-messages.ts';
import { findSqlTables } from '../wiring/sql-tables.ts';
import { createTextResolver } from '../wiring/text-resolver.ts';
import { WireList } from '../wiring/wire-list.ts';
import type { Dialect } from './syntax.ts';
import { addCalls } from './wires-calls.ts';
import { outlineModule } from './wires-outline.ts';
import { addRoutes } from './wires-routes.ts';
import { findMappedTables } from './wires-tables.ts';
import { parseTree } from './wires-tree.ts';

export interface WireSource {
  readonly code: string;
  readonly dialect: Dialect;
  readonly lineStarts: readonly number[];
}

/** Routes served, calls made, messages and tables of a module. Throws `ParserFailure` like the parser. */
export function collectWires({ code, dialect, lineStarts }: WireSource): WireFacts {
  if (!MENTIONS_WIRE.test(code)) return noWires;
  const outline = outlineModule(parseTree(code, dialect), code, lineStarts);
  const resolver = createTextResolver(outline);
  const wires = new WireList();
  addRoutes(outline, resolver, wires);
  addCalls(outline, resolver, wires);
  for (const message of findMessages(outline, resolver)) wires.addMessage(message);
  wires.addTables(findSqlTables(outline.texts));
  wires.addTables(findMappedTables(outline, resolver));
  return wires.facts();
}

/** Every wire has one of these; most files have none, and are not parsed for it. */
const MENTIONS_WIRE =
  /fetch\b|axios|\bky\b|\bgot\b|superagent|useSWR|(?:http|client|api)\w*\.(?:get|post|put|patch|delete|request)\b|\.ajax|EventSource|\burl:\s*['"`]|\b(?:get|post|put|patch|del|delete)\s*(?:<[^()]{0,300}>)?\(\s*['"`]\/|\.(?:get|post|put|patch|delete|del|head|options|all|request|route|use|register|basePath|setGlobalPrefix|emit|publish|subscribe|consume|send|sendToQueue|createSender|createReceiver)\s*(?:<[^()]{0,300}>)?\(\s*[\w.]*['"`{[]|@(?:Controller|Entity|EventPattern|MessagePattern)\b|\b(?:pg|mysql|sqlite)Table\b|\bknex\b|\btableName\b|['"`]\s*(?:select|insert|update|delete|with|create|alter|merge)\s/i;
