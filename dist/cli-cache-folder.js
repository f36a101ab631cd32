import { isAbsolute, join } from "node:path";
import { homedir } from "node:os";

// src/cli/cache-folder.ts
/** What may be thrown away at any time: `$XDG_CACHE_HOME/podium`, else `~/.cache/podium`. */
function cacheFolder() {
	const given = process.env.XDG_CACHE_HOME;
	return join(given !== void 0 && isAbsolute(given) ? given : join(homedir(), ".cache"), "podium");
}

export { cacheFolder as t };