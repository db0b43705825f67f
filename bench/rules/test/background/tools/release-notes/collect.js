'use strict';

const { execFileSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');

const KINDS = { feat: 'New', fix: 'Repaired', docs: 'Documentation', perf: 'Faster' };

function commitsSince(tag) {
  const output = execFileSync('git', ['log', '--format=%h%x09%s', `${tag}..HEAD`], { encoding: 'utf8' });
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

function notes(commits) {
  const sections = new Map();
  for (const [hash, subject] of commits) {
    const match = /^(\w+)(?:\(([^)]+)\))?!?: (.+)$/.exec(subject);
    const heading = match ? KINDS[match[1]] : undefined;
    if (!heading) continue;
    const entries = sections.get(heading) ?? [];
    entries.push(`- ${match[3]} (${hash})`);
    sections.set(heading, entries);
  }
  return [...sections].map(([heading, entries]) => `## ${heading}\n\n${entries.join('\n')}\n`).join('\n');
}

const [tag, target] = process.argv.slice(2);
writeFileSync(target ?? 'RELEASE.md', notes(commitsSince(tag)));
