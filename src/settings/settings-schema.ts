import { z } from 'zod';
import { noteSchema } from './note-schema.ts';

const { name, sentence, globs } = noteSchema;

const layerKind = z.enum(['ui', 'controller', 'application', 'domain', 'infrastructure']).meta({
  description: 'What files of the layer are. Left out, the name decides, where it is one that everybody uses.',
});

const layer = z.union([name, z.strictObject({ name, kind: layerKind.optional() })]);

const component = z.union([
  globs,
  z.strictObject({
    paths: globs,
    layer: name.optional().meta({ description: 'One of `layers`.' }),
    context: name.optional().meta({ description: 'Bounded context it belongs to.' }),
    owner: name.optional().meta({ description: 'A team or a person, as CODEOWNERS names them.' }),
  }),
]);

const home = globs.meta({ description: 'Components, or globs of files.' });

const capability = z.union([
  home,
  z.strictObject({
    home,
    decision: z
      .union([z.string().min(1), z.number().int().nonnegative()])
      .optional()
      .meta({ description: 'Id of the record that says so.' }),
  }),
]);

const term = z.union([
  sentence,
  z.strictObject({
    meaning: sentence.optional(),
    synonyms: z.array(name).min(1).optional().meta({ description: 'Other words for it that are fine.' }),
    avoid: z.array(name).min(1).optional().meta({ description: 'Words that are not to be used for it.' }),
    context: name.optional().meta({ description: 'Bounded context in which this holds; everywhere without one.' }),
  }),
]);

const ruleNames = z.array(z.string().min(1)).min(1);

/** paydown.yaml. What only holds between its parts is judged in merge-settings.ts. */
export const settingsSchema = z
  .strictObject({
    layers: z
      .array(layer)
      .min(1)
      .optional()
      .meta({ description: 'From the outside inwards: each may use those after it.' }),
    components: z.record(name, component).optional().meta({
      description: 'Parts of the code base by name: globs, or a map with `paths`. A folder means all below it.',
    }),
    capabilities: z.record(name, capability).optional().meta({ description: 'What is to be built once, and where.' }),
    glossary: z.record(name, term).optional().meta({ description: 'Concepts of the domain in the words of the team.' }),
    gate: z
      .strictObject({
        block: ruleNames.optional().meta({ description: 'Rules that stop a change.' }),
        review: ruleNames.optional().meta({ description: 'Rules that ask a person.' }),
        note: ruleNames.optional().meta({ description: 'Rules that inform.' }),
      })
      .optional()
      .meta({ description: 'Severities in place of those the rules bring.' }),
    budget: z
      .strictObject({
        share: z
          .union([z.number().positive().max(1), z.string().regex(/^(?:100|\d{1,2}(?:\.\d+)?) ?%$/)])
          .optional()
          .meta({ description: 'Share of capacity for paying debt down: 0.15 or 15 %.' }),
        people: z.number().positive().max(100_000).optional(),
        hours: z
          .number()
          .positive()
          .max(744)
          .optional()
          .meta({ description: 'Working hours of one person in a month.' }),
        rate: z.number().positive().optional().meta({ description: 'What an hour costs, in your own currency.' }),
      })
      .optional()
      .meta({ description: 'What may be spent on paying debt down.' }),
    ignore: z
      .array(z.strictObject({ paths: globs, reason: sentence }))
      .min(1)
      .optional()
      .meta({ description: 'Files that are not judged, each with the reason. They are counted in every result.' }),
  })
  .meta({
    title: 'paydown.yaml',
    description: 'What a team wants its code base to be. Documented in docs/settings.md.',
  });

export type WrittenSettings = z.infer<typeof settingsSchema>;
