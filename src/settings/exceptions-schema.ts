import { z } from 'zod';
import { noteSchema } from './note-schema.ts';

const { name, sentence, globs } = noteSchema;

const exception = z.strictObject({
  fingerprint: z
    .union([z.string().min(1), z.number()])
    .optional()
    .meta({ description: 'Of one finding, at least its first eight digits. Without it `rule` is needed.' }),
  rule: name.optional().meta({ description: 'Findings of this rule, with `paths` or `symbol`.' }),
  paths: globs.optional().meta({ description: 'Every place of the finding lies in one of them.' }),
  symbol: name.optional().meta({ description: 'The function, component or other thing that the finding is about.' }),
  reason: sentence,
  owner: name.meta({ description: 'Who answers for it.' }),
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description: 'The last day that it holds, as 2027-03-31.' }),
});

/** paydown.exceptions.yaml */
export const exceptionsSchema = z.strictObject({ exceptions: z.array(exception).optional() }).meta({
  title: 'paydown.exceptions.yaml',
  description: 'Findings that somebody answers for until a day. Documented in docs/settings.md.',
});

export type WrittenException = z.infer<typeof exception>;
