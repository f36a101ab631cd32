import { type Grid, transposed } from './grid.ts';
import { readCell } from './read-cell.ts';

/** What a table is for; `prose` is none of ours, `unclear` may be but cannot be read without a guess. */
export type Kind =
  | { readonly kind: 'metrics'; readonly grid: Grid; readonly value: number; readonly interval?: number }
  | { readonly kind: 'strata'; readonly grid: Grid; readonly category: string }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'prose' };

/** Where a table stands. */
export interface Surroundings {
  /** Summary of the open details around it, else the title of its section. */
  readonly caption: string;
  /** Titles of its section and of the one above. */
  readonly titles: readonly string[];
  /** Metrics that earlier tables gave. */
  readonly known: ReadonlySet<string>;
}

const METRIC = /^(?:metrics?|measures?)(?: name)?$/i;
const VALUE = /^(?:values?|scores?|results?|mean|estimate)$/i;
const INTERVAL = /\bci\b|interval|confidence/i;
/** Columns that stand beside a value: about it, or about somebody else's. */
const BESIDE =
  /^(?:p-?values?|baseline|published|chance|random|reference|train(?:ing)?|fold|seed|epochs?|runs?|sd|std|stdev|±|units?|notes?|comments?|remarks?|description|direction|(?:higher|lower) is better)$/i;
/** Heads of a column that counts samples. */
export const COUNT =
  /^(?:n|(?:#\s*|no\.? of\s+|number of\s+|n[\s_-]+)?(?:samples|subjects|patients|participants|scans|cases|images|cells))$/i;
const STRATIFIED = /stratif|subgroup|sub-group|granular/i;
const RESULTS = /metric|result|performance|score/i;
const NOTES = /\bnotes?\b|comment|discussion|background|literature|comparison|related work/i;
const OTHERS =
  /^(?:models?|methods?|approach|reference|paper|study|authors?|baseline|system|run|fold|seed)\b/i;

/** Recognises metric tables (`Metric | Value`, also lying on their side) and tables by group. */
export function kindOfTable(grid: Grid, { caption, titles, known }: Surroundings): Kind {
  const [first = '', ...columns] = grid.head;
  if (columns.length === 0 || titles.some((title) => NOTES.test(title))) return { kind: 'prose' };
  const by = /^by\s+(.+)$/i.exec(caption)?.[1];
  if (by !== undefined || titles.some((title) => STRATIFIED.test(title))) {
    if (METRIC.test(first)) return { kind: 'strata', grid: transposed(grid, by ?? ''), category: by ?? '' };
    const named = /^(?:groups?|category|stratum|strata|subgroups?|)$/i.test(first);
    return { kind: 'strata', grid, category: named ? (by ?? '') : first };
  }
  const inResults = titles.some((title) => RESULTS.test(title));
  if (METRIC.test(first) || (first === '' && inResults)) return metricTable(grid);
  if (
    columns.some((name) => COUNT.test(name)) &&
    columns.some((name) => known.has(name)) &&
    !OTHERS.test(first)
  )
    return { kind: 'strata', grid, category: first };
  const lying = inResults && grid.rows.length === 1 ? onItsSide(grid) : undefined;
  if (lying !== undefined) return metricTable(lying);
  return { kind: inResults ? 'unclear' : 'prose' };
}

function metricTable(grid: Grid): Kind {
  const columns = grid.head.map((name, index) => ({ name, index })).slice(1);
  const interval = columns.find(({ name }) => INTERVAL.test(name))?.index;
  const open = columns.filter(
    ({ name, index }) => index !== interval && !BESIDE.test(name) && !COUNT.test(name),
  );
  const values = open.length === 1 ? open : open.filter(({ name }) => VALUE.test(name));
  const [value] = values;
  if (value === undefined || values.length > 1) return { kind: 'unclear' };
  return { kind: 'metrics', grid, value: value.index, interval };
}

/** Metrics as columns of one row, as `Metric | Value`; undefined where a column is something else. */
function onItsSide(grid: Grid): Grid | undefined {
  if (
    !isFigures(grid.rows[0]?.cells ?? []) ||
    grid.head.some((name) => COUNT.test(name) || BESIDE.test(name))
  )
    return undefined;
  const rows = grid.rows.map(({ line, cells }) => ({ line, cells: ['Value', ...cells] }));
  return transposed({ ...grid, head: ['', ...grid.head], rows }, 'Metric');
}

function isFigures(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => readCell(cell).kind === 'number') &&
    cells.every((cell) => readCell(cell).kind !== 'unreadable')
  );
}
