import { t as judge } from "./cli-judge.js";

export { judge };