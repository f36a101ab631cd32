import { z } from 'zod';
import { leaderboardSchema } from '../src/pages/leaderboard-schema.ts';

/** `schema/leaderboard.json`: the JSON Schema (2020-12) of the data file beside the leaderboard page. */
export function leaderboardJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(leaderboardSchema, { io: 'input' });
  const schema = {
    $schema,
    title: 'leaderboard.json of a Podium hub, schema_version 1',
    description: 'Everything the leaderboard pages show. All texts are as submitted: escape them.',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
