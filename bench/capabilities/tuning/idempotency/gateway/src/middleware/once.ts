export function onlyOnce(store: Store) {
  return async (request: Req, response: Res, next: () => Promise<void>) => {
    const key = request.headers['idempotency-key'];
    if (!key) return response.status(400).json({ code: 'idempotency_key_missing' });
    const known = await store.get(`idem:${key}`);
    if (known?.state === 'in_progress') return response.status(409).json({ code: 'request_in_progress' });
    if (known) return response.setHeader('Idempotent-Replayed', 'true').status(known.status).json(known.body);
    await store.set(`idem:${key}`, { state: 'in_progress' }, 86400);
    return next();
  };
}
