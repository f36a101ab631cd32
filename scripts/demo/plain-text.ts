import type { Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const parser = remark().use(remarkGfm);

/** Markdown as a person sees it on GitHub, in plain lines: no marks, no comments, tables in columns. */
export function plainText(markdown: string): readonly string[] {
  return trimmed(block(parser.parse(markdown)));
}

function block(node: Nodes): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return (node as Root).children.flatMap((child, index) => {
        const lines = block(child);
        return index === 0 || lines.length === 0 ? lines : ['', ...lines];
      });
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${inline(node)}`];
    case 'paragraph':
      return inline(node).split('\n');
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first = '', ...rest] = item.children.flatMap(block);
        const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '•';
        return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
      });
    case 'table':
      return columns(node);
    case 'code':
      return node.value.split('\n').map((line) => `    ${line}`);
    case 'html':
      return html(node.value);
    case 'thematicBreak':
      return ['────────'];
    default:
      return [inline(node)];
  }
}

function inline(node: Nodes): string {
  if (node.type === 'html') return html(node.value).join(' ');
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => inline(child)).join('') : textOf(node);
}

/** Comments are not seen; a summary is; other tags leave their text. */
function html(value: string): string[] {
  const seen = value
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<summary>/g, '▸ ')
    .replace(/<[^>]*>/g, '')
    .trim();
  return seen === '' ? [] : seen.split('\n');
}

function columns({ children: rows }: Table): string[] {
  const cells = rows.map((row) => row.children.map(inline));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function trimmed(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(start, end + 1).filter((line, index, all) => line !== '' || all[index - 1] !== '');
}
