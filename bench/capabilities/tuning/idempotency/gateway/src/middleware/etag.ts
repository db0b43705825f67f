export function cached(store: Store) {
  return async (request: Req, response: Res, next: () => Promise<void>) => {
    const tag = request.headers['if-none-match'];
    const known = await store.get(`page:${request.url}`);
    if (known && known.tag === tag) return response.status(304).end();
    if (known) return response.setHeader('ETag', known.tag).status(200).json(known.body);
    return next();
  };
}
