import { describe, expect, test } from 'vitest';
import type { MechanismFact } from '../model/decision-facts.ts';
import { readGrammar } from '../sources/grammars/read-grammar.ts';
import { languageByExtension } from './index.ts';

async function mechanisms(extension: string, text: string): Promise<readonly MechanismFact[]> {
  const language = languageByExtension(extension);
  if (language === null) throw new Error(`no language reads ${extension}`);
  const extract = await language.open(readGrammar);
  return extract({ text, extension }, new Set(['decisions'])).decisions.mechanisms;
}

async function marksOf(extension: string, text: string): Promise<readonly string[]> {
  const [first] = await mechanisms(extension, text);
  return first?.marks.map(({ of, isWritten }) => `${of}${isWritten ? ' given' : ''}`) ?? [];
}

describe('the same check of an order notice in five languages', () => {
  const shared = ['call hmac', 'call same time compare', 'text x order signature', 'text v1'];

  test('TypeScript', async () => {
    const text = `export function isGenuine(headers, body, secret) {
      const { v1, time } = fieldsOf(headers['x-order-signature']);
      const expected = createHmac('sha256', secret).update(body).digest('hex');
      return 'v1' in headers && timingSafeEqual(v1, expected); }`;
    expect(await marksOf('.ts', text)).toEqual(expect.arrayContaining(shared));
  });

  test('C#', async () => {
    const text = `class Notice { const string Header = "X-Order-Signature";
      bool IsGenuine(Headers headers, string body, byte[] secret) {
        var given = Fields(headers[Header])["v1"];
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, body), given); } }`;
    expect(await marksOf('.cs', text)).toEqual(expect.arrayContaining(shared));
  });

  test('Java', async () => {
    const text = `class Notice { static final String HEADER = "X-Order-Signature";
      boolean isGenuine(Request request, byte[] body, Key secret) {
        Mac mac = Mac.getInstance("HmacSHA256");
        return MessageDigest.isEqual(mac.doFinal(body), fields(request.getHeader(HEADER)).get("v1")); } }`;
    expect(await marksOf('.java', text)).toEqual(expect.arrayContaining(shared));
  });

  test('Python', async () => {
    const text = `def is_genuine(request, secret):
    given = fields(request.headers.get("X-Order-Signature"))["v1"]
    return hmac.compare_digest(hmac.new(secret, request.body, hashlib.sha256).hexdigest(), given)
`;
    expect(await marksOf('.py', text)).toEqual(expect.arrayContaining(shared));
  });

  test('Go', async () => {
    const text = `package notice
func IsGenuine(r *http.Request, body []byte, secret []byte) bool {
	given := fields(r.Header.Get("X-Order-Signature"))["v1"]
	mac := hmac.New(sha256.New, secret)
	return hmac.Equal(mac.Sum(body), given)
}`;
    expect(await marksOf('.go', text)).toEqual(expect.arrayContaining(shared));
  });
});

test('a header that is set is told from one that is asked for', async () => {
  const text = `export function refuse(response, seconds) {
    response.setHeader('Retry-After', seconds); response.setHeader('X-Order-Quota', '0'); response.status(429);
    return sign(createHmac('sha256', seconds)); }`;
  const marks = await marksOf('.ts', text);
  expect(marks).toContain('text retry after given');
  expect(marks).toContain('status 429');
});

test('one claim is one thing in whatever spelling a library has for it', async () => {
  const text = `class Tokens { void check(Claims claims) {
    require("RS256".equals(claims.getAlgorithm()), "X-Order-Token");
    if (claims.getExpiration().before(now()) || claims.get("iss") == null) throw new Refused("X-Order-Token"); } }`;
  expect(await marksOf('.java', text)).toEqual(
    expect.arrayContaining(['known algorithm', 'known expiry', 'known issuer']),
  );
});

test('what a unit calls in its file is its own, and who only calls is none', async () => {
  const text = `export function read(order) { return check(order); }
    export function check(order) { return order.headers.get('X-Order-Signature') === seal(order, 'X-Order-Seal'); }
    function seal(order) { return createHmac(order.digest, order.secret); }`;
  const found = await mechanisms('.ts', text);
  expect(found.map(({ name }) => name)).toContain('check');
  expect(found.map(({ name }) => name)).not.toContain('read');
  expect(found.find(({ name }) => name === 'check')?.callees).toEqual(['seal']);
});

test('a unit full of texts is a table and no mechanism', async () => {
  const rows = Array.from({ length: 80 }, (_, at) => `'X-Order-Field-${at}a': order.field${at}`);
  expect(await mechanisms('.ts', `export function all(order) { return { ${rows.join(', ')} }; }`)).toEqual([]);
});
