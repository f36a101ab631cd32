import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HubFile } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { renderPages } from '../../src/pages/render-pages.ts';

const HUB = join(import.meta.dirname, '../../examples/hub');
const files: readonly HubFile[] = readdirSync(HUB, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) =>
    /^(benchmarks|datasets|models|suites|evals)\/.*\.yaml$|^\.github\/podium\.yml$/.test(path),
  )
  .map((path) => ({ path, text: readFileSync(join(HUB, path), 'utf8') }));

const run = (model: string, auroc: number): HubFile => ({
  path: `evals/new-${model}.yaml`,
  text: `eval_id: new-${model}
benchmark_id: BM-001
model_ids: {candidate: ${model}}
dataset_id: ADNI
run_metadata: {date: '2025-12-01', runner: fmbench}
metrics: {AUROC: ${auroc}, Accuracy: 0.5}
status: Completed
`,
});

const before = renderPages(loadHub(files));
/** Lines that go and lines that come, page by page; a new page only by its name. */
function changes(added: HubFile): Record<string, string[]> {
  const after = renderPages(loadHub([...files, added]));
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  const changed = [...after].flatMap(([path, text]): [string, string[]][] => {
    const was = before.get(path);
    if (was === text) return [];
    const name = path.replace('docs/leaderboards/', '');
    if (was === undefined) return [[name, ['(new)']]];
    const { hunks } = structuredPatch(path, path, was, text, '', '', { context: 0 });
    return [[name, hunks.flatMap(({ lines }) => lines).map((line) => line.slice(0, 90))]];
  });
  return Object.fromEntries(changed);
}

