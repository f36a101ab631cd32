import type { FieldName } from '../fields/labels.ts';
import type { Field } from '../fields/read-fields.ts';
import type { Finding } from '../finding.ts';
import type { Tables } from '../tables/read-tables.ts';
import { fieldDifferences } from './field-differences.ts';
import type { ReadRecord } from './read-record.ts';
import { intervalDifferences, tableDifferences } from './table-differences.ts';

/** Where the template's fields and tables speak beside a record, they must say the same; every difference is told. */
export function disagreements(
  read: ReadRecord,
  fields: ReadonlyMap<FieldName, Field>,
  tables: Tables,
): readonly Finding[] {
  return [
    ...fieldDifferences(read, fields),
    ...tableDifferences(read, tables),
    ...intervalDifferences(read, tables),
  ];
}
