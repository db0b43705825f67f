import { UsageError } from '../../src/base/usage-error.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unexpected(where, 'JSON');
  }
}

/** Fields of JSON that somebody else wrote; `where` names the file and the place for the message. */
export function recordOf(value: unknown, where: string): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(where, 'an object');
  return value as JsonRecord;
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected(where, 'a list');
  return value;
}

export function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw unexpected(where, 'a text');
  return value;
}

export function lineOf(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw unexpected(where, 'a line, 1 or more');
  return value;
}

export function flagOf(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw unexpected(where, 'true or false');
  return value;
}

function unexpected(where: string, wanted: string): UsageError {
  return new UsageError(`${where} is not ${wanted}.`, 'The format is described in bench/rules/README.md.');
}
