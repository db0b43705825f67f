/** A place as a list writes it, `path:line`, or `-` for nowhere. */
export interface LabelledPlace {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

export interface Label {
  /** Rules are tuned on `tuning` only; `test` says how they do on what they have not seen, and `unseen` lists were written before any run. */
  readonly half: string;
  readonly kind: string;
  readonly from: LabelledPlace;
  readonly to: LabelledPlace;
  readonly label: string;
}

/** Reads a list: comment lines, a heading, then one wire a line, fields apart by tabs. */
export function readLabels(text: string): Label[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => {
    const [half = '', kind = '', from = '', to = '', label = ''] = line.split('\t');
    return { half, kind, from: placeOf(from), to: placeOf(to), label };
  });
}

function placeOf(text: string): LabelledPlace {
  const colon = text.lastIndexOf(':');
  return colon < 0
    ? { text, path: text, line: 0 }
    : { text, path: text.slice(0, colon), line: Number(text.slice(colon + 1)) };
}
