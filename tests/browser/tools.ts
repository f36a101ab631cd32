import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = CHROMIUMS.find(existsSync);
/** The theme that hubs use is a package of its own. */
const mkdocs =
  spawnSync('mkdocs', ['build', '--help'], { encoding: 'utf8' }).stdout?.includes('material') ?? false;

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
