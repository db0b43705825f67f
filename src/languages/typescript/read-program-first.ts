import type { ParsedModule } from './syntax.ts';

/** So that units are found in it too. Where it is too long, whoever needs it says so, and units are found without it. */
export function readProgramFirst(module: ParsedModule): void {
  try {
    module.readProgram();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}
