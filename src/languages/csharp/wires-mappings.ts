import type { MessageFact, TableFact } from '../../model/facts.ts';
import {
  type CallSite,
  type CodeOutline,
  type Declaration,
  callOf,
  declarationAround,
  lastName,
  nameIn,
} from '../wiring/code-outline.ts';
import { plainName } from '../wiring/sql-tables.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';

/** Tables that Entity Framework maps: `ToTable("orders")`, `[Table("orders")]`, else the name of each `DbSet`. */
export function findMappedTables(outline: CodeOutline, resolver: TextResolver, text: string): TableFact[] {
  const named = outline.calls.flatMap((call): TableFact[] => {
    const table = call.name === 'ToTable' ? resolver.literalOf(call.arguments[0], call.offset) : null;
    return table === null ? [] : [{ table: plainName(table), access: 'define', line: call.line }];
  });
  const sets = named.length > 0 ? [] : findSets(text);
  return [...named, ...sets, ...outline.declarations.flatMap((declaration) => readAttribute(declaration, resolver))];
}

/** A context without any `ToTable` names its tables by its sets. */
function findSets(text: string): TableFact[] {
  return Array.from(text.matchAll(/\bDbSet<[\w.]+\??>\s+(\w+)\s*(?:\{|=>)/g), ({ index, 1: name = '' }) => ({
    table: name.toLowerCase(),
    access: 'define',
    line: text.slice(0, index).split('\n').length,
  }));
}

function readAttribute({ annotations, start, kind }: Declaration, resolver: TextResolver): TableFact[] {
  const table = kind === 'type' ? annotations.find(({ name }) => name === 'Table') : undefined;
  const name = resolver.literalOf(table?.arguments[0], start);
  return table && name ? [{ table: plainName(name), access: 'define', line: table.line }] : [];
}

const HANDLES = /^(?:\w+\.)*(?:IConsumer|IHandleMessages|IIntegrationEventHandler)<([\w.]+)>$/;
const SENDS = /^(?:Publish|Send)(?:Async)?$/;

/**
 * Buses that name a channel by the message's type (MassTransit, NServiceBus): who implements the handler receives, who
 * publishes a new one sends.
 */
export function findTypedMessages(outline: CodeOutline): MessageFact[] {
  return [...outline.declarations.flatMap(readHandler), ...outline.calls.flatMap((call) => readPublish(call, outline))];
}

function readHandler({ bases, line }: Declaration): MessageFact[] {
  return bases.flatMap((base) => {
    const channel = HANDLES.exec(base)?.[1];
    return channel === undefined ? [] : [{ channel: lastName(channel), direction: 'receive', line }];
  });
}

function readPublish(call: CallSite, outline: CodeOutline): MessageFact[] {
  const { name, types, arguments: given, line } = call;
  const isPlain = SENDS.test(name);
  if (!isPlain && !SENDS_EVENT.test(name)) return [];
  if (isPlain && types !== '') return [{ channel: lastName(types), direction: 'send', line }];
  const [first] = given;
  const made = first?.kind === 'call' ? [first.call.name] : madeIn(nameIn(first), call, outline);
  return made
    .filter((channel) => isPlain || /(?:Event|Message)$/.test(channel))
    .map((channel) => ({ channel, direction: 'send', line }));
}

/** An outbox of one's own: `AddAndSaveEventAsync(event)`, `PublishThroughEventBusAsync(event)`. */
const SENDS_EVENT = /^(?:Publish|Save|Add|Send|Enqueue)\w*(?:Event|Message|Bus)\w*$/;

/** The types of what a local was bound to by `new` in the same method, branches included. */
function madeIn(name: string, { offset }: CallSite, outline: CodeOutline): string[] {
  const scope = declarationAround(outline, offset, 'callable');
  return outline.bindings
    .filter((binding) => binding.name === name && binding.offset < offset && binding.offset >= (scope?.start ?? 0))
    .map(({ value }) => typeMade(callOf(value)))
    .filter((type) => /^[A-Z]/.test(type));
}

/** `new OrderPlaced(…)`, and what mappers make: `order.Adapt<OrderPlaced>()`, `mapper.Map<OrderPlaced>(order)`. */
function typeMade(call: CallSite | null): string {
  if (call === null) return '';
  return /^(?:Adapt|Map|MapTo)$/.test(call.name) && /^[\w.]+$/.test(call.types) ? lastName(call.types) : call.name;
}
