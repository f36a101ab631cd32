import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = CHROMIUMS.find(existsSync);
const mkdocs = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'mkdocs')));

/** Programs that are not on this machine. In CI that is a failure, elsewhere a reason to skip. */
export const missing: readonly string[] = [
  ...(executablePath === undefined ? ['chromium'] : []),
  ...(mkdocs ? [] : ['mkdocs with mkdocs-material']),
];
export const skipped = missing.length > 0 && process.env.CI !== 'true';

/** A headless Chromium that asks nobody but us for anything. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
