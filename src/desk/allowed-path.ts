import { isPagePath, isPlainPath } from '../hub/page-path.ts';

/**
 * The second of two locks on what may be written or deleted (the first are the record's rules): records, models,
 * and pages below a folder of plain names. Throws on anything else; a maintainer then sees a failed run, never a
 * commit.
 */
export function checkPath(path: string): void {
  if (!isAllowedPath(path)) throw new Error(`Podium does not write to "${path}".`);
}

/** Whether {@link checkPath} lets a path through. */
export function isAllowedPath(path: string): boolean {
  return (isPlainPath(path) && /^(evals|models)\/[^/]+\.yaml$/.test(path)) || isPagePath(path);
}
