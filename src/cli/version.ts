/** The version of `package.json`, which need not lie beside the program. A test holds the two together. */
export const VERSION = '0.1.0';
