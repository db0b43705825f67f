import type { CallSite } from './code-outline.ts';
import type { CallDraft, WireList } from './wire-list.ts';

/** A function of the file that makes a call with a path that it is given. */
export interface Wrapper extends CallDraft {
  readonly name: string;
  /** Name of the parameter that is the path. */
  readonly parameter: string;
  /** Of the parameter that is the path. */
  readonly position: number;
}

export interface PassingCalls<Own extends Wrapper> {
  readonly readCall: (call: CallSite) => CallDraft | null;
  /** The function around a call, where that only passes its path on. */
  readonly findWrapper: (call: CallSite, draft: CallDraft) => Own | null;
  /** What a call of such a function amounts to; null where the path it gives is not known. */
  readonly readWrapped: (call: CallSite, wrapper: Own) => CallDraft | null;
}

/** Adds the calls of a file, those of its own functions that pass their path on among them. */
export function addPassingCalls<Own extends Wrapper>(
  calls: readonly CallSite[],
  { readCall, findWrapper, readWrapped }: PassingCalls<Own>,
  wires: WireList,
): void {
  const wrappers = new Map<string, Own>();
  for (const call of calls) {
    const draft = readCall(call);
    if (draft === null) continue;
    const wrapper = findWrapper(call, draft);
    if (wrapper === null) wires.addCall(draft);
    else wrappers.set(wrapper.name, wrapper);
  }
  for (const call of calls) {
    const wrapper = wrappers.get(call.name);
    const draft = wrapper === undefined ? null : readWrapped(call, wrapper);
    if (draft !== null) wires.addCall(draft);
  }
}
