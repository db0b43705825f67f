import type { ImportFact } from '../../model/facts.ts';

/** The package of an import that leads outside, by the convention that only types begin with a capital. */
export function packageOfImport({ specifier, kind }: Pick<ImportFact, 'specifier' | 'kind'>): string {
  const parts = specifier.split('.');
  const type = parts.findIndex((part) => /^\p{Lu}/u.test(part));
  if (type > 0) return parts.slice(0, type).join('.');
  return kind === 'namespace' || parts.length === 1 ? specifier : parts.slice(0, -1).join('.');
}

/** True for the packages of the Java platform (the modules java.* and jdk.* of JDK 25). */
export function isRunTimePackage(name: string): boolean {
  return RUN_TIME.test(name);
}

/** Of `javax` only what the platform holds: the rest moved to Jakarta EE. */
const RUN_TIME =
  /^(?:java|jdk|sun|com\.sun|netscape\.javascript|org\.ietf\.jgss|org\.w3c\.dom|org\.xml\.sax|javax\.(?:accessibility|annotation\.processing|crypto|imageio|lang\.model|management|naming|net|print|rmi|script|security\.(?:auth|cert|sasl)|smartcardio|sound|sql|swing|tools|transaction\.xa|xml(?:\.(?:catalog|crypto|datatype|namespace|parsers|stream|transform|validation|xpath))?))(?:\.|$)/;
