import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { Answer, Call } from './call.ts';

const operationSchema = z.object({
  operationId: z.string(),
  query: z.record(z.string(), z.looseObject({})),
  body: z.looseObject({ properties: z.unknown().optional() }).optional(),
  bodyRequired: z.boolean().optional(),
  answers: z.record(z.string(), z.looseObject({}).nullable()),
});
const fileSchema = z.object({ operations: z.record(z.string(), operationSchema) });
type Operation = z.infer<typeof operationSchema>;

/** GitHub's own, which say nothing about the form. */
const OWN_FORMATS = { 'repo.nwo': true, 'issue.url': true } as const;
const { operations } = fileSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8')),
);
const ajv = new Ajv({ strict: false, formats: OWN_FORMATS });
addFormats.default(ajv);
/** A query arrives as text: `page=1` is an integer. */
const lenient = new Ajv({ strict: false, coerceTypes: true, formats: OWN_FORMATS });
addFormats.default(lenient);
const compiled = new Map<string, ValidateFunction>();

/**
 * Where the emulator, as amended, still answers otherwise than GitHub says: operation, and what is missing. Nothing of
 * Podium looks at any of it.
 */
const KNOWN_DEVIATIONS: readonly (readonly [operation: string, problem: RegExp])[] = [
  ['repos/get', /network_count|subscribers_count/],
  ['pulls/list-files', /additions|deletions|changes/],
];

/** What is wrong with a request by GitHub's own description of its API, in words; nothing where all is well. */
export function misuse(
  route: string,
  { method, query, body }: Pick<Call, 'method' | 'query' | 'body'>,
): readonly string[] {
  const operation = operations[route];
  if (operation === undefined) return [`${route} is not described`];
  const found: string[] = [];
  for (const [name, value] of query) {
    const schema = operation.query[name];
    if (schema === undefined) found.push(`${route} takes no "${name}"`);
    else
      found.push(
        ...problems(
          lenient,
          `${route} ?${name}`,
          { type: 'object', properties: { [name]: schema } },
          { [name]: value },
        ),
      );
  }
  if (method === 'GET' || (body === undefined && operation.bodyRequired !== true)) return found;
  if (operation.body === undefined)
    return body === undefined || isEmpty(body) ? found : [...found, `${route} takes no body`];
  return [...found, ...problems(ajv, `${route} body`, strict(operation.body), body ?? null)];
}

/** What an answer of the tests' GitHub lacks or has otherwise, apart from {@link KNOWN_DEVIATIONS}. */
export function deviations(
  route: string,
  { status, body }: Pick<Answer, 'status' | 'body'>,
): readonly string[] {
  const operation = operations[route];
  if (operation === undefined || status >= 300) return [];
  const schema = operation.answers[status];
  if (schema === undefined) return known(operation, [`${operation.operationId} answers ${status}`]);
  if (schema === null) return [];
  return known(operation, problems(ajv, `${operation.operationId} ${status}`, schema, body));
}

function known({ operationId }: Operation, found: readonly string[]): readonly string[] {
  return found.filter(
    (text) =>
      !KNOWN_DEVIATIONS.some(([operation, problem]) => operation === operationId && problem.test(text)),
  );
}

/** GitHub overlooks a key that it does not know; in a test it is a slip. */
function strict(schema: NonNullable<Operation['body']>): AnySchema {
  return schema.properties === undefined ? schema : { ...schema, additionalProperties: false };
}

function problems(by: Ajv, name: string, schema: AnySchema, value: unknown): readonly string[] {
  const validate = compiled.get(name) ?? by.compile(schema);
  compiled.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${name}: ${instancePath || 'it'} ${message} ${JSON.stringify(params)}`,
  );
}

function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0;
}
