import { UsageError } from '../../base/usage-error.ts';
import { baseNameOf, folderOf } from '../../base/paths.ts';
import type { DecisionRecord } from '../../model/decision-record.ts';

export interface Successor {
  readonly id: string;
  readonly label: string;
  /** Relative to the root. */
  readonly path: string;
}

/** The text of a record with nothing but its status line changed, in the form that the line has. */
export function withStatus(text: string, { at, statusLine }: DecisionRecord, successor: Successor): string {
  if (statusLine === null) {
    throw new UsageError(`${at.path} has no status that could be edited`, 'write `status: accepted` into it first');
  }
  const parts = text.split(/(\r\n|\n|\r)/);
  const place = (statusLine - 1) * 2;
  const line = parts[place] ?? '';
  const isNear = folderOf(at.path) === folderOf(successor.path);
  const link = isNear ? `[${successor.label}](${baseNameOf(successor.path)})` : successor.label;
  const field = /^(\uFEFF?)(\s*(?:[-*+]\s+)?\**status\**\s*:\**\s*)/i.exec(line);
  if (field === null) parts[place] = `Superseded by ${link}`;
  else {
    const isMatter = /^status\s*:/i.test(line);
    parts[place] = `${field[1]}${field[2]}${isMatter ? `superseded by ${successor.id}` : `superseded by ${link}`}`;
  }
  return parts.join('');
}
