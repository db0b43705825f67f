import { ParserFailure } from './syntax.ts';

/** Tells a parser that throws (a panic on its native side, a text over its limit) from our own bugs. */
export function callParser<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw new ParserFailure(`The parser failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
