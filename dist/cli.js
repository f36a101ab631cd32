#!/usr/bin/env node
import { n as makeCacheFolder } from "./cli-cache-folder.js";
import module from "node:module";

// src/cli/index.ts
try {
	module.enableCompileCache?.(makeCacheFolder("code"));
} catch {}
await import("./cli-main.js");

export {  };