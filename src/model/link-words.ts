/** Languages that mention types and functions by name, mostly without a statement that names their file or package. */
const REFERRING: ReadonlySet<string> = new Set(['csharp', 'java', 'go', 'rust']);

/** Languages whose import statements open namespaces or merely shorten names: what leads to a file is the name of a type. */
const LINKED_BY_TYPE_NAMES: ReadonlySet<string> = new Set(['csharp', 'java']);

/** What a dependency between two files of a language is called. */
export type LinkNoun = 'import' | 'reference';

/** `language` is the key of a language (`typescript`). */
export function linkNoun(language: string): LinkNoun {
  return REFERRING.has(language) ? 'reference' : 'import';
}

/** What the share of a language that was resolved is a share of. */
export function countedLinks(language: string): 'imports' | 'references' {
  return LINKED_BY_TYPE_NAMES.has(language) ? 'references' : 'imports';
}
