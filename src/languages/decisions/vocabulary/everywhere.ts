/** Words that say how code is written and nothing about what it decides, in any language. Raising a language's version goes with a change. */
export const wordsOfCode: ReadonlySet<string> = new Set(
  `abstract add all and any apply args argument array as async at await base be bool boolean by byte calc calculate call
  callback char check class clear clone collection compute config console const context copy count counter create
  current data date decimal def default delete dict dictionary do double each element else empty end entries entry enum
  eq equal equals err error evaluate event exception exec execute exists false field find first flag float fn for format
  from func function get getter given global has hash helper id if impl in index info init initial input instance int
  integer interface internal into invoke is it item iter iterator job key kind last len length let lib list load local
  log logger long lookup main make manager map match math max method min model module name new next nil no node none
  not now null num number obj object of old on one open option optional or out output param parameter parse pick prev
  private process property prop props protected provider public put query raise range raw read record ref reference
  remove replace repo repository req request res resolve response result ret return row run self send service set
  setter short should size source start state static stream string str struct sub switch table target temp test text
  the then this today throw to total tmp transform true try tuple type undefined update use util val value values var vector
  view void when where while with write zero`
    .split(/\s+/)
    .filter((word) => !isDomainWord(word)),
);

/** Words of the list above that are as often a quantity of the business. */
function isDomainWord(word: string): boolean {
  return ['count', 'total', 'date', 'min', 'max', 'first', 'last', 'start', 'end', 'next'].includes(word);
}

/** What a call adds to the name of the quantity that it reads: `claims.get("exp").asLong()` is the claims' exp. */
export const accessWords: ReadonlySet<string> = new Set(
  `as ascii between call cast clean coerce compare contains convert decode element encode eq equals fetch float
  from get getter has have in insensitive int integer into invariant is json key lower lowercase normalize normalized
  number of ordinal or parse path property read root string strip text to trim try unwrap upper uppercase value
  chronounit chrono math double decimal long big case culture fold instant epoch flat second seconds
  select distinct`.split(/\s+/),
);
