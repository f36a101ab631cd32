#!/usr/bin/env node
import { t as cacheFolder } from "./cli-cache-folder.js";
import module from "node:module";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

// src/cli/index.ts
try {
	const folder = join(cacheFolder(), "code");
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	module.enableCompileCache?.(folder);
} catch {}
await import("./cli-main.js");

export {  };