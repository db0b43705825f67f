import type { Expression } from '../wiring/code-outline.ts';
import type { TextResolver } from '../wiring/text-resolver.ts';

/** Names of methods that are HTTP methods, in clients and servers alike. */
export const HTTP_METHODS: ReadonlyMap<string, string> = new Map([
  ['get', 'GET'],
  ['post', 'POST'],
  ['put', 'PUT'],
  ['patch', 'PATCH'],
  ['delete', 'DELETE'],
  ['del', 'DELETE'],
  ['head', 'HEAD'],
  ['options', 'OPTIONS'],
  ['all', 'ANY'],
]);

/** What stands before the dot: a server that serves, a client that calls, or something else that has a `get`. */
export type Role = 'server' | 'client' | 'unknown';

/** Judges by what a name is bound to in the file, else by the name. */
export function roleOf(receiver: Expression | null, offset: number, resolver: TextResolver): Role {
  if (receiver === null) return 'unknown';
  if (receiver.kind === 'call') return roleOfCall(receiver.call.name);
  if (receiver.kind !== 'name') return 'unknown';
  const value = resolver.valueOf(receiver.name, offset);
  const bound = value?.kind === 'call' ? roleOfCall(value.call.name) : 'unknown';
  return bound === 'unknown' ? roleOfName(receiver.name) : bound;
}

function roleOfCall(name: string): Role {
  if (SERVER_MAKERS.has(name)) return 'server';
  return CLIENT_MAKERS.test(name) ? 'client' : 'unknown';
}

const SERVER_MAKERS: ReadonlySet<string> = new Set(
  'express Router fastify Fastify Hono OpenAPIHono Koa KoaRouter Elysia restify createServer polka basePath withTypeProvider Application route'.split(
    ' ',
  ),
);
const CLIENT_MAKERS = /^(?:create|extend|createClient|axios|useHttp|useApi|useAxios|request|supertest|createAxios\w*)$/;

function roleOfName(name: string): Role {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (SERVER_NAME.test(last)) return 'server';
  return CLIENT_NAME.test(last) ? 'client' : 'unknown';
}

const SERVER_NAME = /^(?:app|server|fastify|instance)$|router$|routes$/i;
const CLIENT_NAME =
  /(?:axios|http|api|client|fetch|request|rest|ajax|gateway)(?:service|client|instance)?$|^(?:ky|got|superagent|\$)$/i;
