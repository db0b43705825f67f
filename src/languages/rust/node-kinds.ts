import type { TreeVocabulary } from '../tree-sitter/syntax-tree.ts';

export const USE = 1;
export const MODULE = 2;
export const EXTERN_CRATE = 3;
export const FUNCTION = 4;
export const CLOSURE = 5;
export const IMPL = 6;
export const TYPE = 7;
export const VALUE = 8;
export const MACRO = 9;
export const VISIBILITY = 10;
export const BLOCK = 11;
/** The items of a module, an `impl` or a trait. */
export const ITEMS = 12;
export const LET = 13;
export const IF = 14;
export const ELSE = 15;
export const LOOP = 16;
export const MATCH = 17;
export const ARM = 18;
export const JUMP = 19;
/** Becomes `AND` or `OR` when that is its operator. */
export const BINARY = 20;
export const AND = 21;
export const OR = 22;
export const PARENTHESES = 23;
export const PARAMETERS = 24;
export const PARAMETER = 25;
export const PATH = 26;
export const NAME = 27;
export const TYPE_NAME = 28;
export const FIELD_NAME = 29;
export const LABEL = 30;
export const BROKEN = 31;
export const TYPE_PARAMETERS = 32;
export const GENERIC = 33;

const NAMES: readonly number[] = [NAME, TYPE_NAME, FIELD_NAME, LABEL];

/** Names as in tree-sitter-rust 0.24. */
export const vocabulary: TreeVocabulary = {
  kindByType: new Map([
    ['use_declaration', USE],
    ['mod_item', MODULE],
    ['extern_crate_declaration', EXTERN_CRATE],
    ['function_item', FUNCTION],
    ['closure_expression', CLOSURE],
    ['impl_item', IMPL],
    ['trait_item', TYPE],
    ['struct_item', TYPE],
    ['enum_item', TYPE],
    ['union_item', TYPE],
    ['type_item', TYPE],
    ['const_item', VALUE],
    ['static_item', VALUE],
    ['macro_definition', MACRO],
    ['visibility_modifier', VISIBILITY],
    ['block', BLOCK],
    ['declaration_list', ITEMS],
    ['let_declaration', LET],
    ['if_expression', IF],
    ['else_clause', ELSE],
    ['for_expression', LOOP],
    ['while_expression', LOOP],
    ['loop_expression', LOOP],
    ['match_expression', MATCH],
    ['match_arm', ARM],
    ['break_expression', JUMP],
    ['continue_expression', JUMP],
    ['binary_expression', BINARY],
    ['parenthesized_expression', PARENTHESES],
    ['parameters', PARAMETERS],
    ['closure_parameters', PARAMETERS],
    ['parameter', PARAMETER],
    ['scoped_identifier', PATH],
    ['scoped_type_identifier', PATH],
    ['identifier', NAME],
    ['type_identifier', TYPE_NAME],
    ['field_identifier', FIELD_NAME],
    ['label', LABEL],
    ['type_parameters', TYPE_PARAMETERS],
    ['generic_type', GENERIC],
  ]),
  broken: BROKEN,
  leaves: [...NAMES, VISIBILITY, USE, EXTERN_CRATE],
  placed: [...NAMES, BROKEN, USE, EXTERN_CRATE, FUNCTION, CLOSURE, VISIBILITY, PATH],
  refinements: new Map([
    ['&&', new Map([[BINARY, AND]])],
    ['||', new Map([[BINARY, OR]])],
  ]),
};
