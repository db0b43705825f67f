import { DROPPED, type TreeVocabulary } from '../tree-sitter/syntax-tree.ts';

/**
 * What this room keeps of a tree, as numbers because every node of a file is asked. Nodes of other types are passed
 * through: what is inside them belongs to the nearest kept node around.
 */
export const PACKAGE = 1;
export const IMPORT = 2;
export const CONSTANT = 3;
export const VARIABLE = 4;
export const TYPE = 5;
export const FUNCTION = 6;
export const METHOD = 7;
export const LITERAL_FUNCTION = 8;
/** A signature without a body: a function type, or a method of an interface. */
export const SIGNATURE = 9;
export const PARAMETERS = 10;
export const PARAMETER = 11;
export const TYPE_PARAMETER = 12;
export const TYPE_ARGUMENTS = 13;
export const BLOCK = 14;
export const LIST = 15;
export const DEFINE = 16;
export const ASSIGN = 17;
/** Becomes `DEFINING` when it holds a `:=`. */
export const RECEIVE_OR_RANGE = 18;
export const DEFINING = 19;
export const IF = 20;
export const FOR = 21;
export const SWITCH = 22;
export const CASE = 23;
export const DEFAULT = 24;
/** `break`, `continue`, `goto`. */
export const JUMP = 25;
/** Becomes `AND` or `OR` when that is its operator. */
export const BINARY = 26;
export const AND = 27;
export const OR = 28;
export const PARENTHESES = 29;
export const COMPOSITE = 30;
export const BRACED = 31;
export const KEYED = 32;
export const ELEMENT = 33;
/** A map, slice or array type: what is written as a key in a literal of it is a value. */
export const COLLECTION_TYPE = 34;
export const SELECTOR = 35;
export const QUALIFIED_TYPE = 36;
export const IDENTIFIER = 37;
export const FIELD_NAME = 38;
export const TYPE_NAME = 39;
export const PACKAGE_NAME = 40;
export const LABEL = 41;
export const TEXT = 42;
export const DOT = 43;
export const BLANK = 44;
export const BROKEN = 45;
/** Names as in tree-sitter-go 0.25. */
const KIND_BY_TYPE: ReadonlyMap<string, number> = new Map([
  ['package_clause', PACKAGE],
  ['import_spec', IMPORT],
  ['const_spec', CONSTANT],
  ['var_spec', VARIABLE],
  ['type_spec', TYPE],
  ['type_alias', TYPE],
  ['function_declaration', FUNCTION],
  ['method_declaration', METHOD],
  ['func_literal', LITERAL_FUNCTION],
  ['function_type', SIGNATURE],
  ['method_elem', SIGNATURE],
  ['parameter_list', PARAMETERS],
  ['parameter_declaration', PARAMETER],
  ['variadic_parameter_declaration', PARAMETER],
  ['type_parameter_declaration', TYPE_PARAMETER],
  ['type_arguments', TYPE_ARGUMENTS],
  ['block', BLOCK],
  ['expression_list', LIST],
  ['short_var_declaration', DEFINE],
  ['assignment_statement', ASSIGN],
  ['receive_statement', RECEIVE_OR_RANGE],
  ['range_clause', RECEIVE_OR_RANGE],
  ['if_statement', IF],
  ['for_statement', FOR],
  ['expression_switch_statement', SWITCH],
  ['type_switch_statement', SWITCH],
  ['select_statement', SWITCH],
  ['expression_case', CASE],
  ['type_case', CASE],
  ['communication_case', CASE],
  ['default_case', DEFAULT],
  ['break_statement', JUMP],
  ['continue_statement', JUMP],
  ['goto_statement', JUMP],
  ['binary_expression', BINARY],
  ['parenthesized_expression', PARENTHESES],
  ['composite_literal', COMPOSITE],
  ['literal_value', BRACED],
  ['keyed_element', KEYED],
  ['literal_element', ELEMENT],
  ['map_type', COLLECTION_TYPE],
  ['slice_type', COLLECTION_TYPE],
  ['array_type', COLLECTION_TYPE],
  ['implicit_length_array_type', COLLECTION_TYPE],
  ['selector_expression', SELECTOR],
  ['qualified_type', QUALIFIED_TYPE],
  ['identifier', IDENTIFIER],
  ['field_identifier', FIELD_NAME],
  ['type_identifier', TYPE_NAME],
  ['package_identifier', PACKAGE_NAME],
  ['label_name', LABEL],
  ['interpreted_string_literal', TEXT],
  ['raw_string_literal', TEXT],
  ['dot', DOT],
  ['blank_identifier', BLANK],
  ['ERROR', BROKEN],
  ...[
    'comment',
    'int_literal',
    'float_literal',
    'imaginary_literal',
    'rune_literal',
    'nil',
    'true',
    'false',
    'iota',
  ].map((type): [string, number] => [type, DROPPED]),
]);

const NAMES: readonly number[] = [IDENTIFIER, FIELD_NAME, TYPE_NAME, PACKAGE_NAME, LABEL, TEXT, DOT, BLANK];

export const vocabulary: TreeVocabulary = {
  kindByType: KIND_BY_TYPE,
  broken: BROKEN,
  leaves: NAMES,
  placed: [...NAMES, BROKEN, IMPORT, FUNCTION, METHOD, LITERAL_FUNCTION],
  refinements: new Map([
    ['&&', new Map([[BINARY, AND]])],
    ['||', new Map([[BINARY, OR]])],
    [':=', new Map([[RECEIVE_OR_RANGE, DEFINING]])],
  ]),
};

export function isFunction(kind: number): boolean {
  return kind >= FUNCTION && kind <= LITERAL_FUNCTION;
}
