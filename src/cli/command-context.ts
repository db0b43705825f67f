import type { Terminal } from './terminal.ts';

/** What every command gets beside its own arguments. */
export interface CommandContext {
  readonly version: string;
  readonly terminal: Terminal;
}
