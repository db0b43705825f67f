import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import type { TableFact, WireFacts } from '../../model/facts.ts';
import type { CodeOutline, Declaration } from '../wiring/code-outline.ts';
import { type WireLanguage, collectTreeWires } from '../wiring/collect-tree-wires.ts';
import { plainName } from '../wiring/sql-tables.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';
import { addCalls } from './wires-calls.ts';
import { javaSyntax } from './wires-outline.ts';
import { addRoutes } from './wires-routes.ts';

/** Routes served, calls made, messages and tables of a Java file; `text` is what the tree was parsed from. */
export function collectWires(tree: ParsedTree, text: string): WireFacts {
  return collectTreeWires(tree, text, JAVA);
}

const MENTIONS_WIRE =
  /@(?:(?:Get|Post|Put|Patch|Delete|Request)Mapping|Path|FeignClient|RabbitListener|KafkaListener|JmsListener|SqsListener|Incoming|Entity|Table)\b|RestTemplate|RestClient|WebClient|HttpRequest|new Http(?:Get|Post|Put|Patch|Delete)\(|basic(?:Publish|Consume)|convertAndSend|ProducerRecord|[kK]afka\w*\.send\(|"\s*(?:select|insert|update|delete|with|create|alter|merge)\s/i;

const JAVA: WireLanguage = {
  mentions: MENTIONS_WIRE,
  syntax: javaSyntax,
  addRoutes: ({ outline, resolver }, wires) => addRoutes(outline, resolver, wires),
  addCalls: ({ outline, resolver }, wires) => addCalls(outline, resolver, wires),
  findTables: ({ outline, resolver }) => findMappedTables(outline, resolver),
};

/** JPA: `@Table(name = "orders")`, else the name of the entity as the default naming writes it. */
function findMappedTables({ declarations }: CodeOutline, resolver: TextResolver): TableFact[] {
  return declarations.flatMap((declaration): TableFact[] => {
    const table = declaration.kind === 'type' ? tableOf(declaration, resolver) : null;
    return table === null ? [] : [{ table: toSnakeCase(table), access: 'define', line: declaration.line }];
  });
}

function tableOf({ annotations, name, start }: Declaration, resolver: TextResolver): string | null {
  const table = annotations.find((annotation) => annotation.name === 'Table');
  const written = resolver.literalOf(table?.named.get('name') ?? table?.arguments[0], start);
  if (written !== null) return plainName(written);
  const entity = annotations.find((annotation) => annotation.name === 'Entity');
  return entity === undefined ? null : (resolver.literalOf(entity.named.get('name'), start) ?? name);
}

/** Spring's naming strategy; a name that is lower case already stays as it is. */
function toSnakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
