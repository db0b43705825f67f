import type { Wire, WireLimit } from '../../model/wire.ts';
import { type WireInput, takesPart } from './wire-source.ts';

interface Use {
  readonly node: number;
  readonly line: number;
}

interface Channel {
  readonly senders: Use[];
  readonly receivers: Use[];
}

/** A channel with more pairs than this is a bus that everybody talks on, and its name tells nothing. */
const MOST_PAIRS = 200;

/** Wires from each receiver to each sender of a channel of the same name in another service. */
export function matchMessages(
  { sources }: WireInput,
  owners: readonly number[],
): { readonly wires: readonly Wire[]; readonly limits: readonly WireLimit[] } {
  const channels = new Map<string, Channel>();
  for (const [node, { path, wires }] of sources.entries()) {
    if (wires.messages.length === 0 || !takesPart(path)) continue;
    for (const { channel, direction, line } of wires.messages) {
      const uses = channels.get(channel) ?? { senders: [], receivers: [] };
      channels.set(channel, uses);
      (direction === 'send' ? uses.senders : uses.receivers).push({ node, line });
    }
  }
  const limits: WireLimit[] = [];
  const found = [...channels].flatMap(([name, { senders, receivers }]) => {
    if (senders.length * receivers.length > MOST_PAIRS) {
      for (const { node } of receivers) limits.push({ path: sources[node]?.path ?? '', reason: BUS });
      return [];
    }
    return receivers.flatMap((receiver) =>
      senders
        .filter((sender) => owners[sender.node] !== owners[receiver.node])
        .map((sender) => toWire(name, sender, receiver)),
    );
  });
  return { wires: found, limits };
}

const BUS = `a channel with more than ${MOST_PAIRS} pairs of sender and receiver was not followed`;

/** A name of several words is somebody's own; `events` is everybody's. */
function confidenceOf(name: string): number {
  return /[._:/-]|[a-z][A-Z]/.test(name) ? 0.9 : 0.6;
}

function toWire(name: string, sender: Use, receiver: Use): Wire {
  return {
    kind: 'message',
    from: receiver.node,
    to: sender.node,
    label: name,
    fromLine: receiver.line,
    toLine: sender.line,
    confidence: confidenceOf(name),
    evidence: [`One side sends to ${name}, the other receives from it.`],
  };
}
