import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { INPUTS, OUTPUTS } from '../../src/action/inputs.ts';

const action = z
  .object({
    inputs: z.record(
      z.string(),
      z.object({ description: z.string().min(10), default: z.coerce.string().optional() }),
    ),
    outputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
  })
  .parse(load(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')));

describe('action.yml', () => {
  it('has the inputs that the code reads, with the same defaults', () => {
    const declared = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: value }]) => [name, value ?? '']),
    );
    const token = '$' + '{{ github.token }}';
    expect(declared).toEqual({ ...INPUTS, token });
  });

  it('has the outputs that the code sets', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...OUTPUTS].sort());
  });
});
