import { displayNumber } from '../base/display-number.ts';
import { displayText } from '../base/display.ts';
import { compareText } from '../base/ordering.ts';
import type { LeftOutGroup, LinkShare, MeasuredLanguage } from '../model/scan-result.ts';

/** One language in words and figures for people, the same in every report. */
export interface LanguageRow {
  readonly title: string;
  readonly files: number;
  readonly lines: number;
  readonly units: number;
  readonly bytes: number;
  /** `98.2 % of 1,204 imports`. */
  readonly resolved: string;
  /** `98.2 %`; null where there is nothing to resolve. */
  readonly resolvedShare: string | null;
  readonly counted: LinkShare['counted'];
  readonly leftOutCount: number;
  /** `12 generated code, 3 minified code`; empty where nothing was. */
  readonly leftOut: string;
}

/** The languages of which something was read, most files first. */
export function languageRows(byLanguage: Readonly<Record<string, MeasuredLanguage>>): LanguageRow[] {
  return Object.values(byLanguage)
    .filter(({ files }) => files > 0)
    .toSorted((a, b) => b.files - a.files || compareText(a.title, b.title))
    .map(({ title, files, lines, units, bytes, links, leftOut }) => ({
      title: displayText(title),
      files,
      lines,
      units,
      bytes,
      resolved: resolvedText(links),
      resolvedShare: resolvedShare(links),
      counted: links.counted,
      leftOutCount: leftOut.reduce((sum, { count }) => sum + count, 0),
      leftOut: leftOutText(leftOut),
    }));
}

/** `2.4 MB`, in steps of a thousand. */
export function displayBytes(bytes: number): string {
  return bytes < 999_500 ? `${displayNumber(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function resolvedText(links: LinkShare): string {
  const share = resolvedShare(links);
  return share === null ? `no ${links.counted}` : `${share} of ${displayNumber(links.total)} ${links.counted}`;
}

/** Rounded down: what is not all of it never reads as all of it. */
function resolvedShare({ resolved }: LinkShare): string | null {
  return resolved === null ? null : `${(Math.floor(resolved * 1000) / 10).toFixed(1)} %`;
}

function leftOutText(groups: readonly LeftOutGroup[]): string {
  return groups.map(({ reason, count }) => `${displayNumber(count)} ${displayText(reason)}`).join(', ');
}
