import { existsSync, lstatSync, mkdirSync, readFileSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.ts';
import { UsageError } from './usage-error.ts';

const WORKFLOW = '.github/workflows/podium.yml';
const SCHEDULE = '.github/workflows/podium-schedule.yml';
/** The event by which the scheduled workflow starts the other. */
const CALLED = 'workflow_call:';
/** What stands in the example where the workflow names a commit. */
const UNPINNED = '<full commit hash>';

/** What a hub starts with: path in the hub -> the file of this repository that it is a copy of. */
const STARTERS: Readonly<Record<string, string>> = {
  '.github/ISSUE_TEMPLATE/benchmark_submission.yml': '.github/ISSUE_TEMPLATE/benchmark_submission.yml',
  '.github/ISSUE_TEMPLATE/correction.yml': '.github/ISSUE_TEMPLATE/correction.yml',
  '.github/ISSUE_TEMPLATE/withdrawal.yml': '.github/ISSUE_TEMPLATE/withdrawal.yml',
  '.github/podium.yml': 'examples/config/podium.yml',
  [WORKFLOW]: 'examples/workflow/podium.yml',
  [SCHEDULE]: 'examples/workflow/podium-schedule.yml',
};

/** Writes issue forms, workflows and configuration into a hub. What is there already is left as it is. */
export function init(folder: string): Answer {
  const root = resolve(folder);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new UsageError(`${root} is no folder. Clone the hub first, then name its folder.`);
  }
  const source = ownFolder();
  const files = Object.entries(STARTERS).map(([path, from]) => {
    const there = lies(join(root, path));
    if (there === undefined) write(root, path, readFileSync(join(source, from), 'utf8'));
    return { path, written: there === undefined };
  });
  const written = files.filter((file) => file.written).map(({ path }) => path);
  const kept = files.filter((file) => !file.written).map(({ path }) => path);
  const workflow = join(root, WORKFLOW);
  const text = lies(workflow)?.isFile() === true ? readFileSync(workflow, 'utf8') : '';
  const next = nextSteps(text, existsSync(join(root, 'benchmarks')));
  return {
    exitCode: 0,
    lines: [
      ...written.map((path) => `wrote ${path}`),
      ...kept.map((path) => `left ${path} as it is`),
      '',
      'Next:',
      ...next.map((step, index) => `  ${index + 1}. ${step}`),
    ],
    warnings: [],
    data: { written, kept, next },
  };
}

/** What lies at a path, also a link that leads nowhere. */
function lies(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a file stands in the place of a folder, which whoever writes is told
  }
}

/** Writes a file that is not there yet, and through no link. */
function write(root: string, path: string, text: string): void {
  const folder = dirname(join(root, path));
  try {
    for (let at = folder; at !== root; at = dirname(at)) {
      if (lies(at)?.isSymbolicLink()) throw new Error(`${relative(root, at)} is a symbolic link`);
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(
      `${path} cannot be written: ${reason}. Put that right and run it again; what is there already stays.`,
      { cause },
    );
  }
}

function nextSteps(workflow: string, isHub: boolean): readonly string[] {
  return [
    // A workflow of before the schedule had a file of its own.
    ...(workflow === '' || workflow.includes(CALLED)
      ? []
      : [`In ${WORKFLOW} put \`${CALLED}\` in the place of \`schedule:\`, which ${SCHEDULE} has now.`]),
    ...(workflow.includes(UNPINNED)
      ? [`In ${WORKFLOW} put the commit of Podium that you trust for ${UNPINNED}.`]
      : []),
    ...(isHub ? [] : ['Add a file to benchmarks/; examples/hub of Podium shows what a hub holds.']),
    'On GitHub, in Settings > Actions > General, allow Actions to create pull requests.',
    'Commit and push, then run the workflow once by hand: its log says what it found.',
  ];
}

/** The folder of this repository, from the bundle in `dist/` as well as from the sources. */
function ownFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'examples/config/podium.yml'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new UsageError('The files to copy are not beside this program. Run it from a clone of Podium.');
    folder = parent;
  }
  return folder;
}
