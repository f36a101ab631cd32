import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Hub } from '../hub/hub.ts';

/** The path of a file within a hub, whatever links lead to either; it begins with `..` for a file outside. */
export const pathInHub = (file: string, folder: string): string =>
  relative(real(folder), real(file)).replaceAll('\\', '/');

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** The hub as it is without one of its files, which then does not collide with itself. */
export const withoutFile = (hub: Hub, path: string): Hub => ({
  ...hub,
  evaluations: hub.evaluations.filter((evaluation) => evaluation.path !== path),
  problems: hub.problems.filter((problem) => problem.path !== path),
});
