import {
  type Annotation,
  type CodeOutline,
  type Declaration,
  type Expression,
  declarationAround,
  qualifiedName,
} from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import type { WireList } from '../wiring/wire-list.ts';

const MAPPINGS: ReadonlyMap<string, string> = new Map([
  ['GetMapping', 'GET'],
  ['PostMapping', 'POST'],
  ['PutMapping', 'PUT'],
  ['PatchMapping', 'PATCH'],
  ['DeleteMapping', 'DELETE'],
  ['RequestMapping', 'ANY'],
]);
/** JAX-RS says the method and the path apart. */
const VERBS = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;

/** Routes of Spring and JAX-RS controllers; methods of a Feign client are calls and declared with the same annotations. */
export function addRoutes(outline: CodeOutline, resolver: TextResolver, wires: WireList): void {
  for (const declaration of outline.declarations) {
    if (declaration.kind !== 'callable') continue;
    const type = declarationAround(outline, declaration.start, 'type');
    const client = type?.annotations.find(({ name }) => CLIENTS.test(name));
    const handler = qualifiedName(outline, declaration);
    for (const { method, path, line } of servedBy(declaration, prefixesOf(type, client, resolver), resolver)) {
      if (client !== undefined) addClientCall({ client, method, path, line }, resolver, wires);
      else wires.addRoute({ method, written: path, line, handler });
    }
  }
}

function servedBy(
  declaration: Declaration,
  prefixes: readonly string[],
  resolver: TextResolver,
): Omit<ClientCall, 'client'>[] {
  return mappingsOf(declaration, resolver).flatMap(({ method, paths, line }) =>
    joinAll(prefixes, paths).map((path) => ({ method, path, line })),
  );
}

const CLIENTS = /^(?:FeignClient|RegisterRestClient|HttpExchange)$/;

interface Mapping {
  readonly method: string;
  readonly paths: readonly string[];
  readonly line: number;
}

function mappingsOf({ annotations, start }: Declaration, resolver: TextResolver): Mapping[] {
  const path = annotations.find(({ name }) => name === 'Path');
  return annotations.flatMap((annotation): Mapping[] => {
    const { name, line } = annotation;
    if (VERBS.test(name)) return [{ method: name, paths: path ? pathsOf(path, start, resolver) : [''], line }];
    const method = MAPPINGS.get(name);
    if (method === undefined) return [];
    const paths = pathsOf(annotation, start, resolver);
    const methods = method === 'ANY' ? requestMethods(annotation.named.get('method')) : [method];
    return methods.map((verb) => ({ method: verb, paths, line }));
  });
}

function pathsOf({ arguments: given, named }: Annotation, offset: number, resolver: TextResolver): string[] {
  const written = named.get('value') ?? named.get('path') ?? given[0];
  if (written === undefined) return [''];
  const items = written.kind === 'list' ? written.items : [written];
  return items.map((item) => resolver.literalOf(item, offset)).filter((path) => path !== null);
}

/** `RequestMethod.GET`, one or several. */
function requestMethods(written: Expression | undefined): string[] {
  const items = written?.kind === 'list' ? written.items : [written];
  return items.map((item) => (item?.kind === 'name' ? item.name.slice(item.name.lastIndexOf('.') + 1) : 'ANY'));
}

function prefixesOf(type: Declaration | null, client: Annotation | undefined, resolver: TextResolver): string[] {
  const mapping = type?.annotations.find(({ name }) => name === 'RequestMapping' || name === 'Path');
  const own = type && mapping ? pathsOf(mapping, type.start, resolver) : [''];
  const path = resolver.literalOf(client?.named.get('path'), type?.start ?? 0) ?? '';
  return joinAll([path], own);
}

function joinAll(prefixes: readonly string[], paths: readonly string[]): string[] {
  return prefixes.flatMap((prefix) => paths.map((path) => `${prefix}/${path}`));
}

interface ClientCall {
  readonly client: Annotation;
  readonly method: string;
  readonly path: string;
  readonly line: number;
}

/** The name of a Feign client is the name of the service that it calls. */
function addClientCall({ client, method, path, line }: ClientCall, resolver: TextResolver, wires: WireList): void {
  const { named, arguments: given } = client;
  const name = resolver.literalOf(named.get('name') ?? named.get('value') ?? given[0], 0);
  const url = resolver.literalOf(named.get('url'), 0);
  const base = url !== null && /^https?:/.test(url) ? url : name === null ? null : `http://${name}`;
  wires.addCall({
    method,
    target: [path.replace(/^\/*/, '/')],
    base: base === null ? null : [base],
    line,
    client: client.name,
  });
}
