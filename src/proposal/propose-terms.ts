import { compareText } from '../base/ordering.ts';
import type { ProposedTerm } from '../model/proposal.ts';

/** Fewer files make a detail, not a concept. */
const FEWEST_FILES = 4;
const SHARE_OF_COMPONENT = 0.15;
/** A word that is frequent in more of the components tells none of them from the others. */
const SHARE_OF_COMPONENTS = 0.4;
const OF_COMPONENT = 3;
const LISTED = 20;
const SHORTEST = 4;

export interface TermInput {
  readonly names: readonly string[];
  /** For each file the index of its component, -1 for none or for what is no production code. */
  readonly componentOf: Int32Array;
  /** For each file, for each unit its words. */
  readonly words: readonly (readonly (readonly string[])[])[];
  readonly stem: (word: string) => string;
  /** Words of one concept have the same; a word that stands alone is its own. */
  readonly concept: (stem: string) => string;
}

/** Words that a component is about and most others are not: candidates for a glossary, the most telling first. */
export function proposeTerms(input: TermInput): readonly ProposedTerm[] {
  const { filesOf, totals, spelled } = countFiles(input);
  const sizes = input.names.map((_, at) => input.componentOf.filter((component) => component === at).length);
  const least = sizes.map((size) => Math.max(FEWEST_FILES, size * SHARE_OF_COMPONENT));
  const frequent = filesOf.map((counts, at) => [...counts].filter(([, count]) => count >= least[at]!));
  const spread = Map.groupBy(frequent.flat(), ([word]) => word);
  const most = Math.max(2, input.names.length * SHARE_OF_COMPONENTS);
  const weighed = frequent.flatMap((counts, at) => {
    const telling = counts.flatMap(([word, fileCount]) => {
      const components = spread.get(word)!.length;
      const weight = (fileCount / sizes[at]!) * Math.log((input.names.length + 1) / components);
      return components > most ? [] : [{ word, component: input.names[at]!, fileCount, weight }];
    });
    return telling.toSorted((a, b) => b.weight - a.weight || compareText(a.word, b.word)).slice(0, OF_COMPONENT);
  });
  const terms = [...Map.groupBy(weighed, ({ word }) => word).values()].map((own) =>
    own.reduce((heaviest, term) => (term.weight > heaviest.weight ? term : heaviest)),
  );
  const first = terms.toSorted((a, b) => b.fileCount - a.fileCount || compareText(a.word, b.word)).slice(0, LISTED);
  const spell = (word: string): string => spelled.get(word) ?? word;
  const byConcept = Map.groupBy(
    [...totals].filter(([, count]) => count >= FEWEST_FILES).map(([word]) => word),
    input.concept,
  );
  return first.map((term) => {
    const alike = (byConcept.get(input.concept(term.word)) ?? []).filter((word) => word !== term.word);
    const { component, fileCount } = term;
    return {
      word: spell(term.word),
      component,
      fileCount,
      alike: alike.map(spell).toSorted(compareText).slice(0, OF_COMPONENT),
    };
  });
}

interface FileCounts {
  /** For each stem the shortest word that has it. */
  readonly spelled: ReadonlyMap<string, string>;
  readonly filesOf: readonly Map<string, number>[];
  readonly totals: Map<string, number>;
}

function countFiles({ names, componentOf, words, stem }: TermInput): FileCounts {
  const filesOf = names.map(() => new Map<string, number>());
  const totals = new Map<string, number>();
  const spelled = new Map<string, string>();
  for (const [file, units] of words.entries()) {
    const component = componentOf[file]!;
    if (component < 0) continue;
    const own = new Set<string>();
    for (const word of units.flat().filter(isTelling)) {
      const root = stem(word);
      own.add(root);
      const known = spelled.get(root);
      if (known === undefined || word.length < known.length) spelled.set(root, word);
    }
    for (const word of own) {
      if (!isTelling(word)) continue;
      filesOf[component]!.set(word, (filesOf[component]!.get(word) ?? 0) + 1);
      totals.set(word, (totals.get(word) ?? 0) + 1);
    }
  }
  return { filesOf, totals, spelled };
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !OF_THE_TRADE.has(word);
}

/** Words of programming and of its platforms, which no business has of its own. */
const OF_THE_TRADE: ReadonlySet<string> = new Set(
  `abstract action actual address after agent alias array assert async attribute await base before begin bind block body bool boolean
  buffer build builder bytes cache call callback cancel catch char check child children class clean clear click client clone close code
  collection column command common compare component config configuration connect connection const container content context convert
  copy count create current custom data date debug decode default define delete depth destroy disable display document each element
  else empty enable encode entry enum equal error event exception execute exist expect export extend extension factory fail failure false
  fetch field file fill filter final find first flag flush folder font form format function generate global group guard handle
  handler hash header height hide hook href html http https icon identifier implement import index info information init initial
  initialize inject inner input insert instance integer interface internal invalid invoke item items iterator join json keys kind label
  lambda last layout left length level limit line link list load local lock logger long loop main make manager mapper match math
  maximum member merge message meta method minimum mode model module mount name namespace navigate nest next node none null
  number object offset open operation option options order output override page param parameter parent parse part path pattern
  pending pipe point pool port prefix prepare print private process produce promise prop property props protected provide provider
  proxy public push query queue raise random range react read reader ready receive record reduce reference reflect register registry
  regex reject release reload remove render replace request require reset resolve resource response rest result return right root
  route router schema scope search select self send sequence serialize server service session setting setup short show signal
  single size slice sort source span split stack start state static status step stop store stream string strip struct style
  submit suffix super support switch symbol sync system table target task template temporary test text that then thing this
  thread throw time timeout title toggle token tool trace transform translate trigger trim true tuple type undefined union unique
  update upper util utility utils valid validate validation value values variable vector verify version view void wait warn warning
  watch when where while width window with without word work worker wrap wrapper write writer xpath yaml yield zero hasattr getattr kwargs
  args bean annotation override nullable optional predicate supplier printf sprintf errorf goroutine mutex unmarshal marshal using linq
  enumerable deserialize classname memo effect callbacks export lower equals tostring hashcode iterable nothing already nonnull sleep
  append prepend concat xmlns argv println describe console formatter socket crypto algorithm hello demo sample button slot variant
  redirect cancellation repository mediator singleton notify many position section expr
  append prepend concat reverse shift unshift splice foreach entries stringify trimmed`
    .split(/\s+/)
    .filter((word) => word !== 'order'),
);
