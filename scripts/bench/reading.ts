import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HubFile } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { judge } from '../../src/verdict/judge.ts';
import { writeVerdict } from '../../src/verdict/write-verdict.ts';
import { FULL, HOSTILE_BODIES } from './hostile-bodies.ts';

/** What a body costs from its text to the finished comment. */
export interface Reading {
  readonly name: string;
  readonly bytes: number;
  /** Best of the rounds, at full and at half size. */
  readonly ms: number;
  readonly half: number;
  readonly halfBytes: number;
}

/** Reads, judges and answers every hostile body on the example hub, warm, in this process. */
export function measureReading(rounds: number): readonly Reading[] {
  const hub = loadHub(filesOf('examples/hub'));
  const answer = (body: string): number => {
    const start = performance.now();
    writeVerdict(judge({ body, hub, today: '2024-06-01', issue: 1 }), { kind: 'judged' });
    return performance.now() - start;
  };
  for (const body of Object.values(HOSTILE_BODIES)) answer(body(20_000));
  return Object.entries(HOSTILE_BODIES).map(([name, body]) => {
    const [full, half] = [body(FULL), body(name.startsWith('record:') ? 32_500 : FULL / 2)];
    const best = (text: string) => Math.min(...Array.from({ length: rounds }, () => answer(text)));
    return {
      name,
      bytes: Buffer.byteLength(full),
      ms: best(full),
      halfBytes: Buffer.byteLength(half),
      half: best(half),
    };
  });
}

function filesOf(root: string): HubFile[] {
  return ['benchmarks', 'datasets', 'models', 'suites', 'evals'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
  );
}
