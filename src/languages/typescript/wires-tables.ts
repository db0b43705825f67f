import type { TableFact } from '../../model/facts.ts';
import type { CallSite, Declaration, Expression } from '../wiring/code-outline.ts';
import { plainName } from '../wiring/sql-tables.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { ModuleOutline } from './wires-outline.ts';

/** Tables that TypeORM, Drizzle, Sequelize and Knex name. */
export function findMappedTables(outline: ModuleOutline, resolver: TextResolver): TableFact[] {
  return [
    ...outline.declarations.flatMap((declaration) => readEntity(declaration, resolver)),
    ...outline.calls.filter(({ name }) => NAMES_TABLE.test(name)).flatMap((call) => readCall(call, resolver)),
  ];
}

function readEntity({ annotations, start }: Declaration, resolver: TextResolver): TableFact[] {
  const entity = annotations.find(({ name }) => name === 'Entity');
  const [first, second] = entity?.arguments ?? [];
  const named = [first, second].map((given) => (given?.kind === 'record' ? given.entries.get('name') : given));
  const table = named.map((given) => resolver.literalOf(given, start)).find((name) => name !== null);
  return entity && table ? [{ table: plainName(table), access: 'define', line: entity.line }] : [];
}

const DEFINERS = /^(?:pg|mysql|sqlite|singlestore)Table$|^createTable(?:IfNotExists)?$/;

/** Calls of other names are not read: few of them are of interest. */
const NAMES_TABLE = /Table$|^createTableIfNotExists$|^(?:table|define|init|knex|trx|from)$/;

function readCall(call: CallSite, resolver: TextResolver): TableFact[] {
  const table = resolver.literalOf(call.arguments[0], call.offset);
  const isDefined = DEFINERS.test(call.name) || (call.name === 'table' && isNamed(call.receiver, /schema$/i));
  if (table !== null && isDefined) return [{ table: plainName(table), access: 'define', line: call.line }];
  const mapped = call.arguments.map((given) => tableOption(given, call.offset, resolver)).find((name) => name !== null);
  if (mapped) return [{ table: plainName(mapped), access: 'define', line: call.line }];
  const isQuery = /^(?:knex|trx)$/.test(call.name) || (call.name === 'from' && isNamed(call.receiver, /knex|trx/i));
  return table !== null && isQuery ? [{ table: plainName(table), access: 'read', line: call.line }] : [];
}

/** Sequelize: `{ tableName: 'orders' }` among the options of `define` and `init`. */
function tableOption(given: Expression, offset: number, resolver: TextResolver): string | null {
  return given.kind === 'record' ? resolver.literalOf(given.entries.get('tableName'), offset) : null;
}

function isNamed(receiver: Expression | null, pattern: RegExp): boolean {
  return receiver?.kind === 'name' && pattern.test(receiver.name);
}
