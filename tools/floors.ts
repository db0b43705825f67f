import { posix } from 'node:path';
import { type ImportLine, importsOf } from './imports-of.ts';
import { effectsOf } from './effects-of.ts';
import { isTestPath, type ProjectFile } from './project-files.ts';

/** The house of docs/decisions (floors): a room imports lower floors only, and the rooms of floor 3 are blind to each other. */
export const FLOORS: Readonly<Record<string, number>> = {
  base: 1,
  model: 2,
  languages: 3,
  sources: 3,
  assembly: 3,
  families: 3,
  rules: 3,
  proposal: 3,
  history: 3,
  debt: 3,
  automations: 3,
  reports: 3,
  storage: 3,
  settings: 3,
  gate: 4,
  cli: 5,
  server: 5,
  agents: 5,
};

/** Rooms that may touch disk, process, network, clock and environment, besides floor 5. */
const DOORS: ReadonlySet<string> = new Set(['sources', 'storage', 'settings']);

export interface FloorReport {
  readonly files: number;
  /** Relative imports that were followed. */
  readonly edges: number;
  readonly breaches: readonly string[];
}

/** Judges the files of `src`, tests excepted: those may cross rooms. Types count like everything else. */
export function checkFloors(files: readonly ProjectFile[]): FloorReport {
  const modules = files.filter(({ path }) => !isTestPath(path));
  let edges = 0;
  const breaches = modules.flatMap((file) => {
    const room = roomOf(file.path);
    if (!(room in FLOORS))
      return [`${file.path}: the folder src/${room} has no floor yet; place it in tools/floors.ts`];
    const imports = importsOf(file);
    edges += imports.filter(({ specifier }) => specifier.startsWith('.')).length;
    return [...imports.flatMap((line) => importBreach(file, room, line)), ...effectBreaches(file, room)];
  });
  return { files: modules.length, edges, breaches };
}

/** `src/rules/index.ts` lives in `rules`; a file straight below src in none. */
function roomOf(path: string): string {
  const [, room = '', rest] = path.split('/');
  return rest === undefined ? '' : room;
}

function importBreach(file: ProjectFile, room: string, { specifier, line }: ImportLine): string[] {
  if (!specifier.startsWith('.')) return [];
  const target = posix.join(posix.dirname(file.path), specifier);
  const says = (what: string): string[] => [`${file.path}:${line} imports ${target}: ${what}`];
  if (!target.startsWith('src/')) return target === 'package.json' ? [] : says('outside src');
  const other = roomOf(target);
  if (other === room) return [];
  const [here, there] = [FLOORS[room]!, FLOORS[other]];
  if (there === undefined) return says('its folder has no floor');
  if (there > here) return says(`floor ${here} imports upwards from floor ${there}`);
  // Floor 5 is three doors to one house: each asks the gate, none asks another.
  return there === here ? says(`${room} and ${other} are rooms of one floor and blind to each other`) : [];
}

function effectBreaches(file: ProjectFile, room: string): string[] {
  if (DOORS.has(room) || FLOORS[room] === 5) return [];
  return effectsOf(file).map(
    ({ line, what }) => `${file.path}:${line} ${what}: only sources, storage, settings and floor 5 may`,
  );
}
