import { A as compareRuns, B as loadHub, D as runReader, F as metricNames, I as groupBy, N as isoDay, O as findMetric, R as compareText, at as readYaml, et as YAML_READING, i as DEFAULT_TIERS, jt as isObject, nt as isUnreadable, r as rankHub, t as isCompleted } from "./cli-rank-benchmark.js";
import { A as counted, C as categorySign, D as rankSign, E as medal, M as signed, N as inertText, O as taskSign, P as tidyText, S as tierText, T as isBottom, _ as tableText, a as codeText, b as exactText, c as link$1, d as paragraph, g as table, h as strong, i as codeBlock, j as decimals, k as tierSign, l as linkText, m as source, n as tieWords, o as emphasis, p as rule, r as code, s as heading, t as blobId, u as list, v as write, w as domainSign, x as scoreText, y as beyondRange } from "./cli-blob-id.js";
import { t as tieDecision } from "./cli-tie-decision.js";
import { n as makeCacheFolder, t as cacheFolder } from "./cli-cache-folder.js";
import { t as readCheckout } from "./cli-read-checkout.js";
import { t as UsageError } from "./cli-usage-error.js";
import { lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { createHash } from "node:crypto";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// node_modules/diff/libesm/patch/create.js
/**
* Returns true if the filename contains characters that require C-style
* quoting (as used by Git and GNU diffutils in diff output).
*/
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
/**
* C-style quotes a filename, encoding special characters as escape sequences
* and non-ASCII bytes as octal escapes. This is the inverse of
* `parseQuotedFileName` in parse.ts.
*
* Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
* This matches the behaviour of both Git and GNU diffutils, which always emit
* UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
* Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
*
* If the filename doesn't need quoting, returns it as-is.
*/
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* creates a unified diff patch.
*
* @param patch either a single structured patch object (as returned by `structuredPatch`) or an
*   array of them (as returned by `parsePatch`).
* @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
*   Ignored for patches where `isGit` is `true`.
*
* When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
* output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
* properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
* headers for patches with no hunks (e.g. renames without content changes).
*/
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	if (typeof options === "function") options = { callback: options };
	if (!(options === null || options === void 0 ? void 0 : options.callback)) {
		const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
		if (!patchObj) return;
		return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
	} else {
		const { callback } = options;
		structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
			if (!patchObj) callback(void 0);
			else callback(formatPatch(patchObj, options.headerOptions));
		} }));
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// src/pages/page-names.ts
/** Ids that are a file name on every system as they are; others are never trusted with a path. */
const PLAIN$1 = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;
/** What Windows keeps for devices, and what MkDocs and GitHub take for the page of the folder. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|index|readme)(?:\.|$)/i;
const LONGEST$1 = 80;
/**
* A file name without extension for every id: the id itself where that is safe, else what is plain in it and a
* piece of its SHA-256. No two names are equal, even where case does not count: ids that would meet all get the
* hash, so a name does not depend on the order of the ids.
*/
function pageNames(ids) {
	const levels = new Map([...ids].map((id) => [id, isSafe(id) ? 0 : 1]));
	for (;;) {
		const owners = /* @__PURE__ */ new Map();
		for (const [id, level] of levels) {
			const key = nameOf(id, level).toLowerCase();
			const others = owners.get(key);
			if (others === void 0) owners.set(key, [id]);
			else others.push(id);
		}
		const meeting = [...owners.values()].filter((group) => group.length > 1).flat();
		if (meeting.length === 0) return new Map([...levels].map(([id, level]) => [id, nameOf(id, level)]));
		for (const id of meeting) levels.set(id, Math.min(2, (levels.get(id) ?? 0) + 1));
	}
}
const isSafe = (id) => id.length <= LONGEST$1 && PLAIN$1.test(id) && !TAKEN.test(id);
/** Level 0: the id; 1: with 8 digits of its hash; 2: with all 64, which no two ids share. */
function nameOf(id, level) {
	if (level === 0) return id;
	const stem = id.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").slice(0, 40).replace(/^-+|-+$/g, "");
	const hash = createHash("sha256").update(id).digest("hex");
	return `${stem === "" ? "id" : stem}-${level === 1 ? hash.slice(0, 8) : hash}`;
}

// src/pages/site.ts
/** Lays out the site: model pages for `models`, benchmark pages for `benchmarks`. */
function siteOf(config, benchmarks, models) {
	const index = config.pages.path;
	const folder = index.slice(0, index.lastIndexOf("/") + 1);
	const modelNames = pageNames(models);
	const benchmarkNames = pageNames(benchmarks);
	const named = (names, id) => {
		const name = names.get(id);
		if (name === void 0) throw new Error(`No page is laid out for "${id}".`);
		return name;
	};
	return {
		index,
		folder,
		model: (id) => {
			const name = config.pages.models ? modelNames.get(id) : void 0;
			return name === void 0 ? void 0 : `${folder}models/${name}.md`;
		},
		benchmark: (id, part = 1) => `${folder}benchmarks/${named(benchmarkNames, id)}${part === 1 ? "" : `/${part}`}.md`,
		badge: (benchmarkId, modelId) => `${folder}badges/${named(benchmarkNames, benchmarkId)}/${named(modelNames, modelId)}.json`,
		benchmarkName: (id) => named(benchmarkNames, id)
	};
}
/** The relative link from one file of the hub to another. */
function relativeLink(from, to) {
	let shared = 0;
	for (let i = 0; i < from.length && from[i] === to[i]; i++) if (from[i] === "/") shared = i + 1;
	let up = "";
	for (let i = from.indexOf("/", shared); i >= 0; i = from.indexOf("/", i + 1)) up += "../";
	return up + to.slice(shared);
}

