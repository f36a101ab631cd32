import fc from 'fast-check';
import { deceptionIn } from '../../src/submission/plain-text.ts';
import { isCountName } from '../../src/submission/record/count-name.ts';
import { isAbout, isCount, isPercent } from '../../src/submission/tables/heads.ts';

const id = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/)
  .filter((text) => !/^(con|prn|aux|nul|com\d|lpt\d|n\/?a|none|null|tbd|todo)$/i.test(text));
/** Names as people give them to metrics and groups: words, also such that YAML 1.1 takes for something else. */
const name = fc
  .oneof(
    fc.constantFrom(
      'AUROC',
      'Accuracy',
      'F1-Score',
      'no',
      'on',
      'Yes',
      '3T',
      '1e3',
      '12:30',
      '0x1F',
      '2024-01-31',
      'R²',
      'Größe',
      '名前',
      'a b',
      'N/2',
    ),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _.-]{0,18}[A-Za-z0-9]$/),
  )
  .filter((text) => !isAbout(text) && !isCount(text) && !isPercent(text));
/** Measured numbers; the reader makes -0 a 0. */
const figure = fc
  .oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constantFrom(0, 1, 1e-7, 1e21, 5e-324, -0.5),
  )
  .map((number) => (number === 0 ? 0 : number));
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
/** Text with everything that could mean something to YAML; what the reader refuses in texts is left out. */
const text = fc
  .oneof(
    fc.constantFrom(
      'no',
      'yes',
      '1.0e+310',
      '2024-13-45',
      '.5e+999',
      '0b1',
      'null',
      '~',
      '1e3',
      '0123',
      '1_000',
      '12:30:45',
      '=',
      '<<',
      '2024-01-31',
      '.inf',
      '- a',
      '# x',
      'a: b',
      '{a}',
      '[1',
      '"',
      "'",
      '%',
      '@x',
      '`y`',
      '!!str',
      '&a',
      '*a',
      '| x',
      '> x',
      '? y',
      'a #b',
      'trailing ',
      ' leading',
      'two\nlines',
      'ends\n',
      '\n',
      'tab\there',
      'true',
      'y',
      'Off',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .filter((value) => value.trim() !== '' && deceptionIn(value) === undefined && !value.includes('\r'));
const metrics = fc.dictionary(name, figure, { minKeys: 1, maxKeys: 5 });
const stratum = fc
  .tuple(
    fc.dictionary(name, figure, { minKeys: 1, maxKeys: 3 }),
    fc.option(fc.integer({ min: 1, max: 100_000 })),
  )
  .map(([figures, count]) => (count === null ? figures : { ...figures, N: count }));
const strata = fc.dictionary(name, fc.dictionary(name, stratum, { minKeys: 1, maxKeys: 3 }), {
  minKeys: 1,
  maxKeys: 2,
});

/** A category or group that is named like a metric is taken for one, and `n` for the number of samples. */
function isInOrder(
  whole: object,
  parts: Readonly<Record<string, Readonly<Record<string, object>>>>,
): boolean {
  const named = [...Object.keys(parts), ...Object.values(parts).flatMap((groups) => Object.keys(groups))];
  const inside = Object.values(parts).flatMap((groups) => Object.values(groups).flatMap(Object.keys));
  return (
    !named.some((name) => name === 'N' || Object.hasOwn(whole, name) || isCountName(name)) &&
    !inside.some(isCountName)
  );
}

/** Evaluation records that are right in form, as a submitter may write them. */
export const record = fc
  .record(
    {
      eval_id: id,
      benchmark_id: id,
      model_ids: id.map((candidate) => ({ candidate })),
      dataset_id: id,
      run_metadata: fc.record(
        { date: day, runner: text, notes: text, seed: fc.integer(), hardware: text },
        { requiredKeys: ['date', 'runner'] },
      ),
      metrics: fc
        .tuple(metrics, fc.option(strata))
        .filter(([whole, parts]) => parts === null || isInOrder(whole, parts))
        .map(([whole, parts]) => (parts === null ? whole : { ...whole, stratified: parts })),
      notes: text,
    },
    { requiredKeys: ['eval_id', 'benchmark_id', 'model_ids', 'dataset_id', 'run_metadata', 'metrics'] },
  )
  .map((one) => ({ ...one, status: 'Completed' }));

export { id };
