import { z } from 'zod';
import { exceptionsSchema } from './exceptions-schema.ts';
import { settingsSchema } from './settings-schema.ts';

/** By name of the file in `schemas/`: what editors complete and check with, from the schemas that every run checks with. */
export function settingsJsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['paydown.schema.json', published(settingsSchema, 'urn:paydown:schema:settings:1')],
    ['paydown.exceptions.schema.json', published(exceptionsSchema, 'urn:paydown:schema:exceptions-file:1')],
  ]);
}

function published(schema: z.ZodType, id: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: id, ...rest }, null, 2)}\n`;
}
