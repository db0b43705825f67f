import type { Person } from './history.ts';
import type { Commit } from './replay-history.ts';

/** The commits in the language of `git fast-import` (git-fast-import(1)), the last one as the tip of main. */
export function fastImportStream(commits: readonly Commit[]): Buffer {
  return Buffer.concat(commits.flatMap(commitLines).map((text) => Buffer.from(text, 'utf8')));
}

function commitLines(commit: Commit, index: number): readonly string[] {
  const [first, ...others] = commit.parents;
  return [
    'commit refs/heads/main\n',
    `mark :${index + 1}\n`,
    `author ${signature(commit.author, commit.at)}\n`,
    `committer ${signature(commit.committer, commit.at)}\n`,
    ...data(commit.message),
    first === undefined ? '' : `from :${first + 1}\n`,
    ...others.map((parent) => `merge :${parent + 1}\n`),
    ...[...commit.changes].flatMap(([path, content]) => fileLines(path, content)),
    '\n',
  ];
}

function fileLines(path: string, content: string | null): readonly string[] {
  if (content === null) return [`D ${path}\n`];
  const mode = path.endsWith('.sh') ? '100755' : '100644';
  return [`M ${mode} inline ${path}\n`, ...data(content)];
}

function data(text: string): readonly string[] {
  return [`data ${Buffer.byteLength(text, 'utf8')}\n`, text, '\n'];
}

function signature(person: Person, at: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/.exec(at);
  if (parts === null) throw new Error(`Not a point in time: ${at}`);
  const [, day, time, hours, minutes] = parts;
  const seconds = Date.parse(`${day}T${time}:00${hours}:${minutes}`) / 1000;
  return `${person.name} <${person.mail}> ${seconds} ${hours}${minutes}`;
}