// src/pages/page-files.ts
/** What follows the folder in the paths of pages that come and go with models, benchmarks and sizes. */
const PASSING = /^(?:models|benchmarks|badges|charts)\/(?:[A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*\.(?:md|json|svg)$/;
/** Path of the list of generated files, for a configuration. */
function pageFilesPath(config) {
	return `${siteOf(config, [], []).folder}files.json`;
}
/** The list of generated files: what a later build may remove. One path a line. */
function pageFiles(paths) {
	const lines = [...paths].sort(compareText).map((path) => JSON.stringify(path));
	return `{"schema_version": 1, "drawing": ${4}, "files": [\n${lines.join(",\n")}\n]}\n`;
}
/**
* Generated files that the pages no longer have: those in the list that a former build left (`before`, the text
* of `files.json`), if they are of the kind that only Podium writes. A file that Podium has not listed is
* foreign and never among them, nor is anything outside the folders for such pages; a list that cannot be read
* removes nothing.
*/
function vanishedPages(before, pages, config) {
	const { folder } = siteOf(config, [], []);
	const kept = /* @__PURE__ */ new Set([...pages.keys(), ...listedFiles(pages.get(pageFilesPath(config)))]);
	return listedFiles(before).filter((path) => !kept.has(path) && path.startsWith(folder) && PASSING.test(path.slice(folder.length)));
}
/** The files in a list that a former build left; none where it cannot be read. */
function listedFiles(text) {
	if (text === void 0) return [];
	try {
		const { files } = Object(JSON.parse(text));
		return Array.isArray(files) ? files.filter((path) => typeof path === "string") : [];
	} catch {
		return [];
	}
}

// src/pages/shown-strata.ts
/** What stands around the rows of a table of groups. */
const TABLE = 100;
/** A cell that shows `-`; a value takes more. */
const CELL = 4;
/** A cell with a value of four decimals. */
const VALUE = 9;
/** Most bytes that a character becomes: `&#64;<span></span>`. */
const ESCAPED = 20;
/** What stands around a name that is read from right to left. */
const SET_APART = 30;
/** The part of a page that the groups of one model may take. */
const SHARE = 1 / 4;
/** Less than a table of groups takes in any case. */
const tableBytes = ({ groups, columns }) => TABLE + groups.length * (columns.length + 2) * CELL;
/** About what tables of groups take, by what their names take. */
function bytesOf(tables, named) {
	let sum = 0;
	for (const { entry, groups, columns, gaps } of tables) {
		sum += 200 + named(entry.modelName) + gaps.length * 2 * TABLE;
		for (const column of columns) sum += named(column) + 10;
		for (const [group] of groups) sum += named(group) + 10 + (columns.length + 1) * VALUE;
	}
	return sum;
}
/** No name is written to find out that tables are far below the limit, as most are. */
const atMost = (name) => name.length * ESCAPED + SET_APART;
const written = (name) => Buffer.byteLength(inertText(name));
/** One record with thousands of groups takes no room away from the other models: its own tables are left out. */
function shownStrata(all, maxBytes) {
	const leftOut = /* @__PURE__ */ new Set();
	const limit = maxBytes * SHARE;
	for (const [entry, tables] of groupBy(all, (table) => table.entry)) if (bytesOf(tables, atMost) > limit && bytesOf(tables, written) > limit) leftOut.add(entry);
	return {
		leftOut,
		tables: leftOut.size === 0 ? all : all.filter(({ entry }) => !leftOut.has(entry))
	};
}

// src/pages/sources.ts
/**
* Links to the hub's repository, which is named by `repository` in `podium.yml`, else by the address of its
* issue form. Nothing else is asked, so that the Action and the command line write the same bytes. Where it is
* not known, a GitHub page still links to the record relative to itself; a site of MkDocs holds no records.
*/
function sourcesOf(config) {
	const base = repositoryUrl(config);
	const numbered = (kind) => (number) => base !== void 0 && Number.isSafeInteger(number) && number > 0 ? `${base}/${kind}/${number}` : void 0;
	return {
		file: (path, here) => {
			if (base !== void 0) return `${base}/blob/HEAD/${encoded(path)}`;
			return config.pages.flavor === "github" ? encoded(relativeLink(here, path)) : void 0;
		},
		issue: numbered("issues"),
		pull: numbered("pull"),
		raw: (path) => base?.startsWith("https://github.com/") ? `https://raw.githubusercontent.com/${base.slice(19)}/HEAD/${encoded(path)}` : void 0
	};
}
/** Address of the hub without a trailing `/`. */
function repositoryUrl({ repository, pages }) {
	if (repository !== void 0) return repository.startsWith("https://") ? repository : `https://github.com/${repository}`;
	for (const url of [pages.submit_url, pages.proposal_url]) {
		const found = /^(https:\/\/[^/?#@]+\/[\w-]+\/[\w.-]+)\/issues\/new(?:[/?#]|$)/.exec(url ?? "")?.[1];
		if (found !== void 0) return found;
	}
}
/** A path as part of an address that also stands in Markdown and in XML: no bracket, quote or space is left. */
function encoded(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, percent)).join("/");
}
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
/** Who stands for a result; the name is untrusted text. */
function verificationOf({ verification }) {
	return verification ?? { status: "self-reported" };
}

// src/pages/group-gaps.ts
/** Gaps of more than this many points are flagged. */
const FLAGGED_POINTS = 10;
/** The gap on one metric if it is to be flagged. Metrics without a range have no points. */
function flaggedGap(metric, groups) {
	const ends = bestAndWorst(metric, groups);
	const points = ends && gapPoints(metric, ends);
	if (ends === void 0 || points === void 0 || points <= 10) return void 0;
	return {
		metric: metric.id,
		points,
		...ends
	};
}
/** The groups at both ends of a metric, in its own direction; undefined where no group reports it. */
function bestAndWorst(metric, groups) {
	let best;
	let worst;
	const sign = metric.lowerIsBetter ? -1 : 1;
	for (const [group, metrics] of groups) {
		const value = metrics.get(metric.id);
		if (value === void 0) continue;
		if (best === void 0 || value * sign > best.value * sign) best = {
			group,
			value
		};
		if (worst === void 0 || value * sign < worst.value * sign) worst = {
			group,
			value
		};
	}
	return best === void 0 || worst === void 0 ? void 0 : {
		best,
		worst
	};
}
/** The gap in points; undefined for a metric without a range, or with one that is open. */
function gapPoints({ range }, { best, worst }) {
	if (range === void 0) return void 0;
	const [low, high] = range;
	const scale = Math.max(Math.abs(low), Math.abs(high)) <= 1 ? 1 : high - low;
	if (!Number.isFinite(scale)) return void 0;
	return Math.round(Math.abs(best.value - worst.value) / scale * 1e11) / 1e9;
}

// src/pages/metric-columns.ts
/** Name of the sample count among the metrics of a group. */
const COUNT = "N";
/** A table with more columns can hardly be read, and rows of dashes would fill the page. */
const MOST$3 = 40;
/**
* Of many columns those that decide the ranking and those that most rows have, in their order; `left` is the number
* of the others.
*/
function commonColumns({ metric, tieBreaks }, columns, rows, names) {
	if (columns.length <= MOST$3) return {
		columns,
		left: 0
	};
	const counts = new Map(columns.map((column) => [column, 0]));
	for (const metrics of rows) for (const name of metrics.keys()) {
		const column = names.canonical(name);
		counts.set(column, (counts.get(column) ?? 0) + 1);
	}
	const deciding = /* @__PURE__ */ new Set([metric?.id, ...tieBreaks]);
	const weight = (column) => deciding.has(column) ? Infinity : counts.get(column) ?? 0;
	const kept = new Set(columns.toSorted((a, b) => weight(a) === weight(b) ? 0 : weight(b) - weight(a)).slice(0, MOST$3));
	return {
		columns: columns.filter((column) => kept.has(column)),
		left: columns.length - kept.size
	};
}
/** Where the columns are that a table has no room for. */
const leftOut = (left) => `… and ${left} more metric${left === 1 ? "" : "s"}: see leaderboard.json.`;
/** Metrics in the order of the columns: the ranking metric, the tie-breaks, then the others by name. */
function metricColumns(board, rows, names) {
	const reported = /* @__PURE__ */ new Set();
	for (const metrics of rows) for (const name of metrics.keys()) reported.add(names.canonical(name));
	reported.delete("N");
	return [...[board.metric?.id, ...board.tieBreaks].flatMap((id) => id !== void 0 && reported.delete(id) ? [id] : []), ...[...reported].sort()];
}

// src/pages/strata-tables.ts
/** By rank of the model, then by name of the category. */
function strataTables(board, config, names) {
	const known = /* @__PURE__ */ new Map();
	const metricOf = (id) => {
		const metric = known.get(id) ?? findMetric(config, board.benchmark, id);
		known.set(id, metric);
		return metric;
	};
	return board.entries.flatMap((entry) => [...entry.evaluation.strata].sort(([a], [b]) => compareText(a, b)).map(([category, reported]) => {
		const groups = new Map([...reported].map(([group, metrics]) => [group, names.renamed(metrics)]));
		const metrics = metricColumns(board, groups.values(), names).map(metricOf);
		const gaps = metrics.flatMap((metric) => flaggedGap(metric, groups) ?? []);
		const sorted = [...groups].sort(byMetric(metrics[0]));
		return {
			entry,
			category,
			...commonColumns(board, metrics.map(({ id }) => id), groups.values(), names),
			groups: sorted,
			gaps
		};
	}));
}
function byMetric(metric) {
	const sign = metric?.lowerIsBetter ? 1 : -1;
	const key = (metrics) => {
		const value = metric && metrics.get(metric.id);
		return value === void 0 ? Infinity : value * sign;
	};
	return ([groupA, a], [groupB, b]) => {
		const [keyA, keyB] = [key(a), key(b)];
		return keyA === keyB ? compareText(groupA, groupB) : keyA < keyB ? -1 : 1;
	};
}

// src/pages/page-context.ts
/** Ranks the hub once for all its pages. */
function pageContext(hub) {
	const all = rankHub(hub);
	const boards = all.filter((board) => board.evaluations > 0);
	const names = new Map(boards.map((board) => [board, metricNames(hub.config, board.benchmark)]));
	const namesOf = (board) => names.get(board) ?? metricNames(hub.config, board.benchmark);
	const readers = new Map(boards.map((board) => [board, runReader(hub.config, board, namesOf(board))]));
	const strata = new Map(boards.map((board) => [board, strataTables(board, hub.config, namesOf(board))]));
	const shownOf = new Map([...strata].map(([board, tables]) => [board, shownStrata(tables, hub.config.pages.max_bytes)]));
	const shown = new Set(boards.map(({ benchmark }) => benchmark.id));
	const evaluations = hub.evaluations.filter(({ benchmarkId }) => shown.has(benchmarkId));
	const runsByBenchmark = groupBy(evaluations, ({ benchmarkId }) => benchmarkId);
	const runsByModel = groupBy(evaluations, ({ modelId }) => modelId);
	const models = new Map(hub.models.map((model) => [model.id, model]));
	const datasets = new Map(hub.datasets.map(({ id, name }) => [id, name]));
	const site = siteOf(hub.config, shown, runsByModel.keys());
	return {
		config: hub.config,
		boards,
		awaiting: all.filter(({ evaluations: count, benchmark }) => count === 0 && !isTemplate(benchmark)),
		namesOf,
		readerOf: (board) => readers.get(board) ?? runReader(hub.config, board, namesOf(board)),
		strata: (board) => strata.get(board) ?? [],
		shownStrata: (board) => shownOf.get(board) ?? {
			tables: [],
			leftOut: /* @__PURE__ */ new Set()
		},
		modelName: (id) => models.get(id)?.name ?? id,
		modelPath: (id) => models.get(id)?.path,
		datasetName: ({ evaluation: { datasetId } }) => datasetId === void 0 ? void 0 : datasets.get(datasetId) ?? datasetId,
		runsByModel,
		runsOn: (id) => runsByBenchmark.get(id) ?? [],
		totals: {
			benchmarks: boards.length,
			models: runsByModel.size,
			evaluations: evaluations.length
		},
		site,
		sources: sourcesOf(hub.config),
		here: site.index,
		href: (path) => relativeLink(site.index, path),
		split: false
	};
}
/** The same context for writing another page. */
function onPage(context, here) {
	return {
		...context,
		here,
		href: (path) => relativeLink(here, path)
	};
}
/** A file to copy from is no benchmark. */
function isTemplate({ id, path }) {
	return /template/i.test(path) || /template|_here$/i.test(id);
}

// src/pages/charts/group-content.ts
/**
* How far the groups of a category lie apart, by category, then by rank. Where there is too much, every
* category shows its best models.
*/
function groupContent(board, context) {
	const tables = context.strata(board);
	const metric = shownMetric(board, tables, context);
	if (metric === void 0) return [];
	const names = context.namesOf(board);
	const all = tables.flatMap((table) => groupRow(table, metric, names));
	if (all.length === 0) return [];
	const categories = groupBy(all, ({ category }) => category);
	const each = Math.max(1, Math.floor(30 / categories.size));
	return [{
		kind: "groups",
		metric,
		rows: [...categories].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, some]) => some.slice(0, each)).slice(0, 30),
		total: all.length
	}];
}
/** The ranking metric, or the first metric of most tables where no group reports that. */
function shownMetric({ metric, benchmark }, tables, { config }) {
	if (metric !== void 0 && tables.some(({ columns }) => columns.includes(metric.id))) return metric;
	const [most] = [...groupBy(tables, ({ columns }) => columns[0])].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
	return most === void 0 ? void 0 : findMetric(config, benchmark, most);
}
function groupRow({ entry, category, groups }, metric, names) {
	const values = groups.flatMap(([, metrics]) => metrics.get(metric.id) ?? []);
	const ends = bestAndWorst(metric, new Map(groups));
	if (ends === void 0 || values.length < 2) return [];
	const points = gapPoints(metric, ends);
	return [{
		category,
		rank: entry.rank,
		name: entry.modelName,
		whole: names.read(entry.evaluation, metric.id),
		values,
		worst: points === 0 || ends.best.value === ends.worst.value ? void 0 : ends.worst,
		gap: Math.abs(ends.best.value - ends.worst.value),
		points
	}];
}

// src/pages/charts/progress-content.ts
/** Every completed run by its day; nothing where all were made on one day. */
function progressContent(board, context) {
	const { metric } = board;
	if (metric === void 0) return [];
	const read = context.readerOf(board);
	const dated = context.runsOn(board.benchmark.id).flatMap((evaluation) => {
		const run = isCompleted(evaluation) ? read(evaluation) : void 0;
		const time = dayTime(evaluation.date);
		return run === void 0 || time === void 0 ? [] : [{
			run,
			time
		}];
	}).sort((a, b) => a.time - b.time || compareRuns(a.run, b.run));
	if (dated[0]?.time === dated.at(-1)?.time) return [];
	const sign = metric.lowerIsBetter ? 1 : -1;
	let best = Infinity;
	return [{
		kind: "progress",
		metric,
		runs: dated.map(({ run: { evaluation, score }, time }) => {
			const isRecord = score * sign < best;
			if (isRecord) best = score * sign;
			return {
				name: context.modelName(evaluation.modelId),
				score,
				shown: exactText(board, score),
				time,
				isRecord
			};
		})
	}];
}
/** The beginning of an ISO day in UTC; undefined for anything else, as `2024-02-30`. */
function dayTime(date) {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? "") ?? [];
	if (year === void 0) return void 0;
	const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return time.toISOString().slice(0, 10) === date ? time.getTime() : void 0;
}

// src/pages/charts/score-content.ts
/** The best models of a board with their tiers; nothing where there is nobody to compare with. */
function scoreContent(board) {
	const { entries, metric, tiers } = board;
	if (metric === void 0 || entries.length < 2) return [];
	const rows = entries.slice(0, 30).map(({ rank, modelName, score, tier, interval }) => ({
		rank,
		name: modelName,
		score,
		shown: scoreText(board, {
			score,
			tier
		}),
		tier,
		beyond: beyondRange(metric, score),
		interval
	}));
	return [{
		kind: "scores",
		metric,
		bands: tierBands(tiers, metric.lowerIsBetter).map((band) => within(band, metric.range)),
		rows,
		total: entries.length
	}];
}
/** A band ends where the metric does: what lies beyond is in no tier. */
function within(band, range) {
	if (range === void 0) return band;
	const [low, high] = range;
	return {
		...band,
		from: Math.max(low, band.from ?? low),
		to: Math.min(high, band.to ?? high)
	};
}
/** Tiers, best first, as they lie on the axis: each reaches to where a better one begins. */
function tierBands(tiers, lowerIsBetter) {
	return tiers.map(({ name, min, max }, index) => {
		const better = tiers.slice(0, index);
		const band = {
			name,
			isBottom: isBottom(tiers, index)
		};
		if (lowerIsBetter) {
			const begins = [min, ...better.map((tier) => tier.max)].flatMap((bound) => bound ?? []);
			return {
				...band,
				from: begins.length === 0 ? void 0 : Math.max(...begins),
				to: max
			};
		}
		const ends = [max, ...better.map((tier) => tier.min)].flatMap((bound) => bound ?? []);
		return {
			...band,
			from: min,
			to: ends.length === 0 ? void 0 : Math.min(...ends)
		};
	});
}

// src/pages/charts/charts-of.ts
/** The charts of a board, each only where it has something to show. Nothing is drawn here. */
function chartsOf(board, context) {
	const { config, site } = context;
	if (!config.pages.charts) return [];
	const { id, name } = board.benchmark;
	return [
		...scoreContent(board),
		...progressContent(board, context),
		...groupContent(board, context)
	].map((content) => ({
		...content,
		benchmark: {
			id,
			name
		},
		path: `${site.folder}charts/${site.benchmarkName(id)}-${content.kind}.svg`
	}));
}

// src/pages/charts/hub-charts.ts
/**
* Every chart of a hub, undrawn. Drawing one takes some ten milliseconds, so ask only for those that are needed:
* a chart shows nothing but its benchmark's own runs, and `files.json` changes with whatever all charts share.
*/
function hubCharts(hub) {
	if (!hub.config.pages.charts) return [];
	const context = pageContext(hub);
	return context.boards.flatMap((board) => chartsOf(board, context));
}

