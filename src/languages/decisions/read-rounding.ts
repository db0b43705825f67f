import { emitEffect } from './emit-clause.ts';
import type { Reading, Sink } from './reading.ts';
import type { Rounding } from './rounding.ts';

/** How a value is rounded, and then the value. */
export function emitRounding(
  { mode, written, digits, subject, isCut, step }: Rounding,
  sink: Sink,
  reading: Reading,
): void {
  reading.read.value(subject, sink);
  if (isCut && digits === null && sink.use === 'none') return;
  const { quantity } = sink;
  const { line } = subject;
  emitEffect({ role: 'rounding', quantity, value: { kind: 'text', text: mode, written }, line }, sink, reading);
  if (step !== undefined) {
    const to = { kind: 'number' as const, number: step, dimension: 'number' as const, written: String(step) };
    emitEffect({ role: 'rounding', quantity, value: to, line }, sink, reading);
  }
  if (digits === null) return;
  const count = { kind: 'number' as const, number: digits, dimension: 'count' as const, written: String(digits) };
  emitEffect({ role: 'rounding', quantity, value: count, line }, sink, reading);
}
