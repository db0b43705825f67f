/** A rule as it would stand in a configuration. */
export interface PresetRule {
  readonly name: string;
  readonly from: Readonly<Record<string, boolean>>;
  readonly to: Readonly<Record<string, boolean | string | readonly string[]>>;
}

/**
 * The rules of the configurations that come with dependency-cruiser (configs/recommended*.cjs of release 18.7), as far as it
 * matters here what they ask. Whoever extends one has them without writing them down.
 */
export const cruiserPreset: readonly PresetRule[] = [
  { name: 'no-circular', from: {}, to: { circular: true } },
  { name: 'no-orphans', from: { orphan: true }, to: {} },
  {
    name: 'no-deprecated-core',
    from: {},
    to: { dependencyTypes: ['core'], path: '^(async_hooks|punycode|domain|constants|sys|_linklist|_stream_wrap)$' },
  },
  { name: 'not-to-unresolvable', from: {}, to: { couldNotResolve: true } },
  { name: 'not-to-deprecated', from: {}, to: { dependencyTypes: ['deprecated'] } },
  { name: 'no-non-package-json', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  { name: 'no-duplicate-dep-types', from: {}, to: { moreThanOneDependencyType: true } },
];
