import type { ConstantFact } from '../model/decision-facts.ts';
import type { RuleSource } from './rule-source.ts';

/** Finds what a name of another file stands for. */
export interface ConstantIndex {
  /** Null where no file that the asking one depends on, nor one beside it, declares the name. */
  find(path: readonly string[], asking: RuleSource): ConstantFact | null;
}

interface Declared {
  readonly constant: ConstantFact;
  readonly source: RuleSource;
}

/** Indexes constants by their last name; the name before it, where both sides have one, must agree. */
export function indexConstants(sources: readonly RuleSource[]): ConstantIndex {
  const byName = new Map<string, Declared[]>();
  for (const source of sources) {
    for (const constant of source.decisions.constants) {
      const name = constant.name.slice(constant.name.lastIndexOf('.') + 1);
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [{ constant, source }]);
      else known.push({ constant, source });
    }
  }
  return {
    find(path, asking) {
      const declared = byName.get(path.at(-1) ?? '') ?? [];
      const fitting = declared.filter(({ constant }) => ownersAgree(constant.name, path));
      const near = fitting.filter(({ source }) => source === asking || asking.dependencies.includes(source.file));
      if (near[0] !== undefined) return near[0].constant;
      // A name that only one file of the same language and component declares needs no import to be found (C#, Java, Go).
      const beside = fitting.filter(
        ({ source }) => source.language === asking.language && source.component === asking.component,
      );
      return beside.length === 1 ? (beside[0]?.constant ?? null) : null;
    },
  };
}

function ownersAgree(name: string, path: readonly string[]): boolean {
  const owner = name.split('.').at(-2);
  const written = path.at(-2);
  return owner === undefined || written === undefined || owner === written;
}
