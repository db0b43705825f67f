import type { Language as Grammar } from 'web-tree-sitter';

/** What a node of the grammar means to the walk; numbers because every node is asked. */
export const NOTHING = 0;
export const BLOCK = 1;
export const FUNCTION = 2;
export const LAMBDA = 3;
export const CLASS = 4;
export const DECORATED = 5;
export const IF = 6;
export const ELIF = 7;
export const ELSE = 8;
export const LOOP = 9;
export const EXCEPT = 10;
export const MATCH = 11;
export const CASE = 12;
export const TERNARY = 13;
export const BOOLEAN = 14;
/** A loop or a filter of a comprehension, or the guard of a case. */
export const CLAUSE = 15;
export const PARENTHESES = 16;
export const ASSIGNMENT = 17;
export const STATEMENT = 18;
export const IMPORT = 19;
export const FROM_IMPORT = 20;
export const FUTURE_IMPORT = 21;
export const TYPE_ALIAS = 22;
/** The words of a ternary, between which its condition stands. */
export const WORD_IF = 23;
export const WORD_ELSE = 24;
export const PROBLEM = 25;
/** Holds statements and means nothing else: `finally`. */
export const CONTAINER = 26;
/** May catch what fails in its block: `try`, `with`. */
export const GUARD = 27;

export interface NodeRoles {
  /** By the grammar's number of the node type. */
  readonly roles: Uint8Array;
  /** By role, 1 where statements, and so imports and definitions, may be found below. */
  readonly holdsStatements: Uint8Array;
}

/** The grammar's node types by their roles. */
export function nodeRoles(grammar: Grammar): NodeRoles {
  const roles = new Uint8Array(ERROR_TYPE + 1);
  for (let id = 0; id < grammar.nodeTypeCount; id += 1) {
    const named = grammar.nodeTypeIsNamed(id) ? NAMED : WORDS;
    roles[id] = named.get(grammar.nodeTypeForId(id) ?? '') ?? NOTHING;
  }
  roles[ERROR_TYPE] = PROBLEM;
  const holdsStatements = new Uint8Array(GUARD + 1);
  for (const role of HOLDERS) holdsStatements[role] = 1;
  return { roles, holdsStatements };
}

/** The number that tree-sitter gives to what it could not read, in every grammar. */
const ERROR_TYPE = 0xffff;

const HOLDERS: readonly number[] = [
  BLOCK,
  FUNCTION,
  CLASS,
  DECORATED,
  IF,
  ELIF,
  ELSE,
  LOOP,
  EXCEPT,
  MATCH,
  CASE,
  PROBLEM,
  CONTAINER,
  GUARD,
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ['if', WORD_IF],
  ['else', WORD_ELSE],
]);

const NAMED: ReadonlyMap<string, number> = new Map([
  ['module', CONTAINER],
  ['try_statement', GUARD],
  ['finally_clause', CONTAINER],
  ['with_statement', GUARD],
  ['block', BLOCK],
  ['function_definition', FUNCTION],
  ['lambda', LAMBDA],
  ['class_definition', CLASS],
  ['decorated_definition', DECORATED],
  ['if_statement', IF],
  ['elif_clause', ELIF],
  ['else_clause', ELSE],
  ['for_statement', LOOP],
  ['while_statement', LOOP],
  ['except_clause', EXCEPT],
  ['except_group_clause', EXCEPT],
  ['match_statement', MATCH],
  ['case_clause', CASE],
  ['conditional_expression', TERNARY],
  ['boolean_operator', BOOLEAN],
  ['for_in_clause', CLAUSE],
  ['if_clause', CLAUSE],
  ['parenthesized_expression', PARENTHESES],
  ['assignment', ASSIGNMENT],
  ['expression_statement', STATEMENT],
  ['import_statement', IMPORT],
  ['import_from_statement', FROM_IMPORT],
  ['future_import_statement', FUTURE_IMPORT],
  ['type_alias_statement', TYPE_ALIAS],
]);
