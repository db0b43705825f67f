/**
 * Extensions of programming languages that a team would call source code. It exists for honesty, not for reading: files of
 * a language without a room under `src/languages/` are named in every result. Prose, data and styling are not in it.
 */
const LANGUAGE_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.cs': 'C#',
  '.csx': 'C#',
  '.cshtml': 'C# Razor',
  '.razor': 'C# Razor',
  '.vb': 'Visual Basic',
  '.fs': 'F#',
  '.java': 'Java',
  '.kt': 'Kotlin',
  '.kts': 'Kotlin',
  '.scala': 'Scala',
  '.groovy': 'Groovy',
  '.py': 'Python',
  '.pyi': 'Python',
  '.go': 'Go',
  '.rs': 'Rust',
  '.rb': 'Ruby',
  '.php': 'PHP',
  '.swift': 'Swift',
  '.m': 'Objective-C',
  '.mm': 'Objective-C',
  '.c': 'C',
  '.h': 'C',
  '.cc': 'C++',
  '.cpp': 'C++',
  '.cxx': 'C++',
  '.hpp': 'C++',
  '.dart': 'Dart',
  '.ex': 'Elixir',
  '.exs': 'Elixir',
  '.erl': 'Erlang',
  '.clj': 'Clojure',
  '.cljs': 'Clojure',
  '.hs': 'Haskell',
  '.lua': 'Lua',
  '.pl': 'Perl',
  '.pm': 'Perl',
  '.r': 'R',
  '.jl': 'Julia',
  '.sh': 'Shell',
  '.bash': 'Shell',
  '.ps1': 'PowerShell',
  '.sql': 'SQL',
  '.sol': 'Solidity',
  '.zig': 'Zig',
  '.coffee': 'CoffeeScript',
};

/** Name of the language that an extension (lower-case, with its dot) belongs to, or null when it is not source code. */
export function knownLanguage(extension: string): string | null {
  return LANGUAGE_BY_EXTENSION[extension] ?? null;
}

/** Key of the language of settings: read for the tables that rules read, and otherwise no part of the code. */
export const CONFIGURATION = 'config';

const RULES_ONLY: ReadonlySet<string> = new Set([CONFIGURATION, 'sql']);

/** Whether files of a language may depend on others. Those that do not are read for the rules in them, and no node of anything. */
export function hasDependencies(language: string): boolean {
  return !RULES_ONLY.has(language);
}

/** Key of the language whose imports name files of the repository, and which npm packages are written in. */
export const JAVASCRIPT = 'typescript';