// src/pages/charts/chart-words.ts
/** What a chart shows in one or two sentences, for those who do not see it. `named` gives an untrusted name, or our own words in its place. */
function chartWords(chart, named) {
	const metric = named(chart.metric.id, "the ranking metric");
	const direction = chart.metric.lowerIsBetter ? "lower is better" : "higher is better";
	switch (chart.kind) {
		case "scores": {
			const [first] = chart.rows;
			const last = chart.rows.at(-1);
			if (first === void 0 || last === void 0) return "";
			return `Chart of ${chart.total > chart.rows.length ? `the best ${chart.rows.length} of ${chart.total}` : `all ${chart.total}`} models ranked by ${metric} (${direction})${chart.bands.length === 0 ? "" : ", over the bands of the tiers"}: from ${first.shown} for ${named(first.name, "a model")} to ${last.shown} for ${named(last.name, "a model")}.`;
		}
		case "progress": {
			const records = chart.runs.filter(({ isRecord }) => isRecord);
			const [first] = records;
			const last = records.at(-1);
			if (first === void 0 || last === void 0) return "";
			return `Chart of the best ${metric} over time (${direction}), ${counted(chart.runs.length, "run")}: ${first.shown} on ${day(first.time)}, ${last.shown} since ${day(last.time)} by ${named(last.name, "a model")}.`;
		}
		case "groups": {
			const flagged = chart.rows.filter(({ points }) => points !== void 0 && points > 10).length;
			return `Chart of ${metric} by group (${direction}), ${counted(chart.rows.length, "comparison")} of a model within a category; ${flagged} with a gap of more than ${10} points.`;
		}
	}
}
const day = (time) => new Date(time).toISOString().slice(0, 10);

// src/pages/charts/palette.ts
/**
* Colours of the charts: those of Okabe and Ito, which people with any kind of colour blindness tell apart
* (https://jfly.uni-koeln.de/color/), each with what stands for it in a dark scheme.
*/
const INK = "#1f2328";
const SOFT = "#57606a";
const GRID = "#d0d7de";
const PAPER = "#ffffff";
const BLUE = "#0072b2";
const VERMILLION = "#d55e00";
const DARK = {
	[INK]: "#e6edf3",
	[SOFT]: "#adb6c0",
	[GRID]: "#30363d",
	[PAPER]: "#0d1117",
	[BLUE]: "#56b4e9",
	[VERMILLION]: "#ff8c42"
};
/** A style sheet that turns the colours of a drawing for readers who have asked for a dark scheme. */
function darkStyle() {
	return `@media (prefers-color-scheme:dark){${Object.entries(DARK).map(([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`).join("")}}`;
}

// src/pages/charts/svg-document.ts
const FONT = "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";
/** What Vega writes for pictures that can be clicked, or again with every text. */
const SUPERFLUOUS = / (?:role|aria-[a-z]+|pointer-events|font-family|opacity)="(?:[a-z][^"]*|true|1)"/g;
const INVISIBLE = /<path class="(?:foreground"[^>]* display="none"|background"[^>]* d="M0,0h0v0h0Z")[^>]*\/>/g;
/**
* A drawing as a document of its own: named and described for screen readers, with a dark scheme, one element
* a line so that a change of one row is a change of few lines, and no more decimals than can be seen.
*/
function svgDocument(drawing, { title, description }) {
	const [, attributes = "", content = ""] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(drawing) ?? [];
	if (content === "") throw new Error("The drawing is not one SVG element.");
	const head = [
		`<svg${attributes} role="img" aria-labelledby="title desc" font-family="${FONT}">`,
		`<title id="title">${escaped$1(title)}</title>`,
		`<desc id="desc">${escaped$1(description)}</desc>`,
		`<style>${darkStyle()}</style>`
	];
	const lines = content.replace(INVISIBLE, "").replace(/<[^>]*>/g, (tag) => rounded(tag.replace(SUPERFLUOUS, ""))).replaceAll("><", ">\n<");
	return `${[
		...head,
		lines,
		"</svg>"
	].join("\n")}\n`;
}
const rounded = (tag) => tag.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
const escaped$1 = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// src/pages/charts/text-width.ts
/** Untrusted text without what no XML document may hold. */
function chartText(user) {
	return tidyText(user).replace(/[\ufffe\uffff]/g, "") || "(blank)";
}

// src/pages/charts/draw-or-say.ts
/**
* Draws, and where that fails says so in the picture and to `warn`, so that a chart can never stand in the way
* of a publication. Pages link the same files either way: they do not depend on what a library can do.
*/
function drawOrSay(draw, warn) {
	return (chart) => {
		try {
			return draw(chart);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			warn(`${chart.path} could not be drawn; the page's tables have its figures. ${reason.split("\n")[0]}`);
			return svgDocument(NOT_DRAWN, {
				title: "This chart could not be drawn",
				description: chartWords(chart, chartText)
			});
		}
	};
}
const NOT_DRAWN = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="60" viewBox="0 0 640 60"><rect width="640" height="60" fill="${PAPER}"/><text x="16" y="36" font-size="14px" fill="${INK}">This chart could not be drawn. The tables beside it have the same figures.</text></svg>`;

// src/pages/charts/load-draw.ts
/**
* Loads what draws charts: a library as large as all the rest together, so only where charts are asked for.
* What cannot be drawn, and be it because the library is not there, is told to `warn` and shown as such.
*/
async function loadDraw(warn) {
	const draw = await import("./charts.js").then(({ drawChart }) => drawChart, (error) => () => {
		throw new Error(`The drawing library cannot be loaded: ${String(error)}`);
	});
	return drawOrSay(draw, warn);
}

// src/pages/xml.ts
/**
* An element with texts of anybody's as values and content. Written here because the serializer we know leaves
* `]]>` in a text as it is, which no XML reader accepts; what these few lines escape is tested by reading it back.
*/
function element(name, attributes, content) {
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
	const inside = typeof content === "string" ? escaped(content) : [...content.map((child) => `\n${child}`), "\n"].join("");
	const empty = content.length === 0 && typeof content !== "string";
	return `<${name}${given.join("")}${empty ? "/>" : `>${inside}</${name}>`}`;
}
/** Text as it is shown, without the two code points that XML has no way to write. */
function escaped(text) {
	return (tidyText(text).replace(/[\ufffe\uffff]/g, "�") || "(blank)").replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// src/pages/atom-feed.ts
/** Feeds are read for what is new. */
const MOST$2 = 100;
/**
* The newest accepted results as an Atom feed (RFC 4287): completed runs on a board, newest first. Every date is
* the record's own day at midnight UTC, and an id depends on the record's ids alone, so building again changes
* nothing. Runs without a real date are left out: an entry must have one.
*/
function atomFeed(context) {
	const { config, site, sources } = context;
	const items = newest(context);
	const base = repositoryUrl(config);
	const page = base === void 0 ? void 0 : sources.file(site.index, site.index);
	return `<?xml version="1.0" encoding="utf-8"?>\n${element("feed", { xmlns: "http://www.w3.org/2005/Atom" }, [
		element("id", {}, urn("feed", base ?? config.title)),
		element("title", {}, config.title),
		element("updated", {}, midnight(items[0]?.day ?? "1970-01-01")),
		author(config.title),
		...link("alternate", page),
		...link("self", sources.raw(`${site.folder}feed.xml`)),
		element("generator", {}, "Podium"),
		...items.map((item) => entry(item, context))
	])}\n`;
}
const author = (name) => element("author", {}, [element("name", {}, name)]);
const link = (rel, href) => href === void 0 ? [] : [element("link", {
	rel,
	href
}, [])];
function newest({ boards, runsOn }) {
	const days = /* @__PURE__ */ new Map();
	const items = [];
	for (const board of boards) for (const run of runsOn(board.benchmark.id)) {
		if (!days.has(run.date)) days.set(run.date, isoDay(run.date));
		const day = days.get(run.date);
		if (day !== void 0 && isCompleted(run)) items.push({
			board,
			run,
			day
		});
	}
	const oldest = items.map(({ day }) => day).sort().at(-100) ?? "";
	return items.filter(({ day }) => day >= oldest).sort((a, b) => compareText(b.day, a.day) || compareText(a.run.id, b.run.id)).slice(0, MOST$2);
}
function entry({ board, run, day }, { config, modelName, datasetName, namesOf, sources }) {
	const { benchmark, metric } = board;
	const model = modelName(run.modelId);
	const score = metric && namesOf(board).read(run, metric.id);
	const result = metric === void 0 || score === void 0 ? "" : `: ${metric.id} ${exactText(board, score)}`;
	const dataset = datasetName({ evaluation: run });
	const { status, by } = verificationOf(run);
	const facts = [
		`${model} on ${benchmark.name}${result}`,
		...dataset === void 0 ? [] : [`Dataset: ${dataset}`],
		`Evaluation: ${run.id}`,
		`Verification: ${by === void 0 ? status : `${status} by ${by}`}`
	];
	const record = repositoryUrl(config) === void 0 ? void 0 : sources.file(run.path, "");
	return element("entry", {}, [
		element("id", {}, urn("result", run.benchmarkId, run.modelId, run.id)),
		element("title", {}, `${model} on ${benchmark.name}${result}`),
		element("updated", {}, midnight(day)),
		...run.submittedBy === void 0 ? [] : [author(run.submittedBy)],
		...link("alternate", record),
		element("category", {
			term: benchmark.id,
			label: benchmark.name
		}, []),
		element("content", { type: "text" }, facts.join(". "))
	]);
}
const midnight = (day) => `${day}T00:00:00Z`;
/** A name-based UUID of its own making (RFC 9562, version 8) from the SHA-256 of what identifies the thing. */
function urn(...parts) {
	const digits = createHash("sha256").update(JSON.stringify(["podium", ...parts])).digest("hex").slice(0, 32);
	const variant = (Number.parseInt(digits.charAt(16), 16) & 3 | 8).toString(16);
	return `urn:uuid:${`${digits.slice(0, 12)}8${digits.slice(13, 16)}${variant}${digits.slice(17)}`.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}

// src/pages/badge.ts
const COLORS = [
	"brightgreen",
	"green",
	"yellow"
];
/** A model's rank on a benchmark for a badge of shields.io: https://shields.io/badges/endpoint-badge. */
function badge(board, entry) {
	const { benchmark, metric, tiers } = board;
	const { rank, tier } = entry;
	const words = [
		`#${rank}`,
		...tier === void 0 ? [] : [tier],
		`${scoreText(board, entry)} ${metric?.id ?? ""}`
	];
	const shield = {
		schemaVersion: 1,
		label: tidyText(benchmark.name) || "(blank)",
		message: tidyText(words.join(" · ")),
		color: colorOf(tiers, tier)
	};
	return `${JSON.stringify(shield, null, 2)}\n`;
}
/** By the place of the tier, as the signs on the page. */
function colorOf(tiers, tier) {
	const index = tiers.findIndex(({ name }) => name === tier);
	if (index < 0) return "blue";
	return isBottom(tiers, index) ? "orange" : COLORS[index] ?? "yellowgreen";
}

// src/pages/charts/chart-images.ts
/** The charts of a board on the page that is being written, each a link to its own file. */
function chartImages(board, context, kinds = [
	"scores",
	"progress",
	"groups"
]) {
	const charts = chartsOf(board, context).filter(({ kind }) => kinds.includes(kind));
	if (charts.length === 0) return [];
	return [heading(4, "📈 At a Glance"), ...charts.map((chart) => {
		const url = context.href(chart.path);
		return paragraph({
			type: "link",
			url,
			children: [{
				type: "image",
				url,
				alt: chartWords(chart, plainly)
			}]
		});
	})];
}
/** The alternative text of an image cannot hold what makes a name inert, so only names that need nothing go there. */
const plainly = (user, otherwise) => inertText(user) === user ? user : otherwise;

