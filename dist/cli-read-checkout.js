import { $ as CONFIG_PATH, L as HUB_FOLDERS, z as hubFolder } from "./cli-rank-benchmark.js";
import { t as UsageError } from "./cli-usage-error.js";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

// src/hub/misplaced.ts
/** Where people put the configuration by mistake. */
const NEAR_CONFIG = [
	".github/podium.yaml",
	"podium.yml",
	"podium.yaml",
	".podium.yml",
	".podium.yaml"
];
const FOLDERS = [...HUB_FOLDERS, ".github"];
/**
* A file of the tree that was surely meant for Podium and is not read, as `loadHub` tells of it; undefined for any
* other. Links are not followed: a git tree holds only where they lead.
*/
function misplaced(path, isLink = false, configPath = CONFIG_PATH) {
	const folder = path.split("/")[0] ?? "";
	const isHubs = HUB_FOLDERS.some((name) => name === folder);
	if (isLink) {
		if (!(isHubs && (hubFolder(path) !== void 0 || !/\.[^/]*$/.test(path))) && path !== configPath && !FOLDERS.includes(path)) return void 0;
		return {
			path,
			text: "",
			trouble: "it is a symbolic link, which Podium does not follow",
			remedy: "Put what it leads to in its place."
		};
	}
	if (path === configPath) return void 0;
	if (NEAR_CONFIG.includes(path)) {
		const remedy = `Move it to ${configPath}, or take it away.`;
		return {
			path,
			text: "",
			trouble: `the configuration is ${configPath}`,
			remedy
		};
	}
	if (!isHubs || hubFolder(path) !== void 0 || !/\.(?:ya?ml|json)$/i.test(path)) return void 0;
	return {
		path,
		text: "",
		trouble: "the name of a hub file ends in .yaml or .yml, in small letters"
	};
}
/** The paths at which {@link misplaced} finds a configuration, beside the folders of the hub. */
const CONFIG_PLACES = NEAR_CONFIG;

// src/cli/read-checkout.ts
/** The hub's files in a local folder. Throws {@link UsageError} where there is no hub, or one that cannot be read. */
function readCheckout(folder, progress) {
	const root = resolve(folder);
	const benchmarks = look(root, "benchmarks");
	if (benchmarks === void 0) throw new UsageError(`${root} has no folder benchmarks/, so it is not a hub. Name the hub with --hub DIR, or add a first file to benchmarks/.`);
	if (!benchmarks.isDirectory()) {
		const what = benchmarks.isSymbolicLink() ? "a symbolic link, which Podium does not follow" : "no folder";
		throw new UsageError(`benchmarks in ${root} is ${what}. Put a folder of benchmark files in its place.`);
	}
	return filesBelow(root, progress);
}
/** One file at a time, so that no more than one text is held. */
function* filesBelow(root, progress) {
	const all = [...HUB_FOLDERS.flatMap((folder) => listed(root, folder)), ...configs(root)];
	const isRead = ({ path, isLink }) => !isLink && (hubFolder(path) !== void 0 || path === ".github/podium.yml");
	const paths = all.filter(isRead);
	for (const [index, { path }] of paths.entries()) {
		progress?.(index, paths.length);
		yield {
			path,
			text: contents(root, path)
		};
	}
	for (const { path, isLink } of all) {
		const file = misplaced(path, isLink);
		if (file !== void 0) yield file;
	}
}
/** The configuration, where it lies and where it was put by mistake. */
function configs(root) {
	if (look(root, ".github")?.isSymbolicLink()) return [{
		path: ".github",
		isLink: true
	}];
	return [CONFIG_PATH, ...CONFIG_PLACES].flatMap((path) => {
		const found = look(root, path);
		return found === void 0 ? [] : [{
			path,
			isLink: found.isSymbolicLink()
		}];
	});
}
function listed(root, folder) {
	const found = look(root, folder);
	if (found?.isSymbolicLink()) return [{
		path: folder,
		isLink: true
	}];
	return found?.isDirectory() ? below(root, folder) : [];
}
function below(root, folder) {
	return attempt(folder, () => readdirSync(`${root}/${folder}`, { withFileTypes: true })).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return below(root, path);
		const isLink = entry.isSymbolicLink();
		return entry.isFile() || isLink ? [{
			path,
			isLink
		}] : [];
	});
}
/** What lies at a path; undefined for nothing, also where a file stands in the place of a folder above it. */
function look(root, path) {
	return attempt(path, () => {
		try {
			return lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
		} catch (error) {
			if (codeOf(error) === "ENOTDIR") return void 0;
			throw error;
		}
	});
}
const contents = (root, path) => attempt(path, () => readFileSync(`${root}/${path}`, "utf8"));
/** A hub that is read in part would lose rows, or its settings: it is not read at all. */
function attempt(path, read) {
	try {
		return read();
	} catch (cause) {
		const code = codeOf(cause);
		const [reason, remedy] = REASONS[code] ?? [code, "Look at the disk and its permissions"];
		throw new UsageError(`${path} cannot be read: ${reason}. ${remedy}, and run it again.`, { cause });
	}
}
const REASONS = {
	EACCES: ["permission is denied", "Give yourself the permission to read it"],
	EPERM: ["permission is denied", "Give yourself the permission to read it"],
	EISDIR: ["it is a folder", "Put a file in its place"]
};
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);

export { readCheckout as t };