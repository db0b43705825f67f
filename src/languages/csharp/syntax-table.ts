import type { Language as Grammar } from 'web-tree-sitter';

/** What the walk does at a node of a type. Numbers, because it is asked for every node. */
export const ROLE = {
  none: 0,
  type: 1,
  namespace: 2,
  using: 3,
  callable: 4,
  accessor: 5,
  accessorHolder: 6,
  arrow: 7,
  lambda: 8,
  /** What a value can be assigned to. */
  target: 25,
  /** A type or a constant; the grammar takes what `&&` joins to it for a part of it. */
  pattern: 26,
  name: 9,
  ifStatement: 10,
  structure: 11,
  switchSection: 12,
  arm: 13,
  discard: 14,
  when: 15,
  goto: 16,
  binary: 17,
  parentheses: 18,
  operator: 19,
  caseWord: 20,
  modifier: 21,
  parameter: 22,
  topLevel: 23,
  switch: 24,
} as const;

/** What a name means where it stands. */
export const SLOT = {
  none: 0,
  type: 1,
  /** The member, parameter or local that is declared. */
  declared: 2,
  typeParameter: 3,
  /** What a member is taken of: a type only if nothing else has that name. */
  head: 4,
  attribute: 5,
  /** A type or a constant. */
  pattern: 6,
  /** What a call is given: of interest in `nameof(Order)`. */
  argument: 7,
} as const;

/** A grammar's numbers for its node types and fields, with what they mean to the walk. */
export interface SyntaxTable {
  /** By type. */
  readonly roles: Uint8Array;
  /** By type: 1 where nothing inside is of interest. */
  readonly leaves: Uint8Array;
  /** `SLOT` of a child by type of its parent and field. */
  slotOf(parent: number, field: number): number;
  /** True where a child is nested in the control flow of its parent. */
  isNested(parent: number, field: number): boolean;
  readonly alternative: number;
  readonly operators: ReadonlyMap<number, Operator>;
}

/** Operators of one family make a sequence; 0 for those that are shorthand. */
export interface Operator {
  readonly family: number;
  /** The type of node that it must stand in. */
  readonly holder: 'binary' | 'assignment';
}

/** Every type of node has room, the one of errors (65535) too. */
const TYPES = 65_536;

export function createSyntaxTable(grammar: Grammar): SyntaxTable {
  const numbers = new GrammarNumbers(grammar);
  const fields = grammar.fields.length;
  const slots = new Uint8Array(grammar.types.length * fields);
  const nested = new Uint8Array(grammar.types.length * fields);
  for (const [parent, field, slot] of slotRows()) {
    for (const type of numbers.typesOf(parent)) slots[type * fields + numbers.fieldOf(field)] = slot;
  }
  for (const [parent, field] of NESTED) {
    for (const type of numbers.typesOf(parent)) nested[type * fields + numbers.fieldOf(field)] = 1;
  }
  return {
    roles: roleTable(numbers),
    leaves: leafTable(grammar, numbers),
    slotOf: (parent, field) => slots[parent * fields + field] ?? SLOT.none,
    isNested: (parent, field) => nested[parent * fields + field] === 1,
    alternative: numbers.fieldOf('alternative'),
    operators: operatorTable(numbers),
  };
}

class GrammarNumbers {
  readonly #types = new Map<string, number[]>();
  readonly #fields: ReadonlyMap<string | null, number>;

  constructor(grammar: Grammar) {
    for (const [type, name] of grammar.types.entries()) {
      const known = this.#types.get(name);
      if (known) known.push(type);
      else this.#types.set(name, [type]);
    }
    this.#fields = new Map(grammar.fields.map((name, field) => [name, field]));
  }

  /** A name can have several numbers. A name that the grammar does not know is our mistake. */
  typesOf(name: string): readonly number[] {
    const types = this.#types.get(name);
    if (types === undefined) throw new Error(`the C# grammar has no node type ${name}`);
    return types;
  }

  /** 0 for a child without field. */
  fieldOf(name: string): number {
    if (name === '') return 0;
    const field = this.#fields.get(name);
    if (field === undefined) throw new Error(`the C# grammar has no field ${name}`);
    return field;
  }
}

function roleTable(numbers: GrammarNumbers): Uint8Array {
  const roles = new Uint8Array(TYPES);
  for (const [role, names] of ROLE_NAMES) {
    for (const name of names.split(' ')) {
      for (const type of numbers.typesOf(name)) roles[type] = role;
    }
  }
  return roles;
}

const TYPE_DECLARATIONS =
  'class_declaration struct_declaration record_declaration interface_declaration enum_declaration delegate_declaration';

