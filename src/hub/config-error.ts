/** The configuration file is there but cannot be used. The message names file, line or key, and the cure. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
