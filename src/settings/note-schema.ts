import { z } from 'zod';
import { globProblem } from '../base/glob.ts';

const LONGEST_NAME = 120;
const LONGEST_SENTENCE = 2000;

const name = z.string().min(1).max(LONGEST_NAME);

const glob = z
  .string()
  .superRefine((value, context) => {
    const problem = globProblem(value);
    if (problem !== null) context.addIssue({ code: 'custom', message: `the glob ${JSON.stringify(value)} ${problem}` });
  })
  .meta({ description: 'Path relative to this file, with * ? ** and {a,b}. A folder means all below it.' });

/** What the schemas of all files that people write are made of. */
export const noteSchema = Object.freeze({
  name,
  sentence: z.string().min(1).max(LONGEST_SENTENCE),
  glob,
  globs: z.union([glob, z.array(glob).min(1)]).meta({ description: 'One glob, or a list of them.' }),
});
