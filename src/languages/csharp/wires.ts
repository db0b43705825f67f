import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import { type WireFacts, noWires } from '../../model/facts.ts';
import { findMessages } from '../wiring/find-messages.ts';
import { findSqlTables } from '../wiring/sql-tables.ts';
import { createTextResolver } from '../wiring/text-resolver.ts';
import { outlineTree } from '../wiring/tree-outline.ts';
import { WireList } from '../wiring/wire-list.ts';
import { addCalls } from './wires-calls.ts';
import { csharpSyntax } from './wires-outline.ts';
import { addRoutes } from './wires-routes.ts';
import { findMappedTables, findTypedMessages } from './wires-mappings.ts';

/** Routes served, calls made, messages and tables of a C# file; `text` is what the tree was parsed from. */
export function collectWires(tree: ParsedTree, text: string): WireFacts {
  if (!MENTIONS_WIRE.test(text)) return noWires;
  const outline = outlineTree(tree.copiedRoot, csharpSyntax);
  const resolver = createTextResolver(outline);
  const wires = new WireList();
  addRoutes(outline, resolver, wires);
  addCalls(outline, { resolver, text }, wires);
  for (const message of [...findMessages(outline, resolver), ...findTypedMessages(outline)]) wires.addMessage(message);
  wires.addTables(findSqlTables(outline.texts));
  wires.addTables(findMappedTables(outline, resolver, text));
  return wires.facts();
}

/** Every wire has one of these; most files have none, and their trees are not searched. */
const MENTIONS_WIRE =
  /\[\s*(?:Http(?:Get|Post|Put|Patch|Delete|Head|Options)|Route|Table)\b|\.Map(?:Get|Post|Put|Patch|Delete|Methods|Group)?\(|HttpClient|HttpRequestMessage|FromJsonAsync|AsJsonAsync|\b(?:Get|Post|Put|Patch|Delete)Async\s*(?:<[^()]{0,200}>)?\(\s*[\w.]*[$@"]|\[(?:Get|Post|Put|Delete|Patch)\("|Basic(?:Publish|Consume)|ProduceAsync|\.(?:Publish|Send|Subscribe|Consume)(?:Async)?\s*(?:<|\()|Create(?:Sender|Receiver|Processor)|ReceiveEndpoint|\w+EventAsync\(|EventBusAsync\(|Async\s*(?:<[^()]{0,200}>)?\(\s*\w*(?:uri|url|path|endpoint)\w*\b|IConsumer<|IntegrationEventHandler<|IHandleMessages<|\bDbSet<|\.ToTable\(|"+\s*(?:select|insert|update|delete|with|create|alter|merge)\s/i;
