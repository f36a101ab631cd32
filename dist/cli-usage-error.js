// src/cli/usage-error.ts
/** The command line was used wrongly, or the place is not a hub: exit code 2. */
var UsageError = class extends Error {
	name = "UsageError";
};

export { UsageError as t };