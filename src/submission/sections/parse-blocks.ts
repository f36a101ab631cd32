import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { TooIntricate, workLimit } from './work-limit.ts';

/**
 * Inline constructs stay source here: only headings, labelled lines and table cells are read further, by
 * an inline reader. Link definitions and underlined headings change neither fences nor tables; `---` under a
 * labelled line is a rule, as its writer meant it.
 */
const LEFT_AS_SOURCE = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape'],
  ...[
    'gfmFootnoteCall',
    'gfmPotentialFootnoteCall',
    'htmlText',
    'labelEnd',
    'labelStartImage',
    'labelStartLink',
    'definition',
    'setextUnderline',
  ],
];

/** Linear bounds on what the tokenizer is given at all. */
const MOST_LINES = 20_000;
const MOST_PIPES = 12_000;
const MOST_TABLE_LINES = 1_500;
const MOST_SPECIAL = 80_000;

/** The blocks of an issue body as CommonMark has them (with GitHub's tables and footnotes). Throws {@link TooIntricate}. */
export function parseBlocks(text: string): Root {
  checkAmount(text);
  return remark()
    .use(function blocksOnly() {
      const data = this.data();
      data.micromarkExtensions = [
        gfmTable(),
        gfmFootnote(),
        { disable: { null: LEFT_AS_SOURCE } },
        workLimit(),
      ];
      data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
    })
    .parse(text);
}

function checkAmount(text: string): void {
  let lines = 1;
  let pipes = 0;
  let tableLines = 0;
  let special = 0;
  let piped = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 10:
        lines++;
        if (piped) tableLines++;
        piped = false;
        break;
      case 124: // |
        pipes++;
        piped = true;
        break;
      case 33: // !
      case 38: // &
      case 42: // *
      case 60: // <
      case 91: // [
      case 92: // \
      case 93: // ]
      case 95: // _
      case 96: // `
        special++;
        break;
    }
    if (lines > MOST_LINES || pipes > MOST_PIPES || tableLines > MOST_TABLE_LINES || special > MOST_SPECIAL)
      throw new TooIntricate(lines);
  }
}
