import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Prints the play as it goes, in colours on a terminal, and keeps it with the results in one folder. */
export function createTranscript(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  const colours = process.stdout.isTTY === true;
  const paint = (style: Style, text: string) => (colours ? styleText(style, text) : text);

  function say(text = '', style?: Style): void {
    for (const line of text.split('\n')) {
      lines.push(stripVTControlCharacters(line));
      console.log(style === undefined ? line : paint(style, line));
    }
  }

  return {
    say,
    title(text: string) {
      say();
      say(`━━ ${text} ${'━'.repeat(Math.max(4, 96 - text.length))}`, ['bold', 'cyan']);
    },
    /** What a person did. */
    deed: (who: string, what: string) => say(`   ${who} ${what}`, 'yellow'),
    fact: (name: string, value: string) => say(`   ${name.padEnd(9)} ${value}`),
    quote(text: readonly string[]) {
      for (const line of text) say(`   │ ${line}`.trimEnd());
    },
    diff(text: readonly string[]) {
      for (const line of text)
        say(`   ${line}`, line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim');
    },
    /** Leaves a file in the folder. */
    keep(path: string, content: string) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
    },
    end: () => writeFileSync(join(folder, 'transcript.txt'), `${lines.join('\n').trim()}\n`),
  };
}
