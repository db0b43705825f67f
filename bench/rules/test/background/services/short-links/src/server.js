import Fastify from 'fastify';
import { customAlphabet } from 'nanoid';
import { createPool } from './database.js';

const newCode = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 9);

export function buildServer({ databaseUrl, logger = true }) {
  const app = Fastify({ logger, bodyLimit: 16_384 });
  const pool = createPool(databaseUrl);

  app.post('/links', async (request, reply) => {
    const { target } = request.body;
    if (!URL.canParse(target)) {
      return reply.code(422).send({ error: 'target is not a URL' });
    }
    const code = newCode();
    await pool.query('insert into link (code, target) values ($1, $2)', [code, target]);
    return reply.code(201).send({ code });
  });

  app.get('/:code', async (request, reply) => {
    const { rows } = await pool.query('select target from link where code = $1', [request.params.code]);
    if (rows.length === 0) {
      return reply.callNotFound();
    }
    return reply.redirect(rows[0].target);
  });

  app.addHook('onClose', () => pool.end());
  return app;
}
