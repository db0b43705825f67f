import { isMap, isSeq, parseDocument, stringify } from 'yaml';

export interface NewException {
  readonly fingerprint?: string;
  readonly rule?: string;
  readonly paths?: readonly string[];
  readonly symbol?: string;
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
}

/** Every value a text: else `00112233` would be a number, and be written again without its zeros. */
const AS_WRITTEN = { schema: 'failsafe' } as const;

/** The text of paydown.exceptions.yaml with one more at its end; comments stay. `about` says in a comment what it is for. */
export function addException(text: string, exception: NewException, about: string): string {
  const document = parseDocument(text, AS_WRITTEN);
  const written = parseDocument(stringify(exception, { lineWidth: 0 }), AS_WRITTEN).contents;
  if (!isMap(written)) throw new Error('a map that was just written is none');
  written.commentBefore = ` ${about.replaceAll(/[\r\n]+/g, ' ')}`;
  if (!isSeq(document.get('exceptions'))) document.set('exceptions', document.createNode([]));
  const list: unknown = document.get('exceptions');
  if (!isSeq(list)) throw new Error('a list that was just made is none');
  list.flow = false;
  list.add(written);
  return document.toString({ lineWidth: 0 });
}
