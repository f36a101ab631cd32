import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { checkPath } from '../../src/desk/allowed-path.ts';
import { tidyText } from '../../src/pages/inert.ts';
import { renderPages } from '../../src/pages/render-pages.ts';
import { anyText, HOSTILE } from './hostile-texts.ts';
import { richHub } from './rich-hub.ts';

/** In place of the hostile text: its pages are what all others must look like. */
const PLAIN = 'Qq';
const FOLDER = 'docs/leaderboards/';
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/leaderboard.json'), 'utf8'));
const isLeaderboard = new Ajv2020({ strict: false }).compile(schema);
interface Config {
  readonly repository?: string;
  readonly pages?: object;
  readonly everythingTooLarge?: boolean;
}

const CONFIGS: readonly Config[] = [
  { repository: 'owner/hub' },
  { repository: 'owner/hub', pages: { flavor: 'github' } },
  { pages: { flavor: 'github' } },
  { pages: { flavor: 'mkdocs' }, everythingTooLarge: true },
];
const html = remark().use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

function pagesOf(text: string, config: Config) {
  const { everythingTooLarge, ...rest } = config;
  const hub = richHub(text, rest);
  // Below what a configuration may say, so that the benchmarks have pages of their own, one for each model.
  const pages = [
    ...renderPages(
      everythingTooLarge
        ? { ...hub, config: { ...hub.config, pages: { ...hub.config.pages, max_bytes: 1 } } }
        : hub,
    ),
  ];
  const ending = (end: string) => pages.filter(([path]) => path.endsWith(end)).map(([, page]) => page);
  const one = (name: string) => ending(name)[0] ?? '';
  return { pages, ending, one };
}

describe.each(CONFIGS)('with %j', (config) => {
  const plain = pagesOf(PLAIN, config);
  const shapes = plain.ending('.md').map((page) => shape(page));

  function staysText(text: string): void {
    const given = pagesOf(text, config);
    for (const [path] of given.pages) checkPath(path);
    const lower = given.pages.map(([path]) => path.toLowerCase());
    expect(new Set(lower).size).toBe(plain.pages.length);
    expect(given.ending('.md').map((page) => shape(page))).toEqual(shapes);
    expect(jsonOf(given.one('leaderboard.json'))).toEqual(
      filled(jsonOf(plain.one('leaderboard.json')), text),
    );
    csvStaysText(plain.one('.csv'), given.one('.csv'), text);
    expect(xmlOf(given.one('.xml'))).toEqual(
      xmlOf(plain.one('.xml')).map((piece) =>
        piece.includes(PLAIN) ? xmlText(piece.replaceAll(PLAIN, () => text)) : piece,
      ),
    );
    badgesStayText(given.pages);
  }

  it.each(config.repository === undefined ? [] : HOSTILE)('keeps %j a text in every file', staysText);

  it('keeps any text a text in every file', () => {
    fc.assert(fc.property(anyText, staysText), { numRuns: 12 });
  });
});

/** Elements in order with their attributes (the words in `alt` are text) as a browser would have them; links only by where they lead. */
function shape(page: string): string[] {
  const elements: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName !== 'span') {
      const { href, src, alt, ...rest } = node.properties;
      const target = [href, src]
        .map((url) => (url === undefined ? '' : ` ${targetOf(String(url))}`))
        .join('');
      const others = Object.entries(rest).map(([name, value]) => ` ${name}=${name === 'id' ? '' : value}`);
      elements.push(`<${node.tagName}${target}${others.join('')}>`);
    }
    if (node.type === 'comment' || node.type === 'raw') elements.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(html.runSync(html.parse(page)));
  return elements;
}

/** A link to a page of ours, or to the hub's repository; any other is shown in full and fails. */
function targetOf(href: string): string {
  const page =
    /^#|^(?!\/)[\w./-]+\.(?:md|svg)(?:#[\w.-]+)?$|^(?:\.\.\/)+(?:evals|models)\/[\w%./-]+\.yaml$/.exec(href);
  if (page !== null) return 'page';
  const own = /^https:\/\/github\.com\/owner\/hub\/(?:blob\/HEAD|issues|pull)\/[\w%./-]+$/.exec(href);
  return own === null ? href : 'repository';
}

function jsonOf(text: string): unknown {
  const data: unknown = JSON.parse(text);
  expect(isLeaderboard(data) ? [] : isLeaderboard.errors).toEqual([]);
  return JSON.parse(text, (key, value) =>
    ['model_page', 'page', 'badge'].includes(key) ? '(a path)' : value,
  );
}

/** Data with the text in place of the plain one, in values and in names. */
function filled(data: unknown, text: string): unknown {
  if (typeof data === 'string') return data.replaceAll(PLAIN, () => text);
  if (Array.isArray(data)) return data.map((item) => filled(item, text));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [key.replaceAll(PLAIN, () => text), filled(item, text)]),
  );
}

function csvStaysText(plain: string, given: string, text: string): void {
  const rows: string[][] = parse(given, { record_delimiter: '\n' });
  const guards = (cell: string) => cell.replace(/(^|[;\t\n\r])'+(?= *[=+\-@\t\r＝＋－＠])/g, '$1');
  const expected: string[][] = parse(plain, { record_delimiter: '\n' }).map((row: string[]) =>
    row.map((cell) => guards(cell.replaceAll(PLAIN, () => text.toWellFormed()))),
  );
  expect(rows.map((row) => row.map(guards))).toEqual(expected);
  for (const cell of rows.flat()) {
    if (Number.isFinite(Number(cell))) continue;
    expect(cell).not.toMatch(/^ *[=+\-@\t\r＝＋－＠]|[;\t\n\r] *[=+\-@＝＋－＠]/);
  }
}

/** Tags and texts of a document in order; throws where it is not well-formed. */
function xmlOf(text: string): string[] {
  const pieces: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    pieces.push(`<${name}>`);
    for (const [key, { value }] of Object.entries(attributes)) pieces.push(`${key}=`, value);
  });
  parser.on('text', (value) => pieces.push(value));
  parser.on('closetag', ({ name }) => pieces.push(`</${name}>`));
  parser.write(text).close();
  // Ids and links depend on the text by design; here counts only their form.
  return pieces.map((piece) =>
    piece
      .replace(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'urn')
      .replace(/^(https:\/\/github\.com\/owner\/hub\/blob\/HEAD\/evals\/)[\w%./-]+$/, '$1'),
  );
}

const xmlText = (text: string) => tidyText(text).replace(/[\ufffe\uffff]/g, '\ufffd') || '(blank)';

function badgesStayText(pages: readonly (readonly [string, string])[]): void {
  const badges = pages.filter(([path]) => path.startsWith(`${FOLDER}badges/`));
  expect(badges.length).toBe(4);
  for (const [, page] of badges) {
    const badge: Record<string, unknown> = JSON.parse(page);
    expect(Object.keys(badge)).toEqual(['schemaVersion', 'label', 'message', 'color']);
    expect(badge.message).toMatch(/^#[1-4] · .*0\.[1-4]000 AUROC$/);
    for (const value of [badge.label, badge.message]) expect(value).not.toMatch(/[\p{Cc}\u202e]/u);
  }
}
