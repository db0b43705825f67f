import { baseNameOf, folderOf } from '../../base/paths.ts';
import type { PackageManifest } from '../../model/manifest.ts';
import { STRENGTH, type ServiceInput, type ServiceSign } from './deployed-sign.ts';

/** What a package depends on to serve or to be a page; a library seldom does, and a workspace root is told apart by its workspaces. */
const SERVERS =
  /^(?:express|fastify|koa|hono|@hono\/node-server|@nestjs\/core|next|nuxt|@sveltejs\/kit|@hapi\/hapi|polka|restify)$/;
const PAGE_BUILDERS = /^(?:vite|react-scripts|@angular\/cli|@vue\/cli-service|parcel|@rsbuild\/core)$/;
const PAGES = /^(?:react-dom|vue|@angular\/core|svelte|solid-js|preact)$/;

/** Packages that serve, that are a page, or that a script starts. */
export function packageSigns({ manifests, snapshotPaths }: ServiceInput): ServiceSign[] {
  const pages = new Set(snapshotPaths.filter((path) => baseNameOf(path) === 'index.html').map(folderOf));
  return [...manifests].flatMap(([path, manifest]): ServiceSign[] => {
    if (manifest.kind !== 'package' || manifest.workspaces.length > 0) return [];
    return signsOf(folderOf(path), manifest, pages);
  });
}

function signsOf(folder: string, manifest: PackageManifest, pages: ReadonlySet<string>): ServiceSign[] {
  const { dependencies } = manifest;
  const sign = { folder, strength: STRENGTH.dependency, alias: null };
  const isOffered = offersModules(manifest);
  const server = isOffered || !manifest.isPrivate ? undefined : dependencies.find((name) => SERVERS.test(name));
  if (server) return [{ ...sign, evidence: `package.json with ${server}` }];
  if (!isOffered && STARTS.test(manifest.startScript))
    return [{ ...sign, evidence: 'package.json with a start script' }];
  const hasPage = pages.has(folder) && dependencies.some((name) => PAGE_BUILDERS.test(name));
  const page = hasPage ? dependencies.find((name) => PAGES.test(name)) : undefined;
  return page ? [{ ...sign, evidence: `index.html with ${page}` }] : [];
}

/** Programs that serve or show something until they are stopped; a watching compiler (`tsc -w`) does not. */
const STARTS =
  /(?:^|[\s;&/])(?:node|nodemon|ts-node(?:-dev)?|tsx|pm2|next|nuxt|nest|vite|react-scripts|react-app-rewired|craco|ng|vue-cli-service|webpack-dev-server|remix-serve|gatsby|http-server|serve|parcel|rsbuild|micro)(?=\s|$)/m;

/** What others import says where. */
function offersModules({ exports, entries }: PackageManifest): boolean {
  return exports !== null || 'types' in entries || 'typings' in entries;
}
