import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import { remarkAlert } from 'remark-github-blockquote-alert';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** GitHub's own list of elements and attributes, and the classes that its alerts get after that. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'svg', 'path'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), ['className', /^markdown-alert/, 'octicon']],
    svg: ['viewBox', 'width', 'height', 'ariaHidden'],
    path: ['d'],
  },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkAlert)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .use(rehypeSlug)
  .use(rehypeStringify);

/** A Markdown file as GitHub shows it, with as much of its style as decides what fits and what can be read. */
export async function githubHtml(markdown: string): Promise<string> {
  const body = String(await processor.process(markdown));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,"><style>${STYLE}</style><body><article class="markdown-body">${body}</article></body></html>\n`;
}

const STYLE = `
:root{color-scheme:light dark;--fg:#1f2328;--bg:#fff;--muted:#59636e;--line:#d1d9e0;--link:#0969da;--code:#818b981f}
@media(prefers-color-scheme:dark){:root{--fg:#f0f6fc;--bg:#0d1117;--muted:#9198a1;--line:#3d444d;--link:#4493f8;--code:#656c7633}}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
.markdown-body{max-width:980px;margin:0 auto;padding:16px;overflow-wrap:break-word}
a{color:var(--link)}img{max-width:100%;box-sizing:content-box}
table{display:block;width:max-content;max-width:100%;overflow:auto;border-spacing:0;border-collapse:collapse;margin-bottom:16px}
th,td{padding:6px 13px;border:1px solid var(--line)}
pre{padding:16px;overflow:auto;background:var(--code);border-radius:6px;font-size:85%}code{font-family:monospace}
h1,h2{border-bottom:1px solid var(--line);padding-bottom:.3em}
hr{height:4px;background:var(--line);border:0}blockquote{margin:0 0 16px;padding:0 1em;color:var(--muted);border-left:.25em solid var(--line)}
.markdown-alert{padding:8px 16px;margin-bottom:16px;border-left:.25em solid var(--link)}
.markdown-alert-title{display:flex;align-items:center;gap:8px;font-weight:500}.octicon{fill:currentColor}
`;
