import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Hub } from '../../src/hub/hub.ts';
import { renderSite } from '../../src/pages/render-site.ts';
import { githubHtml } from './github-html.ts';

/** What a hub's mkdocs.yml needs for these pages. */
const MKDOCS = `site_name: Hub
theme:
  name: material
  font: false
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default, toggle: {icon: material/brightness-7, name: Dark}}
    - {media: "(prefers-color-scheme: dark)", scheme: slate, toggle: {icon: material/brightness-4, name: Light}}
markdown_extensions:
  - admonition
  - md_in_html
  - pymdownx.superfences
  - tables
  - toc
`;

/** Writes and renders the pages of a hub in its flavor; gives the folder of the site, which has an index page of its own. */
export async function buildSite(hub: Hub): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'podium-site-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const files = await renderSite(hub, (message) => {
    throw new Error(message);
  });
  if (hub.config.pages.flavor === 'github') {
    for (const [path, text] of files) {
      if (path.endsWith('.md')) put(path.replace(/\.md$/, '.html'), await githubHtml(text));
      else put(path, text);
    }
    return join(root, 'docs');
  }
  put('mkdocs.yml', MKDOCS);
  put('docs/index.md', '# Hub\n');
  for (const [path, text] of files) put(path, text);
  const { status, stdout, stderr } = spawnSync('mkdocs', ['build', '--quiet', '--strict'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`mkdocs: ${stdout}${stderr}`);
  return join(root, 'site');
}
