/** What the heads of columns, and the titles over tables, say. */

const METRIC = /^(?:metrics?|measures?)(?: name)?$/i;
const VALUE = /^(?:values?|scores?|results?|mean|estimate|ours|this work|test)$/i;
const INTERVAL = /\bci\b|interval|confidence/i;
/** A level as per cent, beside `CI`, or as a fraction; 97.5 ends an interval of 95. */
const LEVEL =
  /(\d{1,3}(?:\.\d)?)\s?(?:%|per ?cent|pct)|\bci[\s(-]{0,2}(\d\d)\b|\b(\d\d)[\s-]?ci\b|\b0?\.(\d\d)\b/gi;
/** Columns that stand beside a value: about it, or about somebody else's. */
const BESIDE =
  /^(?:p-?values?|baselines?|published|sota|state of the art|prior work|chance|random|reference|train(?:ing)?|val(?:id(?:ation)?)?|dev(?:elopment)?|fold|seed|epochs?|runs?|rank|no\.?|sd|std|stdev|±|units?|notes?|comments?|remarks?|description|direction|(?:higher|lower) is better)$/i;
const COUNT =
  /^(?:n|#|(?:#\s*|no\.? of\s+|number of\s+|n[\s_-]+)?(?:samples|subjects|patients|participants|scans|cases|images|cells))$/i;
const SPLIT = /^(?:data )?(?:split|sub-?set|set|partition|phase)$/i;
const PERCENT = /(?:^|[\s(])(?:%|percent|pct\.?|[×x*] ?100)\)?$/i;
const OTHERS =
  /^(?:models?|methods?|approach|algorithm|architecture|networks?|reference|paper|publication|study|work|authors?|baseline|system|run|fold|seed)\b/i;
const GROUP = /^(?:groups?|category|stratum|strata|subgroups?|)$/i;
/** Rows of a metric table that tell of a metric. */
const ABOUT =
  /^(?:sd|se|sem|std(?:ev)?|standard (?:deviation|error)|p-?values?|(?:95 ?% )?(?:ci|confidence interval)(?: \(?(?:low(?:er)?|high(?:er)?|upper)(?: bound)?\)?)?)$/i;

const BRACKET = /\s*\(([^()]*)\)$/;

/** `Value (test)` without what stands in brackets. */
export const bare = (head: string): string => head.replace(BRACKET, '');
const inBrackets = (head: string): string => BRACKET.exec(head)?.[1] ?? '';

export const isMetric = (head: string): boolean => METRIC.test(head);
export const isValue = (head: string): boolean => VALUE.test(bare(head));
/** `95% CI`, but not `Value (95% CI)`, whose cells begin with the value. */
export const isInterval = (head: string): boolean => INTERVAL.test(head) && !isValue(head);
/** `90% CI`, `CI (0.99)`: an interval whose head names a level, and not that of 95 %. */
export function isOfOtherLevel(head: string): boolean {
  const levels = [...head.matchAll(LEVEL)].map((found) =>
    found.slice(1).find((level) => level !== undefined),
  );
  return levels.length > 0 && !levels.some((level) => level === '95' || level === '97.5');
}
export const isBeside = (head: string): boolean =>
  [head, bare(head), inBrackets(head)].some((part) => BESIDE.test(part));
/** Heads a column that counts samples, as `N`, `Patients` and `Samples (n)` do. */
export const isCount = (head: string): boolean => COUNT.test(bare(head));
/** The same of samples alone: `n` and `#` may as well count runs or seeds. */
export const isCountOfSamples = (head: string): boolean => isCount(head) && !/^[n#]$/.test(bare(head));
export const isSplit = (head: string): boolean => SPLIT.test(head);
export const isPercent = (head: string): boolean => PERCENT.test(head);
/** Heads a column of models, papers or runs, which are no groups of one model's samples. */
export const isOthers = (head: string): boolean => OTHERS.test(head);
/** Says only that groups stand below, not by what. */
export const isGroup = (head: string): boolean => GROUP.test(head);
export const isAbout = (row: string): boolean => ABOUT.test(row);

const STRATIFIED = /stratif|subgroup|sub-group|granular/i;
const RESULTS = /metric|result|performance|score/i;
const NOTES = /\bnotes?\b|comment|discussion|background|literature|comparison|related work/i;
const FOREIGN =
  /\bbaselines?\b|\bother (?:methods?|models?)\b|\bpublished\b|\bvalidation\b|\bablations?\b|\bprior (?:work|art)\b|\bsota\b|state of the art/i;

export const holdsGroups = (title: string): boolean => STRATIFIED.test(title);
export const holdsResults = (title: string): boolean => RESULTS.test(title);
/** A title over prose, whose tables may be about anything. */
export const holdsNotes = (title: string): boolean => NOTES.test(title);
/** A title over results that are not those of the model and of the test data. */
export const holdsForeign = (title: string): boolean => FOREIGN.test(title);

/** `Acquisition Type (n)` as a key: `acquisition_type`. */
export function categoryOf(title: string): string {
  return (isCount(inBrackets(title)) ? bare(title) : title)
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('_');
}
