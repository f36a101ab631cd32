import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface SvgText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
}

export interface Svg {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Names of elements, and of attributes as `@name`, that occur at all. */
  readonly vocabulary: ReadonlySet<string>;
  readonly values: readonly string[];
  readonly texts: readonly SvgText[];
}

/** Reads an SVG document back with a strict XML parser; throws where it is not well-formed. */
export function readSvg(source: string): Svg {
  const vocabulary = new Set<string>();
  const values: string[] = [];
  const texts: SvgText[] = [];
  const named = { title: '', desc: '' };
  const open: { tag: SaxesTagPlain; x: number; y: number }[] = [];
  let size = { width: 0, height: 0 };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  for (const kind of ['processinginstruction', 'doctype', 'cdata', 'comment'] as const) {
    parser.on(kind, () => {
      throw new Error(`a chart has no ${kind}`);
    });
  }
  parser.on('opentag', (tag) => {
    const { name, attributes } = tag;
    vocabulary.add(name);
    for (const [key, value] of Object.entries(attributes)) {
      vocabulary.add(`@${key}`);
      values.push(value);
    }
    if (open.length === 0) size = { width: Number(attributes.width), height: Number(attributes.height) };
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(attributes.transform ?? '') ?? [];
    const { x = 0, y = 0 } = open.at(-1) ?? {};
    open.push({ tag, x: x + Number(dx), y: y + Number(dy) });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last === undefined) return;
    const { tag, x, y } = last;
    if (tag.name === 'title' || tag.name === 'desc') named[tag.name] += text;
    if (tag.name !== 'text') return;
    const fontSize = Number.parseFloat(tag.attributes['font-size'] ?? '0');
    texts.push({ text, x, y, size: fontSize, anchor: tag.attributes['text-anchor'] ?? 'start' });
  });
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return { ...size, title: named.title, description: named.desc, vocabulary, values, texts };
}
