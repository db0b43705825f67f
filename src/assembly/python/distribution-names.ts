import type { ImportFact } from '../../model/facts.ts';
import { normalisePythonName } from '../../model/python-manifest.ts';
import { DISTRIBUTIONS } from './known-distributions.ts';

/** The declared distribution that brings an imported module, null where none is known to. Names are normalised (PEP 503). */
export function distributionOf({ specifier, names }: ImportFact, declared: ReadonlySet<string>): string | null {
  const [top = ''] = specifier.split('.');
  const name = normalisePythonName(top);
  const known = DISTRIBUTIONS.get(top) ?? [];
  const plain = [...known, name, ...USUAL_FORMS.map((form) => form.replace('*', name))];
  const found = plain.find((each) => declared.has(each));
  if (found !== undefined) return found;
  const paths = [...names.map((member) => `${specifier}.${member}`), specifier].map(normalisePythonName);
  return paths.map((path) => partOf(path, name, declared)).find((each) => each !== null) ?? null;
}

/** Ways in which a distribution's name often differs from that of its module. */
const USUAL_FORMS: readonly string[] = [
  'python-*',
  'py*',
  'py-*',
  '*-python',
  '*-py',
  '*-binary',
  'django-*',
  'types-*',
];

/** Packages that several distributions fill: `google.cloud.storage` comes with `google-cloud-storage`. */
function partOf(path: string, top: string, declared: ReadonlySet<string>): string | null {
  let best: string | null = null;
  for (const each of declared) {
    if (!each.startsWith(`${top}-`)) continue;
    const isPart = path === each || path.startsWith(`${each}-`);
    if (isPart && (best === null || each.length > best.length)) best = each;
  }
  return best;
}
