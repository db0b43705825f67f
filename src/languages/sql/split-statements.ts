import { DOLLAR, type SqlToken } from './tokens.ts';

/** The statements of a script. The body of a routine has semicolons of its own, and is one statement with its header. */
export function splitStatements(tokens: readonly SqlToken[]): SqlToken[][] {
  const statements: SqlToken[][] = [[]];
  let isInBody = false;
  let open = 0;
  tokens.forEach((token, at) => {
    const current = statements.at(-1) ?? [];
    if (token.text === DOLLAR) isInBody = !isInBody;
    else if (token.text === ';' && !isInBody && open === 0) statements.push([]);
    else current.push(token);
    if (token.kind === 'word') open = Math.max(0, open + blockStep(token, tokens[at + 1], current.length === 1));
  });
  return statements.filter(({ length }) => length > 0);
}

/** `BEGIN` that begins a statement begins a transaction; `END IF` and `END LOOP` close what is not counted. */
function blockStep({ text }: SqlToken, next: SqlToken | undefined, isFirst: boolean): number {
  if (text === 'CASE') return 1;
  if (text === 'BEGIN') return isFirst ? 0 : 1;
  return text === 'END' && !UNCOUNTED.has(next?.text ?? '') ? -1 : 0;
}

const UNCOUNTED: ReadonlySet<string> = new Set(['IF', 'LOOP', 'WHILE', 'REPEAT']);
