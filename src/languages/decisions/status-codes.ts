/** The number of `http.StatusNotFound`, `HttpStatus.NOT_FOUND`, `HttpStatusCode.NotFound`; null for other names. */
export function statusCode(path: readonly string[]): number | null {
  const holder = path.at(-2) ?? '';
  if (!/^(?:http|HttpStatus|HttpStatusCode|StatusCodes|HTTPStatus|status|Status)$/.test(holder)) return null;
  const name = (path.at(-1) ?? '')
    .replace(/^Status|^(?:HTTP|SC)_/, '')
    .replaceAll('_', '')
    .toLowerCase();
  return CODES.get(/^\d+/.exec(name)?.[0] ?? name) ?? null;
}

const CODES: ReadonlyMap<string, number> = new Map([
  ['ok', 200],
  ['created', 201],
  ['accepted', 202],
  ['nocontent', 204],
  ['badrequest', 400],
  ['unauthorized', 401],
  ['forbidden', 403],
  ['notfound', 404],
  ['methodnotallowed', 405],
  ['requesttimeout', 408],
  ['conflict', 409],
  ['gone', 410],
  ['unprocessableentity', 422],
  ['toomanyrequests', 429],
  ['internalservererror', 500],
  ['badgateway', 502],
  ['serviceunavailable', 503],
  ['gatewaytimeout', 504],
]);
