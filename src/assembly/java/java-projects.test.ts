import { describe, expect, it } from 'vitest';
import type { JavaManifest } from '../../model/java-manifest.ts';
import { parseJavaManifest } from '../../sources/manifests/java/index.ts';
import { findJavaProjects } from './java-projects.ts';

/** Lines `name in folder: what it depends on | packages`. */
function describeProjects(files: Readonly<Record<string, string>>): string[] {
  const { projects } = findProjects(files);
  return projects.map(({ name, folder, dependsOn, packages }) => {
    const local = dependsOn.map((each) => projects[each]?.name).join(', ');
    return `${name} in '${folder}': ${local} | ${packages.join(', ')}`;
  });
}

function findProjects(files: Readonly<Record<string, string>>): ReturnType<typeof findJavaProjects> {
  const paths = Object.keys(files).toSorted();
  const manifests = new Map<string, JavaManifest>();
  for (const path of paths) {
    const manifest = parseJavaManifest(path, () => files[path] ?? '');
    if (manifest !== null) manifests.set(path, manifest);
  }
  return findJavaProjects(manifests, paths);
}

const dependency = (group: string, name: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId></dependency>`;

function child(name: string, parent: string): string {
  const above = `<parent><groupId>g</groupId><artifactId>${parent}</artifactId><relativePath>../${parent}</relativePath></parent>`;
  return `<project>${above}<groupId>g</groupId><artifactId>${name}</artifactId></project>`;
}

describe('Maven', () => {
  it('inherits group, properties and dependencies from parents in the repository', () => {
    const files = {
      'pom.xml': `<project><groupId>com.tallyho</groupId><artifactId>shop</artifactId>
        <properties><shared.name>base</shared.name><indirect>\${shared.name}</indirect></properties>
        <dependencies>${dependency('org.slf4j', 'slf4j-api')}</dependencies></project>`,
      'base/pom.xml': `<project><parent><groupId>com.tallyho</groupId><artifactId>shop</artifactId></parent><artifactId>base</artifactId></project>`,
      'orders/pom.xml': `<project><parent><groupId>com.tallyho</groupId><artifactId>shop</artifactId></parent><artifactId>orders</artifactId>
        <dependencies>${dependency('${project.groupId}', '${indirect}')}</dependencies></project>`,
      'orders/api/pom.xml': `<project><parent><groupId>com.tallyho</groupId><artifactId>orders</artifactId><relativePath>..</relativePath></parent>
        <artifactId>orders-api</artifactId></project>`,
    };
    expect(describeProjects(files)).toEqual([
      "com.tallyho:shop in '':  | org.slf4j:slf4j-api",
      "com.tallyho:base in 'base':  | org.slf4j:slf4j-api",
      "com.tallyho:orders in 'orders': com.tallyho:base | org.slf4j:slf4j-api",
      "com.tallyho:orders-api in 'orders/api': com.tallyho:base | org.slf4j:slf4j-api",
    ]);
  });

  it('takes a parent from outside as named, and says which properties stay unknown', () => {
    const { projects, problems } = findProjects({
      'pom.xml': `<project><parent><groupId>org.springframework.boot</groupId><artifactId>starter</artifactId></parent><artifactId>shop</artifactId>
        <dependencies>${dependency('${boot.group}', 'web')}${dependency('${ring}', 'a')}</dependencies>
        <properties><ring>\${ring}</ring></properties></project>`,
    });
    expect(projects).toEqual([
      { manifest: 'pom.xml', name: 'org.springframework.boot:shop', folder: '', dependsOn: [], packages: [] },
    ]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'has a dependency with an unknown property: ${boot.group}:web',
      'has a dependency with an unknown property: ${ring}:a',
    ]);
  });

  it('does not follow parents in a ring', () => {
    expect(describeProjects({ 'a/pom.xml': child('a', 'b'), 'b/pom.xml': child('b', 'a') })).toEqual([
      "g:a in 'a':  | ",
      "g:b in 'b':  | ",
    ]);
  });
});

describe('Gradle', () => {
  it('finds included projects, with scripts and without, and what they depend on', () => {
    const files = {
      'settings.gradle':
        "rootProject.name = 'shop'\ninclude 'orders:api', 'orders:worker', 'mail', 'absent'\nproject(':mail').projectDir = file('services/mail')",
      'build.gradle': '',
      'orders/api/build.gradle.kts': 'dependencies { api("com.tallyho:money:1.0"); implementation(project(":mail")) }',
      'orders/worker/worker.gradle':
        "dependencies { implementation project(':orders:api')\n testImplementation projects.orderLines }",
      'order-lines/build.gradle': "dependencies { implementation project('tiers') }",
      'order-lines/tiers/build.gradle': '',
      'services/mail/src/Mail.java': '',
    };
    expect(describeProjects(files)).toEqual([
      "shop in '':  | ",
      ":order-lines in 'order-lines': :order-lines:tiers | ",
      ":order-lines:tiers in 'order-lines/tiers':  | ",
      ":orders:api in 'orders/api': :mail | com.tallyho:money",
      ":orders:worker in 'orders/worker': :order-lines, :orders:api | ",
      ":mail in 'services/mail':  | ",
    ]);
  });

  it('keeps builds of different settings apart', () => {
    const files = {
      'one/settings.gradle': "include 'api'",
      'one/api/build.gradle': '',
      'two/settings.gradle': "include 'api', 'web'",
      'two/api/build.gradle': '',
      'two/web/build.gradle': "dependencies { implementation project(':api') }",
    };
    const { projects } = findProjects(files);
    const web = projects.find(({ folder }) => folder === 'two/web');
    expect(web?.dependsOn.map((each) => projects[each]?.folder)).toEqual(['two/api']);
  });
});
