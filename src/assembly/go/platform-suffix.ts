import { baseNameOf } from '../../base/paths.ts';

/** Whether two files of a package can be built together, as far as their names say (`go help buildconstraint`). */
export function areBuiltTogether(a: string, b: string): boolean {
  const one = platformOf(a);
  const other = platformOf(b);
  return agree(one.system, other.system) && agree(one.architecture, other.architecture);
}

interface Platform {
  readonly system: string | null;
  readonly architecture: string | null;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** `price_linux_arm64_test.go`; what stands before the first underscore is never a platform. */
function platformOf(path: string): Platform {
  const parts = baseNameOf(path)
    .replace(/(?:_test)?\.go$/, '')
    .split('_')
    .slice(1);
  const last = parts.at(-1) ?? '';
  if (SYSTEMS.has(last)) return { system: last, architecture: null };
  if (!ARCHITECTURES.has(last)) return { system: null, architecture: null };
  const before = parts.at(-2) ?? '';
  return { system: SYSTEMS.has(before) ? before : null, architecture: last };
}

/** The lists that the go tool knows, past and future ones included (go/build/syslist.go). */
const SYSTEMS: ReadonlySet<string> = new Set(
  `aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows
  zos`.split(/\s+/),
);
const ARCHITECTURES: ReadonlySet<string> = new Set(
  `386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le
  riscv riscv64 s390 s390x sparc sparc64 wasm`.split(/\s+/),
);
