import type { SnapshotFile } from '../model/snapshot.ts';

/** Larger files are data. */
const LARGEST_BYTES = 64 * 1024;

/**
 * Whether a file of JSON or YAML may hold what a rule reads, as far as its path says. YAML is written by people: all of it
 * may but what a known tool reads. JSON is mostly data, translations and build settings: there the settings and tables of
 * the business lie in folders or files that are named so.
 */
export function mayHoldRules({ path, size }: SnapshotFile): boolean {
  if (size > LARGEST_BYTES || OTHERS.test(path)) return false;
  return /\.ya?ml$/i.test(path) ? !TOOLS.test(path) : RULES.test(path);
}

const RULES =
  /(?:^|[/._-])(?:allowances|app-?settings|charges|config|configuration|criteria|discounts|eligibility|fees|limits|parameters|plans|policies|policy|prices|pricing|quotas|rates|regulations?|rules|settings|surcharges|tariffs?|terms|thresholds|tiers)(?:[/._-]|$)/i;
const OTHERS =
  /(?:^|\/)(?:\.[^/]*\/|node_modules\/)|(?:schema|openapi|swagger|locales?|i18n|translations?|tsconfig|eslint|biome|renovate|launchsettings|package|lock|lerna|nx|turbo|vercel|jest|babel|prettier|stylelint|composer|angular|components|manifest)[^/]*$|\.vscode|\.github/i;
/** Pipelines, containers, clusters, documentation. */
const TOOLS =
  /(?:^|\/)(?:\.[^/]*|paydown[^/]*|(?:docker-)?compose[^/]*|chart|pnpm-workspace|mkdocs|codecov|azure-pipelines[^/]*|bitbucket-pipelines|cloudbuild|serverless|buf[^/]*|kustomization|skaffold|[^/]*(?:deployment|service|ingress|configmap|crd|workflow|pipeline)s?)\.ya?ml$|(?:^|\/)(?:workflows|crds|templates|locales?|i18n|lang)\//i;
