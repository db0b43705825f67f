import { compareText } from '../base/ordering.ts';
import { withoutExtension } from './wording.ts';
import type { SourceFile } from '../model/codebase.ts';

/**
 * What a file is, whatever it is called and wherever it lies: the name of the declaration that holds most of its code, or
 * its own name where it declares no function. Names are those that stand at the top: `OrderService` for all its methods.
 */
export function fileIdentity({ path, units }: SourceFile): string {
  const lengths = new Map<string, number>();
  for (const { name, codeLength } of units) {
    const [top = ''] = name.split('.', 1);
    if (!top.startsWith('<')) lengths.set(top, (lengths.get(top) ?? 0) + codeLength);
  }
  const [largest] = [...lengths].toSorted(([a, some], [b, other]) => other - some || compareText(a, b));
  return largest?.[0] ?? withoutExtension(path.slice(path.lastIndexOf('/') + 1));
}
