import { z } from 'zod';
import { type Config, configSchema } from './config.ts';
import { ConfigError } from './config-error.ts';
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
  const read = configSchema.safeParse(file);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const key = issue === undefined || issue.path.length === 0 ? '' : ` at ${z.core.toDotPath(issue.path)}`;
  throw new ConfigError(
    `${path}${key}: ${issue?.message ?? 'not valid'}. See "Configuration" in Podium's README.`,
  );
}
