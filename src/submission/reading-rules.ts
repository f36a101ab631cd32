/** What the rules of the reading mean, beside its remarks: each keeps a reading from being a guess. A test holds the ids to the sources. */
export const READING_RULES: Readonly<Record<string, string>> = {
  // The issue as a whole.
  attachment: 'Files and pictures are not opened, so a record stands in the issue as text.',
  'issue-too-intricate':
    'A body of thousands of list items, quotes or table rows is refused, so that every issue is answered in time.',
  'text-not-plain': 'A control character, or one that nobody sees, makes a text look like another one.',
  'text-struck': 'What is struck out no longer holds, so it is never taken for a value or a name.',
  'template-unfilled':
    'A template whose required fields are empty is answered once, with what is still to be filled in.',
  // Where the record stands.
  'record-missing': 'An issue without a record, fields or tables holds nothing to rank.',
  'two-records': 'One issue is one evaluation; which of two is meant would be a guess.',
  'record-nested': 'In a quote, a list or a footnote two readers could see two different records.',
  'record-hidden': 'What stands in an HTML comment or tag is not shown as it is, so nobody could check it.',
  'record-swallowed': 'Right below an HTML tag a fence is raw text and not a fence, on GitHub as well.',
  'record-language': 'A fence that is marked as another language is no YAML, whatever stands in it.',
  'record-listed': 'A record is a mapping of keys to values, and not a list with one.',
  'record-wrapped': 'The keys of a record stand at its top, and not below a key around it.',
  'fence-open': 'Where a fence is never closed nobody can tell where the record ends.',
  'fence-inside':
    'A fence inside the record, or a closing one that does not close, leaves open where the record ends.',
  // The record as YAML or JSON.
  'record-unreadable': 'What is not valid YAML or JSON cannot be read without a guess.',
  'record-too-large': 'A record is a summary of at most 64 KiB.',
  'record-too-deep': 'Nothing in a record needs more than 32 levels.',
  'two-documents': 'A `---` line begins a second YAML document, and one issue is one record.',
  'yaml-alias': 'An alias repeats what stands elsewhere: a small text could grow without bounds.',
  'yaml-anchor': 'An anchor is there for aliases, which are not read.',
  'yaml-merge': 'A merge key takes values from elsewhere, and readers disagree about which ones win.',
  'yaml-tag': 'A tag changes what a value is, and readers disagree about how.',
  'yaml-key':
    'A key is a plain text; a number, a list or a mapping as a key means different things to different readers.',
  'key-twice': 'Of two entries under one key, readers disagree about which one counts.',
  'key-ambiguous': 'A key with points in it reads like a key of another level.',
  'key-case': 'Keys of the record are lower case; with capitals they are other keys.',
  'key-alone': 'Behind a comma in { } a new entry begins, and an entry has a value.',
  'key-quotes': 'A quotation mark within a key mostly means that the one before it was not closed.',
  'key-space': 'A space at the end of a key makes it another key that looks the same.',
  'key-forbidden': 'Some names mean something to programs, or are too long, and cannot be keys.',
  'json-comment': 'JSON has no comments, so one becomes a part of the next key.',
  'colon-space': 'Without a space behind the colon, or with an equals sign, YAML sees one text and no entry.',
  'space-not-plain': 'A non-breaking space looks like a space and is none to YAML.',
  'quotes-not-plain': 'Typographic quotes look like quotes and are part of the value to YAML.',
  'entry-on-line': 'YAML reads one entry a line, with what belongs to it below and indented.',
  'indent-tab': 'YAML indents by spaces; a tab is not allowed.',
  'indent-lost': 'Without their indentation entries belong to the record and not to the key above them.',
  'text-unquoted': 'A text with a colon, or one that begins with a special sign, needs quotes in YAML.',
  // Its values.
  'field-required': 'A record without this field cannot be compared with others.',
  'field-value': 'The value is not of the kind that the field holds: a number, an ISO day, an id, a mapping.',
  'field-twice': 'A field that stands twice has two values, and neither is known to hold.',
  'fields-disagree':
    'Where the template and the record both speak they say the same; a slight difference is only a warning.',
  'model-ambiguous': 'A result belongs to one model, and which one must be beyond doubt.',
  'number-bound': 'A bound such as `>0.99` is not the number that was measured.',
  'number-cut': 'In { } a comma ends an entry, so a decimal comma cuts the number.',
  'number-inexact': 'A number that is too large or too small to be held exactly would become another one.',
  'number-not-finite': 'A score is a finite number; NaN and infinity have no place on a board.',
  'strata-swapped':
    'Strata are category, then group, then metric; in another order groups would stand for metrics.',
  'count-unclear':
    'A group’s number of samples is called N and is a whole number; `1.024` may be two of them.',
  // Tables of the template.
  'cell-unreadable': 'A cell of a metric holds one plain number, one of an interval its two bounds.',
  'metric-unnamed': 'A value without a name is no metric.',
  'metric-twice': 'A metric that stands twice has two values, and neither is known to hold.',
  'row-no-metric': 'A row such as SD or p-value tells of a metric and is none.',
  'group-unnamed': 'Values without a group belong to nobody.',
  'group-twice': 'A metric of a group that stands twice has two values, and neither is known to hold.',
  'metrics-untabled': 'Metrics are read from a table or a record, not from prose.',
  'table-hidden': 'A table inside HTML is no table, on GitHub as well, and would be lost.',
  'table-unclear':
    'A table that may hold results is not read where it does not say which are those of the model; beside results that are read it is a warning.',
};
