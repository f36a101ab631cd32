import type { Finding } from './finding.ts';

/** A file that was dropped into the issue: GitHub stores it under a number and leaves a link. */
const ATTACHMENT = /https:\/\/[\w.-]{1,100}\/(?:[\w.-]{1,100}\/){1,3}files\/\d{1,15}\/[\w.%-]{1,300}/;
const PICTURE = /https:\/\/[\w.-]{1,100}\/user-attachments\/assets\/[\w-]{1,100}/;

/** A screenshot in place of a record; undefined where there is none. */
export function findPicture(body: string): Finding | undefined {
  const found = PICTURE.exec(body);
  if (found === null) return undefined;
  const line = body.slice(0, found.index).split('\n').length;
  return {
    rule: 'attachment',
    severity: 'error',
    field: '',
    line,
    message: `The issue holds a picture (${found[0]}) and no evaluation record; Podium does not read pictures.`,
    remedy: 'Please paste the record as text, between a line ```yaml and a line ```.',
  };
}

/** Asks for the content of an attached file, naming its link; undefined where nothing is attached. */
export function findAttachment(body: string): Finding | undefined {
  const found = ATTACHMENT.exec(body);
  if (found === null) return undefined;
  const line = body.slice(0, found.index).split('\n').length;
  return {
    rule: 'attachment',
    severity: 'error',
    field: '',
    line,
    message: `The record is attached (${found[0]}); Podium does not open attachments.`,
    remedy: 'Please paste the content of the file into the issue, between a line ```yaml and a line ```.',
  };
}
