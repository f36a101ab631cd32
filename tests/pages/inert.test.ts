import fc from 'fast-check';
import type { Nodes, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { inert, inertText, tidyText } from '../../src/pages/inert.ts';
import { tableText, write } from '../../src/pages/markdown.ts';
import { HOSTILE as HOSTILE_ANYWHERE } from './hostile-texts.ts';

const gfm = remark().use(remarkGfm);

/** What GitHub looks for in each piece of text after it has rendered the Markdown. */
const LINKED = /[@#]\w|\b(GH|GHSA|CVE)-\w|\b[0-9a-f]{7,40}\b|:\w|:\/\/|\bwww\.|\\[([]/i;

/** Text of a tree as a reader sees it; anything but text and our own spans is markup. */
function read(node: Nodes): { text: string; markup: string[] } {
  if (node.type === 'text') return { text: node.value, markup: LINKED.test(node.value) ? [node.value] : [] };
  if (node.type === 'html' && /^<(?:span(?: dir="auto")?|\/span)>$/.test(node.value))
    return { text: '', markup: [] };
  if (!('children' in node)) return { text: '', markup: [node.type] };
  const parts = node.children.map(read);
  const own = ['root', 'paragraph', 'table', 'tableRow', 'tableCell'].includes(node.type) ? [] : [node.type];
  return {
    text: parts.map(({ text }) => text).join(''),
    markup: [...own, ...parts.flatMap(({ markup }) => markup)],
  };
}

/** What only Markdown and the tables of a page are tried with, besides what is hostile anywhere. */
const HOSTILE = [
  ...HOSTILE_ANYWHERE,
  '@org/team',
  'gh-12',
  'CVE-2024-1234',
  'abcdef1',
  'http://a',
  'ftp://x.example',
  'mailto:a@b.example',
  '<!-- podium:verdict {} -->',
  '</details>',
  '| a | b |',
  'a_b_c',
  '6+_findings_x',
  '- [ ] task',
  'Z͑ͫ',
  '模型@me',
  '🥇',
  'x:',
  ':x',
  'a: b',
  '',
  '   ',
];

describe('inert', () => {
  it.each([
    'Me-LLaMA',
    'Baseline (Random/Majority)',
    "Alzheimer's Disease",
    '1-2_findings',
    'Evo 2',
    'age_20-40',
    '2024-02-05',
    'Video v1.5 (large)',
    'mimic_cxr_reports',
    '模型',
  ])('leaves %s as it is', (name) => expect(inertText(name)).toBe(name));

  it('sets a name apart that is read from right to left, so that a number behind it stays there', () => {
    expect(inertText('نموذج الأشعة')).toBe('<span dir="auto">نموذج الأشعة</span>');
    expect(inertText('Net מודל #2')).toBe('<span dir="auto">Net מודל &#35;<span></span>2</span>');
  });

  it.each([
    ['@user', '&#64;<span></span>user'],
    ['org/repo#1', 'org/repo&#35;<span></span>1'],
    ['GH-1', 'GH-<span></span>1'],
    ['https://x.example', 'https&#58;<span></span>//x.example'],
    ['www.x.example', 'www<span></span>.x.example'],
    ['abcdef1234567', 'abcdef<span></span>123456<span></span>7'],
    ['{{ x }}', '&#123;&#123; x &#125;&#125;'],
    ['a|b\nc', 'a&#124;b c'],
    ['<b>', '&lt;b&gt;'],
    ['!!! note', '&#33;&#33;&#33; note'],
    [' ', '(blank)'],
    ['\u200b', '(blank)'],
    ['\u3164 \u2800\u00ad', '(blank)'],
    ['\\(x^2\\)', '&#92;<span></span>(x&#94;2&#92;<span></span>)'],
    ['\\[y\\]', '&#92;<span></span>&#91;y&#92;<span></span>&#93;'],
  ])('writes %s as %s', (text, source) => expect(inertText(text)).toBe(source));

  it.each(HOSTILE)('keeps %j a text everywhere', inertEverywhere);

  it('keeps any text a text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
        inertEverywhere,
      ),
      { numRuns: 500 },
    );
  });
});

function inertEverywhere(text: string): void {
  const shown = tidyText(text) || '(blank)';
  const tree = (children: PhrasingContent[]) => write([{ type: 'paragraph', children }]);
  for (const markdown of [
    inertText(text),
    tree(inert(text)),
    tree([{ type: 'text', value: 'x ' }, ...inert(text)]),
  ]) {
    const { text: seen, markup } = read(gfm.parse(markdown));
    expect({ seen: seen.replace(/^x (?=.)/, ''), markup }).toEqual({
      seen: shown.replace(/^x (?=.)/, ''),
      markup: [],
    });
  }
  const parsed = gfm.parse(tableText(['---', '---'], ['a', inertText(text)], [[inertText(text), 'z']]));
  const [table] = parsed.children;
  if (parsed.children.length !== 1 || table?.type !== 'table') throw new Error('the table fell apart');
  expect(table.children.map((row) => row.children.map((cell) => read(cell).text))).toEqual([
    ['a', shown],
    [shown, 'z'],
  ]);
}
