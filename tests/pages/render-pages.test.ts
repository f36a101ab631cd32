import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import type { Evaluation, Hub } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { csvCell } from '../../src/pages/leaderboard-csv.ts';
import { renderPages } from '../../src/pages/render-pages.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';
import { SMALL_HUB_FILES } from '../support/small-hub.ts';

const page = (hub: Hub) => renderPages(hub).get('docs/leaderboards/index.md') ?? '';
const json = (hub: Hub) => JSON.parse(renderPages(hub).get('docs/leaderboards/leaderboard.json') ?? '');
const groups = (site: Record<string, Record<string, number>>): Evaluation['strata'] =>
  new Map([
    [
      'site',
      new Map(Object.entries(site).map(([name, metrics]) => [name, new Map(Object.entries(metrics))])),
    ],
  ]);

describe('renderPages', () => {
  it('puts the data files beside the page', () => {
    const hub = hubOf([], [], { pages: { path: 'pages/board.md' } });
    expect([...renderPages(hub).keys()]).toEqual([
      ...['board.md', 'leaderboard.json', 'leaderboard.csv', 'feed.xml', 'files.json'].map(
        (name) => `pages/${name}`,
      ),
    ]);
  });

  it('does not depend on the order of the files', () => {
    const reversed = SMALL_HUB_FILES.toReversed();
    expect([...renderPages(loadHub(reversed))]).toEqual([...renderPages(loadHub(SMALL_HUB_FILES))]);
  });

  it('says in words that lower is better, and shows the gap with its sign', () => {
    const mse = benchmarkOf({ primary: 'MSE' });
    const text = page(
      hubOf([runOf('a', { MSE: 0.4 }), runOf('b', { MSE: 0.5 }), runOf('c', { MSE: 0.7 })], [mse]),
    );
    expect(text).toContain('**All 3 models ranked by MSE (lower is better):**');
    expect(text).toContain('- Gap to 🥈 **b**: -0.1000 (20.0% better)');
    expect(text).toContain('- Score range across all models: 0.3000');
    expect(text).toContain('1. Ranked by **primary metric** (lower is better)');
    expect(text).toContain('*Ranked by **MSE** (lower is better). Last updated from 3 evaluations.*');
    expect(text).toContain('| 🥇 | **a** 👑 | 0.4000 |  | - | - |');
  });

  it('does not call tiers undeclared that are declared and cannot be used', () => {
    const tiers = [
      { name: 'Good', min: 0.6 },
      { name: 'Fair', min: 0.8 },
    ];
    const text = page(hubOf([runOf('a', { AUROC: 0.9 })], [benchmarkOf({ primary: 'AUROC', tiers })]));
    expect(text).toContain('#### 🏥 Clinical Readiness Tiers\n\n`AUROC` has no tiers.\n');
  });

  it('speaks of one model in the singular', () => {
    const text = page(hubOf([runOf('a', { AUROC: 0.9 })]));
    expect(text).toContain('🎯 **1** Benchmark | 🤖 **1** Model Evaluated | 📊 **1** Total Evaluation\n');
    expect(text).toContain('**1 model ranked by AUROC:**');
    expect(text).toContain('from 1 evaluation.*');
    expect(text).not.toContain('Ranking Explanation');
  });

  it('shows shared ranks, ties and unranked runs', () => {
    const equal = page(
      hubOf([runOf('a', { AUROC: 0.9 }), runOf('b', { AUROC: 0.9 }), runOf('c', { Accuracy: 1 })]),
    );
    expect(equal).toContain('| 🥇 | **a** 👑 |');
    expect(equal).toContain('| 🥇 | **b** 👑 |');
    expect(equal).toContain('**🥇 a** and **🥇 b** share the first place with AUROC');
    expect(equal).toContain('#### ⏸️ Unranked Runs');
    expect(equal).toContain('| run-c | c | does not report AUROC |');
    const tied = page(hubOf([runOf('a', { AUROC: 0.9, Accuracy: 1 }), runOf('b', { AUROC: 0.9 })]));
    expect(tied).toContain('- Level with 🥈 **b** on AUROC; Accuracy decides, 1.0000 against none');
    expect(tied).toContain('| 1 | `AUROC` |');
    expect(tied).toContain('| 2 | `Accuracy` |');
  });

  it('names all who share the first place, and counts the others', () => {
    const level = (count: number) =>
      page(hubOf(Array.from({ length: count }, (_, index) => runOf(`m${index}`, { AUROC: 0.9 }))));
    expect(level(3)).toContain('**🥇 m0**, **🥇 m1** and **🥇 m2** share the first place with AUROC=0.9000');
    expect(level(8)).toContain('**🥇 m4** and 3 more share the first place');
    expect(level(3)).not.toContain('Gap to');
  });

  it('numbers the ranks that share a medal', () => {
    const text = page(
      hubOf(Array.from({ length: 7 }, (_, index) => runOf(`m${index}`, { AUROC: 0.9 - index / 100 }))),
    );
    expect(text).toContain('| 🥉 | **m2** ✨ |');
    expect(text).toContain('| 🏅 4 | m3 |');
    expect(text).toContain('| 🎖️ 7 | m6 |');
  });

  it('shows as many digits as the tier needs', () => {
    const text = page(
      hubOf([runOf('a', { AUROC: 0.9 }), runOf('b', { AUROC: 0.89999 }), runOf('c', { AUROC: 0.7999999 })]),
    );
    expect(text).toContain('| **a** 👑 | 0.9000 | ⭐ Excellent |');
    expect(text).toContain('| **b** 🌟 | 0.89999 | ✅ Good |');
    expect(text).toContain('| **c** ✨ | 0.7999999 | 🔶 Fair |');
    expect(text).toContain('| 🥈 ✅ | b | **0.89999** |');
  });

  it('shows them on every page and in the feed', () => {
    const runs = [
      runOf('a', { AUROC: 0.89999 }, { date: '2024-01-01' }),
      runOf('b', { AUROC: 1.00001 }, { date: '2024-01-02' }),
    ];
    const pages = renderPages(hubOf(runs));
    expect(pages.get('docs/leaderboards/feed.xml')).toContain('AUROC 0.89999');
    expect(pages.get('docs/leaderboards/models/a.md')?.match(/0\.89999/g)?.length).toBe(2);
    expect(pages.get('docs/leaderboards/index.md')).toContain('| **b** 👑 | 1.00001 | ⚠️ above 1 |');
    expect([...pages.values()].join()).not.toMatch(/0\.9000|1\.0000 /);
  });

  it('marks a score that the metric cannot have', () => {
    const text = page(
      hubOf([runOf('a', { AUROC: 92 }), runOf('b', { AUROC: 0.91 }), runOf('c', { AUROC: -1 })]),
    );
    expect(text).toContain('| **a** 👑 | 92.0000 | ⚠️ above 1 |');
    expect(text).toContain('| **b** 🌟 | 0.9100 | ⭐ Excellent |');
    expect(text).toContain('| **c** ✨ | -1.0000 | ⚠️ below 0 |');
    expect(text).toContain('⚠️ 2 scores that AUROC cannot have: marked in the column Performance');
  });

  it('tells of percent only where they mean something', () => {
    const gapOf = (first: number, second: number) =>
      /Gap to .*/.exec(
        page(
          hubOf([runOf('a', { R2: first }), runOf('b', { R2: second })], [benchmarkOf({ primary: 'R2' })]),
        ),
      )?.[0];
    expect(gapOf(0.5, 0.4)).toBe('Gap to 🥈 **b**: +0.1000 (25.0% better)');
    expect(gapOf(0.5, -0.001)).toBe('Gap to 🥈 **b**: +0.5010');
    expect(gapOf(0.5, 1e-9)).toBe('Gap to 🥈 **b**: +0.5000');
    expect(gapOf(0.1, 0)).toBe('Gap to 🥈 **b**: +0.1000');
  });

  it('gives level groups one medal, and the worst none', () => {
    const of = (values: readonly number[]) =>
      [
        ...page(
          hubOf([
            runOf(
              'a',
              { AUROC: 0.9 },
              { strata: groups(Object.fromEntries(values.map((AUROC, index) => [`g${index}`, { AUROC }]))) },
            ),
          ]),
        ).matchAll(/^\| (\S* ?g\d) \|/gm),
      ].map((row) => row[1]);
    expect(of([0.9, 0.9, 0.8, 0.7])).toEqual(['🥇 g0', '🥇 g1', '🥉 g2', 'g3']);
    expect(of([0.8, 0.8])).toEqual(['g0', 'g1']);
    expect(of([0.9, 0.8, 0.8])).toEqual(['🥇 g0', 'g1', 'g2']);
  });

  it('flags gaps of more than ten points, in the direction of the metric', () => {
    const strata = groups({
      A: { AUROC: 0.9, ECE: 0.1, N: 5 },
      B: { AUROC: 0.8, ECE: 0.3, N: 7 },
      C: { AUROC: 0.85 },
    });
    const text = page(hubOf([runOf('a', { AUROC: 0.85 }, { strata })]));
    expect(text).toContain('| Site | AUROC | ECE | N |');
    expect(text).toContain(
      '| 🥇 A | 0.9000 | 0.1000 | 5 |\n| 🥈 C | 0.8500 | - | - |\n| B | 0.8000 | 0.3000 | 7 |',
    );
    expect(text).toContain(
      '⚠️ Gap of more than 10 points: **ECE** 20.0 points, best A (0.1000), worst B (0.3000)\n',
    );
  });

  it('says what a point is, and promises no groups to unfold where there is room for none', () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`group ${at}`, { AUROC: 0.9 }]));
    const run = runOf('a', { AUROC: 0.85 }, { strata: groups(many) });
    const text = page(hubOf([run], undefined, { pages: { max_bytes: 20_000 } }));
    expect(text).toContain('The groups of **a** are too many for this page');
    expect(text).not.toContain('Expand sections below');
    expect(page(hubOf([runOf('a', { AUROC: 0.85 }, { strata: groups({ A: { AUROC: 0.9 } }) })]))).toContain(
      'a metric without a range has no points',
    );
  });

  it('lists benchmarks that wait for a submission, but no templates', () => {
    const waiting = benchmarkOf({ id: 'w', name: 'Waiting' });
    const template = benchmarkOf({ id: 'unique_benchmark_id_here', name: 'Template' });
    const text = page(hubOf([runOf('a', { AUROC: 0.9 })], [benchmarkOf(), waiting, template]));
    expect(text).toContain('**Awaiting a first submission**: Waiting\n');
    expect(text).not.toContain('Template');
  });

  it('writes alerts and plain details for GitHub', () => {
    const config = { pages: { flavor: 'github', submit_url: 'https://x.example/new' } };
    const text = page(
      hubOf([runOf('a', { AUROC: 0.9 })], [benchmarkOf({ clinicalRelevance: 'Why' })], config),
    );
    expect(text).toContain('> [!NOTE]\n> **Clinical Relevance**\n>\n> Why\n');
    expect(text).toContain('<details>\n');
    expect(text).toContain('[🧠 Neurology](#domain.neurology)');
    expect(text).toContain('[submission issue](https://x.example/new)');
    expect(text).not.toContain('!!!');
  });

  it('puts everything into the data files', () => {
    const hub = hubOf([
      runOf('=a', { AUROC: 0.91234567 }, { date: '2024-01-01', strata: groups({ A: { N: 5 } }) }),
    ]);
    const data = json(hub);
    expect(data.schema_version).toBe(1);
    expect(data.totals).toEqual({ benchmarks: 1, models: 1, evaluations: 1 });
    expect(data.benchmarks[0].ranking_metric).toMatchObject({
      id: 'AUROC',
      range: [0, 1],
      lower_is_better: false,
    });
    expect(data.benchmarks[0].entries).toEqual([
      {
        ...{ rank: 1, model_id: '=a', model: '=a', score: 0.91234567, tier: 'Excellent', dataset_id: null },
        badge: 'docs/leaderboards/badges/b/a-dc625031.json',
        ...{ dataset: null, date: '2024-01-01', eval_id: 'run-=a', metrics: { AUROC: 0.91234567 } },
        ...{
          interval: null,
          interval_method: null,
          rank_range: null,
          status: 'Completed',
          record: 'evals/run-=a.yaml',
          issue: null,
        },
        ...{ pull_request: null, verification: 'self-reported', verified_by: null },
        model_page: 'docs/leaderboards/models/a-dc625031.md',
        strata: [{ category: 'site', groups: [{ group: 'A', metrics: { N: 5 } }], flagged_gaps: [] }],
      },
    ]);
    const [, line] = (renderPages(hub).get('docs/leaderboards/leaderboard.csv') ?? '').split(/\r?\n/);
    expect(line).toBe(
      "Neurology,b,Bench,AUROC,higher is better,1,'=a,'=a,0.91234567,Excellent,,,2024-01-01,run-=a,,,evals/run-=a.yaml,,,self-reported,",
    );
  });

  it('does not let hostile text change the page', () => {
    const shape = (text: string) => {
      const strata = new Map([
        [
          `c${text}`,
          new Map([
            [
              `g${text}`,
              new Map([
                [`k${text}`, 1],
                ['AUROC', 0.1],
              ]),
            ],
            ['h', new Map([['AUROC', 0.9]])],
          ]),
        ],
      ]);
      const benchmark = benchmarkOf({
        ...{
          name: text,
          domain: `D${text}`,
          topic: text,
          task: text,
          description: text,
          clinicalRelevance: text,
        },
        tiers: [{ name: `${text}1`, min: 0.5 }, { name: text }],
      });
      const run = (n: number) =>
        runOf(
          `${text}${n}`,
          { AUROC: n / 10, [`m${text}`]: 1, Accuracy: 1 },
          { id: `r${n}${text}`, strata, date: text, datasetId: text },
        );
      const failed = runOf('f', {}, { id: `f${text}`, status: text });
      const source = page(hubOf([run(1), run(2), run(3), failed], [benchmark], { title: text }));
      expect(source).not.toMatch(/\{\{|\{%|^\s*!!! (?!\w+ "[A-Z])/m);
      return outline(remark().use(remarkGfm).parse(source));
    };
    const plain = shape('x');
    expect(plain.length).toBeGreaterThan(100);
    for (const text of HOSTILE) expect(shape(text)).toEqual(plain);
  });
});

const HOSTILE = [
  '@octocat',
  'a|b',
  '</details></summary>',
  '<script>',
  '{{ x }}',
  '{% x %}',
  '\n\n# h\n\n',
  '```',
  '!!! x',
  '1. x',
  '- x',
  '[x](javascript:a)',
  'https://e.example',
  '**',
  '&#64;octocat',
  '`',
  '---',
  '> x',
  '=== x',
  '~~~',
];

/** Kinds of nodes in order, but for spans, texts and the tags that stand for code. */
function outline(node: Nodes): string[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [];
  if (node.type === 'html')
    return node.value.startsWith('<details') || node.value === '</details>' ? [node.value.slice(0, 9)] : [];
  return [node.type, ...('children' in node ? node.children.flatMap(outline) : [])];
}

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+x', "'+x"],
    ['-x', "'-x"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['-0.5', '-0.5'],
    ['+1e3', '+1e3'],
    ['=cmd,"x"', '"\'=cmd,""x"""'],
  ])('writes %j as %j', (text, cell) => expect(csvCell(text)).toBe(cell));
});
