import type { GrammarParser } from '../tree-sitter/open-grammar.ts';

/**
 * How often a parse may report progress, which it does every hundred steps: 2 MiB of ordinary code take 20,000 reports and
 * two seconds, text that is no code takes five times as long for each. A count and not a time, so that the same text is
 * always read alike.
 */
const MOST_REPORTS = 30_000;

/** A parser that gives up (null) instead of running on for minutes over text that is no code. */
export function createBoundedParser(parser: GrammarParser): GrammarParser {
  return { grammar: parser.grammar, withTree: (text, read) => parser.withTree(text, read, MOST_REPORTS) };
}
