/**
 * What a name stands for that standards and libraries have in several spellings: a claim is `exp` in a token, `getExpiration`
 * in one library and `ValidTo` in another. Null for every other name.
 */
export function knownName(name: string): string | null {
  if (name.length > LONGEST) return null;
  const lower = name.toLowerCase();
  const plain = SIGNS.test(lower) ? lower.replaceAll(/[\s_.-]/g, '') : lower;
  const known = KNOWN.get(plain) ?? KNOWN.get(plain.replace(ACCESS, ''));
  return known === undefined ? null : `known ${known}`;
}

const LONGEST = 40;
const SIGNS = /[\s_.-]/;
/** What libraries put before the name of what they check or give. */
const ACCESS = /^(?:get|set|has|with|require|valid|validate|verify|expected|accepted|allowed)/;

/**
 * One thing a line, the telling name first. Claims: RFC 7519 section 4.1; the header of a token: RFC 7515 section 4.1; the
 * rest are parameters that libraries for tokens and for numbers share.
 */
const NAMES = `
issuer: iss issuers requireissuer withissuer issuersigningkey
audience: aud audiences requireaudience withaudience
expiry: exp expiration expiresat validto expirationtime lifetime
not before: nbf notbefore validfrom
algorithm: alg algs algorithms validmethods validalgorithms signaturealgorithm
key id: kid keyid
leeway: clockskew leeway clocktolerance allowedclockskewseconds clockskewseconds acceptleeway
token id: jti
fraction digits: minimumfractiondigits maximumfractiondigits setminimumfractiondigits setmaximumfractiondigits
`;

/** What a text is the name of, where a library is told by a text what others have a call for. */
export function knownText(folded: string): string | null {
  return TEXTS.get(folded) ?? knownName(folded);
}

const TEXTS: ReadonlyMap<string, string> = new Map([
  ...['base64', 'base64url'].map((text): [string, string] => [text, 'call base64']),
  ...['hex'].map((text): [string, string] => [text, 'call hex']),
  ...['sha1', 'sha 1', 'sha256', 'sha 256', 'sha512', 'sha 512', 'md5'].map((text): [string, string] => [
    text,
    'call digest',
  ]),
  ...['hmac sha256', 'hmac sha512', 'hmac sha1'].map((text): [string, string] => [text, 'call hmac']),
  ...['sha256with rsa', 'rsa sha256', 'sha512with rsa', 'sha1with rsa', 'rsa sha'].map((text): [string, string] => [
    text,
    'call signature',
  ]),
]);

const KNOWN: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [thing = '', names = ''] = line.split(': ');
      return [thing.replaceAll(' ', ''), ...names.split(' ')].map((name): [string, string] => [name, thing]);
    }),
);
