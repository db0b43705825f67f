import { isObject } from './json-text.ts';

/** Takes typed values out of untrusted JSON; what has the wrong type is dropped and written down. */
export class FieldReader {
  readonly problems: string[];
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(fields: Readonly<Record<string, unknown>>, problems: string[]) {
    this.#fields = fields;
    this.problems = problems;
  }

  /** The value as it is, without what every object inherits. */
  raw(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }

  text(name: string): string | null {
    const value = this.raw(name);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value;
    return this.#drop(name, 'a text', null);
  }

  texts(name: string): readonly string[] | null {
    const value = this.raw(name);
    if (value === undefined || value === null) return null;
    if (!Array.isArray(value)) return this.#drop(name, 'a list of texts', null);
    const kept = value.filter((entry): entry is string => typeof entry === 'string');
    if (kept.length < value.length) this.#drop(name, 'a list of texts only', null);
    return kept;
  }

  /** A nested object; an empty one where there is none. */
  object(name: string): FieldReader {
    const value = this.raw(name);
    if (isObject(value)) return new FieldReader(value, this.problems);
    if (value !== undefined && value !== null) this.#drop(name, 'an object', null);
    return new FieldReader({}, this.problems);
  }

  names(): readonly string[] {
    return Object.keys(this.#fields);
  }

  #drop<T>(name: string, expected: string, fallback: T): T {
    const problem = `has a \`${name}\` that is not ${expected}`;
    if (!this.problems.includes(problem)) this.problems.push(problem);
    return fallback;
  }
}
