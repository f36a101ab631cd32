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
  const parts = path.split('/');
  const plain = parts.every(
    (part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part) && !part.endsWith('.') && !part.endsWith('.lock'),
  );
  const record = /^(evals|models)\/[^/]+\.yaml$/.test(path);
  const page =
    parts.length > 1 &&
    /\.(md|json|csv|svg|xml)$/.test(path) &&
    !/^(benchmarks|datasets|suites|evals|models|src|dist|node_modules)\//.test(path);
  return plain && (record || page);
}