// src/pages/flavor.ts
const ALERTS = {
	success: "TIP",
	info: "NOTE",
	abstract: "IMPORTANT",
	tip: "TIP",
	note: "NOTE"
};
/** A framed remark: an admonition of MkDocs or an alert of GitHub. The title is ours. */
function callout(flavor, kind, title, children) {
	if (flavor === "mkdocs") return source(`!!! ${kind} "${title}"\n${prefixed("    ", write(children))}`);
	const body = write([paragraph(strong(title)), ...children]);
	return source(`> [!${ALERTS[kind]}]\n${prefixed("> ", body)}`);
}
function prefixed(prefix, text) {
	return text.trimEnd().split("\n").map((line) => line === "" ? prefix.trimEnd() : prefix + line).join("\n");
}
/** Opening of a part that unfolds; MkDocs reads Markdown in it only where it is told to. */
function detailsOpening(flavor, summary) {
	return `${flavor === "mkdocs" ? "<details markdown=\"1\">" : "<details>"}\n<summary>${summary}</summary>`;
}

// src/pages/tier-bounds.ts
/** Tiers with their bounds in words: `≥ 0.90`, `≤ 0.30`; the last one is what the tier before it leaves. */
function tierBounds(tiers) {
	return tiers.map((tier, index) => {
		const own = sides(tier);
		return {
			name: tier.name,
			bound: (own.length > 0 ? own : left(tiers[index - 1])).join(", ")
		};
	});
}
function sides({ min, max, minExclusive, maxExclusive }) {
	return [...min === void 0 ? [] : [`${minExclusive ? ">" : "≥"} ${bound(min)}`], ...max === void 0 ? [] : [`${maxExclusive ? "<" : "≤"} ${bound(max)}`]];
}
/** What lies on the worse side of a tier. */
function left({ min, max, minExclusive, maxExclusive } = {}) {
	if (min !== void 0) return sides({
		max: min,
		maxExclusive: !minExclusive
	});
	return max === void 0 ? [] : sides({
		min: max,
		minExclusive: !maxExclusive
	});
}
/** At least two decimals, and as many as the bound has. */
function bound(value) {
	const two = value.toFixed(2);
	return Number(two) === value ? two : String(value);
}

// src/pages/complete-metrics.ts
/** Every metric of every ranked model (or of those that are `shown`), the ranking metric first and bold. */
function completeMetrics(board, { config, namesOf }, shown = board.entries) {
	const { entries, metric, tiers } = board;
	if (metric === void 0 || entries.length === 0) return [];
	const names = namesOf(board);
	const reported = entries.map(({ evaluation }) => evaluation.metrics);
	const { columns, left } = commonColumns(board, metricColumns(board, reported, names), reported, names);
	const rows = shown.map((entry) => [
		`${medal(entry.rank)} ${tierSign(tiers, entry.tier)}`.trimEnd(),
		inertText(entry.modelName),
		...columns.map((column) => {
			const { evaluation } = entry;
			if (column === metric.id) return `**${scoreText(board, entry)}**`;
			const value = names.read(evaluation, column);
			return value === void 0 ? "-" : decimals(value);
		})
	]);
	const legend = [
		"📊 ",
		strong("Primary metric"),
		": ",
		{ user: metric.id },
		" (bold)"
	];
	if (metric.lowerIsBetter) legend.push(", lower is better");
	for (const { name, bound } of tierBounds(tiers)) legend.push(` | ${tierSign(tiers, name)} `, { user: name }, bound === "" ? "" : ` (${bound})`);
	return [
		heading(4, "📋 Complete Metrics Comparison"),
		table([
			":-:",
			":--",
			...columns.map(() => ":-:")
		], [
			"Rank",
			"Model",
			...columns.map(inertText)
		], rows),
		...left === 0 ? [] : [paragraph(leftOut(left))],
		callout(config.pages.flavor, "tip", "Legend", [paragraph(...legend)])
	];
}

