import type { DeployedProcess, DeploymentManifest } from '../../model/deployment-manifest.ts';
import { FieldReader } from './fields.ts';
import { isObject } from './json-text.ts';
import { readYaml, readYamlDocuments } from './yaml-text.ts';

/** Who reads a file of such a path for what it deploys; null for any other. */
export function deploymentParser(path: string): ((text: string) => DeploymentManifest | null) | null {
  if (/(?:^|\/)Procfile$/.test(path)) return parseProcfile;
  if (COMPOSE.test(path)) return parseCompose;
  return KUBERNETES.test(path) ? parseKubernetes : null;
}

const COMPOSE = /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i;
/** Workloads are looked for where teams keep them: any other YAML is data of something else. */
const KUBERNETES =
  /(?:^|\/)(?:k8s|kubernetes|kubernetes-manifests|kustomize|manifests|deploy|deployments?)\/.*\.ya?ml$/i;

/** A `services` map: https://github.com/compose-spec/compose-spec. Never throws. */
function parseCompose(text: string): DeploymentManifest {
  const yaml = readYaml(text);
  const fields = new FieldReader(yaml.fields, [...yaml.problems]);
  const services = fields.object('services');
  const processes = services.names().map((name) => composeProcess(name, services.raw(name)));
  return { kind: 'deployment', format: 'compose', processes, problems: fields.problems };
}

/** Only what is asked of a service is checked: a compose file has a hundred more fields. */
function composeProcess(name: string, service: unknown): DeployedProcess {
  const fields = new FieldReader(isObject(service) ? service : {}, []);
  const build = fields.raw('build');
  const built = new FieldReader(isObject(build) ? build : {}, []);
  return {
    name,
    context: typeof build === 'string' ? build : isObject(build) ? (built.text('context') ?? '.') : null,
    dockerfile: built.text('dockerfile'),
    image: imageName(fields.text('image')),
  };
}

/** Workloads and the images of their containers. What is no workload, and templates, say nothing. */
function parseKubernetes(text: string): DeploymentManifest | null {
  if (!/^\s*image:/m.test(text)) return null;
  const processes = readYamlDocuments(text).flatMap((fields): DeployedProcess[] => {
    const workload = new FieldReader(fields, []);
    const name = workload.object('metadata').text('name');
    if (name === null || !WORKLOADS.test(workload.text('kind') ?? '')) return [];
    const containers = workload.object('spec').object('template').object('spec').raw('containers');
    return (Array.isArray(containers) ? containers : []).filter(isObject).map((container) => {
      return { name, context: null, dockerfile: null, image: imageName(new FieldReader(container, []).text('image')) };
    });
  });
  return processes.length === 0 ? null : { kind: 'deployment', format: 'kubernetes', processes, problems: [] };
}

const WORKLOADS = /^(?:Deployment|StatefulSet|DaemonSet|Rollout)$/;

/** `web: node server.js`, a line each: https://devcenter.heroku.com/articles/procfile. */
function parseProcfile(text: string): DeploymentManifest {
  const processes = Array.from(text.matchAll(/^([\w-]{1,100}):\s*\S/gm), ([, name = '']): DeployedProcess => {
    return { name, context: '.', dockerfile: null, image: null };
  });
  return { kind: 'deployment', format: 'procfile', processes, problems: [] };
}

/** `ghcr.io/shop/pricing-api:1.2@sha256:…` is `pricing-api`. */
function imageName(image: string | null): string | null {
  const name = image?.replace(/@.*$/, '').replace(/^.*\//, '').replace(/:.*$/, '') ?? '';
  return /^[\w.-]+$/.test(name) ? name : null;
}
