"""Prints the tokens of Python files as Python's own `tokenize` sees them, for compare-tokens.ts.

Paths come on standard input, one a line. For each a line `file PATH COUNT` or `skip PATH REASON`, then one line a
token: its kind and its offsets in UTF-16 code units. Up to Python 3.11 a string with holes is one token.
"""

import io
import sys
import token
import tokenize

KINDS = {
    token.NAME: "name",
    token.NUMBER: "number",
    token.STRING: "string",
    token.OP: "operator",
    token.NEWLINE: "newline",
    token.INDENT: "indent",
    token.DEDENT: "dedent",
    token.ERRORTOKEN: "unknown",
}


def main():
    out = sys.stdout
    for path in sys.stdin.read().splitlines():
        try:
            with tokenize.open(path) as handle:
                text = handle.read()
            with open(path, encoding="utf-8", newline="") as handle:
                as_written = handle.read()
            if text != as_written:
                raise ValueError("not UTF-8 with plain line ends")
            tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
            compile(text, path, "exec", dont_inherit=True, flags=0x400)
        except (OSError, SyntaxError, ValueError, tokenize.TokenError) as error:
            print("skip", path, type(error).__name__, sep="\t", file=out)
            continue
        lines = [(kind, start, end) for kind, _, start, end, _ in tokens if kind in KINDS]
        starts = line_starts(text)
        print("file", path, len(lines), sep="\t", file=out)
        for kind, start, end in lines:
            print(KINDS[kind], offset(starts, start), offset(starts, end), sep="\t", file=out)


def line_starts(text):
    starts = []
    at = 0
    for line in text.split("\n"):
        starts.append((at, line + "\n"))
        at += utf16(line) + 1
    return starts


def offset(starts, place):
    row, column = place
    if row > len(starts):
        at, line = starts[-1]
        return at + utf16(line) - 1
    at, line = starts[row - 1]
    return at + (column if line.isascii() else utf16(line[:column]))


def utf16(text):
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


main()
