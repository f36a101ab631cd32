import { z } from 'zod';
import type { Answer, Parameters, Send } from './client.ts';
import { GitHubError, isStatus } from './github-error.ts';

const PER_PAGE = 100;
/** More than this many pages of a list are no list to work with. */
const MOST_PAGES = 200;

/** Reads that pass a schema. */
export interface Get {
  one<T>(schema: z.ZodType<T>, path: string, parameters?: Parameters): Promise<T>;
  /** Every page of a list. */
  all<T>(schema: z.ZodType<T>, path: string, parameters?: Parameters): Promise<readonly T[]>;
}

/** Paths are relative to the repository. Throws {@link GitHubError}. */
export function createGet(send: Send): Get {
  const routeOf = (path: string) => `GET /repos/{owner}/{repo}${path}`;
  return {
    async one(schema, path, parameters) {
      const route = routeOf(path);
      return readAnswer(schema, await send(route, parameters), route);
    },
    async all(schema, path, parameters = {}) {
      const route = routeOf(path);
      const items: z.infer<typeof schema>[] = [];
      let asking: Parameters = { ...parameters, per_page: PER_PAGE };
      let isLinked = false;
      for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await send(route, asking);
        const found = readAnswer(z.array(schema), answer, route);
        items.push(...found);
        isLinked ||= answer.next !== undefined;
        // GitHub says what comes next; only where something in between keeps that from us, a full page tells.
        const next = answer.next ?? (!isLinked && found.length === PER_PAGE ? { page: page + 1 } : undefined);
        if (next === undefined) return items;
        asking = { ...asking, ...next };
      }
      throw new GitHubError({ status: 200, route, answer: `more than ${MOST_PAGES} pages` });
    },
  };
}

/** An answer that passes a schema; one that does not may come from something that stands in between. */
export function readAnswer<T>(schema: z.ZodType<T>, { data }: Answer, route: string): T {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const answer = `an answer of another form (${z.prettifyError(read.error).slice(0, 200)})`;
  throw new GitHubError({ status: 200, route, answer, unreadable: true }, read.error);
}

/** Gives undefined where GitHub answers with one of these. */
export async function orNothing<T>(
  reading: Promise<T>,
  ...absent: readonly number[]
): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isStatus(error, ...absent)) return undefined;
    throw error;
  }
}
