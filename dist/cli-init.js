import { t as UsageError } from "./cli-usage-error.js";
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// src/cli/init.ts
const WORKFLOW = ".github/workflows/podium.yml";
const SCHEDULE = ".github/workflows/podium-schedule.yml";
/** The event by which the scheduled workflow starts the other. */
const CALLED = "workflow_call:";
/** What stands in the example where the workflow names a commit. */
const UNPINNED = "<full commit hash>";
/** What a hub starts with: path in the hub -> the file of this repository that it is a copy of. */
const STARTERS = {
	".github/ISSUE_TEMPLATE/benchmark_submission.yml": ".github/ISSUE_TEMPLATE/benchmark_submission.yml",
	".github/ISSUE_TEMPLATE/correction.yml": ".github/ISSUE_TEMPLATE/correction.yml",
	".github/ISSUE_TEMPLATE/withdrawal.yml": ".github/ISSUE_TEMPLATE/withdrawal.yml",
	".github/podium.yml": "examples/config/podium.yml",
	[WORKFLOW]: "examples/workflow/podium.yml",
	[SCHEDULE]: "examples/workflow/podium-schedule.yml"
};
/** Writes issue forms, workflows and configuration into a hub. What is there already is left as it is. */
function init(folder) {
	const root = resolve(folder);
	if (!existsSync(root) || !statSync(root).isDirectory()) throw new UsageError(`${root} is no folder. Clone the hub first, then name its folder.`);
	const source = ownFolder();
	const files = Object.entries(STARTERS).map(([path, from]) => {
		const there = lies(join(root, path));
		if (there === void 0) write(root, path, readFileSync(join(source, from), "utf8"));
		return {
			path,
			written: there === void 0
		};
	});
	const written = files.filter((file) => file.written).map(({ path }) => path);
	const kept = files.filter((file) => !file.written).map(({ path }) => path);
	const workflow = join(root, WORKFLOW);
	const next = nextSteps(lies(workflow)?.isFile() === true ? readFileSync(workflow, "utf8") : "", existsSync(join(root, "benchmarks")));
	return {
		exitCode: 0,
		lines: [
			...written.map((path) => `wrote ${path}`),
			...kept.map((path) => `left ${path} as it is`),
			"",
			"Next:",
			...next.map((step, index) => `  ${index + 1}. ${step}`)
		],
		warnings: [],
		data: {
			written,
			kept,
			next
		}
	};
}
/** What lies at a path, also a link that leads nowhere. */
function lies(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
/** Writes a file that is not there yet, and through no link. */
function write(root, path, text) {
	const folder = dirname(join(root, path));
	try {
		for (let at = folder; at !== root; at = dirname(at)) if (lies(at)?.isSymbolicLink()) throw new Error(`${relative(root, at)} is a symbolic link`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(root, path), text, { flag: "wx" });
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new UsageError(`${path} cannot be written: ${reason}. Put that right and run it again; what is there already stays.`, { cause });
	}
}
function nextSteps(workflow, isHub) {
	return [
		...workflow === "" || workflow.includes(CALLED) ? [] : [`In ${WORKFLOW} put \`${CALLED}\` in the place of \`schedule:\`, which ${SCHEDULE} has now.`],
		...workflow.includes(UNPINNED) ? [`In ${WORKFLOW} put the commit of Podium that you trust for ${UNPINNED}.`] : [],
		...isHub ? [] : ["Add a file to benchmarks/; examples/hub of Podium shows what a hub holds."],
		"On GitHub, in Settings > Actions > General, allow Actions to create pull requests.",
		"Commit and push, then run the workflow once by hand: its log says what it found."
	];
}
/** The folder of this repository, from the bundle in `dist/` as well as from the sources. */
function ownFolder() {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "examples/config/podium.yml"))) {
		const parent = dirname(folder);
		if (parent === folder) throw new UsageError("The files to copy are not beside this program. Run it from a clone of Podium.");
		folder = parent;
	}
	return folder;
}

export { init };