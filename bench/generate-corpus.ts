import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How one package of the generated shop looks. */
const FILES_PER_FOLDER = 25;
const FOLDERS_PER_PACKAGE = 20;
const FUNCTIONS_PER_FILE = 6;
const IMPORTS_PER_FILE = 4;

/**
 * Writes a TypeScript code base of `count` files below `folder`: packages of folders of modules with functions of mixed
 * complexity, imports mostly near and some far, a few cycles. Same count, same bytes. It shows how cost grows; it says
 * nothing about accuracy.
 */
export function generateCorpus(folder: string, count: number): void {
  const random = randomNumbers(20261120);
  writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'generated-shop', private: true, workspaces: ['packages/*'] }),
  );
  const packages = Math.ceil(count / (FILES_PER_FOLDER * FOLDERS_PER_PACKAGE));
  for (let number = 0; number < packages; number += 1) {
    writeFile(
      join(folder, `packages/p${number}/package.json`),
      JSON.stringify({ name: `@shop/p${number}`, main: './src/f0/m0.ts' }),
    );
  }
  for (let file = 0; file < count; file += 1) {
    writeFile(join(folder, pathOf(file)), moduleText(file, count, random));
  }
}

function pathOf(file: number): string {
  const folder = Math.floor(file / FILES_PER_FOLDER);
  return `packages/p${Math.floor(folder / FOLDERS_PER_PACKAGE)}/src/f${folder % FOLDERS_PER_PACKAGE}/m${file % FILES_PER_FOLDER}.ts`;
}

function moduleText(file: number, count: number, random: () => number): string {
  const targets = new Set<number>();
  for (let number = 0; number < IMPORTS_PER_FILE; number += 1) {
    const isNear = random() < 0.8;
    const target = isNear ? file - 1 - Math.floor(random() * 40) : Math.floor(random() * count);
    if (target >= 0 && target !== file) targets.add(target);
  }
  const imports = [...targets].map((target) => `import { price${target}x0 } from '${specifier(file, target)}';`);
  const calls = [...targets].map((target) => `price${target}x0(quantity)`).join(' + ') || '0';
  const functions = Array.from({ length: FUNCTIONS_PER_FILE }, (_, index) =>
    functionText(`price${file}x${index}`, calls, random),
  );
  return `${[...imports, '', ...functions].join('\n')}\n`;
}

function specifier(from: number, to: number): string {
  const packageOf = (file: number): string => pathOf(file).split('/')[1]!;
  if (packageOf(from) !== packageOf(to)) return `@shop/${packageOf(to)}/${pathOf(to).split('/').slice(2).join('/')}`;
  const [fromFolder, toFolder] = [pathOf(from).split('/')[3], pathOf(to).split('/')[3]];
  const name = pathOf(to).split('/')[4]!.slice(0, -'.ts'.length);
  return fromFolder === toFolder ? `./${name}` : `../${toFolder}/${name}`;
}

function functionText(name: string, calls: string, random: () => number): string {
  const branches = Math.floor(random() * 6);
  const lines = Array.from(
    { length: branches },
    (_, index) =>
      `  if (quantity > ${10 * (index + 1)} && total < ${100 * (index + 2)}) {\n    total = total * ${(1 - index / 50).toFixed(2)};\n  }`,
  );
  return `/** Price of an order line of the generated shop. */\nexport function ${name}(quantity: number): number {\n  let total = ${calls};\n${lines.join('\n')}\n  return total;\n}\n`;
}

/** Mulberry32, T. Ettinger: small, seeded, good enough to shape a corpus. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
