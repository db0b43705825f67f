/**
 * Names of the universe block (Go specification, "Predeclared identifiers") that nothing in a package hides in practice.
 * `min`, `copy`, `any` and the like are not among them: packages older than those names declare their own.
 */
export const PREDECLARED: ReadonlySet<string> = new Set(
  `bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32
  uint64 uintptr true false iota nil append cap complex imag len make new panic real recover _`.split(/\s+/),
);