// src/pages/strata-groups.ts
/** The groups that ranked runs report, by category, in the order of the category's name. */
function groupsByCategory(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const { evaluation } of entries) for (const [category, reported] of evaluation.strata) {
		const known = groups.get(category) ?? /* @__PURE__ */ new Set();
		for (const group of reported.keys()) known.add(group);
		groups.set(category, known);
	}
	return new Map([...groups].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
/** `age_group` as people write it: `Age Group`. */
function titled(category) {
	return category.split(/[_\s]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

// src/pages/granular-breakdown.ts
/** Results by group, a part to unfold per model and category; large gaps between groups are flagged. */
function granularBreakdown(board, context, shown = board.entries) {
	const { tables: every, leftOut } = context.shownStrata(board);
	const tables = shown === board.entries ? every : among(every, new Set(shown));
	const missing = leftOut.size === 0 ? [] : shown.filter((entry) => leftOut.has(entry));
	if (tables.length + missing.length === 0) return [];
	return [
		heading(4, "📊 Granular Performance Breakdown"),
		...tables.length === 0 ? [] : [paragraph("Expand sections below to see how models perform across different conditions:"), source(tables.map((strata) => breakdown(strata, context)).join("\n\n"))],
		...missing.map(({ modelName }) => paragraph("The groups of ", strong({ user: modelName }), " are too many for this page: see leaderboard.json."))
	];
}
const among = (tables, shown) => tables.filter(({ entry }) => shown.has(entry));
function breakdown({ entry, category, columns, left, groups, gaps }, { config }) {
	const title = inertText(titled(category));
	const [first] = columns;
	const values = groups.map(([, metrics]) => first === void 0 ? void 0 : metrics.get(first));
	const worst = values.findLast((value) => value !== void 0);
	const rows = groups.map(([group, metrics], index) => {
		const value = values[index];
		const cells = [`${value === void 0 || value === worst ? "" : groupMedal(values.indexOf(value))}${inertText(group)}`];
		for (const column of columns) cells.push(cell(metrics.get(column)));
		cells.push(count(metrics.get("N")));
		return cells;
	});
	return [
		detailsOpening(config.pages.flavor, `${categorySign(category)} <strong>${inertText(entry.modelName)}</strong> by ${title}`),
		tableText([
			"---",
			...columns.map(() => "---"),
			"---"
		], [
			title,
			...columns.map(inertText),
			"N"
		], rows),
		...gaps.length === 0 ? [] : [`⚠️ Gap of more than 10 points: ${gaps.map(gapText).join("; ")}`],
		...left === 0 ? [] : [leftOut(left)],
		"</details>"
	].join("\n\n");
}
/** The best groups get a medal; groups with one value share it, and the worst never have one. */
const groupMedal = (better) => better < 3 ? `${medal(better + 1)} ` : "";
const cell = (value) => value === void 0 ? "-" : decimals(value);
const count = (value) => value === void 0 ? "-" : Number.isInteger(value) ? String(value) : decimals(value);
function gapText({ metric, points, best, worst }) {
	const name = ({ group, value }) => `${inertText(group)} (${decimals(value)})`;
	return `**${inertText(metric)}** ${points.toFixed(1)} points, best ${name(best)}, worst ${name(worst)}`;
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// src/pages/podium-art.ts
const LONGEST = 10;
/** As wide as the longest names, so that another model on a side step does not move the whole picture. */
const SIDE = 13;
const STEP = 11;
/** The first three on a podium, drawn for a code block; undefined for fewer than three. */
function podiumArt(entries) {
	const [first, second, third] = entries;
	if (first === void 0 || second === void 0 || third === void 0) return void 0;
	const [top, left, right] = [
		plate(first),
		plate(second),
		plate(third)
	];
	const side = Math.max(SIDE, width(left) + 1, width(right) + 1);
	const indent = " ".repeat(side);
	return [
		indent + centred(medal(first.rank), 13),
		indent + centred(top, 13),
		`${indent}┌${"─".repeat(STEP)}┐`,
		`${centred(medal(second.rank), side)}│${" ".repeat(STEP)}│${centred(medal(third.rank), side)}`,
		`${" ".repeat(side - 1 - width(left))}${left} │${" ".repeat(STEP)}│ ${right}`,
		`${"─".repeat(side)}┴${"─".repeat(STEP)}┴${"─".repeat(side)}`
	].map((line) => line.trimEnd()).join("\n");
}
/** A name in brackets, cut to fit. A code block shows text as it is, so what templates react to is replaced. */
function plate({ modelName }) {
	const safe = tidyText(modelName).replace(/[[{]/g, "(").replace(/[\]}]/g, ")").replaceAll("`", "'");
	let [shown, left] = ["", LONGEST];
	for (const sign of Array.from(safe)) {
		left -= width(sign);
		if (left < 0) break;
		shown += sign;
	}
	return `[${shown}]`;
}
/** Columns in a fixed-width font: an emoji or a Chinese character takes two, an accent none. */
const width = (text) => Array.from(text).reduce((sum, sign) => {
	if (/[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(sign)) return sum;
	return sum + eastAsianWidth(sign.codePointAt(0) ?? 0);
}, 0);
function centred(text, columns) {
	const free = Math.max(0, columns - width(text));
	const before = Math.floor(free / 2);
	return " ".repeat(before) + text + " ".repeat(free - before);
}

// src/pages/leaderboard-table.ts
const CROWNS = [
	"👑",
	"🌟",
	"✨"
];
/** The leaderboard of a benchmark: podium and ranks, of all entries or of those that are `shown`. */
function leaderboardTable(board, context, shown = board.entries) {
	const { entries, metric } = board;
	const title = heading(4, "🏆 Leaderboard");
	if (metric === void 0 || entries.length === 0) return [title, paragraph("No completed run reports a metric that ranks this benchmark yet.")];
	const art = shown[0] === entries[0] ? podiumArt(entries) : void 0;
	const models = shownModels(entries, shown);
	const direction = metric.lowerIsBetter ? " (lower is better)" : "";
	const rows = shown.map((entry) => {
		const { rank, evaluation } = entry;
		const name = inertText(entry.modelName);
		const crown = CROWNS[rank - 1];
		return [
			rankSign(rank),
			crown === void 0 ? name : `**${name}** ${crown}`,
			scoreText(board, entry),
			tierText(board, entry),
			orDash(context.datasetName(entry)),
			orDash(evaluation.date)
		];
	});
	return [
		title,
		...art === void 0 ? [] : [codeBlock(art)],
		paragraph(strong(`${models} ranked by `, { user: metric.id }, `${direction}:`)),
		table([
			":-:",
			":--",
			":-:",
			":-:",
			":--",
			":-:"
		], [
			"Rank",
			"Model",
			"Score",
			"Performance",
			"Dataset",
			"Date"
		], rows)
	];
}
const orDash = (text) => text === void 0 ? "-" : inertText(text);
/** `All 6 models`, `Top 10 of 57 models`, `Models 501 to 1000 of 3500`. */
function shownModels(entries, shown) {
	const all = counted(entries.length, "model");
	const [first] = shown;
	if (shown.length === entries.length || first === void 0) return entries.length === 1 ? all : `All ${all}`;
	const start = entries.indexOf(first);
	return start === 0 ? `Top ${shown.length} of ${all}` : `Models ${start + 1} to ${start + shown.length} of ${all}`;
}

// src/pages/ranking-explanation.ts
/** Why the leader leads: gap, range and how the tiers are spread. Nothing for a single model. */
function rankingExplanation(board, { config, namesOf }) {
	const { entries, metric } = board;
	const [leader, second] = entries;
	if (metric === void 0 || leader === void 0 || second === void 0) return [];
	const first = entries.filter(({ rank }) => rank === 1);
	const points = first.length > 1 ? [] : [gap(leader, second, metric, tieDecision(leader.evaluation, second.evaluation, board.tieBreaks, namesOf(board)))];
	const last = entries.at(-1);
	if (entries.length > 2 && last !== void 0) {
		const range = Math.abs(leader.score - last.score);
		if (Number.isFinite(range)) points.push([`Score range across all models: ${decimals(range)}`]);
	}
	if (first.length === 1 && leader.rankRange !== void 0 && leader.rankRange[1] > leader.rank) points.push([`The 95 % intervals leave open whether it leads: it may be at rank ${leader.rankRange[1]}`]);
	const spread = distribution(board);
	if (spread !== void 0) points.push(spread);
	const beyond = entries.filter(({ score }) => beyondRange(metric, score) !== void 0).length;
	if (beyond > 0) points.push([
		`⚠️ ${counted(beyond, "score")} that `,
		{ user: metric.id },
		" cannot have: marked in the column Performance"
	]);
	return [heading(4, "📖 Ranking Explanation"), callout(config.pages.flavor, "abstract", "Why These Rankings?", [paragraph(...listed$1(first), first.length > 1 ? " share the first place with " : " leads with ", { user: metric.id }, `=${scoreText(board, leader)}`), list(points)])];
}
/** Shares of more or less are no help to a reader. */
const MOST_BETTER = 10;
const LEAST_BETTER = 5e-4;
/** More names are counted. */
const MOST_NAMED$1 = 5;
function listed$1(leaders) {
	const names = leaders.slice(0, MOST_NAMED$1).flatMap(({ modelName }, index) => [index === 0 ? "" : index === leaders.length - 1 ? " and " : ", ", strong("🥇 ", { user: modelName })]);
	const rest = leaders.length - MOST_NAMED$1;
	return rest > 0 ? [...names, ` and ${rest} more`] : names;
}
function gap(leader, second, metric, decision) {
	const name = strong({ user: second.modelName });
	const difference = leader.score - second.score;
	if (difference === 0) return [
		`Level with ${medal(second.rank)} `,
		name,
		" on ",
		{ user: metric.id },
		"; ",
		...tieWords(decision)
	];
	const share = Math.abs(difference / second.score);
	const words = second.score > 0 && leader.score > 0 && share >= LEAST_BETTER && share <= MOST_BETTER ? ` (${(share * 100).toFixed(1)}% better)` : "";
	return [
		`Gap to ${medal(second.rank)} `,
		name,
		`: ${signed(difference)}${words}`
	];
}
function distribution({ tiers, entries }) {
	const counts = tiers.flatMap(({ name }) => {
		const count = entries.filter(({ tier }) => tier === name).length;
		return count === 0 ? [] : [{
			name,
			count
		}];
	});
	if (counts.length === 0) return void 0;
	return ["Performance distribution: ", ...counts.flatMap(({ name, count }, index) => [`${index === 0 ? "" : ", "}${tierSign(tiers, name)} ${count} `, { user: name.toLowerCase() }])];
}

// src/pages/run-links.ts
/** Heads of the cells that {@link runLinks} gives. */
const RUN_LINK_HEADS = [
	"Record",
	"Submitted in",
	"Verification"
];
/** Where a run comes from, as Markdown source for three cells: its record, issue and pull request, and who verified it. */
function runLinks(run, { sources, here }) {
	const origin = [...run.issueNumber === void 0 ? [] : [numbered("issue", run.issueNumber, sources.issue)], ...run.pullRequest === void 0 ? [] : [numbered("pull request", run.pullRequest, sources.pull)]];
	return [
		linkText(sources.file(run.path, here), codeText(run.id)),
		origin.length === 0 ? "-" : origin.join(", "),
		verificationText(run)
	];
}
/** `self-reported`, or `☑️ reproduced by **name**`. */
function verificationText(run) {
	const { status, by } = verificationOf(run);
	const words = status === "reproduced" ? "☑️ reproduced" : status;
	return by === void 0 ? words : `${words} by ${inertText(by)}`;
}
/** Without an address the number stands alone: `#7` would be a reference to whatever the page lies in. */
function numbered(what, number, address) {
	return linkText(address(number), `${what} ${number}`);
}

// src/pages/result-sources.ts
/** Which run each place rests on: the model's page, the record, where it was submitted, who verified it. */
function resultSources(entries, context) {
	if (entries.length === 0) return [];
	const known = entries.some(({ interval }) => interval !== void 0);
	const rows = entries.map((entry) => [
		linkText(modelHref(entry.modelId, context), inertText(entry.modelName)),
		...known ? [intervalText(entry)] : [],
		...runLinks(entry.evaluation, context)
	]);
	const heads = [
		"Model",
		...known ? ["95 % Interval"] : [],
		...RUN_LINK_HEADS
	];
	return [
		source(detailsOpening(context.config.pages.flavor, "🔎 <strong>Where do these results come from?</strong>")),
		table(heads.map(() => ":--"), heads, rows),
		source("</details>")
	];
}
/** `0.8900 to 0.9300: ranks 1 to 3`. */
function intervalText({ interval, rankRange }) {
	if (interval === void 0) return "-";
	const limits = `${decimals(interval[0])} to ${decimals(interval[1])}`;
	if (rankRange === void 0) return limits;
	const [best, worst] = rankRange;
	return `${limits}: ${best === worst ? `rank ${best}` : `ranks ${best} to ${worst}`}`;
}
/** Link to a model's page from the page that is being written. */
function modelHref(id, { site, href }) {
	const path = site.model(id);
	return path === void 0 ? void 0 : href(path);
}

// src/pages/scoring-details.ts
/** How the models of a benchmark are scored: its metrics in their real order, its tiers, rules and groups. */
function scoringDetails(board, context) {
	const { config } = context;
	const { metric, benchmark, tieBreaks } = board;
	if (metric === void 0) return [];
	const better = metric.lowerIsBetter ? "lower" : "higher";
	const metrics = [metric, ...tieBreaks.map((id) => findMetric(config, benchmark, id))];
	return [
		source(detailsOpening(config.pages.flavor, "📐 <strong>How are models scored?</strong>")),
		rule(),
		heading(4, "🎯 Primary Metric: ", code(metric.id)),
		...metric.description === "" ? [] : [paragraph({ user: metric.description })],
		rule(),
		heading(4, "📊 Metric Priority"),
		table([
			":-:",
			":--",
			":--"
		], [
			"Priority",
			"Metric",
			"What it measures"
		], metrics.map((own, index) => [
			String(index + 1),
			codeText(own.id),
			`${measures(own)}${own.lowerIsBetter ? " (lower is better)" : ""}`
		])),
		rule(),
		...readinessTiers(board),
		rule(),
		heading(4, "📏 Ranking Rules"),
		list([
			[
				"Ranked by ",
				strong("primary metric"),
				` (${better} is better)`
			],
			["Ties broken by the metrics above in their order, then by more reported groups, the newer date, the evaluation id"],
			["Models that are equal on every metric share a rank"],
			["Each model's best completed run counts"],
			["Compared exactly, shown with 4 decimals, or as many as the tier needs"]
		], true),
		rule(),
		...fairness(board, context),
		...standards(benchmark),
		source("</details>")
	];
}
/** Only of a protocol that itself names them among its references. */
function standards({ references = [] }) {
	if (!references.some((name) => /\bAI4H\b.*\bDEL\s?0?3\b/i.test(name))) return [];
	const name = link$1("https://www.itu.int/pub/T-FG-AI4H", "ITU/WHO AI4H DEL3");
	return [rule(), paragraph(emphasis("The protocol refers to ", name, "."))];
}
/** The metric's name where that is not its id, what it measures, and its unit. */
function measures({ id, name, description, unit }) {
	const words = [name === id || name === description ? "" : name, description].filter((part) => part !== "");
	const text = words.length === 0 ? "-" : inertText(words.join(": "));
	return unit === void 0 ? text : `${text}, in ${inertText(unit)}`;
}
/** A category of more groups is shown in part. */
const MOST_GROUPS = 40;
function groupList(groups) {
	const rest = groups.length - MOST_GROUPS;
	const shown = groups.slice(0, MOST_GROUPS).map(inertText).join(", ");
	return rest > 0 ? `${shown} … and ${rest} more` : shown;
}
const USE = {
	Excellent: ["Production", "Ready for clinical decision support"],
	Good: ["Pilot", "Needs prospective validation"],
	Fair: ["Research", "Not for use with patients"],
	Developing: ["Development", "Needs significant improvement"]
};
function readinessTiers({ tiers, metric }) {
	const title = heading(4, "🏥 Clinical Readiness Tiers");
	if (tiers.length === 0) return [title, paragraph(code(metric?.id ?? ""), " has no tiers.")];
	const rows = tierBounds(tiers).map(({ name, bound }) => [
		bound === "" ? "-" : bound.replace("<", "&lt;").replace(">", "&gt;"),
		`${tierSign(tiers, name)} ${inertText(name)}`,
		...(tiers === DEFAULT_TIERS ? USE[name] : void 0) ?? ["-", "-"]
	]);
	return [title, table([
		":-:",
		":-:",
		":-:",
		":--"
	], [
		"Score",
		"Tier",
		"Deployment",
		"Guidance"
	], rows)];
}
function fairness(board, { shownStrata }) {
	const { leftOut } = shownStrata(board);
	const categories = groupsByCategory(board.entries.filter((entry) => !leftOut.has(entry)));
	const title = heading(4, "⚖️ Fairness Analysis");
	if (categories.size === 0) return [title, paragraph("No ranked run reports its metrics by group yet.")];
	const rows = [...categories].map(([category, groups]) => [inertText(titled(category)), groupList([...groups].sort())]);
	return [
		title,
		paragraph("Models evaluated across:"),
		table([":--", ":--"], ["Category", "Strata"], rows),
		paragraph("⚠️ Gaps of more than 10 points between the groups of a category are flagged below its table; a point is 0.01 of a score within −1 and 1, else a hundredth of the range, and a metric without a range has no points")
	];
}

// src/pages/unranked-runs.ts
/** A page stays readable even where a whole series lacks the metric. */
const MOST$1 = 200;
/** Why a run has no rank, as source. */
function unrankedReason({ metric }, evaluation, inText) {
	if (!isCompleted(evaluation)) return `status is ${inText(evaluation.status)}`;
	return metric === void 0 ? "reports no ranking metric" : `does not report ${inText(metric.id)}`;
}
/** Runs that cannot be ranked; they are listed, never mixed with another metric. */
function unrankedRuns(board, { modelName }) {
	if (board.unranked.length === 0) return [];
	const rows = board.unranked.slice(0, MOST$1).map((run) => [
		inertText(run.id),
		inertText(modelName(run.modelId)),
		unrankedReason(board, run, inertText)
	]);
	const rest = board.unranked.length - rows.length;
	return [
		heading(4, "⏸️ Unranked Runs"),
		table([
			":--",
			":--",
			":--"
		], [
			"Evaluation",
			"Model",
			"Reason"
		], rows),
		...rest === 0 ? [] : [paragraph(`… and ${rest} more: see leaderboard.json.`)]
	];
}

// src/pages/benchmark-section.ts
/** Everything about one benchmark, from its description to the number of its evaluations. */
function benchmarkSection(board, context) {
	return [
		...introduction(board, context),
		...leaderboardTable(board, context),
		...chartImages(board, context),
		...rankingExplanation(board, context),
		...scoringDetails(board, context),
		...completeMetrics(board, context),
		...granularBreakdown(board, context),
		...resultSources(board.entries, context),
		...unrankedRuns(board, context),
		rule(),
		footer(board)
	];
}
/** The best of a benchmark, with a link to the page that has everything. */
function benchmarkTop(board, context) {
	const own = context.href(context.site.benchmark(board.benchmark.id));
	return [
		...introduction(board, context),
		...leaderboardTable(board, context, board.entries.slice(0, context.config.pages.top)),
		...chartImages(board, context, ["scores"]),
		paragraph("➡️ ", link$1(own, `Full leaderboard of ${counted(board.entries.length, "model")}, with metrics, groups and records`)),
		footer(board)
	];
}
/** A benchmark too large for one file: some of its entries with all about them; part 1 explains. */
function benchmarkPart(board, context, entries, part) {
	const explained = part === 1;
	return [
		...explained ? introduction(board, context) : title(board, context),
		...leaderboardTable(board, context, entries),
		...explained ? chartImages(board, context) : [],
		...explained ? [...rankingExplanation(board, context), ...scoringDetails(board, context)] : [],
		...completeMetrics(board, context, entries),
		...granularBreakdown(board, context, entries),
		...resultSources(entries, context),
		...explained ? unrankedRuns(board, context) : [],
		rule(),
		footer(board)
	];
}
/** Name that links from other pages may hit, whatever the flavor makes of the heading. */
function benchmarkFragment(id, { site }) {
	return `benchmark.${site.benchmarkName(id).toLowerCase()}`;
}
function title({ benchmark }, context) {
	return [source(`<a id="${benchmarkFragment(benchmark.id, context)}"></a>`), heading(3, `${domainSign(benchmark.domain)} `, { user: benchmark.name })];
}
function introduction(board, context) {
	const { config } = context;
	const { task = "N/A", topic = "N/A", description, clinicalRelevance } = board.benchmark;
	return [
		...title(board, context),
		paragraph(...[
			`${taskSign(task)} `,
			strong("Task"),
			": ",
			{ user: task },
			" | 🏥 ",
			strong("Health Topic"),
			": "
		], { user: topic }),
		...description === void 0 ? [] : [paragraph(emphasis({ user: description }))],
		...clinicalRelevance === void 0 ? [] : [callout(config.pages.flavor, "info", "Clinical Relevance", [paragraph({ user: clinicalRelevance })])]
	];
}
function footer({ metric, evaluations }) {
	const ranked = metric === void 0 ? ["Not ranked yet."] : [
		"Ranked by ",
		strong({ user: metric.id }),
		` (${metric.lowerIsBetter ? "lower" : "higher"} is better).`
	];
	return paragraph(emphasis(...ranked, ` Last updated from ${counted(evaluations, "evaluation")}.`));
}

// src/pages/least-bytes.ts
/** Rows of the three tables that every entry has a row in, without a name in them. */
const ENTRY = 70;
/**
* Less than a section of these entries takes in any case, found without writing it: a page that cannot fit need
* not be written to find out.
*/
function leastBytes(board, context, entries = board.entries) {
	const shown = new Set(entries);
	let bytes = entries.length * ENTRY;
	for (const table of context.shownStrata(board).tables) if (shown.has(table.entry)) bytes += tableBytes(table);
	return bytes;
}

// src/pages/benchmark-pages.ts
/** Models on one page; the first that keeps every part under the size that GitHub shows. */
const SIZES = [
	1e3,
	500,
	250,
	100,
	50,
	25,
	10,
	5,
	1
];
/**
* The pages of a benchmark that the leaderboard page has no room for, path to text: one with everything, or
* several with so many models each. What one part holds depends on its models alone, so that a new run does not
* touch the others but for the ranks that move.
*/
function benchmarkPages(board, context) {
	const limit = context.config.pages.max_bytes;
	let most = Infinity;
	for (const size of SIZES) {
		if (size > most && size > 1) continue;
		const pages = partsOf(board, context, size, size === 1 ? Infinity : limit);
		if (!("fits" in pages)) return pages;
		most = pages.fits;
	}
	return [];
}
function partsOf(board, context, size, limit) {
	const { site } = context;
	const count = Math.max(1, Math.ceil(board.entries.length / size));
	const pages = [];
	for (let part = 1; part <= count; part++) {
		const path = site.benchmark(board.benchmark.id, part);
		const here = onPage({
			...context,
			split: true
		}, path);
		const entries = board.entries.slice((part - 1) * size, part * size);
		const least = leastBytes(board, here, entries);
		if (least > limit) return { fits: Math.min(size - 1, entries.length * limit / least) };
		const text = pageText(board, here, entries, part, count);
		const bytes = Buffer.byteLength(text);
		if (bytes > limit) return { fits: Math.min(size - 1, entries.length * limit / bytes) };
		pages.push([path, text]);
	}
	return pages;
}
function pageText(board, here, entries, part, count) {
	const { domain } = board.benchmark;
	const ways = turning(board, here, part, count);
	return write([
		heading(1, "🏆 ", { user: board.benchmark.name }, part === 1 ? "" : `, part ${part}`),
		paragraph(link$1(here.href(here.site.index), "⬅️ All benchmarks"), ...ways),
		heading(2, `${domainSign(domain)} `, { user: domain }),
		...benchmarkPart(board, here, entries.length === board.entries.length ? board.entries : entries, part),
		...ways.length === 0 ? [] : [paragraph(...ways.slice(1))]
	]);
}
/** Links to the parts before and after. */
function turning({ benchmark }, { href, site }, part, count) {
	const to = (other, words) => other < 1 || other > count ? [] : [" | ", link$1(href(site.benchmark(benchmark.id, other)), words)];
	return [...to(part - 1, "Better models"), ...to(part + 1, "Further models")];
}

// src/pages/benchmark-summary.ts
/** One line per benchmark: where even the best of each would make the page too large. */
function benchmarkSummary(boards, { site, href }) {
	const rows = boards.map((board) => {
		const { benchmark, entries, metric } = board;
		const [leader] = entries;
		return [
			linkText(href(site.benchmark(benchmark.id)), inertText(benchmark.name)),
			String(entries.length),
			leader === void 0 ? "-" : inertText(leader.modelName),
			metric === void 0 ? "-" : inertText(metric.id),
			leader === void 0 ? "-" : scoreText(board, leader),
			leader === void 0 ? "" : tierText(board, leader)
		];
	});
	return [table([
		":--",
		":-:",
		":--",
		":--",
		":-:",
		":-:"
	], [
		"Benchmark",
		"Models",
		"Leader",
		"Metric",
		"Best Score",
		"Performance"
	], rows)];
}

// src/pages/invitation.ts
/** How to submit a model, and how to propose a protocol. */
function invitation({ config, awaiting }) {
	const { submit_url: submit, proposal_url: propose, flavor } = config.pages;
	const linked = (url, words) => url === void 0 ? words : link$1(url, words);
	return [
		...waiting(awaiting.map(({ benchmark }) => benchmark.name)),
		heading(2, "🚀 Get Your Model on the Leaderboard"),
		paragraph("Want to see your foundation model ranked here?"),
		list([
			[
				"📥 ",
				strong("Choose"),
				" a benchmark and get its dataset and protocol"
			],
			[
				"🧪 ",
				strong("Evaluate"),
				" your model and note every metric the protocol asks for"
			],
			[
				"📤 ",
				strong("Submit"),
				" your results in a ",
				linked(submit, "submission issue")
			]
		], true),
		paragraph("💡 ", strong("Propose new evaluation protocols"), " in a ", linked(propose, "proposal issue")),
		callout(flavor, "note", "Reviewed Before Publication", [paragraph("Every submission is checked against its protocol and approved by a maintainer before it appears here.")])
	];
}
function waiting(names) {
	if (names.length === 0) return [];
	const words = names.flatMap((name, index) => [index === 0 ? "" : ", ", { user: name }]);
	return [paragraph(strong("Awaiting a first submission"), ": ", ...words)];
}

// src/pages/index-page.ts
const WHOLE = function* (boards, context) {
	for (const board of boards) yield benchmarkSection(board, context);
};
const TOP = function* (boards, context) {
	for (const board of boards) yield benchmarkTop(board, context);
};
const SUMMARY = function* (boards, context) {
	yield benchmarkSummary(boards, context);
};
/**
* The leaderboard page: everything where it fits into one file, else the best of each benchmark, else a line for
* each, with the benchmarks on pages of their own (`split`).
*/
function indexPage(context) {
	const limit = context.config.pages.max_bytes;
	const whole = context.boards.reduce((sum, board) => sum + leastBytes(board, context), 0) > limit ? void 0 : pageOf(context, WHOLE, limit);
	if (whole !== void 0) return {
		text: whole,
		split: false
	};
	const split = {
		...context,
		split: true
	};
	return {
		text: pageOf(split, TOP, limit) ?? pageOf(split, SUMMARY, Infinity) ?? "",
		split: true
	};
}
function pageOf(context, form, limit) {
	const { config, boards } = context;
	const domains = groupBy(boards, ({ benchmark }) => benchmark.domain);
	const names = pageNames(domains.keys());
	const pieces = [];
	let room = limit;
	const add = (children) => {
		const text = write(children);
		pieces.push(text);
		room -= Buffer.byteLength(text) + 1;
		return room >= 0;
	};
	add([
		heading(1, "🏆 ", { user: config.title }),
		stats(context),
		paragraph("Every submitted model, ranked from best to developing, with one leaderboard per benchmark."),
		...navigation(names),
		rule()
	]);
	for (const [domain, members] of domains) {
		add([source(`<a id="${domainFragment(domain, names)}"></a>`), heading(2, `${domainSign(domain)} `, { user: domain })]);
		for (const children of form(members, context)) if (!add(children)) return void 0;
	}
	if (boards.length > 0) add([rule()]);
	return add(invitation(context)) ? pieces.join("\n") : void 0;
}
function stats({ config, totals }) {
	const plural = (count) => count === 1 ? "" : "s";
	return callout(config.pages.flavor, "success", "Benchmark Hub Stats", [paragraph(...[
		"🎯 ",
		strong(String(totals.benchmarks)),
		` Benchmark${plural(totals.benchmarks)} | 🤖 `
	], ...[strong(String(totals.models)), ` Model${plural(totals.models)} Evaluated | 📊 `], ...[strong(String(totals.evaluations)), ` Total Evaluation${plural(totals.evaluations)}`])]);
}
/** A name of our own, with a point that no flavor leaves in the name of a heading, because what a flavor makes of a heading may be nothing, or the name of another heading. */
const domainFragment = (domain, names) => `domain.${(names.get(domain) ?? "").toLowerCase()}`;
function navigation(names) {
	if (names.size === 0) return [paragraph("No model has been evaluated yet: be the first.")];
	const items = [...names.keys()].map((domain) => [link$1(`#${domainFragment(domain, names)}`, `${domainSign(domain)} `, { user: domain })]);
	return [heading(2, "🧭 Quick Navigation"), list(items)];
}

// src/pages/leaderboard-csv.ts
const HEAD$1 = [
	...[
		"domain",
		"benchmark_id",
		"benchmark",
		"metric",
		"direction",
		"rank",
		"model_id",
		"model"
	],
	...[
		"score",
		"tier",
		"dataset_id",
		"dataset",
		"date",
		"eval_id"
	],
	...[
		"interval_low",
		"interval_high",
		"record",
		"issue",
		"pull_request",
		"verification",
		"verified_by"
	]
];
/** One line per ranked model (quoted as in RFC 4180; lines end in LF, so that no checkout changes them). */
function leaderboardCsv({ boards, datasetName }) {
	const lines = [HEAD$1.join(",")];
	for (const { benchmark, metric, entries } of boards) {
		const { domain, id, name } = benchmark;
		const direction = metric?.lowerIsBetter ? "lower is better" : "higher is better";
		const board = [
			domain,
			id,
			name,
			metric?.id,
			direction
		].map(csvCell).join(",");
		for (const entry of entries) {
			const { evaluation: run, interval } = entry;
			const { status, by } = verificationOf(run);
			const cells = [
				...[
					entry.modelId,
					entry.modelName,
					entry.score,
					entry.tier,
					run.datasetId,
					datasetName(entry)
				],
				...[
					run.date,
					run.id,
					interval?.[0],
					interval?.[1],
					run.path,
					run.issueNumber,
					run.pullRequest
				],
				...[status, by]
			];
			lines.push(`${board},${entry.rank},${cells.map(csvCell).join(",")}`);
		}
	}
	return `${lines.join("\n")}\n`;
}
/** Most cells. */
const PLAIN = /^\w[\w ./()-]*$/;
/** Where a spreadsheet may begin to read a formula: at the start, and behind what another locale takes for a comma. */
const FORMULA = /^(?= *[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;
const FORMULA_WITHIN = /[;\t\n\r](?= *[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/**
* Quoted where needed. Before what a spreadsheet would run as a formula stands an apostrophe; a number stays a
* number, with its sign.
*/
function csvCell(value = "") {
	if (typeof value === "number") return String(value);
	if (PLAIN.test(value)) return value;
	const text = value.toWellFormed();
	const safe = NUMBER.test(text) ? text : text.replace(FORMULA_WITHIN, "$&'").replace(FORMULA, "'");
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}

// src/pages/leaderboard-json.ts
/** Raised whenever a program that reads the file could be misled by a change of it. */
const SCHEMA_VERSION = 1;
/**
* Everything the pages show, exact and unescaped, for programs; `schema/leaderboard.json` describes it. One line
* per run: a change of one run is a change of one line.
*/
function leaderboardJson(context) {
	const { config, totals, boards, awaiting, site, split } = context;
	return `${objectText({
		schema_version: SCHEMA_VERSION,
		title: config.title,
		page: site.index,
		totals
	}, {
		benchmarks: boards.map((board) => boardText(board, context, split)),
		awaiting: awaiting.map(({ benchmark }) => JSON.stringify({
			id: benchmark.id,
			name: benchmark.name
		}))
	})}\n`;
}
/** An object whose lists, at the end, have one item a line. */
function objectText(head, lists) {
	let text = `{\n${Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(",\n")}`;
	for (const [name, items] of Object.entries(lists)) text += items.length === 0 ? `,\n"${name}": []` : `,\n"${name}": [\n${items.join(",\n")}\n]`;
	return `${text}\n}`;
}
function boardText(board, context, split) {
	const { benchmark, metric, tiers, tieBreaks, entries, unranked, evaluations } = board;
	const strata = groupBy(context.strata(board), ({ entry }) => entry);
	const head = {
		id: benchmark.id,
		name: benchmark.name,
		domain: benchmark.domain,
		topic: benchmark.topic ?? null,
		task: benchmark.task ?? null,
		description: benchmark.description ?? null,
		clinical_relevance: benchmark.clinicalRelevance ?? null,
		version: benchmark.version ?? null,
		page: split ? context.site.benchmark(benchmark.id) : context.site.index,
		ranking_metric: metric === void 0 ? null : metricJson(metric.id, board, context),
		tie_breaks: tieBreaks.map((id) => metricJson(id, board, context)),
		tiers: tiers.map(tierJson),
		evaluations
	};
	const names = context.namesOf(board);
	const out = /* @__PURE__ */ new Set([...entries.map(({ evaluation }) => evaluation), ...unranked]);
	const superseded = context.runsOn(benchmark.id).filter((run) => !out.has(run));
	return objectText(head, {
		entries: entries.map((entry) => JSON.stringify(entryJson(entry, strata.get(entry) ?? [], names, context))),
		unranked: unranked.map((run) => JSON.stringify({
			...runJson(run, context),
			reason: unrankedReason(board, run, (text) => text)
		})),
		superseded: superseded.map((run) => JSON.stringify(pastRunJson(run, metric && names.read(run, metric.id))))
	});
}
function tierJson({ name, min, max, minExclusive, maxExclusive }) {
	return {
		name,
		min: min ?? null,
		max: max ?? null,
		...minExclusive ? { min_exclusive: true } : {},
		...maxExclusive ? { max_exclusive: true } : {}
	};
}
function metricJson(id, { benchmark }, { config }) {
	const { name, unit, description, range, lowerIsBetter } = findMetric(config, benchmark, id);
	return {
		id,
		name,
		unit: unit ?? null,
		description,
		range: range === void 0 ? null : range.map(finiteOrNull),
		lower_is_better: lowerIsBetter
	};
}
function entryJson(entry, strata, names, context) {
	const { rank, score, tier, evaluation, interval, intervalMethod, rankRange } = entry;
	return {
		rank,
		score,
		tier: tier ?? null,
		badge: context.config.pages.badges ? context.site.badge(evaluation.benchmarkId, entry.modelId) : null,
		interval: interval === void 0 ? null : [...interval],
		interval_method: intervalMethod ?? null,
		rank_range: rankRange === void 0 ? null : [...rankRange],
		...runJson(evaluation, context),
		metrics: metricsJson(names.renamed(evaluation.metrics)),
		strata: strata.map(({ category, groups, gaps }) => ({
			category,
			groups: groups.map(([group, metrics]) => ({
				group,
				metrics: metricsJson(metrics)
			})),
			flagged_gaps: gaps.map(({ metric, points, best, worst }) => ({
				metric,
				points,
				best,
				worst
			}))
		}))
	};
}
function runJson(run, { datasetName, modelName, site }) {
	const { status, by } = verificationOf(run);
	return {
		eval_id: run.id,
		model_id: run.modelId,
		model: modelName(run.modelId),
		model_page: site.model(run.modelId) ?? null,
		dataset_id: run.datasetId ?? null,
		dataset: datasetName({ evaluation: run }) ?? null,
		date: run.date ?? null,
		status: run.status,
		record: run.path,
		issue: run.issueNumber ?? null,
		pull_request: run.pullRequest ?? null,
		verification: status,
		verified_by: by ?? null
	};
}
function pastRunJson(run, score) {
	const { status, by } = verificationOf(run);
	return {
		eval_id: run.id,
		model_id: run.modelId,
		score: score ?? null,
		dataset_id: run.datasetId ?? null,
		date: run.date ?? null,
		record: run.path,
		issue: run.issueNumber ?? null,
		pull_request: run.pullRequest ?? null,
		verification: status,
		verified_by: by ?? null
	};
}
/** JSON has no infinity; a range that is open on one side has none there. */
const finiteOrNull = (bound) => Number.isFinite(bound) ? bound : null;
const metricsJson = (metrics) => Object.fromEntries(metrics);

// src/pages/run-history.ts
/**
* The runs of one model on a board, newest first, those without a real date last. `ranked` is the one that counts,
* `runs` are all of them, and `read` reads them as the board is ranked.
*/
function runHistory(ranked, runs, read) {
	const dated = runs.map((run) => ({
		run,
		day: isoDay(run.date) ?? "",
		known: isCompleted(run) ? read(run) : void 0
	})).sort((a, b) => compareText(a.day, b.day) || compareText(a.run.id, b.run.id));
	const placed = dated.flatMap(({ day, known }) => day === "" || known === void 0 ? [] : [{
		day,
		known
	}]).sort((a, b) => compareText(a.day, b.day) || compareRuns(a.known, b.known));
	const wereBest = /* @__PURE__ */ new Set();
	let best;
	for (const { known } of placed) {
		if (best !== void 0 && compareRuns(known, best) >= 0) continue;
		best = known;
		wereBest.add(known.evaluation);
	}
	return dated.toReversed().map(({ run, known }) => {
		if (known === void 0) return {
			run,
			place: "unranked"
		};
		const place = run === ranked ? "counts" : wereBest.has(run) ? "was best" : "superseded";
		return {
			run,
			score: known.score,
			place
		};
	});
}

// src/pages/model-page.ts
/** Runs shown of one benchmark: the most with which the page is no larger than GitHub shows. */
const MOST = [
	200,
	50,
	10,
	3,
	1,
	0
];
/**
* The page of one model: where it stands and every run. Composed from source like a table (see `tableText`),
* because there may be thousands of these pages.
*/
function modelPage(id, path, boards, context) {
	let text = "";
	for (const most of MOST) {
		text = pageWith(most, id, path, boards, context);
		if (Buffer.byteLength(text) <= context.config.pages.max_bytes) break;
	}
	return text;
}
function pageWith(most, id, path, boards, context) {
	const here = onPage(context, path);
	const { site, href, modelName, modelPath, sources } = here;
	const record = modelPath(id);
	const about = linkText(record === void 0 ? void 0 : sources.file(record, path), codeText(id));
	return `${[
		`# 🤖 ${inertText(modelName(id))}`,
		`${linkText(href(site.index), "⬅️ All benchmarks")} | Model ${about}`,
		"## 🏆 Where It Stands",
		standings(boards, here),
		"## 📜 Runs",
		...most === 0 ? ["Too many for this page: see leaderboard.json."] : [],
		...boards.flatMap((board) => runs(board, here, most)),
		...badges(boards, here)
	].join("\n\n")}\n`;
}
function standings(boards, context) {
	const rows = boards.map(({ board, entry }) => {
		const { benchmark, metric } = board;
		const name = linkText(boardHref(board, context), inertText(benchmark.name));
		const by = metric === void 0 ? "-" : inertText(metric.id);
		if (entry === void 0) return [
			name,
			"not ranked",
			by,
			"-",
			"",
			"-",
			"-"
		];
		const { rank, evaluation } = entry;
		const dataset = context.datasetName(entry);
		return [
			name,
			`${medal(rank)} ${rank}`,
			by,
			scoreText(board, entry),
			tierText(board, entry),
			dataset === void 0 ? "-" : inertText(dataset),
			evaluation.date === void 0 ? "-" : inertText(evaluation.date)
		];
	});
	return tableText([
		":--",
		":--",
		":--",
		":-:",
		":-:",
		":--",
		":-:"
	], [
		"Benchmark",
		"Rank",
		"Ranked by",
		"Score",
		"Performance",
		"Dataset",
		"Date"
	], rows);
}
/** Link to a benchmark: to its part of the leaderboard page, or to its own page where it has one. */
function boardHref({ benchmark }, context) {
	const { site, href, split } = context;
	if (split) return href(site.benchmark(benchmark.id));
	return `${href(site.index)}#${benchmarkFragment(benchmark.id, context)}`;
}
function runs({ board, entry, runs: all }, context, most) {
	const history = runHistory(entry?.evaluation, all, context.readerOf(board));
	const rows = history.slice(0, most).map((past) => {
		const { run, score } = past;
		const dataset = context.datasetName({ evaluation: run });
		return [
			run.date === void 0 ? "-" : inertText(run.date),
			score === void 0 ? "-" : exactText(board, score),
			placeText(past, board),
			dataset === void 0 ? "-" : inertText(dataset),
			...runLinks(run, context)
		];
	});
	const rest = history.length - rows.length;
	if (rows.length === 0) return [];
	return [
		`### ${inertText(board.benchmark.name)}`,
		tableText([
			":-:",
			":-:",
			":--",
			":--",
			":--",
			":--",
			":--"
		], [
			"Date",
			"Score",
			"What It Counts For",
			"Dataset",
			...RUN_LINK_HEADS
		], rows),
		...rest === 0 ? [] : [`… and ${rest} older: see leaderboard.json.`]
	];
}
function placeText({ run, place }, board) {
	if (place === "counts") return "🏅 **this run counts**";
	if (place === "was best") return "best when it was new";
	return place === "superseded" ? "superseded" : `not ranked: ${unrankedReason(board, run, inertText)}`;
}
/** What to copy into a README, where the hub's address is known. */
function badges(boards, { config, sources, site }) {
	if (!config.pages.badges) return [];
	const lines = boards.flatMap(({ board, entry }) => {
		const url = entry && sources.raw(site.badge(board.benchmark.id, entry.modelId));
		return url === void 0 ? [] : [`![leaderboard rank](https://img.shields.io/endpoint?url=${encodeURIComponent(url)})`];
	});
	return lines.length === 0 ? [] : ["## 🏷️ Badges", [
		"```markdown",
		...lines,
		"```"
	].join("\n")];
}

// src/pages/model-pages.ts
/** A page for each model that has a run on some board, path to text, by model id. */
function modelPages(context) {
	const { boards, runsByModel, site } = context;
	const onBoard = new Map(boards.map((board) => [board, new Map(board.entries.map((entry) => [entry.modelId, entry]))]));
	const places = new Map(boards.map((board, index) => [board.benchmark.id, {
		board,
		index
	}]));
	return [...runsByModel.keys()].sort(compareText).flatMap((id) => {
		const path = site.model(id);
		if (path === void 0) return [];
		const own = [...groupBy(runsByModel.get(id) ?? [], ({ benchmarkId }) => benchmarkId)].flatMap(([benchmarkId, runs]) => {
			const place = places.get(benchmarkId);
			return place === void 0 ? [] : [{
				...place,
				runs
			}];
		}).sort((a, b) => a.index - b.index).map(({ board, runs }) => ({
			board,
			runs,
			entry: onBoard.get(board)?.get(id)
		}));
		return [[path, modelPage(id, path, own, context)]];
	});
}

// src/pages/render-pages.ts
/**
* The pages of a hub, path to text: the leaderboard page, `leaderboard.json`, `leaderboard.csv` and `feed.xml`
* beside it, a page for each model (and for each benchmark, where one page cannot hold them all), a badge for
* each model on a benchmark, and `files.json`, the list of all these and of the charts, which `renderSite`
* draws. The same hub gives the same bytes,
* whatever the order of its files. What is to be removed says `vanishedPages`.
*/
function renderPages(hub) {
	const whole = pageContext(hub);
	const { text, split } = indexPage(whole);
	const context = {
		...whole,
		split
	};
	const { site, boards, config } = context;
	const pages = new Map([
		[site.index, text],
		[`${site.folder}leaderboard.json`, leaderboardJson(context)],
		[`${site.folder}leaderboard.csv`, leaderboardCsv(context)],
		[`${site.folder}feed.xml`, atomFeed(context)],
		...split ? boards.flatMap((board) => benchmarkPages(board, context)) : [],
		...modelPages(context)
	]);
	if (config.pages.badges) for (const board of boards) for (const entry of board.entries) pages.set(site.badge(board.benchmark.id, entry.modelId), badge(board, entry));
	const charts = boards.flatMap((board) => chartsOf(board, context).map(({ path }) => path));
	const list = pageFilesPath(config);
	return pages.set(list, pageFiles([
		...pages.keys(),
		...charts,
		list
	]));
}

// src/pages/render-site.ts
/**
* All that is generated for a hub, path to text: the pages, and the charts beside them. The same hub gives the
* same bytes. `warn` is told of a chart that could not be drawn; a picture that says so stands in its place.
*/
async function renderSite(hub, warn) {
	const files = new Map(renderPages(hub));
	const charts = hubCharts(hub);
	if (charts.length === 0) return files;
	const draw = await loadDraw(warn);
	for (const chart of charts) files.set(chart.path, draw(chart));
	return files;
}

// src/hub/yaml-cache.ts
const HEAD = `podium yaml cache 1, ${YAML_READING}`;
/** Writing thousands of values anew takes longer than parsing again one file in so many. */
const STALE = 20;
/** An alias repeated at every depth would take more room as JSON than there is. */
const MOST_VALUES = 2e4;
/**
* A cache from the text that {@link YamlCache.kept} gave before. Nothing is taken from a text of another version,
* or whose checksum is wrong; whatever is taken goes through the same lenient readers as a file would. Pure, so
* that it can be shown to change no page.
*/
function yamlCache(before) {
	const known = entriesOf(before);
	const used = /* @__PURE__ */ new Map();
	let added = 0;
	return {
		read(blobId, text) {
			const json = known.get(blobId);
			const value = json === void 0 ? void 0 : parsed(json);
			if (json !== void 0 && value !== void 0) {
				used.set(blobId, json);
				return value;
			}
			const read = readYaml(text);
			if (!isUnreadable(read) && survivesJson(read)) {
				if (!used.has(blobId)) added++;
				used.set(blobId, JSON.stringify(read));
			}
			return read;
		},
		kept() {
			const dropped = known.size - (used.size - added);
			if ((added + dropped) * STALE <= used.size) return void 0;
			const body = [...used].map(([blobId, json]) => `${blobId} ${json}\n`).join("");
			return `${HEAD}\n${checksum(body)}\n${body}`;
		}
	};
}
const checksum = (body) => createHash("sha256").update(body).digest("hex");
function entriesOf(text) {
	const start = HEAD.length + 66;
	const body = text?.slice(start);
	if (text === void 0 || body === void 0 || text.slice(0, start) !== `${HEAD}\n${checksum(body)}\n`) return /* @__PURE__ */ new Map();
	const lines = body.split("\n");
	lines.pop();
	return new Map(lines.map((line) => [line.slice(0, 40), line.slice(41)]));
}
function parsed(json) {
	try {
		const value = JSON.parse(json);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
/** Whether JSON gives the value back as it was; it has no way to write `-0` or what is not finite. */
function survivesJson(root) {
	let values = 0;
	const survives = (value) => {
		if (++values > MOST_VALUES) return false;
		if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
		if (typeof value !== "object" || value === null) return true;
		return Object.values(value).every(survives);
	};
	return survives(root);
}

// src/cli/cache-file.ts
/** The cache of the hub in `root`. */
function cacheFile(root) {
	const folder = cacheFolder();
	const name = createHash("sha256").update(realpathSync(root)).digest("hex").slice(0, 32);
	const path = join(folder, `${name}.cache`);
	return {
		path,
		read: () => attempt(() => readFileSync(path, "utf8")),
		write: (text) => {
			const draft = `${path}.${process.pid}`;
			attempt(() => {
				makeCacheFolder();
				writeFileSync(draft, text, { mode: 384 });
				renameSync(draft, path);
			}) ?? attempt(() => rmSync(draft, { force: true }));
		}
	};
}
function attempt(work) {
	try {
		return work();
	} catch {
		return;
	}
}

// src/cli/load-checkout.ts
/** A hub of fewer files is parsed sooner than its cache is read. */
const WORTHWHILE = 200;
/**
* The hub in a local folder. With `cache`, every file is still read and hashed, but one whose bytes were parsed
* before is not parsed again. Throws `UsageError` where there is no hub, `ConfigError` for a bad configuration.
*/
function loadCheckout(folder, options = {}) {
	if (options.cache !== true) return loadHub(readCheckout(folder, options.progress));
	const files = readCheckout(folder, options.progress);
	const file = cacheFile(resolve(folder));
	const cache = yamlCache(file.read());
	let read = 0;
	const hub = loadHub(files, void 0, ({ text }) => {
		read++;
		return cache.read(blobId(text), text);
	});
	const kept = read < WORTHWHILE ? void 0 : cache.kept();
	if (kept !== void 0) file.write(kept);
	return hub;
}

// src/cli/page-store.ts
/** Opens the pages of a hub. Its functions throw {@link UsageError} for a place where Podium will not or cannot write. */
function pageStore(hub) {
	const root = realpathSync(resolve(hub));
	const folders = /* @__PURE__ */ new Map();
	const made = /* @__PURE__ */ new Set();
	const open = (folder) => {
		const known = folders.get(folder) ?? listed(root, folder);
		folders.set(folder, known);
		return known;
	};
	const kindOf = (path) => {
		const kind = open(dirname(path)).get(path.slice(path.lastIndexOf("/") + 1));
		if (kind === void 0 || kind === "file") return kind;
		throw new UsageError(`${path} is ${kind === "link" ? "a symbolic link" : "no file"}, so Podium does not write there. Remove it and build again.`);
	};
	return {
		read: (path) => kindOf(path) === void 0 ? void 0 : readFileSync(`${root}/${path}`, "utf8"),
		write: (path, text) => {
			kindOf(path);
			const folder = dirname(path);
			const full = `${root}/${path}`;
			const draft = `${root}/${folder}/.podium-${process.pid}.tmp`;
			try {
				if (!made.has(folder)) {
					mkdirSync(`${root}/${folder}`, { recursive: true });
					sweep(`${root}/${folder}`);
				}
				made.add(folder);
				writeFileSync(draft, text);
				renameSync(draft, full);
			} catch (error) {
				rmSync(draft, { force: true });
				throw new UsageError(`${path} cannot be written: ${reason(error)}.`, { cause: error });
			}
		},
		remove: (path) => {
			if (kindOf(path) === void 0) return;
			rmSync(`${root}/${path}`);
			for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) if (!removedIfEmpty(`${root}/${folder}`)) break;
		}
	};
}
/** What a folder of the hub holds; nothing where it is not there yet. */
function listed(root, folder) {
	const full = join(root, folder);
	if (lstatSync(full, { throwIfNoEntry: false }) === void 0) {
		if (folder !== ".") listed(root, dirname(folder));
		return /* @__PURE__ */ new Map();
	}
	let real;
	try {
		real = realpathSync(full);
		if (real !== root && !real.startsWith(root + sep)) throw new UsageError(`${folder} leads out of the hub, to ${real}, so Podium does not write there. Put a folder in its place, or name another one in pages.path.`);
		const kind = (entry) => entry.isFile() ? "file" : entry.isSymbolicLink() ? "link" : "other";
		return new Map(readdirSync(full, { withFileTypes: true }).map((entry) => [entry.name, kind(entry)]));
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${folder} cannot be used for pages: ${reason(error)}.`, { cause: error });
	}
}
/** Removes what a build that was killed while it wrote has left in a folder. */
function sweep(folder) {
	for (const name of readdirSync(folder)) {
		const writer = /^\.podium-(\d+)\.tmp$/.exec(name)?.[1];
		if (writer !== void 0 && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
	}
}
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function removedIfEmpty(folder) {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
const reason = (error) => error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);

// src/cli/build.ts
/** Files named one by one; of more there is a count. */
const MOST_NAMED = 20;
/** A comparison of two long texts with nothing in common takes minutes. */
const MOST_EDITS = 5e3;
/** Writes the pages and removes those that the hub no longer has, or with `check` only compares them. */
async function build({ hub: folder, check = false, cache = true, progress }) {
	const hub = loadCheckout(folder, {
		cache: cache && !check,
		progress
	});
	const problems = hub.problems.map(({ message }) => message);
	const pages = await renderSite(hub, (message) => problems.push(message));
	const store = pageStore(folder);
	const list = store.read(pageFilesPath(hub.config));
	if (list !== void 0 && listedFiles(list).length === 0) problems.push(`${pageFilesPath(hub.config)} cannot be read, so pages of what is no longer there are kept. Restore it from the last commit and build again.`);
	const vanished = vanishedPages(list, pages, hub.config).filter((path) => store.read(path) !== void 0);
	const stale = [];
	for (const [path, text] of pages) {
		const now = store.read(path);
		if (now !== text) stale.push({
			path,
			text,
			now
		});
	}
	if (!check) {
		for (const path of vanished) store.remove(path);
		for (const { path, text } of stale.toSorted(listFirst(hub.config))) store.write(path, text);
	}
	const names = stale.map(({ path }) => path);
	const count = `${hub.evaluations.length} evaluation${hub.evaluations.length === 1 ? "" : "s"}`;
	const upToDate = stale.length === 0 && vanished.length === 0;
	return {
		exitCode: check && !upToDate ? 1 : 0,
		lines: check ? upToDate ? [`The pages are what the hub's ${count} generate.`] : [...differences(stale), ...verdict(names, vanished)] : upToDate ? [`The pages were up to date (${count}).`] : [...named("wrote", names), ...named("removed", vanished)],
		warnings: problems,
		data: {
			evaluations: hub.evaluations.length,
			stale: check ? names : [],
			vanished: check ? vanished : [],
			written: check ? [] : names,
			removed: check ? [] : vanished,
			problems
		}
	};
}
function listFirst(config) {
	const list = pageFilesPath(config);
	return (a, b) => Number(b.path === list) - Number(a.path === list);
}
function differences(stale) {
	return stale.slice(0, MOST_NAMED).map(({ path, text, now = "" }) => {
		if (path.endsWith(".svg")) return `${path} differs.`;
		return createTwoFilesPatch(path, path, now, text, "as it is", "as generated", { maxEditLength: MOST_EDITS }) ?? `${path} differs in more than ${MOST_EDITS} lines.`;
	});
}
function verdict(stale, vanished) {
	const some = (paths) => paths.length > MOST_NAMED ? `${paths.slice(0, MOST_NAMED).join(", ")} and ${paths.length - MOST_NAMED} more` : paths.join(", ");
	return [[
		...stale.length === 0 ? [] : [`Stale: ${some(stale)}.`],
		...vanished.length === 0 ? [] : [`No longer generated: ${some(vanished)}.`],
		"Run `podium build` and commit the result."
	].join(" ")];
}
function named(verb, paths) {
	const rest = paths.length - MOST_NAMED;
	const lines = paths.slice(0, MOST_NAMED).map((path) => `${verb} ${path}`);
	return rest > 0 ? [...lines, `${verb} ${rest} more`] : lines;
}

export { build };