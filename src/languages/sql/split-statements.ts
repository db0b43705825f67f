import { DOLLAR, type SqlToken } from './tokens.ts';

/** The statements of a script. A routine has semicolons of its own, and is one statement from its header to its end. */
export function splitStatements(tokens: readonly SqlToken[]): SqlToken[][] {
  const statements: SqlToken[][] = [[]];
  let place = outside;
  tokens.forEach((token, at) => {
    const current = statements.at(-1) ?? [];
    if (token.text === ';') place = { ...place, isHeader: false };
    if (token.text === ';' && !isInside(place)) statements.push([]);
    else if (token.text !== DOLLAR && (current.length > 0 || !SEPARATORS.has(token.text))) current.push(token);
    place = placeBehind(token, place, { next: tokens[at + 1], first: current[0], isFirst: current.length === 1 });
  });
  return statements.filter(({ length }) => length > 0);
}

/** What Oracle's and SQL Server's clients end a batch with. */
const SEPARATORS: ReadonlySet<string> = new Set(['/', 'GO']);

interface Place {
  /** Between two dollar quotes. */
  readonly isQuoted: boolean;
  /** Blocks that have begun and not ended. */
  readonly open: number;
  /** Between the name of a routine and its body. */
  readonly isHeader: boolean;
  /** Routines of PL/SQL whose declarations have begun, and their `BEGIN` is still to come. */
  readonly awaited: number;
}

const outside: Place = { isQuoted: false, open: 0, isHeader: false, awaited: 0 };

function isInside({ isQuoted, open, awaited }: Place): boolean {
  return isQuoted || open > 0 || awaited > 0;
}

interface Surroundings {
  readonly next: SqlToken | undefined;
  /** Of the statement. */
  readonly first: SqlToken | undefined;
  readonly isFirst: boolean;
}

function placeBehind({ kind, text }: SqlToken, place: Place, around: Surroundings): Place {
  if (text === DOLLAR) return { ...place, isQuoted: !place.isQuoted, isHeader: false };
  if (kind !== 'word') return place;
  const open = Math.max(0, place.open + blockStep(text, around));
  if (text === 'BEGIN') return { ...place, open, isHeader: false, awaited: Math.max(0, place.awaited - 1) };
  if (place.isHeader && beginsDeclarations(text, around.next)) {
    return { ...place, open, isHeader: false, awaited: place.awaited + 1 };
  }
  const isHeader = text !== 'SELECT' && (place.isHeader || beginsRoutine(text, place, around));
  return { ...place, open, isHeader };
}

/** `BEGIN` that begins a statement begins a transaction; `END IF` and `END LOOP` close what is not counted. */
function blockStep(text: string, { next, isFirst }: Surroundings): number {
  if (text === 'CASE') return 1;
  if (text === 'BEGIN') return isFirst ? 0 : 1;
  return text === 'END' && !UNCOUNTED.has(next?.text ?? '') ? -1 : 0;
}

const UNCOUNTED: ReadonlySet<string> = new Set(['IF', 'LOOP', 'WHILE', 'REPEAT']);

function beginsRoutine(text: string, { isQuoted, open }: Place, { first }: Surroundings): boolean {
  return ROUTINES.has(text) && !isQuoted && open === 0 && HEADERS.has(first?.text ?? '');
}

const ROUTINES: ReadonlySet<string> = new Set(['PROCEDURE', 'FUNCTION', 'TRIGGER']);

/** The routines of a package stand without `CREATE`. */
const HEADERS: ReadonlySet<string> = new Set(['CREATE', 'ALTER', 'PROCEDURE', 'FUNCTION']);

/** PL/SQL: names and types stand between `IS` or `AS` and `BEGIN`. Elsewhere `AS` is followed by the body. */
function beginsDeclarations(text: string, next: SqlToken | undefined): boolean {
  if (text === 'DECLARE') return next?.kind !== 'parameter';
  const isNamed = next?.kind === 'name' || (next?.kind === 'word' && !BODIES.has(next.text));
  return isNamed && (text === 'IS' || text === 'AS');
}

/** What a body without declarations begins with, and `IS NOT NULL`, which is none. */
const BODIES: ReadonlySet<string> = new Set(
  [
    ['SELECT', 'WITH', 'INSERT', 'UPDATE', 'DELETE', 'MERGE', 'SET', 'DECLARE', 'IF', 'WHILE', 'RETURN', 'RETURNS'],
    ['EXEC', 'EXECUTE', 'PRINT', 'THROW', 'LANGUAGE', 'EXTERNAL', 'NOT', 'NULL'],
  ].flat(),
);
