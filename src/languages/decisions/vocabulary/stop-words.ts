/**
 * Words of each language and of its usual frameworks that say nothing about the business. A change here changes the
 * facts of unchanged text: raise the version of the language with it.
 */
export const typescriptWords: ReadonlySet<string> = words(`
  any array bigint boolean const constructor declare element event export extends fetch finally fragment
  handler hook html import instanceof interface json jsx keyof memo namespace never node number object partial pick
  promise prop props readonly record ref render require satisfies set state string symbol typeof undefined unknown
  use void yield router route express hono controller middleware component style class aria label button div
  span input form click change submit on req res`);

export const csharpWords: ReadonlySet<string> = words(`
  abstract action actionresult api attribute await base bool builder byte cancellation char class const controller
  decimal default delegate double dto enumerable event exception explicit extern fixed float func generic get guid
  http ienumerable ilist implicit init int interface internal is linq list lock long message namespace null nullable
  object operator options out override params partial private property protected public readonly record ref sealed
  service set static string struct task this throw typeof uint ulong unsafe using value var virtual void
  where yield dictionary invariant ordinal async`);

export const javaWords: ReadonlySet<string> = words(`
  abstract autowired bean bigdecimal boolean builder byte catch char class collectors component controller default
  double entity enum exception extends final finally float get hashmap implements import int integer interface list
  long map native new null object optional override package private protected public record repository request
  response rest return service set short static stream string super synchronized this throw throws transient try
  var void volatile util java javax spring`);

export const pythonWords: ReadonlySet<string> = words(`
  and as assert async await bool bytes class cls def del dict elif else except false finally float for from global
  if import in int is kwargs lambda list none nonlocal not object or pass raise return self set str true try tuple
  typing while with yield args dataclass decimal depends fastapi flask django field init router route view model
  pydantic request response`);

export const goWords: ReadonlySet<string> = words(`
  bool break byte case chan const context continue default defer else error fallthrough float fmt for func go goto
  http if import int interface iota map nil package range return rune select string struct switch type uint var ctx
  err ok handler writer request response decimal float64 int64`);

export const sqlWords: ReadonlySet<string> = words(`
  add all alter and any as asc between by case cast check coalesce column constraint create cross default
  delete desc distinct drop else end exists false foreign from full function group having if in index inner insert
  integer into is join key language left like not null numeric on or outer primary references replace
  returns right row select set table text then timestamp true union unique update using values varchar view when
  where with begin decimal`);

export const configWords: ReadonlySet<string> = words(
  'settings config configuration value key name items options default',
);

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