describe('one run more', () => {
  let superseded: Record<string, string[]>;
  let better: Record<string, string[]>;
  beforeAll(() => {
    superseded = changes(run('brainlm', 0.5));
    better = changes(run('caduceus', 0.915));
  });

  it('that is superseded changes the counts, the model’s page and the lists', () => {
    expect(superseded).toMatchInlineSnapshot(`
      {
        "feed.xml": [
          "-<updated>2025-11-27T00:00:00Z</updated>",
          "+<updated>2025-12-01T00:00:00Z</updated>",
          "+<id>urn:uuid:cad257f7-6879-843c-b038-6fd20e31a4c4</id>",
          "+<title>BrainLM on Alzheimer&#39;s Disease Classification using Brain MRI: AUROC 0.5000</t",
          "+<updated>2025-12-01T00:00:00Z</updated>",
          "+<category term="BM-001" label="Alzheimer&#39;s Disease Classification using Brain MRI"/>",
          "+<content type="text">BrainLM on Alzheimer&#39;s Disease Classification using Brain MRI: A",
          "+</entry>",
          "+<entry>",
        ],
        "index.md": [
          "-    🎯 **7** Benchmarks | 🤖 **21** Models Evaluated | 📊 **30** Total Evaluations",
          "+    🎯 **7** Benchmarks | 🤖 **21** Models Evaluated | 📊 **31** Total Evaluations",
          "-[![Chart of the best AUROC over time (higher is better), 3 runs: 0.9200 on 2023-10-27, 0.",
          "+[![Chart of the best AUROC over time (higher is better), 4 runs: 0.9200 on 2023-10-27, 0.",
          "-*Ranked by **AUROC** (higher is better). Last updated from 3 evaluations.*",
          "+*Ranked by **AUROC** (higher is better). Last updated from 4 evaluations.*",
        ],
        "leaderboard.json": [
          "-"totals": {"benchmarks":7,"models":21,"evaluations":30},",
          "+"totals": {"benchmarks":7,"models":21,"evaluations":31},",
          "-"evaluations": 3,",
          "+"evaluations": 4,",
          "-"superseded": []",
          "+"superseded": [",
          "+{"eval_id":"new-brainlm","model_id":"brainlm","score":0.5,"dataset_id":"ADNI","date":"202",
          "+]",
        ],
        "models/brainlm.md": [
          "+| 2025-12-01 | 0.5000 | superseded | ADNI | \`new-brainlm\` | - | self-reported |",
        ],
      }
    `);
  });

  it('of a new model changes the rows that move down', () => {
    expect(better).toMatchInlineSnapshot(`
      {
        "badges/BM-001/brainlm.json": [
          "-  "message": "#3 · Excellent · 0.9100 AUROC",",
          "+  "message": "#4 · Excellent · 0.9100 AUROC",",
        ],
        "badges/BM-001/caduceus.json": [
          "(new)",
        ],
        "feed.xml": [
          "-<updated>2025-11-27T00:00:00Z</updated>",
          "+<updated>2025-12-01T00:00:00Z</updated>",
          "+<id>urn:uuid:e813ebd0-91f8-8aee-9eaf-19b30197ce41</id>",
          "+<title>Caduceus on Alzheimer&#39;s Disease Classification using Brain MRI: AUROC 0.9150</",
          "+<updated>2025-12-01T00:00:00Z</updated>",
          "+<category term="BM-001" label="Alzheimer&#39;s Disease Classification using Brain MRI"/>",
          "+<content type="text">Caduceus on Alzheimer&#39;s Disease Classification using Brain MRI: ",
          "+</entry>",
          "+<entry>",
        ],
        "files.json": [
          "+"docs/leaderboards/badges/BM-001/caduceus.json",",
        ],
        "index.md": [
          "-    🎯 **7** Benchmarks | 🤖 **21** Models Evaluated | 📊 **30** Total Evaluations",
          "+    🎯 **7** Benchmarks | 🤖 **21** Models Evaluated | 📊 **31** Total Evaluations",
          "-       [UNI] │           │ [BrainLM]",
          "+       [UNI] │           │ [Caduceus]",
          "-**All 3 models ranked by AUROC:**",
          "+**All 4 models ranked by AUROC:**",
          "-| 🥉 | **BrainLM** ✨ | 0.9100 | ⭐ Excellent | ADNI | 2024-01-15 |",
          "+| 🥉 | **Caduceus** ✨ | 0.9150 | ⭐ Excellent | ADNI | 2025-12-01 |",
          "+| 🏅 4 | BrainLM | 0.9100 | ⭐ Excellent | ADNI | 2024-01-15 |",
          "-[![Chart of all 3 models ranked by AUROC (higher is better), over the bands of the tiers:",
          "+[![Chart of all 4 models ranked by AUROC (higher is better), over the bands of the tiers:",
          "-[![Chart of the best AUROC over time (higher is better), 3 runs: 0.9200 on 2023-10-27, 0.",
          "+[![Chart of the best AUROC over time (higher is better), 4 runs: 0.9200 on 2023-10-27, 0.",
          "-    - Performance distribution: ⭐ 3 excellent",
          "+    - Performance distribution: ⭐ 4 excellent",
          "-| 🥉 ⭐ | BrainLM | **0.9100** | 0.8700 |",
          "+| 🥉 ⭐ | Caduceus | **0.9150** | 0.5000 |",
          "+| 🏅 ⭐ | BrainLM | **0.9100** | 0.8700 |",
          "+| [Caduceus](models/caduceus.md) | \`new-caduceus\` | - | self-reported |",
          "-*Ranked by **AUROC** (higher is better). Last updated from 3 evaluations.*",
          "+*Ranked by **AUROC** (higher is better). Last updated from 4 evaluations.*",
        ],
        "leaderboard.csv": [
          "-Neurology,BM-001,Alzheimer's Disease Classification using Brain MRI,AUROC,higher is bette",
          "+Neurology,BM-001,Alzheimer's Disease Classification using Brain MRI,AUROC,higher is bette",
          "+Neurology,BM-001,Alzheimer's Disease Classification using Brain MRI,AUROC,higher is bette",
        ],
        "leaderboard.json": [
          "-"totals": {"benchmarks":7,"models":21,"evaluations":30},",
          "+"totals": {"benchmarks":7,"models":21,"evaluations":31},",
          "-"evaluations": 3,",
          "+"evaluations": 4,",
          "-{"rank":3,"score":0.91,"tier":"Excellent","badge":"docs/leaderboards/badges/BM-001/brainl",
          "+{"rank":3,"score":0.915,"tier":"Excellent","badge":"docs/leaderboards/badges/BM-001/caduc",
          "+{"rank":4,"score":0.91,"tier":"Excellent","badge":"docs/leaderboards/badges/BM-001/brainl",
        ],
        "models/brainlm.md": [
          "-| [Alzheimer's Disease Classification using Brain MRI](../index.md#benchmark.bm-001) | 🥉",
          "+| [Alzheimer's Disease Classification using Brain MRI](../index.md#benchmark.bm-001) | 🏅",
        ],
        "models/caduceus.md": [
          "+| [Alzheimer's Disease Classification using Brain MRI](../index.md#benchmark.bm-001) | 🥉",
          "+",
          "+### Alzheimer's Disease Classification using Brain MRI",
          "+",
          "+| Date | Score | What It Counts For | Dataset | Record | Submitted in | Verification |",
          "+| :-: | :-: | :-- | :-- | :-- | :-- | :-- |",
          "+| 2025-12-01 | 0.9150 | 🏅 **this run counts** | ADNI | \`new-caduceus\` | - | self-reporte",
        ],
      }
    `);
  });
});
