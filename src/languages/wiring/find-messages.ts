import type { MessageFact } from '../../model/facts.ts';
import type { Annotation, CallSite, CodeOutline, Expression } from './code-outline.ts';
import type { TextResolver } from './text-resolver.ts';

/** Messages that a file sends or takes by the literal name of a queue, topic or subject, in the words of many clients. */
export function findMessages(outline: CodeOutline, resolver: TextResolver): MessageFact[] {
  const seek: Seek = { resolver };
  return [
    ...outline.calls.flatMap((call) => readCall(call, seek)),
    ...outline.declarations.flatMap(({ annotations, start }) =>
      annotations.flatMap((annotation) => readAnnotation(annotation, start, seek)),
    ),
  ];
}

interface Seek {
  readonly resolver: TextResolver;
}

interface ChannelUse {
  readonly direction: MessageFact['direction'];
  /** Positions of which the first that holds a text is the name. */
  readonly positions: readonly number[];
  /** Names of arguments, or keys of a record among the arguments, that hold it. */
  readonly keys: readonly string[];
  /** What the receiver is called, for names that other things have too. */
  readonly receiver?: RegExp;
}

const BROKER =
  /kafka|rabbit|amqp|nats|nc$|js$|channel|^ch$|\.ch$|bus|pubsub|broker|producer|publisher|queue|topic|sns|sqs|jms|stream|template|writer|sender|messag/i;
const CONSUMER =
  /kafka|rabbit|amqp|nats|nc$|js$|channel|^ch$|\.ch$|bus|pubsub|broker|consumer|subscriber|queue|topic|jms|stream|reader|messag/i;
const NAMES = ['topic', 'queue', 'Topic', 'routingKey', 'routing_key', 'queueName', 'QueueUrl', 'subject'] as const;

const send = (positions: readonly number[], receiver?: RegExp): ChannelUse => use('send', positions, receiver);
const receive = (positions: readonly number[], receiver?: RegExp): ChannelUse => use('receive', positions, receiver);

function use(direction: MessageFact['direction'], positions: readonly number[], receiver?: RegExp): ChannelUse {
  const keys = direction === 'send' ? NAMES : [...NAMES, 'topics', 'queues', 'destination'];
  return { direction, positions, keys, ...(receiver ? { receiver } : {}) };
}

const CALLS: ReadonlyMap<string, ChannelUse> = new Map([
  ['sendToQueue', send([0])],
  ['BasicPublish', send([1, 0])],
  ['BasicPublishAsync', send([1, 0])],
  ['basicPublish', send([1, 0])],
  ['basic_publish', send([1, 0])],
  ['PublishWithContext', send([2, 1])],
  ['convertAndSend', send([1, 0], /rabbit|amqp|jms|template|messag/i)],
  ['ProducerRecord', send([0])],
  ['ProduceAsync', send([0])],
  ['Produce', send([0], BROKER)],
  ['produce', send([0], BROKER)],
  ['CreateSender', send([0])],
  ['createSender', send([0])],
  ['WriteMessages', send([], BROKER)],
  ['send', send([0], BROKER)],
  ['Send', send([0], BROKER)],
  ['emit', send([0], /client|kafka|rabbit|nats/i)],
  ['publish', send([0], BROKER)],
  ['Publish', send([1, 0], BROKER)],
  ['send_and_wait', send([0])],
  ['consume', receive([0], CONSUMER)],
  ['Consume', receive([0], CONSUMER)],
  ['BasicConsume', receive([0])],
  ['BasicConsumeAsync', receive([0])],
  ['basicConsume', receive([0])],
  ['basic_consume', receive([0])],
  ['subscribe', receive([0], CONSUMER)],
  ['Subscribe', receive([0], CONSUMER)],
  ['QueueSubscribe', receive([0])],
  ['CreateReceiver', receive([0])],
  ['CreateProcessor', receive([0])],
  ['createReceiver', receive([0])],
  ['KafkaConsumer', receive([0])],
  ['AIOKafkaConsumer', receive([0])],
  ['ReceiveEndpoint', receive([0])],
]);

function readCall(call: CallSite, { resolver }: Seek): MessageFact[] {
  const found = CALLS.get(call.name);
  if (found === undefined || !hasReceiver(call, found)) return [];
  const { direction, line } = { ...found, line: call.line };
  const written = [
    ...found.keys.map((key) => call.named.get(key)),
    ...call.arguments.flatMap((argument) => fromRecord(argument, found.keys)),
    ...found.positions.map((at) => call.arguments[at]),
  ];
  const [channel] = written.flatMap((expression) => textsOf(expression, call.offset, resolver));
  return channel === undefined ? [] : [{ channel, direction, line }];
}

function hasReceiver({ receiver }: CallSite, { receiver: pattern }: ChannelUse): boolean {
  if (pattern === undefined) return true;
  if (receiver?.kind === 'name') return pattern.test(receiver.name);
  return receiver?.kind === 'call' && pattern.test(receiver.call.name);
}

function fromRecord(argument: Expression, keys: readonly string[]): (Expression | undefined)[] {
  return argument.kind === 'record' ? keys.map((key) => argument.entries.get(key)) : [];
}

const LISTENERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['RabbitListener', ['queues']],
  ['KafkaListener', ['topics']],
  ['JmsListener', ['destination']],
  ['SqsListener', ['value', 'queueNames']],
  ['EventPattern', []],
  ['MessagePattern', []],
  ['Incoming', []],
]);

function readAnnotation(annotation: Annotation, offset: number, { resolver }: Seek): MessageFact[] {
  const keys = LISTENERS.get(annotation.name);
  if (keys === undefined) return [];
  const written = [...keys.map((key) => annotation.named.get(key)), ...annotation.arguments];
  return written
    .flatMap((expression) => textsOf(expression, offset, resolver))
    .map((channel) => ({ channel, direction: 'receive', line: annotation.line }));
}

function textsOf(expression: Expression | undefined, offset: number, resolver: TextResolver): string[] {
  if (expression?.kind === 'list') return expression.items.flatMap((item) => textsOf(item, offset, resolver));
  const text = resolver.literalOf(expression, offset);
  return text === null || text === '' ? [] : [text];
}
