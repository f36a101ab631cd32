/** Folders that hold data or code; no page is written there. */
const NOT_FOR_PAGES = /^(benchmarks|datasets|suites|evals|models|src|dist|node_modules)\//;

/** Whether a path consists of plain names, which mean the same to every system and to git. */
export function isPlainPath(path: string): boolean {
  return path
    .split('/')
    .every(
      (part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part) && !part.endsWith('.') && !part.endsWith('.lock'),
    );
}

/** Whether Podium writes pages to a path: a plain one below a folder of its own. */
export function isPagePath(path: string): boolean {
  return (
    isPlainPath(path) &&
    path.includes('/') &&
    /\.(md|json|csv|svg|xml)$/.test(path) &&
    !NOT_FOR_PAGES.test(path)
  );
}
