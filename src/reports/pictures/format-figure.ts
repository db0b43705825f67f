/** A coordinate in at most two decimals: enough for a screen, and the same bytes on every machine. */
export function formatFigure(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