const ROLE_NAMES: readonly (readonly [number, string])[] = [
  [ROLE.type, TYPE_DECLARATIONS],
  [ROLE.namespace, 'namespace_declaration file_scoped_namespace_declaration'],
  [ROLE.using, 'using_directive'],
  [
    ROLE.callable,
    'method_declaration constructor_declaration destructor_declaration operator_declaration conversion_operator_declaration local_function_statement',
  ],
  [ROLE.accessor, 'accessor_declaration'],
  [ROLE.accessorHolder, 'property_declaration indexer_declaration event_declaration'],
  [ROLE.arrow, 'arrow_expression_clause'],
  [ROLE.lambda, 'lambda_expression anonymous_method_expression'],
  [ROLE.target, 'variable_declarator assignment_expression'],
  [ROLE.pattern, 'constant_pattern'],
  [ROLE.name, 'identifier generic_name qualified_name alias_qualified_name'],
  [ROLE.ifStatement, 'if_statement'],
  [ROLE.structure, 'for_statement foreach_statement while_statement do_statement catch_clause conditional_expression'],
  [ROLE.switch, 'switch_statement switch_expression'],
  [ROLE.arm, 'switch_expression_arm'],
  [ROLE.discard, 'discard'],
  [ROLE.when, 'when_clause catch_filter_clause'],
  [ROLE.goto, 'goto_statement'],
  [ROLE.binary, 'binary_expression and_pattern or_pattern'],
  [ROLE.parentheses, 'parenthesized_expression parenthesized_pattern'],
  [ROLE.operator, '&& || ?? ??= and or'],
  [ROLE.caseWord, 'case'],
  [ROLE.modifier, 'modifier'],
  [ROLE.parameter, 'parameter implicit_parameter params'],
  [ROLE.topLevel, 'global_statement'],
  [ROLE.switchSection, 'switch_section'],
];

/** Tokens and literals. Names of qualified names are read from the text, what stands in their type arguments from the tree. */
function leafTable(grammar: Grammar, numbers: GrammarNumbers): Uint8Array {
  const leaves = new Uint8Array(TYPES);
  for (const type of grammar.types.keys()) leaves[type] = grammar.nodeTypeIsNamed(type) ? 0 : 1;
  for (const name of LEAVES.split(' ')) {
    for (const type of numbers.typesOf(name)) leaves[type] = 1;
  }
  return leaves;
}

const LEAVES =
  'using_directive identifier alias_qualified_name predefined_type implicit_type modifier comment string_literal verbatim_string_literal raw_string_literal character_literal integer_literal real_literal boolean_literal null_literal string_content interpolation_start interpolation_brace interpolation_quote interpolation_format_clause escape_sequence discard empty_statement implicit_parameter break_statement continue_statement preproc_region preproc_endregion preproc_pragma preproc_nullable preproc_define preproc_undef preproc_line preproc_error preproc_warning attribute_target_specifier';

function* slotRows(): Generator<readonly [parent: string, field: string, slot: number]> {
  for (const [field, slot, parents] of SLOTS) {
    for (const parent of parents.split(' ')) yield [parent, field, slot];
  }
}

const SLOTS: readonly (readonly [field: string, slot: number, parents: string])[] = [
  [
    'type',
    SLOT.type,
    'array_type array_creation_expression bracketed_parameter_list cast_expression catch_declaration conversion_operator_declaration declaration_expression declaration_pattern default_expression delegate_declaration event_declaration foreach_statement from_clause function_pointer_parameter indexer_declaration join_clause lambda_expression local_function_statement nullable_type object_creation_expression operator_declaration parameter parameter_list pointer_type primary_constructor_base_type property_declaration recursive_pattern ref_type refvalue_expression scoped_type sizeof_expression stackalloc_expression tuple_element type_parameter_constraint type_pattern typeof_expression variable_declaration',
  ],
  ['returns', SLOT.type, 'method_declaration function_pointer_type'],
  ['right', SLOT.type, 'as_expression is_expression'],
  ['', SLOT.type, 'base_list type_argument_list explicit_interface_specifier'],
  ['name', SLOT.attribute, 'attribute'],
  ['name', SLOT.typeParameter, 'type_parameter'],
  [
    'name',
    SLOT.declared,
    'property_declaration event_declaration method_declaration variable_declarator parameter parameter_list enum_member_declaration local_function_statement declaration_pattern recursive_pattern var_pattern declaration_expression tuple_element tuple_pattern catch_declaration from_clause parenthesized_variable_designation list_pattern',
  ],
  ['left', SLOT.declared, 'foreach_statement'],
  ['expression', SLOT.head, 'member_access_expression'],
  ['', SLOT.pattern, 'constant_pattern'],
  ['', SLOT.argument, 'argument'],
];

const NESTED: readonly (readonly [parent: string, field: string])[] = [
  ['if_statement', 'consequence'],
  ['if_statement', 'alternative'],
  ['for_statement', 'body'],
  ['foreach_statement', 'body'],
  ['while_statement', 'body'],
  ['do_statement', 'body'],
  ['catch_clause', 'body'],
  ['conditional_expression', 'consequence'],
  ['conditional_expression', 'alternative'],
  ['switch_statement', 'body'],
];

function operatorTable(numbers: GrammarNumbers): ReadonlyMap<number, Operator> {
  const families = [
    ['??', 0, 'binary'],
    ['??=', 0, 'assignment'],
    ['&&', 1, 'binary'],
    ['||', 2, 'binary'],
    ['and', 3, 'binary'],
    ['or', 4, 'binary'],
  ] as const;
  return new Map(
    families.flatMap(([name, family, holder]) => numbers.typesOf(name).map((type) => [type, { family, holder }])),
  );
}
