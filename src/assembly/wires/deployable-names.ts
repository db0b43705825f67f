import type { Service } from '../../model/wire.ts';

/** What a base says about who is called. */
export type BaseClue =
  /** A host outside of the snapshot. */
  | { readonly kind: 'foreign' }
  /** Owners whose name the base holds. */
  | { readonly kind: 'named'; readonly owners: ReadonlySet<number>; readonly isByFile?: boolean }
  /** The page's own host, a local one, or an expression that names nobody. */
  | { readonly kind: 'open' }
  /** Nothing, in code that has no host of its own to call. */
  | { readonly kind: 'unnamed' };

const OPEN: BaseClue = { kind: 'open' };

/** Reads bases against the names of services. An owner's number is its index among the services. */
export function createBaseReader(services: readonly Service[]): (base: string | null) => BaseClue {
  const names = services.flatMap(({ name, aliases, folder }, owner) =>
    [folder === '' ? '' : name, ...aliases].map((each) => ({ owner, words: wordsOf(each) })),
  );
  return (base) => {
    if (base === null) return OPEN;
    const host = hostOf(base);
    if (host !== null && /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|\[::1\])?$/.test(host))
      return OPEN;
    const words = wordsOf(host === null ? base : (host.split('.')[0] ?? ''));
    const owners = new Set(names.filter(({ words: name }) => isNamed(name, words)).map(({ owner }) => owner));
    if (owners.size > 0) return { kind: 'named', owners };
    // A host with a dot is on the net; one without is a name of the cluster that no folder answers to.
    return host !== null && /\.|:\/\//.test(host) && !CLUSTER.test(host) ? { kind: 'foreign' } : OPEN;
  };
}

const CLUSTER = /\.(?:local|internal|svc|cluster\.local|lan|test|localhost)$/;

/** Host of a written base, null for the name of an expression. */
function hostOf(base: string): string | null {
  const match = /^(?:[a-z][\w+.-]*:)?\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]*)/i.exec(base);
  return match === null ? null : (match[1] ?? '').toLowerCase();
}

/** Words that name a kind of thing and no thing. */
const GENERIC: ReadonlySet<string> = new Set(
  'api apis service services svc server app web http https url uri base host address client endpoint root backend process env this self config settings spring'.split(
    ' ',
  ),
);

/** `PRICING_API_URL`, `pricingApi` and `pricing-api` all say `pricing`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !GENERIC.has(word));
}

function isNamed(name: readonly string[], words: readonly string[]): boolean {
  return name.some((word) => word.length > 2 && words.some((given) => isSameWord(word, given)));
}

/** `customer` and `customers` name the same service. */
export function isSameWord(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s`;
}
