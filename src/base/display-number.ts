/** `12,345`: the same on every machine, whatever its locale. */
export function displayNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `1 file`, `12,345 files`; the plural is given where it is not the singular and an s. */
export function displayCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${displayNumber(count)} ${count === 1 ? singular : plural}`;
}

/** `12.3 %` of a share between 0 and 1. */
export function displayShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** `840 ms`, `1.2 s`, `75 s`. */
export function displayDuration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return `${seconds < 9.95 ? seconds.toFixed(1) : displayNumber(Math.round(seconds))} s`;
}
