import type { Finding } from './finding.ts';

/** A file that was dropped into the issue: GitHub stores it under a number and leaves a link. */
const ATTACHMENT = /https:\/\/[\w.-]{1,100}\/(?:[\w.-]{1,100}\/){1,3}files\/\d{1,15}\/[\w.%-]{1,300}/;
const PICTURE = /https:\/\/[\w.-]{1,100}\/user-attachments\/assets\/[\w-]{1,100}/;

/** Asks for the content of an attached file, naming its link; undefined where nothing is attached. */
export function findAttachment(body: string): Finding | undefined {
  return linked(
    body,
    ATTACHMENT,
    (link) => `The record is attached (${link}); Podium does not open attachments.`,
    'Please paste the content of the file into the issue, between a line ```yaml and a line ```.',
  );
}

/** A screenshot in place of a record; undefined where there is none. */
export function findPicture(body: string): Finding | undefined {
  return linked(
    body,
    PICTURE,
    (link) => `The issue holds a picture (${link}) and no evaluation record; Podium does not read pictures.`,
    'Please paste the record as text, between a line ```yaml and a line ```.',
  );
}

function linked(
  body: string,
  link: RegExp,
  message: (link: string) => string,
  remedy: string,
): Finding | undefined {
  const found = link.exec(body);
  if (found === null) return undefined;
  const line = body.slice(0, found.index).split('\n').length;
  return { rule: 'attachment', severity: 'error', field: '', line, message: message(found[0]), remedy };
}
