import type { SnapshotFile } from '../model/snapshot.ts';

/** Larger files are data. */
const LARGEST_BYTES = 64 * 1024;

/**
 * Whether a file of JSON or YAML may hold what a rule reads, as far as its path says: settings and tables of the business
 * lie in folders or files that are named so. All others are build settings, translations, fixtures and data.
 */
export function mayHoldRules({ path, size }: SnapshotFile): boolean {
  return size <= LARGEST_BYTES && RULES.test(path) && !OTHERS.test(path);
}

const RULES =
  /(?:^|[/._-])(?:app-?settings|config|configuration|limits|plans|policies|policy|prices|pricing|quotas|rates|rules|settings|tariffs?|thresholds|tiers)(?:[/._-]|$)/i;
const OTHERS =
  /(?:^|\/)(?:\.[^/]*\/|node_modules\/)|(?:schema|openapi|swagger|locales?|i18n|translations?|tsconfig|eslint|biome|renovate|launchsettings|package|lock|lerna|nx|turbo|vercel|jest|babel|prettier|stylelint|composer|angular|components|manifest)[^/]*$|\.vscode|\.github/i;
