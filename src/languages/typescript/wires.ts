import { type WireFacts, noWires } from '../../model/facts.ts';
import { findMessages } from '../wiring/find-messages.ts';
import { findSqlTables } from '../wiring/sql-tables.ts';
import { createTextResolver } from '../wiring/text-resolver.ts';
import { WireList } from '../wiring/wire-list.ts';
import { addCalls } from './wires-calls.ts';
import { outlineModule } from './wires-outline.ts';
import { addRoutes } from './wires-routes.ts';
import { findMappedTables } from './wires-tables.ts';
import type { TreeNode } from './wires-tree.ts';

export interface WireSource {
  readonly code: string;
  /** Not called for most modules: they mention no wire. */
  readonly readProgram: () => TreeNode;
  readonly lineStarts: readonly number[];
}

/** Routes served, calls made, messages and tables of a module. */
export function collectWires({ code, readProgram, lineStarts }: WireSource): WireFacts {
  if (!mentionsWire(code)) return noWires;
  const outline = outlineModule(readProgram(), code, lineStarts);
  const resolver = createTextResolver(outline);
  const wires = new WireList();
  addRoutes(outline, resolver, wires);
  addCalls(outline, resolver, wires);
  for (const message of findMessages(outline, resolver)) wires.addMessage(message);
  wires.addTables(findSqlTables(outline.texts));
  wires.addTables(findMappedTables(outline, resolver));
  return wires.facts();
}

/** False for most files, which then need no tree. */
export function mentionsWire(code: string): boolean {
  return TRIGGERS.some((trigger) => trigger.test(code));
}

/**
 * Every wire has one of these; most files have none, and are not parsed for it. Patterns apart, each with a beginning that
 * is rare: one of all alternatives together takes four times as long.
 */
const TRIGGERS: readonly RegExp[] = [
  // A verb of what is called a client, or a broker's verb with a name.
  /\.(?:(?:get|post|put|patch|del|delete|request|ajax)(?<=(?:[hH]ttp|HTTP|[cC]lient|[aA]pi|API|[rR]est|[gG]ateway|[rR]equest|\$)\w*\??\.\w+)\b|(?:send|subscribe|publish|consume|emit)\(\s*(?:['"`]|\{[^}]{0,300}\b(?:topics?|queue|channel|subject|QueueUrl)\b)|(?:route|register)\([^)]{0,200}\b(?:url|prefix)\b)/,
  // A verb with a path, of servers and of clients by any name.
  /\(\s*['"`](?:\/|\*|\$\{|https?:)(?<=(?:\b(?:get|post|put|patch|del|delete|head|options|all|use|route|request|basePath|ky|got)|>)\s*\(\s*['"`][^'"`]{1,6})/,
  /fetch(?:<|\(|[A-Z]\w*\(\s*['"`])|Fetch(?:<[^()]{0,300}>)?\(\s*['"`]|axios|superagent|useSWR|EventSource|@Controller|@Entity|EventPattern|MessagePattern|setGlobalPrefix|sendToQueue|createSender|createReceiver|createTable|pgTable|mysqlTable|sqliteTable|singlestoreTable|tableName|\bknex\b/,
  /url:\s*(?:\w[\w.]*\s*\+\s*)?['"`]/,
  /['"`]\s*(?:--[^\n]*\n\s*)*(?:[sS](?:elect|ELECT)\b[^'"`]{1,2000}\b[fF](?:rom|ROM)\b|(?:insert\s+into|INSERT\s+INTO|delete\s+from|DELETE\s+FROM|create\s+table|CREATE\s+TABLE|alter\s+table|ALTER\s+TABLE|merge\s+into|MERGE\s+INTO)\b|(?:update|UPDATE)\s+\S+\s+(?:\w+\s+)?(?:set|SET)\b|(?:with|WITH)\s+\w+\s+(?:as|AS)\b)/,
];
