import { B as hubFolder, R as HUB_FOLDERS, q as CONFIG_PATH } from "./cli-rank-benchmark.js";
import { t as UsageError } from "./cli-usage-error.js";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

// src/cli/read-checkout.ts
/** The hub's files in a local folder. Throws {@link UsageError} where there is no hub. */
function readCheckout(folder, progress) {
	const root = resolve(folder);
	if (!existsSync(join(root, "benchmarks"))) throw new UsageError(`${root} has no folder benchmarks/, so it is not a hub. Name the hub with --hub DIR.`);
	return filesBelow(root, progress);
}
/** One file at a time, so that no more than one text is held. */
function* filesBelow(root, progress) {
	const all = HUB_FOLDERS.flatMap((folder) => listed(root, folder));
	const paths = all.filter((path) => hubFolder(path) !== void 0);
	if (existsSync(join(root, ".github/podium.yml"))) paths.push(CONFIG_PATH);
	for (const [index, path] of paths.entries()) {
		progress?.(index, paths.length);
		yield read(root, path);
	}
	for (const path of all) if (hubFolder(path) === void 0 && /\.(?:ya?ml|json)$/i.test(path)) yield {
		path,
		text: "",
		trouble: "the name of a hub file ends in .yaml or .yml, in small letters"
	};
	for (const path of NEAR_CONFIG) if (existsSync(join(root, path))) yield {
		path,
		text: "",
		trouble: `the configuration is ${CONFIG_PATH}`
	};
}
/** Where people put the configuration by mistake. */
const NEAR_CONFIG = [
	".github/podium.yaml",
	"podium.yml",
	"podium.yaml",
	".podium.yml",
	".podium.yaml"
];
function read(root, path) {
	try {
		return {
			path,
			text: readFileSync(`${root}/${path}`, "utf8")
		};
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		return {
			path,
			text: "",
			trouble: code === "EACCES" ? "permission is denied" : code
		};
	}
}
function listed(root, folder) {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		return entry.isDirectory() ? listed(root, path) : entry.isFile() ? [path] : [];
	});
}

export { readCheckout as t };