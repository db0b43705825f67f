import { describe, expect, it, test } from 'vitest';
import { isJavaManifestPath, parseJavaManifest } from './index.ts';
import { parseGradleBuild } from './parse-gradle-build.ts';
import { parseGradleSettings } from './parse-gradle-settings.ts';
import { parsePom } from './parse-pom.ts';

test.each([
  ['pom.xml', true],
  ['orders/pom.xml', true],
  ['settings.gradle.kts', true],
  ['orders/build.gradle', true],
  ['orders/orders.gradle', true],
  ['gradle/publishing.gradle', false],
  ['orders/pom.xml.bak', false],
])('%s is a build file: %s', (path, expected) => {
  expect(isJavaManifestPath(path)).toBe(expected);
  expect(parseJavaManifest(path, () => '<project/>') !== null).toBe(expected);
});

describe('a pom', () => {
  it('says who it is, whose child, and what it needs, profiles included', () => {
    const pom = parsePom(`<?xml version="1.0"?>
      <!-- orders -->
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <parent><groupId>com.tallyho</groupId><artifactId>shop</artifactId><relativePath/></parent>
        <artifactId>orders</artifactId>
        <properties><pricing.id>pricing</pricing.id><revision>1.10</revision></properties>
        <modules><module>api</module><module>worker</module></modules>
        <dependencyManagement><dependencies><dependency>
          <groupId>org.managed</groupId><artifactId>only</artifactId>
        </dependency></dependencies></dependencyManagement>
        <dependencies>
          <dependency><groupId>com.tallyho</groupId><artifactId>\${pricing.id}</artifactId><version>1.0</version></dependency>
        </dependencies>
        <profiles><profile><id>it</id>
          <modules><module>checks</module></modules>
          <dependencies><dependency><groupId>org.junit</groupId><artifactId>junit</artifactId></dependency></dependencies>
        </profile></profiles>
      </project>`);
    expect(pom).toEqual({
      kind: 'maven',
      groupId: null,
      artifactId: 'orders',
      parent: { groupId: 'com.tallyho', artifactId: 'shop', relativePath: '' },
      modules: ['api', 'worker', 'checks'],
      properties: { 'pricing.id': 'pricing', revision: '1.10' },
      dependencies: [
        { groupId: 'com.tallyho', artifactId: '${pricing.id}' },
        { groupId: 'org.junit', artifactId: 'junit' },
      ],
      problems: [],
    });
  });

  it.each([
    ['<project><!-- open', 'is not valid XML'],
    ['', 'does not hold a <project>'],
    ['<html/>', 'does not hold a <project>'],
    ['<project>'.repeat(5_000), 'is not valid XML'],
    ['x'.repeat(2_000_001), 'is longer than 2000000 characters'],
  ])('tells what is wrong with %.20s', (text, problem) => {
    const pom = parsePom(text);
    expect(pom.dependencies).toEqual([]);
    expect(pom.problems).toEqual([problem]);
  });

  it('puts no entity in, and lets no name reach an object', () => {
    expect(parsePom('<project><artifactId>a&amp;b</artifactId></project>').artifactId).toBe('a&amp;b');
    const { problems } = parsePom('<project><properties><__proto__>x</__proto__></properties></project>');
    expect(problems).toEqual(['is not valid XML']);
    const bomb = '<!DOCTYPE project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(parsePom(`${bomb}<project><artifactId>&b;</artifactId></project>`).artifactId).toBe('&b;');
  });
});

describe('Gradle settings', () => {
  it('include projects in Groovy and in Kotlin, over lines, with folders of their own', () => {
    const settings = parseGradleSettings(`
      rootProject.name = "tallyho"
      // include 'retired'
      include 'orders', ':pricing:api',
          'mail'
      include(":portal")
      includeBuild('build-logic')
      include "generated-$name"
      project(':mail').projectDir = file('services/mail')
      project(":portal").projectDir = new File(rootDir, "web/portal")
    `);
    expect(settings).toEqual({
      kind: 'gradle-settings',
      rootName: 'tallyho',
      includes: [':orders', ':pricing:api', ':mail', ':portal'],
      folders: { ':mail': 'services/mail', ':portal': 'web/portal' },
      problems: [],
    });
  });
});

describe('a Gradle build', () => {
  it('depends on projects and packages in every usual form', () => {
    const build = parseGradleBuild(`
      plugins { id 'java-library' }
      dependencies {
        api project(':orders:api')
        implementation(project(":pricing"))
        testImplementation(testFixtures(project(":orders")))
        implementation project(path: ':mail', configuration: 'shadow')
        implementation(projects.orderLines.api)
        implementation 'org.slf4j:slf4j-api:2.0.0'
        runtimeOnly("com.h2database:h2")
        compileOnly group: 'org.projectlombok', name: 'lombok', version: '1.18'
        implementation(platform("com.tallyho:bom:1.0"))
        optional(project(":tiers"))
        // implementation project(':retired')
        implementation libs.guava
        implementation "com.tallyho:$artifact:1"
      }
      tasks.named('docs') { dependsOn project(':site') }
      project(':configured') { }
      `);
    expect(build).toEqual({
      kind: 'gradle-build',
      projects: [':orders:api', ':pricing', ':orders', ':mail', ':tiers'],
      accessors: ['orderLines.api'],
      packages: ['com.h2database:h2', 'com.tallyho:bom', 'org.projectlombok:lombok', 'org.slf4j:slf4j-api'],
      problems: [],
    });
  });

  it('reads scripts made to be slow in time', () => {
    for (const script of ['implementation '.repeat(60_000), `include ${"'a' ".repeat(100_000)}`, '"'.repeat(900_000)]) {
      expect(parseGradleBuild(script).projects).toEqual([]);
      expect(parseGradleSettings(script).problems).toEqual([]);
    }
  });
});
