import { describe, expect, it } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import { exampleBody, exampleHub } from './example-hub.ts';

const said = (body: string) => judge({ body, hub: exampleHub(), today: '2024-03-01', issue: 7 }).findings;

describe('a model that the hub does not know', () => {
  const alone = exampleBody('model_name: ""');

  it('in a record alone is named by a line above it', () => {
    const [finding, ...others] = said(alone);
    expect(others).toEqual([]);
    expect(finding?.remedy).toContain(
      'put a line `**Model Name**: delta` (its name as the board shall show it) above the record',
    );
    expect(said(`**Model Name**: delta\n\n${alone}`)).toEqual([]);
  });

  it('in a template is named by its field', () => {
    const remedies = said(`**Model Type**: fMRI\n\n${alone}`).map(({ remedy }) => remedy);
    expect(remedies).toEqual([expect.stringContaining('fill in the field "Model Name" of the template')]);
  });

  it('has a name, and not an address in its place', () => {
    const named = (name: string) => said(exampleBody(`model_name: ${name}`)).map(({ message }) => message);
    expect(named('https://huggingface.co/lab/delta')).toEqual([
      'The model name "https://huggingface.co/lab/delta" is an address.',
    ]);
    expect(named('lab/delta')).toEqual([]);
  });
});
