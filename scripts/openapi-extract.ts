/**
 * `npm run openapi`: writes tests/support/openapi.json, the part of GitHub's own description of its REST API that
 * the tests hold requests and answers against. `@octokit/openapi` has 385 MB installed, so it is no dependency: it
 * is put into a temporary folder and taken away again.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ROUTE_NAMES } from '../tests/support/routes.ts';

const PACKAGE = '@octokit/openapi@23.0.2';
const TARGET = join(import.meta.dirname, '../tests/support/openapi.json');
/** Answers are described down to this depth; what lies deeper, nothing looks at. */
const DEPTH_OF_ANSWERS = 4;
const DEPTH_OF_REQUESTS = 12;
const KEPT = [
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'required',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'additionalProperties',
];

const schemaSchema = z.looseObject({});
type Schema = z.infer<typeof schemaSchema>;
const documentSchema = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const contentSchema = z.object({
  content: z.record(z.string(), z.object({ schema: schemaSchema })).optional(),
});
const operationSchema = z.object({
  operationId: z.string(),
  parameters: z
    .array(
      z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: schemaSchema }),
    )
    .default([]),
  requestBody: contentSchema.extend({ required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), contentSchema),
});

/** A schema without texts and examples, and no deeper than it is needed. */
function pruned(schema: Schema, depth: number): Schema {
  const kept: Schema = Object.fromEntries(
    KEPT.filter((key) => key in schema).map((key) => [key, schema[key]]),
  );
  const properties = z.record(z.string(), schemaSchema).safeParse(schema.properties);
  const items = schemaSchema.safeParse(schema.items);
  if (schema.properties !== undefined && properties.success && depth > 0)
    kept.properties = Object.fromEntries(
      Object.entries(properties.data)
        .filter(([name]) => !isLink(name))
        .map(([name, inner]) => [name, pruned(inner, depth - 1)]),
    );
  const required = z.array(z.string()).safeParse(kept.required);
  if (kept.properties === undefined || !required.success) delete kept.required;
  else kept.required = required.data.filter((name) => !isLink(name));
  if (schema.items !== undefined && items.success && depth > 0) kept.items = pruned(items.data, depth - 1);
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const several = z.array(schemaSchema).safeParse(schema[key]);
    // `oneOf` is checked as `anyOf`: once pruned, two of its choices may fit.
    if (several.success && depth > 0)
      kept[key === 'oneOf' ? 'anyOf' : key] = several.data.map((inner) => pruned(inner, depth));
  }
  if (typeof kept.additionalProperties === 'object') kept.additionalProperties = true;
  if (schema.nullable !== true) return kept;
  return { anyOf: [kept, { type: 'null' }] };
}

/** Addresses of further API routes are half of every answer; nothing looks at them. */
function isLink(name: string): boolean {
  return (name.endsWith('_url') && name !== 'html_url') || name === 'node_id' || name === 'gravatar_id';
}

const folder = mkdtempSync(join(tmpdir(), 'podium-openapi-'));
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE], {
    cwd: folder,
    stdio: 'inherit',
  });
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.deref.json');
  const { info, paths } = documentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const operations: Record<string, Schema> = {};
  for (const route of ROUTE_NAMES) {
    const [method = '', path = ''] = route.split(' ');
    const shape = (given: string) => given.replace(/\{[^}]+\}|[:*]\w+/g, '{}');
    const found = Object.keys(paths).find((candidate) => shape(candidate) === shape(path));
    const described = found === undefined ? undefined : paths[found]?.[method.toLowerCase()];
    if (described === undefined) throw new Error(`GitHub's description has no ${route}`);
    const { operationId, parameters, requestBody, responses } = operationSchema.parse(described);
    const bodyOf = ({ content }: z.infer<typeof contentSchema>, depth: number) => {
      const schema = content?.['application/json']?.schema;
      return schema && pruned(schema, depth);
    };
    const query = parameters.filter((parameter) => parameter.in === 'query');
    operations[route] = {
      operationId,
      query: Object.fromEntries(query.map(({ name, schema }) => [name, pruned(schema, 2)])),
      ...(requestBody && {
        body: bodyOf(requestBody, DEPTH_OF_REQUESTS),
        bodyRequired: requestBody.required === true,
      }),
      answers: Object.fromEntries(
        Object.entries(responses)
          .filter(([status]) => /^[23]/.test(status))
          .map(([status, response]) => [status, bodyOf(response, DEPTH_OF_ANSWERS) ?? null]),
      ),
    };
  }
  writeFileSync(TARGET, `${JSON.stringify({ source: PACKAGE, version: info.version, operations })}\n`);
  console.log(`${ROUTE_NAMES.length} operations, ${(readFileSync(TARGET).length / 1024).toFixed(0)} KiB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
