// src/hub/config-error.ts
/** The configuration file is there but cannot be used. The message names file, line or key, and the cure. */
var ConfigError = class extends Error {
	name = "ConfigError";
};

export { ConfigError as t };