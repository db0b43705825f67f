/** What a token is; numbers because streams are typed arrays. */
export const NAME = 1;
export const NUMBER = 2;
/** A string or bytes literal as a whole, prefix and quotes included. */
export const STRING = 3;
/** The prefix and opening quotes of a string with holes (`f"…"`, `t"…"`). */
export const TEXT_START = 4;
/** What stands between quotes and holes, also a format specification. */
export const TEXT = 5;
export const TEXT_END = 6;
export const OPERATOR = 7;
/** The end of a logical line. */
export const NEWLINE = 8;
/** The white space that begins a deeper block. */
export const INDENT = 9;
/** Without extent: stands where the first token behind the block begins. */
export const DEDENT = 10;
/** A character that begins nothing in Python. */
export const UNKNOWN = 11;
