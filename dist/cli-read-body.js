import { t as UsageError } from "./cli-usage-error.js";
import { existsSync, readFileSync } from "node:fs";

// src/cli/read-body.ts
/** An issue body from a file: a YAML or JSON file is what somebody would paste, so it is fenced as such. */
function readBody(file) {
	if (!existsSync(file)) throw new UsageError(`${file} is not there.`);
	const text = readFileSync(file, "utf8");
	if (!/\.(ya?ml|json)$/i.test(file)) return text;
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return `${fence}yaml\n${text.trimEnd()}\n${fence}\n`;
}
/** Lines that {@link readBody} put before the file's own first line. */
function linesBefore(file) {
	return /\.(ya?ml|json)$/i.test(file) ? 1 : 0;
}

export { readBody as n, linesBefore as t };