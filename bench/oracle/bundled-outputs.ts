/**
 * What the compiler cannot know: outputs that another tool writes. Each row was read off that repository's build
 * settings, not off the product's answers. `*` stands for any path.
 */
export interface BundledOutputs {
  /** A package that only this repository has. */
  readonly marker: string;
  readonly rows: readonly (readonly [output: string, source: string])[];
}

/** novuhq/novu at 74a2e9a6: the `tsup.config.ts` of each package. */
const NOVU: BundledOutputs = {
  marker: '@novu/framework',
  rows: [
    ['packages/framework/dist/cjs/*.js', 'packages/framework/src/*.ts'],
    ['packages/framework/dist/cjs/*.cjs', 'packages/framework/src/*.ts'],
    ['packages/framework/dist/esm/*.js', 'packages/framework/src/*.ts'],
    ['packages/js/dist/cjs/index.js', 'packages/js/src/index.ts'],
    ['packages/js/dist/cjs/ui/index.js', 'packages/js/src/ui/index.ts'],
    ['packages/js/dist/cjs/themes/index.js', 'packages/js/src/ui/themes/index.ts'],
    ['packages/js/dist/cjs/internal/index.js', 'packages/js/src/ui/internal/index.ts'],
    ['packages/js/dist/esm/index.mjs', 'packages/js/src/index.ts'],
    ['packages/js/dist/esm/ui/index.mjs', 'packages/js/src/ui/index.ts'],
    ['packages/js/dist/esm/themes/index.mjs', 'packages/js/src/ui/themes/index.ts'],
    ['packages/js/dist/esm/internal/index.mjs', 'packages/js/src/ui/internal/index.ts'],
    ['packages/react/dist/client/index.js', 'packages/react/src/index.ts'],
    ['packages/react/dist/client/index.mjs', 'packages/react/src/index.ts'],
    ['packages/react/dist/hooks/index.js', 'packages/react/src/hooks/index.ts'],
    ['packages/react/dist/hooks/index.mjs', 'packages/react/src/hooks/index.ts'],
    ['packages/react/dist/themes/index.js', 'packages/react/src/themes/index.ts'],
    ['packages/react/dist/themes/index.mjs', 'packages/react/src/themes/index.ts'],
    ['packages/nextjs/dist/client/index.js', 'packages/nextjs/src/index.ts'],
    ['packages/nextjs/dist/client/index.mjs', 'packages/nextjs/src/index.ts'],
    ['packages/nextjs/dist/hooks/index.js', 'packages/nextjs/src/hooks/index.ts'],
    ['packages/nextjs/dist/themes/index.js', 'packages/nextjs/src/themes/index.ts'],
  ],
};

/** typescript-eslint/typescript-eslint at 56c9ed90: `packages/website-eslint/build.mts` (esbuild). */
const TYPESCRIPT_ESLINT: BundledOutputs = {
  marker: '@typescript-eslint/website-eslint',
  rows: [['packages/website-eslint/dist/index.js', 'packages/website-eslint/src/index.js']],
};

export const BUNDLED_OUTPUTS: readonly BundledOutputs[] = [NOVU, TYPESCRIPT_ESLINT];
