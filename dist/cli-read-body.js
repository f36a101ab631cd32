import { t as UsageError } from "./cli-usage-error.js";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";

// src/cli/own-file.ts
/** The path of a file within a hub, whatever links lead to either; it begins with `..` for a file outside. */
const pathInHub = (file, folder) => relative(real(folder), real(file)).replaceAll("\\", "/");
const real = (path) => existsSync(path) ? realpathSync(path) : resolve(path);
/** The hub as it is without one of its files, which then does not collide with itself. */
const withoutFile = (hub, path) => ({
	...hub,
	evaluations: hub.evaluations.filter((evaluation) => evaluation.path !== path),
	problems: hub.problems.filter((problem) => problem.path !== path)
});

// src/cli/read-body.ts
/** A file that holds a record and nothing around it. */
const isBareRecord = (file) => /\.(ya?ml|json)$/i.test(file);
/**
* An issue body from a file: a YAML or JSON file is what somebody would paste, so it is fenced as such. `remedy` says
* what to name instead of a folder.
*/
function readBody(file, remedy) {
	if (!existsSync(file)) throw new UsageError(`${file} is not there.`);
	if (!statSync(file).isFile()) throw new UsageError(`${file} is no file. ${remedy}`);
	const text = textOf(file);
	if (!isBareRecord(file)) return text;
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return `${fence}yaml\n${text.trimEnd()}\n${fence}\n`;
}
function textOf(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (cause) {
		throw new UsageError(`${file} cannot be read. Look at its permissions.`, { cause });
	}
}
/** A finding with the lines of the file itself: {@link readBody} puts one before the first of a record. */
function inFile(file, finding) {
	if (!isBareRecord(file)) return finding;
	const own = (line) => Math.max(1, line - 1);
	return {
		...finding,
		line: finding.line === null ? null : own(finding.line),
		message: finding.message.replace(/\(line (\d+), column/, (_, line) => `(line ${own(Number(line))}, column`)
	};
}

export { withoutFile as i, readBody as n, pathInHub as r, inFile as t };