/** What a part of one bounded context is called after it: `Ordering.Domain`, `ordering-api`. */
const ROLE =
  /^(.+?)[.\-_](?:api|apis|domain|infrastructure|application|app|contracts|core|data|persistence|web|ui|client|server|worker|backend|frontend|bff|events)$/i;
const CONTEXT_FOLDER = /(?:^|\/)(?:bounded-?contexts|contexts|domains)\/([^/]+)/i;
/** A name that more of the components share is that of the product. */
const PRODUCT_SHARE = 0.5;

/** For each component its bounded context, or null: by folders that say so, or by a name that several roles share. */
export function proposeContexts(
  components: readonly { readonly name: string; readonly paths: readonly string[] }[],
): readonly (string | null)[] {
  const prefixes = components.map(({ name }) => ROLE.exec(name)?.[1] ?? null);
  const counts = Map.groupBy(prefixes, (prefix) => prefix);
  return components.map(({ paths }, at) => {
    const folder = CONTEXT_FOLDER.exec(paths[0] ?? '')?.[1];
    if (folder !== undefined) return folder;
    const prefix = prefixes[at] ?? null;
    const count = counts.get(prefix)?.length ?? 0;
    return prefix !== null && count > 1 && count <= components.length * PRODUCT_SHARE ? prefix : null;
  });
}
