import { z } from 'zod';

/** A text; YAML reads some ids (`001`, `7`) as numbers. */
export const word = z.union([z.string(), z.number()]);
/** One text or a list of them. */
export const words = z.union([word, z.array(word)]);
/** `true`, and what YAML 1.1 and people write for it. */
export const flag = z.union([z.boolean(), z.enum(['yes', 'no', 'on', 'off', 'required', 'optional'])]);

const side = z.number().nullable();
export const range = z
  .union([
    z.tuple([side, side]),
    z.looseObject({ min: side.optional(), max: side.optional() }),
    z.string().regex(/\d/, 'must name two numbers'),
  ])
  .meta({
    description: 'Smallest and largest possible value; `null` leaves a side open.',
    examples: [[0, 1], { min: 0, max: 1 }, '0-1', [0, null]],
  });

export const bounds = z
  .union([
    z.number(),
    z.string().regex(/\d/, 'must name a number'),
    z.looseObject({ min: z.number().optional(), max: z.number().optional() }),
    z.tuple([z.number(), z.number()]),
  ])
  .meta({
    description:
      'What a value must reach; a bare number holds in the direction in which the metric is better.',
    examples: [0.8, '>= 0.8', { min: 0.8 }, { max: 0.3 }],
  });
export const boundsByMetric = z.union([
  z.record(z.string(), bounds),
  z.array(z.looseObject({ metric: word.optional(), metric_id: word.optional() })),
]);

export const count = z.union([z.number(), z.string()]);
