import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import { type MessageFact, type TableFact, type WireFacts, noWires } from '../../model/facts.ts';
import type { CodeOutline } from './code-outline.ts';
import { findMessages } from './find-messages.ts';
import { findSqlTables } from './sql-tables.ts';
import { type TextResolver, createTextResolver } from './text-resolver.ts';
import { type TreeSyntax, outlineTree } from './tree-outline.ts';
import { WireList } from './wire-list.ts';

/** A file of one language as the finders of its wires see it. */
export interface WireReading {
  readonly root: SyntaxNode;
  /** What the tree was parsed from. */
  readonly text: string;
  readonly outline: CodeOutline;
  readonly resolver: TextResolver;
}

/** What is particular to the wires of a language with a tree-sitter grammar. */
export interface WireLanguage {
  /** Found in every text that has a wire; most have none, and their trees are not searched. */
  readonly mentions: RegExp;
  readonly syntax: TreeSyntax;
  addRoutes(reading: WireReading, wires: WireList): void;
  addCalls(reading: WireReading, wires: WireList): void;
  /** Tables that no SQL text names. */
  findTables(reading: WireReading): readonly TableFact[];
  /** Messages that only this language's libraries know. */
  findMessages?(reading: WireReading): readonly MessageFact[];
}

/** Routes served, calls made, messages and tables of a file. */
export function collectTreeWires(tree: ParsedTree, text: string, language: WireLanguage): WireFacts {
  if (!language.mentions.test(text)) return noWires;
  const root = tree.copiedRoot;
  const outline = outlineTree(root, language.syntax);
  const reading: WireReading = { root, text, outline, resolver: createTextResolver(outline) };
  const wires = new WireList();
  language.addRoutes(reading, wires);
  language.addCalls(reading, wires);
  const messages = [...findMessages(outline, reading.resolver), ...(language.findMessages?.(reading) ?? [])];
  for (const message of messages) wires.addMessage(message);
  wires.addTables(findSqlTables(outline.texts));
  wires.addTables(language.findTables(reading));
  return wires.facts();
}
