import { asksExports, asksSymbols, asksWires } from '../assembly/connect-services.ts';
import { noSymbols, noWires } from '../model/facts.ts';
import { readAgain } from './read-again.ts';
import type { FactTables } from './fact-tables.ts';
import type { ReadRequest } from './read-facts.ts';
import type { ReadSource } from './read-outcome.ts';
import type { ConnectableSource } from '../assembly/connect-services.ts';

/**
 * What each source says that wires are made of, in their order: from the tables, and where those have it not, as after a
 * run that asked for less, from the files. Null where nobody asks.
 */
export async function readWires(
  request: ReadRequest,
  sources: readonly ReadSource[],
): Promise<ConnectableSource[] | null> {
  const { tables } = request;
  if (tables.wires === null) return null;
  const found = sources.map((source) => lookUp(source, tables));
  const missing = sources.filter((_, node) => found[node] === null);
  await readAgain(request, missing);
  return sources.map((source, node) => found[node] ?? lookUp(source, tables) ?? unreadable(source, request));
}

/** Null where not all is known. */
function lookUp(source: ReadSource, tables: FactTables): ConnectableSource | null {
  const { path, language, key } = source;
  if (!asksWires(source)) return { path, language, exports: [], symbols: noSymbols, wires: noWires };
  const wires = tables.wires?.get(key);
  const links = asksExports(source) ? (source.links ?? tables.links.get(key)) : NO_EXPORTS;
  const isLinked = source.links !== null;
  const symbols = asksSymbols(source) ? (isLinked ? source.symbols : tables.symbols.get(key)) : noSymbols;
  if (!wires || !links || !symbols) return null;
  return { path, language, exports: links.exports.map(({ name }) => name), symbols, wires };
}

const NO_EXPORTS = { exports: [] } as const;

/** It was there when it was first read, and has changed since. */
function unreadable({ path, language }: ReadSource, { problems }: ReadRequest): ConnectableSource {
  problems.push(`${path} changed while it was read; its wires are missing`);
  return { path, language, exports: [], symbols: noSymbols, wires: noWires };
}
