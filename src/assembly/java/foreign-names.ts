import type { ImportFact } from '../../model/facts.ts';
import type { LinkOutcome } from '../../model/link-tally.ts';
import type { NamedSource } from '../ecosystem-links.ts';
import { packageOfImport } from './java-packages.ts';
import { isLanguageType } from './language-types.ts';
import type { TypeIndex } from './type-index.ts';
import type { UnreadTypes } from './unread-types.ts';

/** Says of names that no source declares where one file has them from, as far as the file itself tells. */
export class ForeignNames {
  readonly #types: TypeIndex;
  readonly #unread: UnreadTypes;
  readonly #imported = new Map<string, ImportFact>();
  readonly #opensForeign: boolean;

  constructor({ links }: NamedSource, types: TypeIndex, unread: UnreadTypes) {
    this.#types = types;
    this.#unread = unread;
    for (const fact of links.imports) {
      if (fact.kind === 'static') for (const name of fact.names) this.#imported.set(name, fact);
    }
    this.#opensForeign = links.imports.some(
      ({ kind, specifier }) => kind === 'namespace' && !types.hasPackage(specifier),
    );
  }

  outcomeOf(name: string): LinkOutcome {
    const [first = ''] = name.split('.', 1);
    const imported = this.#imported.get(first);
    if (imported !== undefined) return this.#outcomeOfImport(imported);
    if (isLanguageType(first)) return 'external';
    if (first !== name && /^\p{Ll}/u.test(name)) {
      return this.#types.hasPackage(packageOfImport({ specifier: name, kind: 'static' })) ? 'unknown' : 'external';
    }
    return this.#opensForeign ? 'external' : 'unknown';
  }

  #outcomeOfImport(fact: ImportFact): LinkOutcome {
    const reason = this.#unread.reasonFor(fact);
    if (reason === 'external') return 'external';
    return reason === 'unread' ? 'uncounted' : 'unknown';
  }
}
