import type { HubFile } from './hub.ts';
import { CONFIG_PATH } from './load-config.ts';
import { HUB_FOLDERS, hubFolder } from './load-hub.ts';

/** Where people put the configuration by mistake. */
const NEAR_CONFIG = ['.github/podium.yaml', 'podium.yml', 'podium.yaml', '.podium.yml', '.podium.yaml'];
const FOLDERS: readonly string[] = [...HUB_FOLDERS, '.github'];

/**
 * A file of the tree that was surely meant for Podium and is not read, as `loadHub` tells of it; undefined for any
 * other. Links are not followed: a git tree holds only where they lead.
 */
export function misplaced(path: string, isLink = false, configPath = CONFIG_PATH): HubFile | undefined {
  const folder = path.split('/')[0] ?? '';
  const isHubs = HUB_FOLDERS.some((name) => name === folder);
  if (isLink) {
    const mayHold = isHubs && (hubFolder(path) !== undefined || !/\.[^/]*$/.test(path));
    if (!mayHold && path !== configPath && !FOLDERS.includes(path)) return undefined;
    const remedy = 'Put what it leads to in its place.';
    return { path, text: '', trouble: 'it is a symbolic link, which Podium does not follow', remedy };
  }
  if (path === configPath) return undefined;
  if (NEAR_CONFIG.includes(path)) {
    const remedy = `Move it to ${configPath}, or take it away.`;
    return { path, text: '', trouble: `the configuration is ${configPath}`, remedy };
  }
  if (!isHubs || hubFolder(path) !== undefined || !/\.(?:ya?ml|json)$/i.test(path)) return undefined;
  return { path, text: '', trouble: 'the name of a hub file ends in .yaml or .yml, in small letters' };
}

/** The paths at which {@link misplaced} finds a configuration, beside the folders of the hub. */
export const CONFIG_PLACES: readonly string[] = NEAR_CONFIG;
