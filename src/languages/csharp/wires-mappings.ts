import type { MessageFact, TableFact } from '../../model/facts.ts';
import type { CallSite, CodeOutline, Declaration } from '../wiring/code-outline.ts';
import { declarationAround } from '../wiring/code-outline.ts';
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

function readPublish({ name, types, arguments: given, line, offset }: CallSite, outline: CodeOutline): MessageFact[] {
  if (!SENDS.test(name)) return [];
  const [first] = given;
  if (types !== '') return [{ channel: lastName(types), direction: 'send', line }];
  if (first?.kind === 'call') return [{ channel: first.call.name, direction: 'send', line }];
  const bound = first?.kind === 'name' ? madeIn(first.name, offset, outline) : null;
  return bound === null ? [] : [{ channel: bound, direction: 'send', line }];
}

/** The type of a local that was made by `new` in the same method. */
function madeIn(name: string, offset: number, outline: CodeOutline): string | null {
  const scope = declarationAround(outline, offset, 'callable');
  const binding = outline.bindings.findLast(
    (candidate) => candidate.name === name && candidate.offset < offset && candidate.offset >= (scope?.start ?? 0),
  );
  return binding?.value.kind === 'call' && /^[A-Z]/.test(binding.value.call.name) ? binding.value.call.name : null;
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
