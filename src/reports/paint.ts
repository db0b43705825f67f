/** Emphasis that carries no meaning of its own: the words say the same without it. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow', (text: string) => string>>;

export function paint(colour: boolean): Paint {
  const style = (on: number, off: number) => (text: string) => (colour ? `${sgr(on)}${text}${sgr(off)}` : text);
  return { bold: style(1, 22), dim: style(2, 22), red: style(31, 39), yellow: style(33, 39) };
}

/** Select Graphic Rendition, ECMA-48 section 8.3.117. */
function sgr(code: number): string {
  return `${String.fromCharCode(0x1b)}[${code}m`;
}
