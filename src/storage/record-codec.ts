import type { RecordFacts } from '../model/decision-record.ts';
import type { FactCodec } from './fact-table.ts';

/** What records say, by blob; `reader` is the version of what reads them. Null of a text that is no record. */
export function recordCodec(reader: string): FactCodec<RecordFacts | null> {
  return {
    version: `records 1 ${reader}`,
    encode: (record) => JSON.stringify(record),
    decode: (line) => JSON.parse(line) as RecordFacts | null,
  };
}
