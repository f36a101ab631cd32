import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import { type Config, configSchema } from './config.ts';
import { ConfigError } from './config-error.ts';
import { explainConfig } from './explain-config.ts';
import { isUnreadable, readYaml } from './read-yaml.ts';

/** Where the configuration lies unless the input `config` says otherwise. */
export const CONFIG_PATH = '.github/podium.yml';

/** Reads `podium.yml`; no file, or an empty one, means the defaults. Throws {@link ConfigError}. */
export function loadConfig(text: string | undefined, path = CONFIG_PATH): Config {
  if (text === undefined || /^(\s*(#.*)?(\r?\n|$))*$/.test(text)) return configSchema.parse({});
  const file = readYaml(text);
  if (isUnreadable(file)) {
    throw new ConfigError(
      `${path}${file.line === null ? '' : ` line ${file.line}`}: ${file.reason}. Correct the YAML.`,
    );
  }
  const given = withoutEmpty(file);
  const read = configSchema.safeParse(given);
  if (read.success) return read.data;
  throw new ConfigError(explainConfig(path, text, given, read.error.issues));
}

/** Without the keys that have nothing under them: `pages:` says as little as no key at all. */
function withoutEmpty(part: JsonObject): JsonObject {
  const inner = (value: Json): Json =>
    Array.isArray(value) ? value.map(inner) : isObject(value) ? withoutEmpty(value) : value;
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => (value === null ? [] : [[key, inner(value)]])),
  );
}
