/** What the rules of a correction or withdrawal mean. A test holds the ids to the sources. */
export const CHANGE_RULES: Readonly<Record<string, string>> = {
  'evaluation-id-missing': 'A withdrawal names the record that is to go.',
  'evaluation-known': 'Only a record that is published, where Podium writes, can be corrected or withdrawn.',
  'record-not-yours': 'A record is changed by its submitter or by who maintains the hub, and by nobody else.',
  'correction-empty': 'A correction that changes nothing is none.',
};
