import { globProblem } from '../base/glob.ts';
import { nearestWord } from '../base/nearest-word.ts';
import type { WrittenEntry, WrittenMap, WrittenValue } from '../model/written-value.ts';

export interface FitnessProblem {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Reads single values of a function and collects what is wrong with them. */
export class FitnessReader {
  readonly problems: FitnessProblem[] = [];

  report(line: number, message: string, remedy: string): void {
    this.problems.push({ line, message, remedy });
  }

  /** A map with no other keys than these; null where it is none. */
  map({ key, value, line }: WrittenEntry, keys: readonly string[]): WrittenMap | null {
    if (value.kind !== 'map') {
      this.report(
        line,
        `${key} wants ${keys.join(', ')}`,
        `write ${key}: { ${keys.map((each) => `${each}: …`).join(', ')} }`,
      );
      return null;
    }
    this.refuseOthers(value, keys);
    return value;
  }

  refuseOthers({ entries }: WrittenMap, keys: readonly string[]): void {
    for (const { key, line } of entries) {
      if (keys.includes(key)) continue;
      const word = nearestWord(key, keys);
      this.report(line, `${key} means nothing here`, word ? `did you mean ${word}?` : `there are ${keys.join(', ')}`);
    }
  }

  /** Null where nothing is written, or no text. */
  text(entry: WrittenEntry | undefined): string | null {
    if (entry === undefined) return null;
    if (entry.value.kind === 'text' && entry.value.text.trim() !== '') return entry.value.text.trim();
    this.report(entry.line, `${entry.key} wants a text`, `write it after ${entry.key} and a colon`);
    return null;
  }

  /** One text, or a list of some. */
  texts(entry: WrittenEntry): string[] {
    const { value } = entry;
    const items = value.kind === 'list' ? value.items : [value];
    const found = items.flatMap((item) => {
      if (item.kind === 'text' && item.text.trim() !== '') return [item.text.trim()];
      this.report(item.line, `${entry.key} wants a text or a list of texts`, 'quote a text that begins with *, @ or !');
      return [];
    });
    if (items.length === 0) this.report(entry.line, `${entry.key} is an empty list`, 'name something, or take it out');
    return found.length === items.length ? found : [];
  }

  /** Components, `layer:x`, `context:x` or globs; none where nothing is written. */
  selectors(entry: WrittenEntry | undefined): string[] {
    return entry === undefined ? [] : this.requiredSelectors(entry);
  }

  /** With `!` in front a selector leaves out of the others what it names. */
  requiredSelectors(entry: WrittenEntry): string[] {
    const written = this.texts(entry);
    if (written.length > 0 && written.every((each) => each.startsWith('!')))
      this.report(
        entry.line,
        `${entry.key} says only what it leaves out`,
        "begin with what there is: ['**', '!src/old']",
      );
    return written.map((each) =>
      each.startsWith('!') ? `!${this.selector(each.slice(1), entry.line)}` : this.selector(each, entry.line),
    );
  }

  /** Selectors of parts that are held against one another: one part alone would be kept for ever. */
  groups(entry: WrittenEntry): string[] {
    const found = this.requiredSelectors(entry);
    if (found.length === 1 && !found[0]!.endsWith('/*'))
      this.report(
        entry.line,
        `${entry.key} names one part, and nothing to hold it against`,
        'name two or more, or each folder below one as in services/*',
      );
    return found;
  }

  selector(written: string, line: number): string {
    if (/^(?:layer|context|component):/.test(written)) return written;
    const problem = globProblem(written);
    if (problem !== null)
      this.report(line, `the glob ${written} ${problem}`, 'docs/decisions-that-bind.md says what a glob may hold');
    return written.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  }

  isTrue(entry: WrittenEntry | undefined): boolean {
    return this.choice(entry, ['true', 'false']) === 'true';
  }

  choice<Word extends string>(entry: WrittenEntry | undefined, words: readonly Word[]): Word | null {
    if (entry === undefined) return null;
    const written = textOf(entry.value);
    const found = words.find((word) => word === written);
    if (found !== undefined) return found;
    const near = written === null ? null : nearestWord(written, words);
    this.report(
      entry.line,
      `${entry.key} is none of ${words.join(', ')}`,
      near ? `did you mean ${near}?` : 'choose one of them',
    );
    return null;
  }

  number(entry: WrittenEntry): number | null {
    const written = textOf(entry.value);
    if (written !== null && /^\d+(?:\.\d+)?$/.test(written)) return Number(written);
    this.report(entry.line, `${entry.key} wants a number`, `write ${entry.key}: 10`);
    return null;
  }
}

function textOf(value: WrittenValue): string | null {
  return value.kind === 'text' ? value.text.trim() : null;
}
