import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./cli-rolldown-runtime.js";
import { F as metricNames, G as contenders, H as readEvaluation, Mt as valueAt, _t as parseEvents, b as scoreInterval, ct as lineOf$1, ft as EVENT_ID, gt as getScalarValue, it as mapping, jt as isObject, lt as lineStarts, mt as YAMLException, n as rankBenchmark, o as tierOf, pt as SCALAR_STYLE, ut as COLLECTION_STYLE } from "./cli-rank-benchmark.js";
import { _ as asciiHexDigit, a as decodeNamedCharacterReference, b as markdownLineEndingOrSpace, c as visit, d as classifyCharacter, f as asciiAlpha, g as asciiDigit, h as asciiControl, i as decodeNumericCharacterReference, l as htmlBlockNames, m as asciiAtext, n as toMarkdown, o as handle, p as asciiAlphanumeric, r as decodeString, s as toString, t as tieDecision, u as htmlRawNames, v as asciiPunctuation, x as markdownSpace, y as markdownLineEnding } from "./cli-tie-decision.js";
import { C as withSeverities, _ as rankedModel, f as recordSchema, g as completed, h as unseenIn, i as digestOf, l as ID, m as deceptionIn, n as checkProtocol, p as controlIn, t as contextOf, u as MOST_NOTES, v as dateHint } from "./cli-context-of.js";
import minpath from "node:path";
import { fileURLToPath as urlToPath } from "node:url";
import minproc from "node:process";

// src/submission/finding.ts
/** The findings that make a submission invalid. */
function errorsIn(findings) {
	return findings.filter((finding) => finding.severity === "error");
}

// node_modules/devlop/lib/default.js
function ok() {}

// node_modules/micromark-util-normalize-identifier/index.js
/**
* Normalize an identifier (as found in references, definitions).
*
* Collapses markdown whitespace, trim, and then lower- and uppercase.
*
* Some characters are considered “uppercase”, such as U+03F4 (`ϴ`), but if their
* lowercase counterpart (U+03B8 (`θ`)) is uppercased will result in a different
* uppercase character (U+0398 (`Θ`)).
* So, to get a canonical form, we perform both lower- and uppercase.
*
* Using uppercase last makes sure keys will never interact with default
* prototypal values (such as `constructor`): nothing in the prototype of
* `Object` is uppercase.
*
* @param {string} value
*   Identifier to normalize.
* @returns {string}
*   Normalized identifier.
*/
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
/**
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {ToMarkdownOptions} from 'mdast-util-gfm-footnote'
* @import {
*   Handle as ToMarkdownHandle,
*   Map,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
* @import {FootnoteDefinition, FootnoteReference} from 'mdast'
*/
footnoteReference.peek = footnoteReferencePeek;
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCallString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok(node.type === "footnoteReference");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCall(token) {
	this.exit(token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok(node.type === "footnoteDefinition");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinition(token) {
	this.exit(token);
}
/** @type {ToMarkdownHandle} */
function footnoteReferencePeek() {
	return "[";
}
/**
* @type {ToMarkdownHandle}
* @param {FootnoteReference} node
*/
function footnoteReference(node, _, state, info) {
	const tracker = state.createTracker(info);
	let value = tracker.move("[^");
	const exit = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	}));
	subexit();
	exit();
	value += tracker.move("]");
	return value;
}
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM footnotes
* in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown`.
*/
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM footnotes
* in markdown.
*
* @param {ToMarkdownOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown`.
*/
function gfmFootnoteToMarkdown(options) {
	let firstLineBlank = false;
	if (options && options.firstLineBlank) firstLineBlank = true;
	return {
		handlers: {
			footnoteDefinition,
			footnoteReference
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	/**
	* @type {ToMarkdownHandle}
	* @param {FootnoteDefinition} node
	*/
	function footnoteDefinition(node, _, state, info) {
		const tracker = state.createTracker(info);
		let value = tracker.move("[^");
		const exit = state.enter("footnoteDefinition");
		const subexit = state.enter("label");
		value += tracker.move(state.safe(state.associationId(node), {
			before: value,
			after: "]"
		}));
		subexit();
		value += tracker.move("]:");
		if (node.children && node.children.length > 0) {
			tracker.shift(4);
			value += tracker.move((firstLineBlank ? "\n" : " ") + state.indentLines(state.containerFlow(node, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst));
		}
		exit();
		return value;
	}
}
/** @type {Map} */
function mapExceptFirst(line, index, blank) {
	return index === 0 ? line : mapAll(line, index, blank);
}
/** @type {Map} */
function mapAll(line, index, blank) {
	return (blank ? "" : "    ") + line;
}

// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
/**
* @import {Heading, InlineCode, Table, TableCell, TableRow} from 'mdast'
* @import {Options as MarkdownTableOptions} from 'markdown-table'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle,
* } from 'mdast-util-from-markdown'
* @import {
*   Options as ToMarkdownExtension,
*   Handle as ToMarkdownHandle,
*   Info,
*   Join,
*   State
* } from 'mdast-util-to-markdown'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [tableCellPadding=true]
*   Whether to add a space of padding between delimiters and cells (default:
*   `true`).
* @property {boolean | null | undefined} [tablePipeAlign=true]
*   Whether to align the delimiters (default: `true`).
* @property {MarkdownTableOptions['stringLength'] | null | undefined} [stringLength]
*   Function to detect the length of table cell content, used when aligning
*   the delimiters between cells (optional).
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM tables in
* markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM tables.
*/
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
/**
* Enter a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterTable(token) {
	const align = token._align;
	/* @__PURE__ */ ok(align, "expected `_align` on table");
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
/**
* Exit a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
/**
* Enter a row.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit a row or cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exit$1(token) {
	this.exit(token);
}
/**
* Enter a cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit code (text).
*
* Overwrites the default code text data handler to unescape escaped pipes
* when they are in tables.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok(node.type === "inlineCode");
	node.value = value;
	this.exit(token);
}
/**
* Unescape an escaped pipe.
*
* @param {string} $0
*   Whole match.
* @param {string} $1
*   Escaped character.
* @returns {string}
*   Replacement.
*/
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM tables in
* markdown.
*
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM tables.
*/
function gfmTableToMarkdown(options) {
	const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = options || {};
	const around = padding ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: ":",
				after: "-"
			},
			{
				atBreak: true,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	/**
	* Serialize a table.
	*
	* @type {ToMarkdownHandle}
	* @param {Table} node
	*   Table.
	*/
	function handleTable(node, _, state, info) {
		const matrix = handleTableAsData(node, state, info);
		const head = matrix[0];
		if (head) {
			let columns = node.align ? node.align.length : 0;
			let index = -1;
			if (!columns) {
				while (++index < matrix.length) if (matrix[index].length > columns) columns = matrix[index].length;
			}
			while (head.length < columns) head.push("");
		}
		return serializeData(matrix, node.align);
	}
	/**
	* This function isn’t really used normally, because we handle rows at the
	* table level.
	* But, if someone passes in a table row, this ensures we make somewhat sense.
	*
	* @type {ToMarkdownHandle}
	* @param {TableRow} node
	*   Row.
	*/
	function handleTableRow(node, _, state, info) {
		const value = serializeData([handleTableRowAsData(node, state, info)]);
		return value.slice(0, value.indexOf("\n"));
	}
	/**
	* Serialize a cell.
	*
	* @type {ToMarkdownHandle}
	* @param {TableCell} node
	*   Cell.
	*/
	function handleTableCell(node, _, state, info) {
		const exit = state.enter("tableCell");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...info,
			before: around,
			after: around
		});
		subexit();
		exit();
		return value;
	}
	/**
	* Serialize serialized cells as a table.
	*
	* @param {Array<Array<string>>} matrix
	*   Serialized cells.
	* @param {Array<string | null | undefined> | null | undefined} [align]
	*   Alignment.
	* @returns {string}
	*   Result.
	*/
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	/**
	* Serialize the cells of a table.
	*
	* @param {Table} node
	*   Table.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<Array<string>>}
	*   Serialized cells.
	*/
	function handleTableAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<Array<string>>} */
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	/**
	* Serialize the cells of a row.
	*
	* @param {TableRow} node
	*   Row.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<string>}
	*   Serialized cells.
	*/
	function handleTableRowAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<string>} */
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node, state, info);
		subexit();
		return result;
	}
	/**
	* Serialize inline code, escaping pipes in tables.
	*
	* @type {ToMarkdownHandle}
	* @param {InlineCode} node
	*   Inline code.
	*/
	function inlineCodeWithTable(node, parent, state) {
		const value = handle.inlineCode(node, parent, state);
		if (!state.stack.includes("tableCell")) return value;
		/** @type {Array<string>} */
		const result = [];
		let start = 0;
		let index = value.indexOf("|");
		while (index !== -1) {
			let before = index;
			while (before > start && value.charCodeAt(before - 1) === 92) before--;
			result.push(value.slice(start, index));
			if ((index - before) % 2 === 0) result.push("\\");
			start = index;
			index = value.indexOf("|", index + 1);
		}
		result.push(value.slice(start));
		return result.join("");
	}
}
/**
* Join a table and the flow after it.
*
* In a tight list item there are no blank lines between flow,
* but text right after a table would be read as rows of it.
*
* @type {Join}
*/
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
/**
* Check whether a heading is serialized as a setext heading,
* like `mdast-util-to-markdown` does.
*
* @param {Heading} node
*   Heading.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the heading is serialized as a setext heading.
*/
function formatHeadingAsSetext(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if (node.type === "break" || "value" in node && /\r?\n|\r/.test(node.value)) {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}

// src/protocol/record-of.ts
/** The submission as the evaluation it would be; undefined when its ids are not even there. */
function evaluationOf(submission) {
	const id = submission.record.eval_id;
	const evaluation = readEvaluation(`evals/${typeof id === "string" ? id : ""}.yaml`, submission.record);
	return typeof evaluation === "string" ? void 0 : evaluation;
}

// src/ranking/standing.ts
/**
* Where an evaluation would land, found by adding it to the hub (or replacing the one of the same id) and
* ranking again. `modelName` is shown for a model that the hub does not know. Returns undefined when the
* benchmark is unknown, or when the evaluation cannot be ranked.
*/
function standingOf(hub, evaluation, modelName) {
	const benchmark = hub.benchmarks.find(({ id }) => id === evaluation.benchmarkId);
	if (benchmark === void 0) return void 0;
	const before = rankBenchmark(hub, benchmark);
	const board = rankBenchmark(withEvaluation(hub, evaluation, modelName), benchmark);
	const { metric } = board;
	const index = board.entries.findIndex(({ modelId }) => modelId === evaluation.modelId);
	const own = board.entries[index];
	if (metric === void 0 || own === void 0 || board.unranked.includes(evaluation)) return void 0;
	const names = metricNames(hub.config, benchmark);
	const score = names.read(evaluation, metric.id);
	if (score === void 0) return void 0;
	const interval = scoreInterval(evaluation, metric, names);
	const replaced = before.metric?.id;
	return {
		benchmark,
		metric,
		score,
		interval: interval?.limits,
		intervalMethod: interval?.method,
		rank: own.rank,
		rankRange: own.rankRange,
		entries: board.entries.length,
		tier: tierOf(board.tiers, score, metric.range),
		nextTier: nextTier(board.tiers, score, metric),
		above: gapTo(board.entries[index - 1], own, board, names),
		below: gapTo(board.entries[index + 1], own, board, names),
		...losses(before, board, evaluation.modelId),
		own,
		isBest: own.evaluation === evaluation,
		previous: before.entries.find(({ modelId }) => modelId === evaluation.modelId),
		replacesMetric: replaced === metric.id ? void 0 : replaced,
		before,
		board
	};
}
function withEvaluation(hub, evaluation, modelName) {
	const { id, modelId } = evaluation;
	const others = hub.evaluations.filter((known) => known.id !== id);
	const known = modelName === void 0 || hub.models.some((model) => model.id === modelId);
	return {
		...hub,
		evaluations: [...others, evaluation],
		models: known ? hub.models : [...hub.models, {
			id: modelId,
			name: modelName,
			path: ""
		}]
	};
}
function gapTo(entry, own, { metric, tieBreaks }, names) {
	if (entry === void 0) return void 0;
	const gap = Math.abs(entry.score - own.score);
	const scale = metric?.scale ?? "open";
	const [better, worse] = entry.rank < own.rank ? [entry, own] : [own, entry];
	const level = gap === 0 && better.rank !== worse.rank;
	return {
		entry,
		gap,
		points: scale === "open" ? void 0 : scale === "percent" ? gap : gap * 100,
		relative: entry.score === 0 ? void 0 : gap / Math.abs(entry.score),
		decision: level ? tieDecision(better.evaluation, worse.evaluation, tieBreaks, names) : void 0
	};
}
/** The tier above the one that holds, where its bound on the better side is known. */
function nextTier(tiers, score, { lowerIsBetter, range }) {
	const held = tiers.findIndex(({ name }) => name === tierOf(tiers, score, range));
	const next = held === -1 ? tiers.at(-1) : tiers[held - 1];
	const bound = lowerIsBetter ? next?.max : next?.min;
	if (next === void 0 || bound === void 0) return void 0;
	const exclusive = (lowerIsBetter ? next.maxExclusive : next.minExclusive) === true;
	const gap = lowerIsBetter ? score - bound : bound - score;
	return gap > 0 || gap === 0 && exclusive ? {
		name: next.name,
		bound,
		exclusive,
		gap
	} : void 0;
}
/** Other models whose rank number grows, and those of them who lose their place altogether. */
function losses(before, after, modelId) {
	const ranks = new Map(after.entries.map((entry) => [entry.modelId, entry.rank]));
	const others = before.entries.filter((entry) => entry.modelId !== modelId);
	const lost = others.filter((entry) => !ranks.has(entry.modelId));
	return {
		movesDown: others.filter((entry) => (ranks.get(entry.modelId) ?? Infinity) > entry.rank).map(({ modelName }) => modelName),
		losePlace: lost.map(({ modelName }) => modelName)
	};
}

// src/submission/attachment.ts
/** A file that was dropped into the issue: GitHub stores it under a number and leaves a link. */
const ATTACHMENT = /https:\/\/[\w.-]{1,100}\/(?:[\w.-]{1,100}\/){1,3}files\/\d{1,15}\/[\w.%-]{1,300}/;
const PICTURE = /https:\/\/[\w.-]{1,100}\/user-attachments\/assets\/[\w-]{1,100}/;
/** Asks for the content of an attached file, naming its link; undefined where nothing is attached. */
function findAttachment(body) {
	return linked$1(body, ATTACHMENT, (link) => `The record is attached (${link}); Podium does not open attachments.`, "Please paste the content of the file into the issue, between a line ```yaml and a line ```.");
}
/** A screenshot in place of a record; undefined where there is none. */
function findPicture(body) {
	return linked$1(body, PICTURE, (link) => `The issue holds a picture (${link}) and no evaluation record; Podium does not read pictures.`, "Please paste the record as text, between a line ```yaml and a line ```.");
}
function linked$1(body, link, message, remedy) {
	const found = link.exec(body);
	if (found === null) return void 0;
	return {
		rule: "attachment",
		severity: "error",
		field: "",
		line: body.slice(0, found.index).split("\n").length,
		message: message(found[0]),
		remedy
	};
}

// src/submission/quoted.ts
const MOST_CHARACTERS$9 = 80;
/**
* A value as a message quotes it: in double quotes, cut at 80 characters, with everything that cannot be seen (and
* line ends, which could start a workflow command in a log) written as an escape.
*/
function quoted(text) {
	const short = text.length > MOST_CHARACTERS$9 ? `${text.slice(0, MOST_CHARACTERS$9)}…` : text;
	return JSON.stringify(short).replace(/[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u007f-\u00a0]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

// src/submission/record/count-name.ts
/** Other names under which people give a group's number of samples; the record calls it `N`. */
const COUNT$2 = /^(?:n|counts?|(?:n|num|number|nr|no)[ _-]?(?:of[ _-])?(?:samples|subjects|patients|participants|scans|cases|images|cells)|samples?|sample[ _-](?:size|count)|subjects|patients|participants|scans|cases|support)$/i;
/** Whether an entry of a group counts its samples under another name than `N`. */
function isCountName(name) {
	return name !== "N" && name.length <= 40 && COUNT$2.test(name);
}

// src/submission/record/check-strata.ts
/**
* What the form of a record's groups allows and would still be read wrongly: metrics where groups should stand, a
* number of samples under another name than `N`, and one whose point may separate thousands.
*/
function checkStrata({ metrics }, { lines, written }) {
	if (!isObject(metrics) || !isObject(metrics.stratified)) return [];
	const isMetric = (name) => name === "N" || isCountName(name) || name !== "stratified" && Object.hasOwn(metrics, name);
	const holdsMetric = (entries) => isObject(entries) && Object.keys(entries).some(isMetric);
	const finding = (rule, field, message, remedy) => {
		return {
			rule,
			severity: "error",
			field,
			line: lines.get(field) ?? lines.get("metrics.stratified") ?? null,
			message,
			remedy
		};
	};
	return Object.entries(metrics.stratified).flatMap(([category, groups]) => {
		if (!isObject(groups)) return [];
		const field = `metrics.stratified.${category}`;
		if (isMetric(category) && !Object.values(groups).some(holdsMetric)) {
			const message = `${field} is named like a metric, where a category such as scanner should stand.`;
			return [finding("strata-swapped", field, message, ORDER)];
		}
		const swapped = Object.keys(groups).find((name) => isMetric(name) && isObject(groups[name]) && !holdsMetric(groups[name]));
		if (swapped !== void 0) {
			const message = `${field}.${swapped} is named like a metric, where a group should stand.`;
			const write = turned(groups);
			const remedy = write === void 0 ? ORDER : `Write each group with its metrics: ${write}.`;
			return [finding("strata-swapped", `${field}.${swapped}`, message, remedy)];
		}
		return Object.entries(groups).flatMap(([group, entries]) => Object.entries(isObject(entries) ? entries : {}).flatMap(([name, value]) => {
			const at = `${field}.${group}.${name}`;
			const problem = countProblem(name, value, written.get(at), isObject(entries) && Object.hasOwn(entries, "N"));
			return problem === void 0 ? [] : [finding("count-unclear", at, `${at}${problem.message}`, problem.remedy)];
		}));
	});
}
const ORDER = "Write strata as category, group and metric, each indented below the other: `scanner:`, `Siemens:`, `AUROC: 0.93`, with `N: 450`.";
function countProblem(name, value, written, hasN) {
	if (name === "N") {
		const [whole, ...thousands] = written?.split(".") ?? [];
		if (typeof value !== "number" || !Number.isInteger(value) || thousands.length !== 1) return void 0;
		if (thousands[0]?.length !== 3) return void 0;
		const remedy = `Write ${whole}${thousands[0]} if the point separates thousands, ${value} if it does not.`;
		return {
			message: `: ${written} may be ${whole}${thousands[0]} samples or ${value}.`,
			remedy
		};
	}
	if (!isCountName(name)) return void 0;
	const shown = typeof value === "string" || typeof value === "number" ? `${written ?? value}`.slice(0, 40) : "<number>";
	return {
		message: ` is no metric, but the number of samples, which is called N.`,
		remedy: hasN ? `Leave ${name} out; N says it.` : `Write \`N: ${shown}\`.`
	};
}
/** Metrics with their groups, as groups with their metrics; undefined where that is too long to read. */
function turned(metrics) {
	const groups = /* @__PURE__ */ new Map();
	for (const [metric, values] of Object.entries(metrics)) {
		if (!isObject(values)) return void 0;
		for (const [group, value] of Object.entries(values)) {
			if (typeof value !== "number") return void 0;
			const name = isCountName(metric) ? "N" : metric;
			groups.set(group, [...groups.get(group) ?? [], `${name}: ${value}`]);
		}
	}
	const write = [...groups].map(([group, entries]) => `\`${group.replaceAll("`", "")}: {${entries.join(", ")}}\``).join(", ");
	return groups.size === 0 || write.length > 600 ? void 0 : write;
}

// src/submission/struck.ts
/** What Markdown strikes out, `~~0.91~~` or `~0.91~`, but neither `~5` nor `~5 to ~6`. */
const TILDES = /(?<!~)(~{1,2})(?![\s~])[^~]{1,200}?(?<!\s)\1(?!~)/g;
/** What a tag strikes out. */
const TAGS = /<(del|s|strike)>[^<]{0,200}<\/\1>/gi;
/** Longer texts are no names or numbers. */
const MOST_CHARACTERS$8 = 500;
/** What is left of a text without what is struck out in it; undefined where nothing is. */
function withoutStruck(text) {
	if (text.length > MOST_CHARACTERS$8 || !/[~<]/.test(text)) return void 0;
	const left = text.replace(TILDES, " ").replace(TAGS, " ");
	return left === text ? void 0 : left.replace(/\s+/g, " ").trim();
}

// src/submission/record/decimal.ts
/** A number as people write it, without a doubt how: digits, one point, an exponent. Matches in linear time. */
const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
/** No measurement has more characters. */
const MOST_CHARACTERS$7 = 400;
/** Whether a text is a plain decimal number. */
function isDecimal(text) {
	return text.length <= MOST_CHARACTERS$7 && DECIMAL.test(text);
}

// src/submission/record/number-hint.ts
/** `>0.99`, `p < 0.001`: the number behind the sign is another one than what was measured. */
const BOUND = /^(?:[A-Za-z]\w{0,10} {0,3})?[<>≤≥]=? {0,3}[-+]?[\d.]/;
/** `1,234.5`, `1.234,5`, `1 234,5`: two separators, so it is clear which one is the decimal point. */
const WITH_THOUSANDS = /^([-+]?[1-9]\d{0,2}(?:([,.'’ ])\d{3})(?:\2\d{3}){0,4})(?!\2)[.,](\d{1,15})$/;
/** `9.4 × 10^-3`; superscripts were made that before. */
const POWER = /^([-+]?\d*[.,]?\d+)\s{0,4}[×xX*·]\s{0,4}10\s{0,4}(?:\^|\*\*)\s{0,4}[{(]?([-+]?\d{1,3})[})]?$/;
/**
* The number that a text was probably meant to be, as a sentence with the exact text to write; undefined when it
* looks like none. Nothing is corrected silently: the submitter writes it himself. `interval` is where an interval
* behind the number goes; null where there is no place for one.
*/
function numberHint(text, interval = IN_RECORD) {
	const standing = withoutStruck(text);
	if (standing !== void 0) return standingHint(standing, interval);
	const plain = plainly(text);
	if (BOUND.test(plain)) return `Write the number that was measured; ${quoted(plain)} is only a bound.`;
	const percent = /^([-+]?[\d.,]+)\s*(?:%|percent|pct\.?)$/i.exec(plain)?.[1];
	if (percent !== void 0) {
		const share = pointed(percent);
		return share === void 0 ? void 0 : `Write ${fraction(share)} (a fraction, without the percent sign).`;
	}
	if (/^[-+]?[1-9]\d{0,2}(,\d{3})+$/.test(plain)) {
		const whole = plain.replaceAll(",", "");
		return plain.split(",").length > 2 ? `Write ${whole} (without commas).` : `Write ${whole} if the comma separates thousands, ${plain.replace(",", ".")} if it is the decimal point.`;
	}
	const thousands = WITH_THOUSANDS.exec(plain);
	if (thousands !== null) {
		const [, whole = "", , decimals = ""] = thousands;
		return `Write ${whole.replace(/[^-\d]/g, "")}.${decimals} (without separators between thousands).`;
	}
	const number = pointed(plain);
	if (number !== void 0) return `Write ${number} (a number, without quotes, with a point).`;
	const ratio = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(plain);
	if (ratio !== null && Number(ratio[2]) > 0) return `Write ${Number((Number(ratio[1]) / Number(ratio[2])).toPrecision(6))} (the fraction worked out).`;
	const [, significand, exponent] = POWER.exec(plain) ?? [];
	if (significand !== void 0) {
		const written = pointed(`${significand}e${exponent}`);
		return written === void 0 ? void 0 : `Write ${written} (the power of ten with an e).`;
	}
	const spread = /^([-+]?\d*[.,]?\d+)\s*(?:(±|\+\/-|\+-)|[([])(.*)$/.exec(plain);
	if (spread !== null) {
		const [, value = "", sign, rest = ""] = spread;
		const written = pointed(value);
		if (written === void 0) return void 0;
		const isInterval = sign !== void 0 || TWO_NUMBERS.test(rest);
		return interval === null || !isInterval ? `Write ${written} (the number alone).` : `Write ${written} here, and the 95 % interval ${interval}.`;
	}
	const unit = /^[~≈=]*\s*([-+]?\d*[.,]?\d+)\s*[\p{L}~*†]{1,20}$/u.exec(plain) ?? /^[~≈=]+\s*([-+]?\d*[.,]?\d+)$/.exec(plain);
	if (/[\d.][kKmMgGbB]$/.test(plain)) return void 0;
	const bare = unit?.[1] === void 0 ? void 0 : pointed(unit[1]);
	return bare === void 0 ? void 0 : `Write ${bare} (the number alone).`;
}
/** What to write where a part of the text is struck out. */
function standingHint(standing, interval) {
	if (isDecimal(standing)) return `Write ${standing} alone; what is struck out is not read.`;
	return standing === "" ? "Write the number that holds, or delete the row; what is struck out is not read." : numberHint(standing, interval);
}
const IN_RECORD = "under metrics_ci as [low, high]";
const TWO_NUMBERS = /\d[^\d.]{1,20}\d*\.?\d/;
const COUNT$1 = /^([1-9]\d{0,2}(?:[,.'’ _]\d{3}){1,4}|[1-9]\d{0,14})(?:\.0{1,2})?(?:†|\s?\*{1,3}|\s?\(\d{1,3}(?:[.,]\d{1,2})?\s?%?\)|\s*(?!(?:k|m|b|mio|thousand|million|hundred|dozen)\b)[\p{L}(][^\d%]{0,60})?$/iu;
/**
* The number of samples that a text was probably meant to be, as `numberHint` says it: separators between thousands
* fall away, because nothing counts parts of a sample.
*/
function countHint(text) {
	const digits = COUNT$1.exec(plainly(text).replace(/^[~≈=]+\s*/, ""))?.[1];
	return digits === void 0 ? void 0 : `Write ${digits.replace(/\D/g, "")} (the number of samples alone).`;
}
/** What to write for a number of samples, whatever stands there. */
const sampleHint = (text) => countHint(text) ?? "Write the number of samples, a whole number from 1 on.";
/** A text in ordinary characters, without quotes, a name in front, or what wraps a number in Python. */
function plainly(text) {
	return text.slice(0, 80).replace(/(?<=[×xX*·]\s{0,4}10)\u207b?[\u00b2\u00b3\u00b9\u2070-\u2079]+$/, (power) => `^${power.normalize("NFKC")}`).replace(/[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]+/g, "†").normalize("NFKC").replace(/[\u2212\u2012\u2013]/g, "-").replace(/^["'“”‘’$\s]+|["'“”‘’$,;\s]+$/g, "").replace(/^(?:np\.|numpy\.)?float(?:16|32|64)?\((.*)\)$/, "$1").replace(/^[A-Za-z][\w -]{0,30}\s*[=:]\s*/, "").replace(/\\pm/g, "±").replace(/\\(?:times|cdot)/g, "×").replace(/^([-+]?\d*\.\d+)\.$/, "$1");
}
/** `0,93`, `0. 93`, `.5` or `0123` as a plain number; undefined when it is none. */
function pointed(text) {
	const compact = text.replace(/\s/g, "").replace(",", ".").replaceAll("_", "");
	if (!isDecimal(compact) || !Number.isFinite(Number(compact))) return void 0;
	return compact.replace(/^([-+]?)0+(?=\d)/, "$1").replace(/^([-+]?)\./, "$10.").replace(/\.$/, "").replace(/^\+/, "");
}
function fraction(percent) {
	return String(Number((Number(percent) / 100).toPrecision(12)));
}

// src/submission/record/remedy-for.ts
/** What only a record that is published already can say. */
const LEFT_OUT = /* @__PURE__ */ new Set([
	"verification",
	"verified_by",
	"retracted",
	"withdrawn",
	"valid"
]);
/** What to write instead of a value that cannot stand at a path of the record; with the exact text where it can be told. */
function remedyFor(path, value, written = asText(value)) {
	const field = path.join(".");
	const [top, second] = path;
	if (field === "run_metadata.date") return (isScalar(value) ? dateHint(value) : void 0) ?? "Write the day on which the evaluation ran, in the form 2024-01-31.";
	if (field === "status") return typeof value === "string" && /^complete(d)?$/i.test(value.trim()) ? "Write Completed." : "Submit a run that is finished, with `status: Completed`.";
	if (field === "run_metadata.status") return "Leave run_metadata.status out if the run is finished; else submit one that is.";
	if (top !== void 0 && LEFT_OUT.has(top)) return `Leave ${top} out.`;
	if (field === "stratified") return "Move it below `metrics:`, with two more spaces in front of each of its lines.";
	if (top === "submission_metadata") return "Delete submission_metadata; Podium writes it.";
	if (field === "model_ids") {
		const unclear = isObject(value) ? whichIsRanked(value) : void 0;
		if (unclear !== void 0) return unclear;
		return typeof value === "string" ? `Write \`model_ids:\` and on the next line, indented, \`candidate: ${value}\`.` : "Write `model_ids:` and on the next line, indented, `candidate: <model id>`; 1 to 8 roles.";
	}
	if (field === "metrics" && Array.isArray(value)) return listRemedy(value);
	if (field === "metrics" || field === "run_metadata") return MAPPING[field];
	if (top === "metrics_ci") return "Write the 95 % interval as [low, high], two numbers.";
	if (top === "metrics") return metricRemedy(path, value, written);
	if (top === "eval_id" || top === "benchmark_id" || top === "dataset_id" || top === "model_ids" && second !== void 0) return idRemedy(value, written, top === "eval_id" || top === "model_ids");
	if (path.at(-1) === "notes" && typeof value === "string") return `Shorten ${field} to ${MOST_NOTES} characters; it has ${value.length}.`;
	return typeof value === "number" ? `Write it in quotes: "${written}".` : `Change ${field} so that it fits.`;
}
/** How to name the ranked one of several roles. */
function whichIsRanked(roles) {
	const open = contenders(roles);
	if (open.length < 2 || Object.keys(roles).length > 8) return void 0;
	return `Write ${open.slice(0, 3).map((role) => {
		const id = asText(roles[role] ?? null);
		return `\`candidate: ${id}\` in place of \`${role}: ${id}\``;
	}).join(", or ")}, whichever is ranked; submit another model in an issue of its own.`;
}
const isScalar = (value) => typeof value === "string" || typeof value === "number";
/** `isNew`: the id may be one that nobody has used yet, so that none of its words may be left out. */
function idRemedy(value, written, isNew) {
	if (typeof value === "number" || typeof value === "boolean") return `Write it in quotes: "${written}".`;
	if (typeof value !== "string") return "Write one id as a plain text.";
	const text = value.slice(0, 200).trim();
	if (isNew && /[,;]/.test(text)) return severalIds(text);
	const safe = safeId(isNew ? text.replace(/\s{0,8}\([^()]*\)$/, "") : firstWord(text));
	if (safe !== "" && !ID.test(safe)) return `Choose another id, for example "run-${safe}".`;
	if (safe === value && value !== "") return `Choose another id, for example "run-${value.slice(0, 100)}".`;
	return safe === "" ? "Choose an id of letters, digits, `.`, `_` and `-`, such as \"coolnet-v1\"." : `Choose an id of letters, digits, \`.\`, \`_\` and \`-\`, for example "${safe}".`;
}
function severalIds(text) {
	const ids = text.split(/[,;]/).map((one) => `"${safeId(one.trim())}"`);
	return `Write one id: ${[...new Set(ids.filter((id) => id !== "\"\""))].slice(0, 8).join(" or ")}.`;
}
/** The first word where that is an id, else all of them. */
function firstWord(text) {
	const [first = ""] = text.split(/[\s(,;]/);
	return ID.test(first) ? first : text;
}
const safeId = (text) => text.normalize("NFKD").replace(/[\u2010-\u2015]/g, "-").replace(/\p{M}+/gu, "").replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[^A-Za-z0-9]+/, "").slice(0, 128).replace(/[._]{1,128}$/, "");
const MAPPING = {
	metrics: "Write `metrics:` and below it, indented, one `name: number` a line.",
	run_metadata: "Write `run_metadata:` and below it, indented, `date:` and `runner:`."
};
/** Metrics with a dash in front of each. */
function listRemedy(items) {
	const entries = items.map((item) => isObject(item) ? Object.entries(item) : []);
	const [first] = entries.flat();
	const isPlain = entries.every((pairs) => pairs.length === 1 && typeof pairs[0]?.[1] === "number");
	return first === void 0 || !isPlain ? MAPPING.metrics : `Take the \`- \` in front of every metric away: \`${first[0]}: ${first[1]}\`.`;
}
function metricRemedy(path, value, written) {
	if (path[1] === "stratified" && path.length < 5) return "Write strata as category, group and metric, each indented below the other: `scanner:`, `Siemens:`, `AUROC: 0.93`, with `N: 450`.";
	const name = path.at(-1) ?? "";
	if (name === "N" || path.length === 2 && isCountName(name)) return sampleHint(isScalar(value) ? written : "");
	if (isObject(value)) return nestedRemedy(name, value);
	if (typeof value !== "string") return "Write one plain number such as 0.93.";
	if (/^[-+]?\.?(nan|inf(inity)?|n\/?a|none|null|-+)$/i.test(value.trim())) return "Leave the entry out if there is no value.";
	return numberHint(value) ?? "Write a plain number such as 0.93, without quotes or unit.";
}
/** A metric with its interval in one mapping, the metrics of several splits or models, or groups at the wrong place. */
function nestedRemedy(name, value) {
	const point = Object.keys(value).find((key) => POINT.test(key) && typeof value[key] === "number");
	if (point !== void 0) return Object.keys(value).length === 1 ? `Write \`${name}: ${value[point]}\`.` : `Write \`${name}: ${value[point]}\`, and its 95 % interval under metrics_ci as [low, high].`;
	const first = Object.entries(value).find(([, inner]) => typeof inner === "number");
	if (first === void 0) return `Write \`${name}:\` with one number; groups go under \`stratified:\`.`;
	return `Put the metrics of one split or model straight under \`metrics:\`, as \`${first[0]}: ${first[1]}\`, and leave the others out; groups go under \`stratified:\`, below their category.`;
}
/** Keys of the number itself, in a metric that is written as a mapping. */
const POINT = /^(?:value|mean|score|estimate|point|result)$/i;
/** A mapping may have a key `toString`, which no conversion must call. */
function asText(value) {
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}

// src/submission/record/check-record.ts
/** Checks field by field; one finding per field that cannot stand. What is missing is `missingFields`' part. */
function checkRecord(record, { lines, written, placeOf }) {
	const read = recordSchema.safeParse(record);
	const strata = checkStrata(record, {
		lines,
		written
	});
	if (read.success) return strata;
	const told = /* @__PURE__ */ new Set();
	return [...read.error.issues.flatMap((issue) => {
		const path = issue.path.map(String);
		const field = path.join(".");
		const value = path.reduce(step, record);
		const mistake = mistakeOf(path, value);
		if (value === void 0 || value === null || told.has(mistake)) return [];
		told.add(mistake);
		const place = isObject(value) || Array.isArray(value) ? void 0 : placeOf?.(field);
		const problem = problemOf(issue).replace(/\.$/, "");
		return [{
			rule: "field-value",
			severity: "error",
			field,
			line: nearestLine(lines, path),
			message: `${field === "" ? "The record" : field}: ${shown$2(value, written.get(field))} ${problem}${place === void 0 ? "" : ` (${place})`}.`,
			remedy: remedyFor(path, value, written.get(field))
		}];
	}), ...strata];
}
/** What one finding stands for: a field, or all the metrics or groups that stand a level too high or too low. */
function mistakeOf(path, value) {
	const field = path.join(".");
	if (path[0] !== "metrics") return field;
	if (path[1] === "stratified") return path.length < 5 && !isObject(value) ? "metrics.stratified" : field;
	return path.length === 2 && isObject(value) && Object.keys(value).every((key) => !POINT.test(key)) ? "metrics.*" : field;
}
function step(at, key) {
	if (Array.isArray(at)) return at[Number(key)];
	return isObject(at) ? at[key] : void 0;
}
/** The schema's own words, or for a wrong kind of value what it should be. */
function problemOf({ message, code, ...issue }) {
	if (code !== "invalid_type" && code !== "too_small" && code !== "too_big") return message;
	if (!/^(Invalid|Too)/.test(message)) return message;
	if ("origin" in issue && issue.origin === "string") return "maximum" in issue ? `is longer than ${issue.maximum} characters` : "is too long";
	const expected = "expected" in issue ? issue.expected : "origin" in issue ? issue.origin : void 0;
	return expected === "array" || expected === "tuple" ? "must be a list of two numbers" : "must be a mapping, with its entries indented below it";
}
const MOST_DIGITS = 40;
/** A value in a message: a number as it is written, `1.200` and not 1.2. */
function shown$2(value, written) {
	if (typeof value === "string") return quoted(value);
	if (Array.isArray(value)) return "the list given";
	if (isObject(value)) return "the mapping given";
	return written === void 0 || written.length > MOST_DIGITS ? String(value) : written;
}
/** Line of a field, or of the nearest field around it. */
function nearestLine(lines, path) {
	for (let length = path.length; length > 0; length--) {
		const found = lines.get(path.slice(0, length).join("."));
		if (found !== void 0) return found;
	}
	let first = null;
	for (const line of lines.values()) if (first === null || line < first) first = line;
	return first;
}

// src/submission/record/missing.ts
/** What a record must have, with how a template calls it. An `eval_id` can be derived from these. */
const REQUIRED = [
	["model_ids", "Model Name (or Model ID)"],
	["benchmark_id", "Benchmark ID"],
	["dataset_id", "Dataset Used"],
	["run_metadata.date", "Evaluation Date"],
	["run_metadata.runner", "Runner (the tool that ran the evaluation)"],
	["metrics", "the value of at least one metric"]
];
/** Keys that people write where the record has another. */
const MEANT = {
	benchmark_id: /^(benchmark|benchmark_name|bm_id)$/i,
	model_ids: /^(model|model_id|model_name|models|candidate)$/i,
	dataset_id: /^(dataset|dataset_name|datasets|data)$/i,
	metrics: /^(results?|scores?|metrics?|overall_metrics|performance)$/i
};
/** The required fields that are not there, by their path in the record. */
function missingFields(record) {
	return REQUIRED.map(([path]) => path).filter((path) => {
		const value = valueAt(record, path);
		return value === void 0 || isObject(value) && Object.keys(value).length === 0;
	});
}
/** One kind finding for a template that is not (wholly) filled in. `byLabel`: there is no record, only labels. */
function unfilled(missing, line, byLabel) {
	return {
		rule: "template-unfilled",
		severity: "error",
		field: "",
		line,
		message: `The template is not filled in yet. Still empty: ${REQUIRED.filter(([path]) => missing.includes(path)).map(([path, label]) => byLabel ? label : path).join(", ")}.`,
		remedy: byLabel ? "Edit the issue and fill them in (each as a line `**Label**: value`, metrics in the table), or paste your eval.yaml in a ```yaml fence; Podium looks again by itself." : "Edit the issue and fill in these fields; Podium looks again by itself."
	};
}
/** One finding per field that a record somebody wrote himself does not have. */
function requiredFindings(record, missing, lines, firstLine) {
	return missing.map((field) => {
		const meant = Object.keys(record).find((key) => key !== field && MEANT[field]?.test(key));
		const parent = field.slice(0, Math.max(0, field.lastIndexOf(".")));
		return {
			rule: "field-required",
			severity: "error",
			field,
			line: (meant === void 0 ? void 0 : lines.get(meant)) ?? lines.get(parent) ?? firstLine,
			message: `${field} is missing.`,
			remedy: meant === void 0 ? `Add ${example(field)}.` : `The record has "${meant}"; write it as ${example(field)}.`
		};
	});
}
const EXAMPLES = {
	benchmark_id: "`benchmark_id: <id of the benchmark>`",
	model_ids: "`model_ids:` and on the next line, indented, `candidate: <model id>`",
	dataset_id: "`dataset_id: <id of the dataset>`",
	"run_metadata.date": "`date: 2024-01-31` (the day of the run) under `run_metadata:`",
	"run_metadata.runner": "`runner: <the tool that ran the evaluation>` under `run_metadata:`",
	metrics: "`metrics:` and below it, indented, one `name: number` a line"
};
const example = (field) => EXAMPLES[field] ?? field;

// src/submission/fields/placeholders.ts
/** What templates put in brackets behind a label to say what belongs there. */
const HINT = /\((?:e\.g\.|eg\.|for example|link if|a short stable)[^()]{0,300}\)/gi;
/** Words that stand for "nothing yet". */
const NOTHING = /^(?:_?no response_?|n\/a|none|null|tbd|todo|to do|\?+|\.{2,}|…|[-–—]+|<[^<>]{0,100}>)$/i;
/** Longer values hold no place. */
const MOST_CHARACTERS$6 = 120;
/** Whether a value is one of the words that people and templates write where there is none. */
function isPlaceholder(value) {
	return value.length <= MOST_CHARACTERS$6 && NOTHING.test(value.trim());
}
/** What the forms show in the empty fields of a model. */
const SHOWN_IN_FORMS = /^(?:model name|model id|my model v1|my_model_v1)$/i;
/** Whether the name or id of a model is the one that the empty form shows. */
const isShownInForms = (value) => SHOWN_IN_FORMS.test(value);
/** A single word that is an id in parentheses, and no hint such as `(optional)` or `(YYYY-MM-DD)`. */
const ID_IN_PARENTHESES = /^\(((?=[^()\s]{0,80}\d)[A-Za-z][\w.-]{1,80})\)$/;
/** A field's value without the template's hint, in one line; empty when there is none. */
function withoutHint(raw) {
	const value = raw.replace(/\s+/g, " ").trim().replace(HINT, "").trim();
	const id = ID_IN_PARENTHESES.exec(value)?.[1];
	if (id !== void 0) return id;
	return /^\([^()]*\)$/.test(value) || isPlaceholder(value) ? "" : value;
}

// src/submission/record/without-empty.ts
/** Empty fields are as if they were not there, and so is what only holds the place of a value (`<your id>`, `None`, `my_model_v1`). */
function withoutEmpty(value) {
	const kept = strip(value, "");
	return isObject(kept) ? kept : {};
}
function strip(value, path) {
	if (value === null || value === void 0) return void 0;
	if (typeof value === "string") return value.trim() === "" || IDS.test(path) && isPlaceholder(value) || isOurs(path, value.trim()) ? void 0 : value;
	if (!isObject(value)) return value;
	const kept = Object.entries(value).flatMap(([key, item]) => {
		const inner = strip(item, path === "" ? key : `${path}.${key}`);
		return inner === void 0 ? [] : [[key, inner]];
	});
	return kept.length === 0 ? void 0 : Object.fromEntries(kept);
}
const IDS = /^(?:eval_id|benchmark_id|dataset_id|model_ids?(?:\.[^.]+)?|run_metadata\.date)$/;
/** What our own forms and answers show in place of a value. */
function isOurs(path, value) {
	if (path === "run_metadata.runner") return value === "<the tool that ran the evaluation>";
	return /^model_ids?(?:\.|$)/.test(path) && isShownInForms(value);
}

// src/submission/template/date-assumed.ts
/** A warning where the day of the issue stands for a run that may have another: a label speaks of a date and is not read. */
function dateAssumed({ fields, dateLike }, created) {
	if (created === void 0 || fields.has("date") || dateLike === void 0) return [];
	const { label, value, line } = dateLike;
	return [{
		rule: "date-assumed",
		severity: "warning",
		field: "run_metadata.date",
		line,
		message: `${quoted(label)} on line ${line} is not read as the date of the run; the day on which the issue was opened, ${created}, is taken.`,
		remedy: `Write \`**Evaluation Date**: ${value.slice(0, 40)}\` if that is the day of the run.`
	}];
}

// src/submission/fields/labels.ts
/** The fields of the issue templates and forms, by the labels people see (in lower case). */
const LABELS$1 = {
	modelName: ["model name"],
	modelId: ["model id"],
	modelType: ["model type", "modality"],
	paper: [
		"paper/preprint",
		"paper",
		"preprint"
	],
	code: ["code repository", "code"],
	evalId: ["evaluation id", "eval id"],
	reason: ["reason for the withdrawal", "reason"],
	benchmark: ["benchmark id", "benchmark"],
	dataset: [
		"dataset used",
		"dataset id",
		"dataset"
	],
	date: [
		"evaluation date",
		"date of evaluation",
		"date of the evaluation",
		"eval date",
		"run date",
		"date of the run",
		"date of run",
		"date"
	],
	runner: ["runner", "evaluation tool"],
	suite: ["suite id", "suite"],
	hardware: ["hardware used", "hardware"],
	runtime: [
		"runtime",
		"runtime (seconds)",
		"runtime (s)",
		"runtime in seconds"
	],
	seed: [
		"reproducibility seed",
		"random seed",
		"seed"
	]
};
const NAMES = new Map(Object.entries(LABELS$1).flatMap(([name, labels]) => labels.map((label) => [label, name])));
/** Longer texts are no labels. */
const MOST_CHARACTERS$5 = 60;
/** The field that a label names, whatever its case, spacing, closing colon or what it says of it in parentheses. */
function fieldOf(label) {
	const plain = plainLabel(label);
	return plain === void 0 ? void 0 : NAMES.get(plain) ?? remarkedFieldOf(plain);
}
/** The field that a line `Model Name: …` without bold opens with: only labels of several words, others are prose. */
function plainFieldOf(label) {
	const plain = plainLabel(label);
	if (plain === void 0) return void 0;
	const field = fieldOf(plain);
	return field !== void 0 && plain.replace(REMARK, "").includes(" ") ? field : void 0;
}
/** What a label says of itself: `Evaluation Date (UTC)`. */
const REMARK = / ?\([^()]{1,40}\)$/;
/** Words in parentheses that make another field of it: `Dataset (pretraining)`, `Model Name (baseline)`. */
const ANOTHER$1 = /train|baseline|reference|compar|other|previous|original|valid|\bdev\b|publi|submi|upload|accept|release|access|download|acqui|scan|source/;
/** `Hardware Used (GPU)` is that field; the unit of a runtime is no remark. */
function remarkedFieldOf(plain) {
	const remark = REMARK.exec(plain)?.[0];
	if (remark === void 0 || ANOTHER$1.test(remark)) return void 0;
	const field = NAMES.get(plain.slice(0, -remark.length));
	return field === "runtime" ? void 0 : field;
}
/** Whether a label has a remark of its own: where the same field stands without one, that is meant. */
function isRemarked(label) {
	const plain = plainLabel(label);
	return plain !== void 0 && !NAMES.has(plain) && remarkedFieldOf(plain) !== void 0;
}
/** Whether a label that names no field speaks of a date, maybe that of the evaluation. */
function isDateLike(label) {
	const plain = plainLabel(label);
	return plain !== void 0 && /\bdate\b/.test(plain) && fieldOf(plain) === void 0;
}
function plainLabel(label) {
	if (label.length > MOST_CHARACTERS$5) return void 0;
	return label.toLowerCase().replace(/[*_`\\]/g, "").replace(/\s+/g, " ").replace(/ ?[:：]$/, "").replace(/ \(optional\)$/, "").trim();
}
/** The label as the templates write it. */
function labelOf$1(name) {
	return LABELS$1[name][0].replace(/(^|\s|\/)\p{L}/gu, (letter) => letter.toUpperCase()).replace(/\bId\b/, "ID");
}
/** `fmbench Version`: the tool that ran the evaluation, and nothing else that has versions. */
function toolOf(label) {
	if (label.length > MOST_CHARACTERS$5) return void 0;
	const tool = /^([\w.-]+) version *[:：]?$/i.exec(label.trim())?.[1];
	return tool !== void 0 && /bench|eval|harness|runner/i.test(tool) && !/^(?:benchmark|eval(?:uation)?)$/i.test(tool) ? tool : void 0;
}

// src/submission/template/read-record.ts
/** Whether a record has the key `candidate` and leaves it empty beside other roles, none of which may be ranked for it. */
function leavesCandidateEmpty({ record, lines }) {
	const { model_ids } = record;
	return isObject(model_ids) && lines.has("model_ids.candidate") && !Object.hasOwn(model_ids, "candidate");
}
/** ` on line 12`, where a line is known. */
const onLine = (line) => line === null ? "" : ` on line ${line}`;

// src/submission/template/runtime-of.ts
const UNITS = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
/** `3.600 s` may be 3600 seconds or 3.6. */
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}(?!\d)/;
/** What a runtime may be, in seconds: one number, two where a point may separate thousands, none where it is no runtime. */
function runtimesOf(text) {
	const plain = plainRuntime(text);
	return (AMBIGUOUS.test(plain) ? [plain, plain.replace(".", "")] : [plain]).flatMap((one) => secondsOf(one) ?? []);
}
/** Seconds of `3600`, `3600 s`, `45 min`, `2.5 hours`, `1h 30m` or `01:30:00`; undefined for anything else, and where it may be two. */
function runtimeOf(text) {
	const [seconds, other] = runtimesOf(text);
	return other === void 0 ? seconds : void 0;
}
const plainRuntime = (text) => text.trim().toLowerCase().replace(/^(?:~|≈|about|ca\.?)\s*/, "");
function secondsOf(plain) {
	if (/^\d{1,9}(\.\d{1,6})?$/.test(plain)) return Number(plain);
	const clock = /^(\d{1,4}):([0-5]\d):([0-5]\d)$/.exec(plain);
	if (clock !== null) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
	if (!/^(?:\d{1,9}(?:\.\d{1,6})?\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)\b[\s,]*)+$/.test(plain.slice(0, 60))) return void 0;
	let seconds = 0;
	for (const [, count, unit = ""] of plain.matchAll(/(\d+(?:\.\d+)?)\s*([a-z])[a-z]*/g)) seconds += Number(count) * (UNITS[unit] ?? 0);
	return Number(seconds.toPrecision(12));
}

// src/submission/template/field-differences.ts
const COMPARED = [
	[
		"evalId",
		"eval_id",
		"error"
	],
	[
		"benchmark",
		"benchmark_id",
		"error"
	],
	[
		"modelId",
		"model_ids",
		"error"
	],
	[
		"dataset",
		"dataset_id",
		"error"
	],
	[
		"date",
		"run_metadata.date",
		"error"
	],
	[
		"suite",
		"run_metadata.suite_id",
		"error"
	],
	[
		"seed",
		"run_metadata.seed",
		"error"
	],
	[
		"runner",
		"run_metadata.runner",
		"warning"
	],
	[
		"hardware",
		"run_metadata.hardware",
		"warning"
	],
	[
		"runtime",
		"run_metadata.runtime_seconds",
		"warning"
	]
];
/** Where a field of the template says something else than the record. */
function fieldDifferences(read, fields) {
	return COMPARED.flatMap(([name, path, severity]) => {
		const field = fields.get(name);
		const value = valueAt(read.record, path);
		const texts = (isObject(value) ? Object.values(value) : [value]).flatMap((one) => typeof one === "string" || typeof one === "number" ? [String(one)] : []);
		if (field === void 0 || field.assumed === true || texts.length === 0 || texts.some((text) => says$2(name, field.value, text))) return [];
		const line = read.lines.get(path) ?? null;
		return [{
			rule: "fields-disagree",
			severity: isProse(name, field.value) ? "warning" : severity,
			field: path,
			line: line ?? field.line,
			message: `The template says ${quoted(field.value)} for ${labelOf$1(name)} on line ${field.line}, the record says ${texts.map(quoted).join(", ")}${onLine(line)}.`,
			remedy: "Make both the same."
		}];
	});
}
/** Whether a field says what the record says: itself, or the id among other words, as in `DS-ADNI (ADNI)`. */
function says$2(name, value, text) {
	if (name === "evalId" || name === "modelId") return value === text;
	const words = value.split(/[\s(),;:]+/);
	if (name === "dataset" || name === "benchmark" || name === "seed") return [value, ...words].some((word) => sameId(word, text));
	if (name === "date") return value === text || (dateHint(value)?.includes(text) ?? false);
	const plain = (one) => one.trim().toLowerCase().replace(/\s+/g, " ");
	if (plain(value) === plain(text)) return true;
	if (name === "runtime") return runtimesOf(value).includes(Number(text));
	if (name === "hardware") return plain(value).includes(plain(text)) || plain(text).includes(plain(value));
	return false;
}
/** Case and the sign between words tell no two ids apart; whether the record's is one of the hub's is asked elsewhere. */
function sameId(a, b) {
	const folded = (id) => id.normalize("NFKC").toLowerCase().replace(/[\s_\u2010-\u2015-]+/g, "-");
	return folded(a) === folded(b);
}
/** A sentence under a heading such as "Dataset": no id was meant by it. */
function isProse(name, value) {
	return (name === "dataset" || name === "benchmark") && value.trim().split(/\s+/).length > 2;
}

// src/submission/template/agree.ts
/** Longer exponents are no measurement, and would cost memory. */
const MOST_SCALE = 400;
/**
* Whether two numbers, as they are written, can be the same one rounded: they differ by at most half a unit in
* the last place of the one that is written less precisely (`0.93` and `0.927` do, `0.93` and `0.924` do not).
* Exact arithmetic on the digits, since 0.925 is not 0.925 in binary.
*/
function agree(a, b) {
	const [x, y] = [decimal(a), decimal(b)];
	if (x === void 0 || y === void 0) return Number(a) === Number(b);
	const scale = Math.max(x.scale, y.scale);
	const difference = scaled(x, scale) - scaled(y, scale);
	const unit = 10n ** BigInt(scale - Math.min(x.scale, y.scale));
	return 2n * (difference < 0n ? -difference : difference) <= (x.scale === y.scale ? 0n : unit);
}
function decimal(text) {
	const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(text.slice(0, MOST_SCALE).trim());
	if (parts === null || !isDecimal(text.trim())) return void 0;
	const [, sign, whole = "", rest = "", exponent = "0"] = parts;
	const scale = rest.length - Number(exponent);
	if (Math.abs(scale) > MOST_SCALE || whole.length + rest.length > MOST_SCALE) return void 0;
	const digits = BigInt(`${whole}${rest}` || "0") * (sign === "-" ? -1n : 1n);
	return scale >= 0 ? {
		digits,
		scale
	} : {
		digits: digits * 10n ** BigInt(-scale),
		scale: 0
	};
}
const scaled = ({ digits, scale }, to) => digits * 10n ** BigInt(to - scale);

// src/submission/template/table-differences.ts
/** Where a metric table says something else than the record, and what stands in tables alone. */
function tableDifferences(read, { metrics, strata }) {
	const pairs = [...[...metrics].map(([name, figure]) => [
		`metrics.${name}`,
		name,
		figure
	]), ...strata.flatMap(({ category, group, figures }) => [...figures].map(([name, figure]) => [
		`metrics.stratified.${category}.${group}.${name}`,
		`${name} of ${group}`,
		figure
	]))];
	const known = pathsByLooseName(read.written);
	const alone = [];
	return [...pairs.flatMap(([field, name, figure]) => {
		const path = read.written.has(field) ? field : known.get(loose$1(field));
		const other = path === void 0 ? void 0 : read.written.get(path);
		if (path === void 0 || other === void 0) {
			alone.push(`${name} = ${figure.written} (line ${figure.line})`);
			return [];
		}
		if (agree(figure.written, other)) return [];
		const line = read.lines.get(path) ?? null;
		return [{
			rule: "fields-disagree",
			severity: "error",
			field: path,
			line: line ?? figure.line,
			message: `The table gives ${name} = ${figure.written} on line ${figure.line}, the record ${other}${onLine(line)}.`,
			remedy: "Make both the same."
		}];
	}), ...notInRecord(alone, pairs[0]?.[2].line ?? null)];
}
const MOST_SHOWN$1 = 8;
/** Only the record is written, so what stands in the tables alone would be lost without a word. */
function notInRecord(alone, line) {
	if (alone.length === 0) return [];
	return [{
		rule: "table-not-in-record",
		severity: "warning",
		field: "metrics",
		line,
		message: `The tables give what the record does not, and only the record is written: ${alone.slice(0, MOST_SHOWN$1).join(", ")}${alone.length > MOST_SHOWN$1 ? `, and ${alone.length - MOST_SHOWN$1} more` : ""}.`,
		remedy: "Add them to the record if they should count."
	}];
}
/** Where a table's interval is not the record's. */
function intervalDifferences({ record, lines, written }, { intervals }) {
	return [...intervals].flatMap(([name, { limits, line }]) => {
		const field = `metrics_ci.${name}`;
		const own = isObject(record.metrics_ci) ? record.metrics_ci[name] : void 0;
		if (!Array.isArray(own)) return notInRecord([`the interval of ${name} (line ${line})`], line);
		const texts = limits.map((limit, index) => [String(limit), written.get(`${field}[${index}]`) ?? String(own[index])]);
		if (texts.every(([table, text]) => agree(table, text))) return [];
		const shown = (side) => `[${texts.map((pair) => pair[side]).join(", ")}]`;
		const at = lines.get(field) ?? null;
		return [{
			rule: "fields-disagree",
			severity: "error",
			field,
			line: at ?? line,
			message: `The table gives the interval ${shown(0)} for ${name} on line ${line}, the record ${shown(1)}${onLine(at)}.`,
			remedy: "Make both the same."
		}];
	});
}
/** Paths by their loose names; a name that two paths share names none of them. */
function pathsByLooseName(written) {
	const known = /* @__PURE__ */ new Map();
	for (const path of written.keys()) known.set(loose$1(path), known.has(loose$1(path)) ? void 0 : path);
	return known;
}
/** Case, spaces, `-` and `_` do not tell two names of one table apart. */
const loose$1 = (path) => path.toLowerCase().replace(/[\s_-]+/g, "");

// src/submission/template/disagreements.ts
/** Where the template's fields and tables speak beside a record, they must say the same; every difference is told. */
function disagreements(read, fields, tables) {
	return [
		...fieldDifferences(read, fields),
		...tableDifferences(read, tables),
		...intervalDifferences(read, tables)
	];
}

// src/submission/template/fill-in.ts
/**
* A record with what it leaves empty taken from the template's fields and tables: ids, run details one by one, the
* metrics as a whole. Nothing that the record says is changed.
*/
function fillIn(read, template) {
	const { record } = read;
	const { metrics, metrics_ci, run_metadata, ...ids } = template.record;
	const own = isObject(record.run_metadata) ? record.run_metadata : void 0;
	const run = {
		...own,
		...withoutTwins(isObject(run_metadata) ? run_metadata : {}, own),
		...own
	};
	const odd = record.run_metadata !== void 0 && own === void 0;
	const filled = {
		...ids,
		...metrics === void 0 ? {} : { metrics },
		...metrics_ci === void 0 || record.metrics !== void 0 ? {} : { metrics_ci },
		...record,
		...leavesCandidateEmpty(read) ? { model_ids: roles(ids.model_ids, record.model_ids) } : {},
		...odd || Object.keys(run).length === 0 ? {} : { run_metadata: run }
	};
	const fromTables = record.metrics === void 0;
	const kept = (path) => path.startsWith("metrics.") ? fromTables : !read.lines.has(path) || isEmptyIn(record, path);
	return {
		record: filled,
		lines: joined(template.lines, read.lines, kept),
		written: joined(template.written, read.written, kept),
		placeOf: (path) => valueAt(record, path) === void 0 ? void 0 : read.placeOf?.(path)
	};
}
/** The roles that the record fills, and the candidate of the template. */
const roles = (template, own) => ({
	...isObject(template) ? template : {},
	...isObject(own) ? own : {}
});
/** A runtime in words and one in seconds are one field. */
function withoutTwins({ runtime, runtime_seconds, ...rest }, own = {}) {
	if (own.runtime !== void 0 || own.runtime_seconds !== void 0) return rest;
	return {
		...rest,
		...runtime === void 0 ? {} : { runtime },
		...runtime_seconds === void 0 ? {} : { runtime_seconds }
	};
}
function isEmptyIn(record, path) {
	const [top = "", inner] = path.split(".");
	const value = record[top];
	if (inner === void 0 || value === void 0) return value === void 0;
	return isObject(value) && value[inner] === void 0;
}
/** The record's own entries, and the template's for what it filled in. */
function joined(template, own, kept) {
	return new Map([...own, ...[...template].filter(([path]) => kept(path))]);
}

// src/submission/template/model-id.ts
/**
* The id of a template's model where the template asks only for its name: the known model of exactly that name,
* else the name made into an id. A name that two known models share, or that would become the id of a model with
* another name, is an error, never a guess.
*/
function modelIdOf(fields, models) {
	const name = fields.get("modelName");
	if (fields.has("modelId") || name === void 0) return {
		id: fields.get("modelId")?.value,
		findings: []
	};
	const known = models.filter((model) => folded(model.name) === folded(name.value));
	const [first, second] = known;
	if (first !== void 0 && second !== void 0) {
		const ids = known.map(({ id }) => quoted(id)).join(" and ");
		return {
			id: first.id,
			findings: [ambiguous(name.line, `The hub has several models called ${quoted(name.value)}: ${ids}.`, first.id)]
		};
	}
	if (first !== void 0) return {
		id: first.id,
		findings: []
	};
	const several = modelsNamedIn(name.value, models);
	if (several.length > 1) {
		const message = `The Model Name ${quoted(name.value)} names several models of the hub: ${several.map((model) => quoted(model.name)).join(" and ")}.`;
		return {
			id: asId(name.value),
			findings: [{
				...ambiguous(name.line, message, asId(name.value) ?? ""),
				remedy: `Submit one model per issue; for a new model that is made of them add a line \`**Model ID**: ${asId(name.value)}\`.`
			}]
		};
	}
	const id = asId(name.value);
	if (id === void 0) return { findings: [ambiguous(name.line, `The name ${quoted(name.value)} gives no id of letters and digits.`, "coolnet-v1")] };
	const other = models.find((model) => model.id.toLowerCase() === id);
	if (other === void 0) return {
		id,
		findings: isList(name.value) ? [readAsOne(name)] : []
	};
	const message = `The name ${quoted(name.value)} would get the id "${id}", which is the model ${quoted(other.name)}.`;
	return {
		id,
		findings: [ambiguous(name.line, message, `${id}_2`)]
	};
}
/**
* An error where the template's name is not that of the known model whose id the record gives: one of the two
* would be credited with the other's result. A warning where it says more, as `BrainLM Large` for `BrainLM` does; what
* stands in parentheses behind it is no part of a name.
*/
function nameDisagrees(name, id, models) {
	const known = models.find((model) => model.id === id);
	if (name === void 0 || known === void 0) return [];
	const [given, own, ownId] = [
		loose(withoutRemark(name.value)),
		loose(known.name),
		loose(known.id)
	];
	const near = [own, ownId].filter((one) => one !== "" && (given.includes(one) || one.includes(given)));
	if (near.length > 0) return near.some((one) => one.includes(given)) ? [] : [saysMore(name, known)];
	return [{
		rule: "fields-disagree",
		severity: "error",
		field: "model_ids",
		line: name.line,
		message: `The template says ${quoted(name.value)} for Model Name on line ${name.line}; the model "${known.id}" is called ${quoted(known.name)}.`,
		remedy: `Write the name ${quoted(known.name)}, or the id of the model that is meant.`
	}];
}
/** Whether a name is that of a known model other than the one that the template names; never, where it names none. */
function rivalsOf(fields, models) {
	const own = new Set(["modelName", "modelId"].map((field) => loose(fields.get(field)?.value ?? "")));
	own.delete("");
	if (own.size === 0) return () => false;
	const others = models.filter(({ id, name }) => !own.has(loose(id)) && !own.has(loose(name)));
	const names = new Set(others.flatMap(({ id, name }) => [loose(id), loose(name)]));
	names.delete("");
	return (name) => names.has(loose(name));
}
function saysMore(name, known) {
	const id = asId(name.value);
	return {
		rule: "fields-disagree",
		severity: "warning",
		field: "model_ids",
		line: name.line,
		message: `The template says ${quoted(name.value)} for Model Name on line ${name.line}; the result goes to the model "${known.id}", which is called ${quoted(known.name)}.`,
		remedy: `Write the name ${quoted(known.name)} if it is that model${id === void 0 ? "" : `, or the id of another, such as "${id}", if it is not`}.`
	};
}
/** Words that stand between the names of several things. */
const isList = (name) => /[,;&]|\s(?:and|und|et|vs\.?)\s/i.test(withoutRemark(name));
function readAsOne({ value, line }) {
	return {
		rule: "model-ambiguous",
		severity: "warning",
		field: "model_ids.candidate",
		line,
		message: `The Model Name ${quoted(value)} is read as the name of one new model.`,
		remedy: "Submit one model per issue, and write only its name."
	};
}
/** The known models of different names that stand in a text, as words of their own and not as part of a longer name. */
function modelsNamedIn(text, models) {
	const words = ` ${spaced(text)} `;
	const found = models.flatMap((model) => {
		const ids = loose(model.id) === loose(model.name) ? [model.id] : [];
		const name = [model.name, ...ids].map(spaced).find((one) => one !== "" && words.includes(` ${one} `));
		return name === void 0 ? [] : [{
			model,
			name
		}];
	});
	return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index).filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name))).map(({ model }) => model);
}
const spaced = (text) => folded(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const withoutRemark = (name) => name.replace(/\s{0,8}\([^()]*\)\s{0,8}$/, "");
const folded = (name) => name.normalize("NFKC").trim().toLowerCase();
const loose = (name) => folded(name).replace(/[^\p{L}\p{N}]+/gu, "");
function ambiguous(line, message, example) {
	return {
		rule: "model-ambiguous",
		severity: "error",
		field: "model_ids.candidate",
		line,
		message,
		remedy: `Add a line such as \`**Model ID**: ${example}\`, with the id that is meant.`
	};
}
/** `Brain LM v2.1 (large)` -> `brain_lm_v2.1_large`. */
function asId(name) {
	const id = name.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^a-z0-9._-]+/g, "_").replace(/^[^a-z0-9]+|[._-]+$/g, "").slice(0, 128);
	return id === "" ? void 0 : id;
}

// src/submission/template/record-from-template.ts
/** The template's values as an evaluation record; keys without a value are left out. */
function recordFromTemplate({ fields, tables, modelId, created }) {
	const lines = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	const take = (name, key, read = (value) => value) => {
		const field = fields.get(name);
		if (field === void 0) return {};
		lines.set(key, field.line);
		return { [key.slice(key.lastIndexOf(".") + 1)]: read(field.value) };
	};
	const figure = (field, { value, written: text, line }) => {
		lines.set(field, line);
		written.set(field, text);
		return value;
	};
	const id = fields.get("modelId")?.value ?? modelId;
	const modelLine = fields.get("modelId")?.line ?? fields.get("modelName")?.line;
	if (modelLine !== void 0) for (const key of ["model_ids", "model_ids.candidate"]) lines.set(key, modelLine);
	if (tables.line !== void 0) lines.set("metrics", tables.line);
	const metrics = Object.fromEntries([...tables.metrics].map(([name, one]) => [name, figure(`metrics.${name}`, one)]));
	return {
		record: {
			...take("evalId", "eval_id"),
			...take("benchmark", "benchmark_id"),
			...id === void 0 ? {} : { model_ids: { candidate: id } },
			...take("dataset", "dataset_id"),
			run_metadata: {
				...fields.has("date") || created === void 0 ? take("date", "run_metadata.date") : { date: created },
				...take("runner", "run_metadata.runner"),
				...take("suite", "run_metadata.suite_id"),
				...take("hardware", "run_metadata.hardware"),
				...runtime(fields.get("runtime"), lines),
				...take("seed", "run_metadata.seed", (value) => /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value)
			},
			...tables.metrics.size === 0 ? {} : { metrics: {
				...metrics,
				...strata(tables, lines, figure)
			} },
			...intervals(tables, lines)
		},
		lines,
		written
	};
}
function intervals({ intervals: read }, lines) {
	if (read.size === 0) return {};
	for (const [name, { line }] of read) lines.set(`metrics_ci.${name}`, line);
	return { metrics_ci: Object.fromEntries([...read].map(([name, { limits }]) => [name, limits])) };
}
function runtime(field, lines) {
	if (field === void 0) return {};
	const seconds = runtimeOf(field.value);
	lines.set(seconds === void 0 ? "run_metadata.runtime" : "run_metadata.runtime_seconds", field.line);
	return seconds === void 0 ? { runtime: field.value } : { runtime_seconds: seconds };
}
function strata({ strata: rows }, lines, figure) {
	if (rows.length === 0) return {};
	const categories = /* @__PURE__ */ new Map();
	for (const { category, group, line, figures } of rows) {
		const groups = categories.get(category) ?? /* @__PURE__ */ new Map();
		const field = `metrics.stratified.${category}.${group}`;
		lines.set(field, line);
		groups.set(group, Object.fromEntries([...figures].map(([name, one]) => [name, figure(`${field}.${name}`, one)])));
		categories.set(category, groups);
	}
	return { stratified: Object.fromEntries([...categories].map(([category, groups]) => [category, Object.fromEntries(groups)])) };
}

// src/submission/template/still-empty.ts
/** The labels under which a template asks for what a record must have. */
const LABELS = {
	model_ids: ["modelName", "modelId"],
	benchmark_id: ["benchmark"],
	dataset_id: ["dataset"],
	"run_metadata.date": ["date"],
	"run_metadata.runner": ["runner"]
};
/** The first line of a template that is to be filled in: of what is named as empty, else of any label. */
function lineToFill(missing, { fields, empty, results }, tables) {
	const named = missing.flatMap((path) => path === "metrics" ? [tables.metricsLine ?? results?.line ?? tables.line] : (LABELS[path] ?? []).map((label) => empty.get(label)));
	const any = [
		...empty.values(),
		...[...fields.values()].map(({ line }) => line),
		tables.line
	];
	return first(named) ?? first(any) ?? null;
}
function first(lines) {
	const known = lines.filter((line) => line !== void 0);
	return known.length === 0 ? void 0 : Math.min(...known);
}
/** What stands where the metrics belong and is no table; nothing where nothing does. */
const untabledResults = ({ results }) => untabled(results, "metrics", "metric", "Write `| Metric | Value |`, below it `|---|---|`, and then one metric a row: `| AUROC | 0.93 |`.");
/** The same of groups: a warning, because a result may do without. */
const untabledGroups$1 = ({ groups }) => untabled(groups, "metrics.stratified", "group", "Write `| Scanner | AUROC | N |`, below it `|---|---|---|`, and then one group a row: `| Siemens | 0.93 | 120 |`.").map((finding) => ({
	...finding,
	severity: "warning"
}));
function untabled(section, field, what, remedy) {
	if (section?.untabled === void 0) return [];
	const { title, untabled: line } = section;
	return [{
		rule: "metrics-untabled",
		severity: "error",
		field,
		line,
		message: `What stands under ${quoted(title)} on line ${line} is no Markdown table, so no ${what} is read.`,
		remedy
	}];
}

// src/submission/assemble.ts
/** The record with what the template adds, checked; `firstLine` of the record where there is one. */
function assemble(given, firstLine, around) {
	const { fields, tables, circumstances } = around;
	const own = withoutPrefilled(given, fields.get("runner")?.value);
	const { models = [] } = circumstances;
	const model = own.record.model_ids === void 0 || leavesCandidateEmpty(own) ? modelIdOf(fields, models) : { findings: [] };
	const { metrics: _results, metrics_ci: _intervals, ...about } = own.record;
	const created = says$1(about) ? void 0 : circumstances.created;
	const template = recordFromTemplate({
		fields,
		tables,
		modelId: model.id,
		created
	});
	const filled = fillIn(own, {
		...template,
		record: withoutEmpty(template.record)
	});
	const read = {
		...filled,
		record: completed(filled.record)
	};
	const missing = [...leavesCandidateEmpty({
		...own,
		record: read.record
	}) ? ["model_ids"] : [], ...missingFields(read.record)];
	if (missing.length > 0) return incomplete(read, missing, own, firstLine, around, model.findings);
	const idGiven = own.record.model_ids !== void 0 || fields.has("modelId");
	const compared = own.record.metrics === void 0 ? {
		...tables,
		metrics: NONE,
		strata: [],
		intervals: NONE
	} : tables;
	return {
		submission: {
			record: read.record,
			lines: read.lines,
			written: read.written,
			fields
		},
		findings: [
			...tables.findings,
			...unclearBeside(tables, firstLine),
			...groupsBeside(around, firstLine),
			...valueAt(own.record, "run_metadata.date") === void 0 ? dateAssumed(around, created) : [],
			...model.findings,
			...withoutDerived(checkRecord(read.record, read), filled.record),
			...given.remarks ?? [],
			...disagreements(read, fields, compared),
			...idGiven ? nameDisagrees(fields.get("modelName"), rankedModel(read.record), models) : []
		]
	};
}
/** Without the runner that a template came with, where a field says which version of it. */
function withoutPrefilled(given, runner) {
	const { run_metadata: run } = given.record;
	if (!isObject(run) || typeof run.runner !== "string" || !runner?.startsWith(run.runner)) return given;
	const { runner: _prefilled, ...rest } = run;
	return {
		...given,
		record: {
			...given.record,
			run_metadata: rest
		}
	};
}
const NONE = /* @__PURE__ */ new Map();
/** An id that was made of parts is wrong only because a part is; of the benchmark's, the protocol says so. */
function withoutDerived(findings, { eval_id, benchmark_id }) {
	if (eval_id !== void 0) return findings;
	const others = findings.filter(({ field }) => field !== "eval_id");
	const odd = typeof benchmark_id === "string" && !ID.test(benchmark_id);
	return others.length > 0 || odd ? others : findings;
}
/** What to say of a record that lacks something it must have. */
function incomplete(read, missing, own, firstLine, around, modelFindings) {
	const { tables, body } = around;
	const told = [
		...tables.findings,
		...modelFindings,
		...checkRecord(read.record, read)
	];
	const explained = (path) => path === "metrics" && tables.findings.length > 0 || path === "model_ids" && modelFindings.length > 0;
	const unexplained = missing.filter((path) => !explained(path));
	const table = unexplained.includes("metrics") ? noTable(around, firstLine) : [];
	const open = unexplained.filter((path) => path !== "metrics" || table.length === 0);
	if (open.length === 0) return { findings: [...table, ...told] };
	if (firstLine !== void 0 && !open.some((path) => isEmptyKey(own, path))) return {
		submission: {
			record: read.record,
			lines: read.lines,
			written: read.written,
			fields: around.fields
		},
		findings: [
			...table,
			...requiredFindings(read.record, open, read.lines, firstLine),
			...told
		]
	};
	const attached = open.includes("metrics") ? findAttachment(body) : void 0;
	const line = firstLine ?? lineToFill(open, around, tables);
	return { findings: [
		attached ?? unfilled(open, line, firstLine === void 0),
		...table,
		...told
	] };
}
/** Why no metric could be read, where something stands in their place. */
function noTable(around, firstLine) {
	const { tables, body } = around;
	if (tables.unclear !== void 0) return [tables.unclear];
	return firstLine !== void 0 || tables.metricsLine !== void 0 || findAttachment(body) !== void 0 ? [] : untabledResults(around);
}
/** Whether a key stands there without a value, as templates have it. */
function isEmptyKey({ lines }, path) {
	return lines.has(path) || lines.has(`${path}.candidate`);
}
/** Where the tables are the record, one that is not read could be part of it. */
function unclearBeside({ unclear }, firstLine) {
	return unclear === void 0 || firstLine !== void 0 ? [] : [{
		...unclear,
		severity: "warning"
	}];
}
/** The same of groups that stand in no table at all. */
function groupsBeside(around, firstLine) {
	const { strata, unclear } = around.tables;
	return firstLine === void 0 && strata.length === 0 && unclear === void 0 ? untabledGroups$1(around) : [];
}
/** Whether a record says anything that a template does not come with. */
function says$1({ status, run_metadata, ...rest }) {
	const { runner: _prefilled, ...run } = isObject(run_metadata) ? run_metadata : {};
	return Object.keys(rest).length + Object.keys(run).length > 0 || (status ?? "Completed") !== "Completed";
}

// src/submission/sections/html-text.ts
/** HTML without its comments; one that is never closed hides the rest. Linear. */
function withoutComments(html) {
	let text = "";
	let at = 0;
	for (;;) {
		const open = html.indexOf("<!--", at);
		if (open < 0) return text + html.slice(at);
		text += html.slice(at, open);
		const close = html.indexOf("-->", open + 4);
		if (close < 0) return text;
		at = close + 3;
	}
}
/** What a reader sees of HTML: `<!-- hint --> value` is shown as `value`. Linear. */
function visibleHtml(html) {
	const bare = withoutComments(html);
	let text = "";
	let at = 0;
	for (;;) {
		const open = bare.indexOf("<", at);
		if (open < 0) return (text + bare.slice(at)).trim();
		text += bare.slice(at, open);
		const close = bare.indexOf(">", open);
		if (close < 0) return text.trim();
		at = close + 1;
	}
}

// node_modules/micromark-util-chunked/index.js
/**
* Like `Array#splice`, but smarter for giant arrays.
*
* `Array#splice` takes all items to be inserted as individual argument which
* causes a stack overflow in V8 when trying to insert 100k items for instance.
*
* Otherwise, this does not return the removed items, and takes `items` as an
* array instead of rest parameters.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {number} start
*   Index to remove/insert at (can be negative).
* @param {number} remove
*   Number of items to remove.
* @param {Array<T>} items
*   Items to inject into `list`.
* @returns {undefined}
*   Nothing.
*/
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	/** @type {Array<unknown>} */
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
/**
* Append `items` (an array) at the end of `list` (another array).
* When `list` was empty, returns `items` instead.
*
* This prevents a potentially expensive operation when `list` is empty,
* and adds items in batches to prevent V8 from hanging.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {Array<T>} items
*   Items to add to `list`.
* @returns {Array<T>}
*   Either `list` or `items`.
*/
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}

// node_modules/micromark-util-combine-extensions/index.js
/**
* @import {
*   Extension,
*   Handles,
*   HtmlExtension,
*   NormalizedExtension
* } from 'micromark-util-types'
*/
const hasOwnProperty = {}.hasOwnProperty;
/**
* Combine multiple syntax extensions into one.
*
* @param {ReadonlyArray<Extension>} extensions
*   List of syntax extensions.
* @returns {NormalizedExtension}
*   A single combined extension.
*/
function combineExtensions(extensions) {
	/** @type {NormalizedExtension} */
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
/**
* Merge `extension` into `all`.
*
* @param {NormalizedExtension} all
*   Extension to merge into.
* @param {Extension} extension
*   Extension to merge.
* @returns {undefined}
*   Nothing.
*/
function syntaxExtension(all, extension) {
	/** @type {keyof Extension} */
	let hook;
	for (hook in extension) {
		/** @type {Record<string, unknown>} */
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		/** @type {Record<string, unknown> | undefined} */
		const right = extension[hook];
		/** @type {string} */
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
/**
* Merge `list` into `existing` (both lists of constructs).
* Mutates `existing`.
*
* @param {Array<unknown>} existing
*   List of constructs to merge into.
* @param {Array<unknown>} list
*   List of constructs to merge.
* @returns {undefined}
*   Nothing.
*/
function constructs(existing, list) {
	let index = -1;
	/** @type {Array<unknown>} */
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}

// node_modules/micromark-factory-space/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   spaces in markdown are often optional, in which case this factory can be
*     used and `ok` will be switched to whether spaces were found or not
* *   one line ending or space can be detected with `markdownSpace(code)` right
*     before using `factorySpace`
*
* ###### Examples
*
* Where `␉` represents a tab (plus how much it expands) and `␠` represents a
* single space.
*
* ```markdown
* ␉
* ␠␠␠␠
* ␉␠
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number | undefined} [max=Infinity]
*   Max (exclusive).
* @returns {State}
*   Start state.
*/
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : Infinity;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
/**
* Parse spaces and tabs, with a required minimum and maximum, matching
* `markdown-rs`’s `space_or_tab_min_max`.
*
* Unlike `factorySpace`, this can fail: `nok` is used when fewer than
* `min` spaces or tabs are found.
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number} min
*   Minimum allowed characters (inclusive).
* @param {number} max
*   Maximum allowed characters (inclusive).
* @returns {State}
*   Start state.
*/
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	/** @type {State} */
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}

// node_modules/micromark/lib/initialize/content.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const content$1 = { tokenize: initializeContent };
/**
* @this {TokenizeContext}
*   Context.
* @type {Initializer}
*   Content.
*/
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	/** @type {Token} */
	let previous;
	return contentStart;
	/** @type {State} */
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	/** @type {State} */
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	/** @type {State} */
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	/** @type {State} */
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-util-edit-map/index.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*
* Port of `edit_map.rs` from `markdown-rs`:
* <https://github.com/wooorm/markdown-rs/blob/1506572f/src/util/edit_map.rs>.
*
* Deal with several changes in events, batching them together.
*
* Preferably, changes should be kept to a minimum.
* Sometimes, it’s needed to change the list of events, because parsing can be
* messy, and it helps to expose a cleaner interface of events to the compiler
* and other users.
* It can also help to merge many adjacent similar events.
* And, in other cases, it’s needed to parse subcontent: pass some events
* through another tokenizer and inject the result.
*/
var EditMap$1 = class {
	/**
	* Create a new edit map.
	*
	* @returns
	*   New instance.
	*/
	constructor() {
		/**
		* Changes by index, so `add` does not need to scan `map` (which is
		* quadratic for documents with many edits at different places).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, false);
	}
	/**
	* Create an edit: but insert `add` before existing additions, instead of
	* after them.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, true);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @param {boolean} before
*   Insert `add` before existing additions at `at`, instead of after them.
* @returns {undefined}
*   Nothing.
*/
function addImplementation$1(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
/**
* @import {
*   Construct,
*   ContainerState,
*   InitialConstruct,
*   Initializer,
*   Point,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* @typedef {[Construct, ContainerState]} StackItem
*   Construct and its state.
*/
/** @type {InitialConstruct} */
const document$1 = { tokenize: initializeDocument };
/** @type {Construct} */
const containerConstruct = { tokenize: tokenizeContainer };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeDocument(effects) {
	const self = this;
	/** @type {Array<StackItem>} */
	const stack = [];
	let continued = 0;
	/** @type {TokenizeContext | undefined} */
	let childFlow;
	/** @type {Token | undefined} */
	let childToken;
	/** @type {number} */
	let lineStartOffset;
	return start;
	/** @type {State} */
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	/** @type {State} */
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	/** @type {State} */
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	/** @type {State} */
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	/** @type {State} */
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	/** @type {State} */
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	/** @type {State} */
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	/** @type {State} */
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	/** @type {State} */
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	/**
	* @param {Token} token
	*   Token.
	* @param {boolean | undefined} [endOfFile]
	*   Whether the token is at the end of the file (default: `false`).
	* @returns {undefined}
	*   Nothing.
	*/
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {boolean | undefined} */
			let seen;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	/**
	* @param {number} size
	*   Size.
	* @returns {undefined}
	*   Nothing.
	*/
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*   Tokenizer.
*/
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-resolve-all/index.js
/**
* @import {Event, Resolver, TokenizeContext} from 'micromark-util-types'
*/
/**
* Call all `resolveAll`s.
*
* @param {ReadonlyArray<{resolveAll?: Resolver | undefined}>} constructs
*   List of constructs, optionally with `resolveAll`s.
* @param {Array<Event>} events
*   List of events.
* @param {TokenizeContext} context
*   Context used by `tokenize`.
* @returns {Array<Event>}
*   Changed events.
*/
function resolveAll(constructs, events, context) {
	/** @type {Array<Resolver>} */
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
/**
* @import {
*   Code,
*   Construct,
*   Event,
*   Point,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
/**
* Take all events and resolve attention to emphasis or strong.
*
* @type {Resolver}
*/
function resolveAllAttention(events, context) {
	let index = -1;
	/** @type {Array<Event>} */
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			/** @type {number} */
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of an autolink.
	*
	* ```markdown
	* > | a<https://example.com>b
	*      ^
	* > | a<user@example.com>b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	/**
	* After `<`, at protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*       ^
	* > | a<user@example.com>b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	/**
	* At second byte of protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	/**
	* In ambiguous protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	/**
	* After protocol, in URL.
	*
	* ```markdown
	* > | a<https://example.com>b
	*             ^
	* ```
	*
	* @type {State}
	*/
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	/**
	* In email atext.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*              ^
	* ```
	*
	* @type {State}
	*/
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	/**
	* In label, after at-sign or dot.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                 ^       ^
	* ```
	*
	* @type {State}
	*/
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	/**
	* In label, where `.` and `>` are allowed.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	/**
	* In label, where `.` and `>` are *not* allowed.
	*
	* Though, this is also used in `emailLabel` to parse other values.
	*
	* ```markdown
	* > | a<user.name@ex-ample.com>b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	/**
	* Start of blank line.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*     ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	/**
	* At eof/eol, after optional whitespace.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*       ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
/**
* @import {
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* Start of block quote.
	*
	* ```markdown
	* > | > a
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	/**
	* After `>`, before optional whitespace.
	*
	* ```markdown
	* > | > a
	*      ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
/**
* Start of block quote continuation.
*
* ```markdown
*   | > a
* > | > b
*     ^
* ```
*
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	/**
	* Start of block quote continuation.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	/**
	* At `>`, after optional whitespace.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
/** @type {Exiter} */
function exit(effects) {
	effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	/**
	* Start of character escape.
	*
	* ```markdown
	* > | a\*b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	/**
	* After `\`, at punctuation.
	*
	* ```markdown
	* > | a\*b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	/** @type {number} */
	let max;
	/** @type {(code: Code) => boolean} */
	let test;
	return start;
	/**
	* Start of character reference.
	*
	* ```markdown
	* > | a&amp;b
	*      ^
	* > | a&#123;b
	*      ^
	* > | a&#x9;b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	/**
	* After `&`, at `#` for numeric references or alphanumeric for named
	* references.
	*
	* ```markdown
	* > | a&amp;b
	*       ^
	* > | a&#123;b
	*       ^
	* > | a&#x9;b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	/**
	* After `#`, at `x` for hexadecimals or digit for decimals.
	*
	* ```markdown
	* > | a&#123;b
	*        ^
	* > | a&#x9;b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	/**
	* After markers (`&#x`, `&#`, or `&`), in value, before `;`.
	*
	* The character reference kind defines what and how many characters are
	* allowed.
	*
	* ```markdown
	* > | a&amp;b
	*       ^^^
	* > | a&#123;b
	*        ^^^
	* > | a&#x9;b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
/** @type {Construct} */
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* At eol, before continuation.
	*
	* ```markdown
	* > | * ```js
	*            ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	/**
	* A continuation.
	*
	* ```markdown
	*   | * ```js
	* > | b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	/** @type {Construct} */
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of code.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return beforeSequenceOpen(code);
	}
	/**
	* In opening fence, after prefix, at sequence.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening fence sequence.
	*
	* ```markdown
	* > | ~~~js
	*      ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	/**
	* In opening fence, after the sequence (and optional whitespace), before info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	/**
	* In info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	/**
	* In opening fence, after info and whitespace, before meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	/**
	* In meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	/**
	* At eol/eof in code, before a non-lazy closing fence or content.
	*
	* ```markdown
	* > | ~~~js
	*          ^
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	/**
	* Before code content, not a closing fence, at eol.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	/**
	* Before code content, not a closing fence.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	/**
	* Before code content, after optional prefix.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^^^^^^^^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	/**
	* After code.
	*
	* ```markdown
	*   | ~~~js
	*   | alert(1)
	* > | ~~~
	*        ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Tokenizer}
	*/
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		/**
		*
		*
		* @type {State}
		*/
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		/**
		* Before closing fence, at optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		/**
		* In closing fence, after optional whitespace, at sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		/**
		* In closing fence sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		/**
		* After closing fence sequence, after optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*        ^
		* ```
		*
		* @type {State}
		*/
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
/** @type {Construct} */
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	/**
	* Start of code (indented).
	*
	* > **Parsing note**: it is not needed to check if this first line is a
	* > filled line (that it has a non-whitespace character), because blank lines
	* > are parsed already, so we never run into that.
	*
	* ```markdown
	* > |     aaa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	/**
	* At a break.
	*
	* ```markdown
	* > |     aaa
	*         ^  ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	* > |     aaa
	*         ^^^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	/** @type {State} */
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	/**
	* At eol, trying to parse another indent.
	*
	* ```markdown
	* > |     aaa
	*            ^
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	/**
	* After not enough of a prefix.
	*
	* A following line ending is another (potentially blank) line to try,
	* anything else means this isn’t a continuation.
	*
	* ```markdown
	* > |     aaa
	*
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-text.js
/**
* @import {
*   Construct,
*   Previous,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
/** @type {Resolver} */
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	/** @type {number} */
	let index;
	/** @type {number | undefined} */
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Previous}
*/
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	/** @type {number} */
	let size;
	/** @type {Token} */
	let token;
	return start;
	/**
	* Start of code (text).
	*
	* ```markdown
	* > | `a`
	*     ^
	* > | \`a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | `a`
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	/**
	* Between something and something else.
	*
	* ```markdown
	* > | `a`
	*      ^^
	* ```
	*
	* @type {State}
	*/
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	/**
	* In data.
	*
	* ```markdown
	* > | `a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	/**
	* In closing sequence.
	*
	* ```markdown
	* > | `a`
	*       ^
	* ```
	*
	* @type {State}
	*/
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
/**
* Some of the internal operations of micromark do lots of editing
* operations on very large arrays. This runs into problems with two
* properties of most circa-2020 JavaScript interpreters:
*
*  - Array-length modifications at the high end of an array (push/pop) are
*    expected to be common and are implemented in (amortized) time
*    proportional to the number of elements added or removed, whereas
*    other operations (shift/unshift and splice) are much less efficient.
*  - Function arguments are passed on the stack, so adding tens of thousands
*    of elements to an array with `arr.push(...newElements)` will frequently
*    cause stack overflows. (see <https://stackoverflow.com/questions/22123769/rangeerror-maximum-call-stack-size-exceeded-why>)
*
* SpliceBuffers are an implementation of gap buffers, which are a
* generalization of the "queue made of two stacks" idea. The splice buffer
* maintains a cursor, and moving the cursor has cost proportional to the
* distance the cursor moves, but inserting, deleting, or splicing in
* new information at the cursor is as efficient as the push/pop operation.
* This allows for an efficient sequence of splices (or pushes, pops, shifts,
* or unshifts) as long such edits happen at the same part of the array or
* generally sweep through the array from the beginning to the end.
*
* The interface for splice buffers also supports large numbers of inputs by
* passing a single array argument rather passing multiple arguments on the
* function call stack.
*
* @template T
*   Item type.
*/
var SpliceBuffer = class {
	/**
	* @param {ReadonlyArray<T> | null | undefined} [initial]
	*   Initial items (optional).
	* @returns
	*   Splice buffer.
	*/
	constructor(initial) {
		/** @type {Array<T>} */
		this.left = initial ? [...initial] : [];
		/** @type {Array<T>} */
		this.right = [];
	}
	/**
	* Array access;
	* does not move the cursor.
	*
	* @param {number} index
	*   Index.
	* @return {T}
	*   Item.
	*/
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	/**
	* The length of the splice buffer, one greater than the largest index in the
	* array.
	*/
	get length() {
		return this.left.length + this.right.length;
	}
	/**
	* Remove and return `list[0]`;
	* moves the cursor to `0`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	/**
	* Slice the buffer to get an array;
	* does not move the cursor.
	*
	* @param {number} start
	*   Start.
	* @param {number | null | undefined} [end]
	*   End (optional).
	* @returns {Array<T>}
	*   Array of items.
	*/
	slice(start, end) {
		/** @type {number} */
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	/**
	* Mimics the behavior of Array.prototype.splice() except for the change of
	* interface necessary to avoid segfaults when patching in very large arrays.
	*
	* This operation moves cursor is moved to `start` and results in the cursor
	* placed after any inserted items.
	*
	* @param {number} start
	*   Start;
	*   zero-based index at which to start changing the array;
	*   negative numbers count backwards from the end of the array and values
	*   that are out-of bounds are clamped to the appropriate end of the array.
	* @param {number | null | undefined} [deleteCount=0]
	*   Delete count (default: `0`);
	*   maximum number of elements to delete, starting from start.
	* @param {Array<T> | null | undefined} [items=[]]
	*   Items to include in place of the deleted items (default: `[]`).
	* @return {Array<T>}
	*   Any removed items.
	*/
	splice(start, deleteCount, items) {
		/** @type {number} */
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	/**
	* Remove and return the highest-numbered item in the array, so
	* `list[list.length - 1]`;
	* Moves the cursor to `length`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	/**
	* Inserts a single item to the high-numbered side of the array;
	* moves the cursor to `length`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	/**
	* Inserts many items to the high-numbered side of the array.
	* Moves the cursor to `length`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	/**
	* Inserts a single item to the low-numbered side of the array;
	* Moves the cursor to `0`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	/**
	* Inserts many items to the low-numbered side of the array;
	* moves the cursor to `0`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	/**
	* Move the cursor to a specific position in the array. Requires
	* time proportional to the distance moved.
	*
	* If `n < 0`, the cursor will end up at the beginning.
	* If `n > length`, the cursor will end up at the end.
	*
	* @param {number} n
	*   Position.
	* @return {undefined}
	*   Nothing.
	*/
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
/**
* Avoid stack overflow by pushing items onto the stack in segments
*
* @template T
*   Item type.
* @param {Array<T>} list
*   List to inject into.
* @param {ReadonlyArray<T>} right
*   Items to inject.
* @return {undefined}
*   Nothing.
*/
function chunkedPush(list, right) {
	/** @type {number} */
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}

// node_modules/micromark-util-subtokenize/index.js
/**
* @import {Chunk, Event, Token} from 'micromark-util-types'
*/
/**
* Tokenize subcontent.
*
* @param {Array<Event>} eventsArray
*   List of events.
* @returns {boolean}
*   Whether subtokens were found.
*/
function subtokenize(eventsArray) {
	/** @type {Record<string, number>} */
	const jumps = {};
	let index = -1;
	/** @type {Event} */
	let event;
	/** @type {number | undefined} */
	let lineIndex;
	/** @type {number} */
	let otherIndex;
	/** @type {Event} */
	let otherEvent;
	/** @type {Array<Event>} */
	let parameters;
	/** @type {Array<Event>} */
	let subevents;
	/** @type {boolean | undefined} */
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
/**
* Tokenize embedded tokens.
*
* @param {SpliceBuffer<Event>} events
*   Events.
* @param {number} eventIndex
*   Index.
* @returns {Record<string, number>}
*   Gaps.
*/
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	/** @type {Array<number>} */
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	/** @type {Array<[number, number]>} */
	const jumps = [];
	/** @type {Record<string, number>} */
	const gaps = {};
	/** @type {Array<Chunk>} */
	let stream;
	/** @type {Token | undefined} */
	let previous;
	let index = -1;
	/** @type {Token | undefined} */
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* No name because it must not be turned off.
* @type {Construct}
*/
const content = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
/** @type {Construct} */
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
/**
* Content is transparent: it’s parsed right now. That way, definitions are also
* parsed right now: before text in paragraphs (specifically, media) are parsed.
*
* @type {Resolver}
*/
function resolveContent(events) {
	subtokenize(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContent(effects, ok) {
	/** @type {Token | undefined} */
	let previous;
	return chunkStart;
	/**
	* Before a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^
	* ```
	*
	* @type {State}
	*/
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	/**
	* In a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^^^
	* ```
	*
	* @type {State}
	*/
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	/**
	*
	*
	* @type {State}
	*/
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	/**
	*
	*
	* @type {State}
	*/
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}

// node_modules/micromark-factory-destination/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse destinations.
*
* ###### Examples
*
* ```markdown
* <a>
* <a\>b>
* <a b>
* <a)>
* a
* a\)b
* a(b)c
* a(b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type for whole (`<a>` or `b`).
* @param {TokenType} literalType
*   Type when enclosed (`<a>`).
* @param {TokenType} literalMarkerType
*   Type for enclosing (`<` and `>`).
* @param {TokenType} rawType
*   Type when not enclosed (`b`).
* @param {TokenType} stringType
*   Type for the value (`a` or `b`).
* @param {number | undefined} [max=Infinity]
*   Depth of nested parens (inclusive).
* @returns {State}
*   Start state.
*/
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	/**
	* Start of destination.
	*
	* ```markdown
	* > | <aa>
	*     ^
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	/**
	* After `<`, at an enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	/**
	* In enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | <a\*a>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	/**
	* In raw destination.
	*
	* ```markdown
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	/**
	* After `\`, at special character.
	*
	* ```markdown
	* > | a\*a
	*       ^
	* ```
	*
	* @type {State}
	*/
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}

// node_modules/micromark-factory-label/index.js
/**
* @import {
*   Effects,
*   State,
*   TokenizeContext,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse labels.
*
* > 👉 **Note**: labels in markdown are capped at 999 characters in the string.
*
* ###### Examples
*
* ```markdown
* [a]
* [a
* b]
* [a\]b]
* ```
*
* @this {TokenizeContext}
*   Tokenize context.
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole label (`[a]`).
* @param {TokenType} markerType
*   Type for the markers (`[` and `]`).
* @param {TokenType} stringType
*   Type for the identifier (`a`).
* @returns {State}
*   Start state.
*/
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	/** @type {boolean} */
	let seen;
	return start;
	/**
	* Start of label.
	*
	* ```markdown
	* > | [a]
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	/**
	* In label, at something, before something else.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	/**
	* In label, in text.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | [a\*a]
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}

// node_modules/micromark-factory-title/index.js
/**
* @import {
*   Code,
*   Effects,
*   State,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse titles.
*
* ###### Examples
*
* ```markdown
* "a"
* 'b'
* (c)
* "a
* b"
* 'a
*     b'
* (a\)b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole title (`"a"`, `'b'`, `(c)`).
* @param {TokenType} markerType
*   Type for the markers (`"`, `'`, `(`, and `)`).
* @param {TokenType} stringType
*   Type for the value (`a`).
* @returns {State}
*   Start state.
*/
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of title.
	*
	* ```markdown
	* > | "a"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	/**
	* After opening marker.
	*
	* This is also used at the closing marker.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	/**
	* At something, before something else.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | "a\*b"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}

// node_modules/micromark-factory-whitespace/index.js
/**
* @import {Effects, State} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   line endings or spaces in markdown are often optional, in which case this
*     factory can be used and `ok` will be switched to whether spaces were found
*     or not
* *   one line ending or space can be detected with
*     `markdownLineEndingOrSpace(code)` right before using `factoryWhitespace`
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @returns {State}
*   Start state.
*/
function factoryWhitespace(effects, ok) {
	/** @type {boolean} */
	let seen;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/definition.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
/** @type {Construct} */
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	/** @type {string} */
	let identifier;
	return start;
	/**
	* At start of a definition.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	/**
	* After optional whitespace, at `[`.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	/**
	* After label.
	*
	* ```markdown
	* > | [a]: b "c"
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	/**
	* After marker.
	*
	* ```markdown
	* > | [a]: b "c"
	*         ^
	* ```
	*
	* @type {State}
	*/
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	/**
	* Before destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*          ^
	* ```
	*
	* @type {State}
	*/
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	/**
	* After destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	/**
	* After definition.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	/**
	* After definition, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	/**
	* After destination, at whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	/**
	* At title.
	*
	* ```markdown
	*   | [a]: b
	* > | "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	/**
	* After title.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	/**
	* After title, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	/**
	* Start of a hard break (escape).
	*
	* ```markdown
	* > | a\
	*      ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	/**
	* After `\`, at eol.
	*
	* ```markdown
	* > | a\
	*       ^
	*   | b
	* ```
	*
	*  @type {State}
	*/
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
/** @type {Resolver} */
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of a heading (atx).
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	/**
	* After optional whitespace, at `#`.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ## aa
	*       ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	/**
	* In further sequence (after whitespace).
	*
	* Could be normal “visible” hashes in the heading or a final sequence.
	*
	* ```markdown
	* > | ## aa ##
	*           ^
	* ```
	*
	* @type {State}
	*/
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	/**
	* In text.
	*
	* ```markdown
	* > | ## aa
	*        ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
/** @type {Construct} */
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
/** @type {Resolver} */
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	/** @type {number} */
	let marker;
	/** @type {boolean} */
	let closingTag;
	/** @type {string} */
	let buffer;
	/** @type {number} */
	let index;
	/** @type {Code} */
	let markerB;
	return start;
	/**
	* Start of HTML (flow).
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return before(code);
	}
	/**
	* At `<`, after optional whitespace.
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | <x />
	*      ^
	* > | <!doctype>
	*      ^
	* > | <!--xxx-->
	*      ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | <!doctype>
	*       ^
	* > | <!--xxx-->
	*       ^
	* > | <![CDATA[>&<]]>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<!-`, inside a comment, at another `-`.
	*
	* ```markdown
	* > | <!--xxx-->
	*        ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<![`, inside CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*        ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | </x>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* In tag name.
	*
	* ```markdown
	* > | <ab>
	*      ^^
	* > | </ab>
	*       ^^
	* ```
	*
	* @type {State}
	*/
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After closing slash of a basic tag name.
	*
	* ```markdown
	* > | <div/>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	/**
	* After closing slash of a complete tag name.
	*
	* ```markdown
	* > | <x/>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	/**
	* At an attribute name.
	*
	* At first, this state is used after a complete tag name, after whitespace,
	* where it expects optional attributes or the end of the tag.
	* It is also reused after attributes, when expecting more optional
	* attributes.
	*
	* ```markdown
	* > | <a />
	*        ^
	* > | <a :b>
	*        ^
	* > | <a _b>
	*        ^
	* > | <a b>
	*        ^
	* > | <a >
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | <a :b>
	*         ^
	* > | <a _b>
	*         ^
	* > | <a b>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	/**
	* After attribute name, at an optional initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | <a b>
	*         ^
	* > | <a b=c>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* > | <a b="c">
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | <a b="c">
	*           ^
	* > | <a b='c'>
	*           ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the
	* end of the tag.
	*
	* ```markdown
	* > | <a b="c">
	*            ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a complete tag where only an `>` is allowed.
	*
	* ```markdown
	* > | <a b="c">
	*             ^
	* ```
	*
	* @type {State}
	*/
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* After `>` in a complete tag.
	*
	* ```markdown
	* > | <x>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* In continuation of any HTML kind.
	*
	* ```markdown
	* > | <!--xxx-->
	*          ^
	* ```
	*
	* @type {State}
	*/
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	/**
	* In continuation, at eol.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	/**
	* In continuation, at eol, before non-lazy content.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	/**
	* In continuation, before non-lazy content.
	*
	* ```markdown
	*   | <x>
	* > | asd
	*     ^
	* ```
	*
	* @type {State}
	*/
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	/**
	* In comment continuation, after one `-`, expecting another.
	*
	* ```markdown
	* > | <!--xxx-->
	*             ^
	* ```
	*
	* @type {State}
	*/
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `<`, at `/`.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                            ^
	* ```
	*
	* @type {State}
	*/
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `</`, in a raw tag name.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                             ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In cdata continuation, after `]`, expecting `]>`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*                  ^
	* ```
	*
	* @type {State}
	*/
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In declaration or instruction continuation, at `>`.
	*
	* ```markdown
	* > | <!-->
	*         ^
	* > | <?>
	*       ^
	* > | <!q>
	*        ^
	* > | <!--ab-->
	*             ^
	* > | <![CDATA[>&<]]>
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In closed continuation: everything we get until the eol/eof is part of it.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	/**
	* Done.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	/**
	* Before eol, expecting blank line.
	*
	* ```markdown
	* > | <div>
	*          ^
	*   |
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}

// node_modules/micromark-core-commonmark/lib/html-text.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code> | undefined} */
	let marker;
	/** @type {number} */
	let index;
	/** @type {State} */
	let returnState;
	return start;
	/**
	* Start of HTML (text).
	*
	* ```markdown
	* > | a <b> c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | a <b> c
	*        ^
	* > | a <!doctype> c
	*        ^
	* > | a <!--b--> c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | a <!doctype> c
	*         ^
	* > | a <!--b--> c
	*         ^
	* > | a <![CDATA[>&<]]> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	/**
	* In a comment, after `<!-`, at another `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	/**
	* In comment.
	*
	* ```markdown
	* > | a <!--b--> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	/**
	* In comment, after `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*             ^
	* ```
	*
	* @type {State}
	*/
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	/**
	* In comment, after `--`.
	*
	* ```markdown
	* > | a <!--b--> c
	*              ^
	* ```
	*
	* @type {State}
	*/
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	/**
	* After `<![`, in CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*          ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* In CDATA.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                ^^^
	* ```
	*
	* @type {State}
	*/
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	/**
	* In CDATA, after `]`, at another `]`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In CDATA, after `]]`, at `>`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                     ^
	* ```
	*
	* @type {State}
	*/
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In declaration.
	*
	* ```markdown
	* > | a <!b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	/**
	* In instruction.
	*
	* ```markdown
	* > | a <?b?> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	/**
	* In instruction, after `?`, at `>`.
	*
	* ```markdown
	* > | a <?b?> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | a </b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	/**
	* After `</x`, in a tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	/**
	* In closing tag, after tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	/**
	* After `<x`, in opening tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In opening tag, after tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | a <b c> d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	/**
	* After attribute name, before initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | a <b c> d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | a <b c="d"> e
	*             ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the end
	* of the tag.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a tag where only an `>` is allowed.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	/**
	* At eol.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	* > | a <!--a
	*            ^
	*   | b-->
	* ```
	*
	* @type {State}
	*/
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	/**
	* After eol, at optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	/**
	* After eol, after optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-end.js
/**
* @import {
*   Construct,
*   Event,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
/** @type {Construct} */
const resourceConstruct = { tokenize: tokenizeResource };
/** @type {Construct} */
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
/** @type {Construct} */
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
/** @type {Resolver} */
function resolveAllLabelEnd(events) {
	let index = -1;
	/** @type {Array<Event>} */
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
/** @type {Resolver} */
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	/** @type {number | undefined} */
	let open;
	/** @type {number | undefined} */
	let close;
	/** @type {Array<Event>} */
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	/** @type {Token} */
	let labelStart;
	/** @type {boolean} */
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	/**
	* Start of label end.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	/**
	* After `]`.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	/**
	* After `]`, at `[`, but not at a full reference.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] b
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	/**
	* Done, we found something.
	*
	* ```markdown
	* > | [a](b) c
	*           ^
	* > | [a][b] c
	*           ^
	* > | [a][] b
	*          ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	/**
	* Done, it’s nothing.
	*
	* There was an okay opening, but we didn’t match anything.
	*
	* ```markdown
	* > | [a](b c
	*        ^
	* > | [a][b c
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	/**
	* At a resource.
	*
	* ```markdown
	* > | [a](b) c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	/**
	* In resource, after `(`, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	/**
	* In resource, after optional whitespace, at `)` or a destination.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	/**
	* In resource, after destination, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	/**
	* At invalid destination.
	*
	* ```markdown
	* > | [a](<<) b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	/**
	* In resource, after destination and whitespace, at `(` or title.
	*
	* ```markdown
	* > | [a](b ) c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	/**
	* In resource, after title, at optional whitespace.
	*
	* ```markdown
	* > | [a](b "c") d
	*              ^
	* ```
	*
	* @type {State}
	*/
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	/**
	* In resource, at `)`.
	*
	* ```markdown
	* > | [a](b) d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	/**
	* In a reference (full), at the `[`.
	*
	* ```markdown
	* > | [a][b] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	/**
	* In a reference (full), after `]`.
	*
	* ```markdown
	* > | [a][b] d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	/**
	* In reference (full) that was missing.
	*
	* ```markdown
	* > | [a][b d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullMissing(code) {
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	/**
	* In reference (collapsed), at `[`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	/**
	* In reference (collapsed), at `]`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*         ^
	* ```
	*
	*  @type {State}
	*/
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelImage;
	return start;
	/**
	* Start of label (image) start.
	*
	* ```markdown
	* > | a ![b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	/**
	* After `!`, at `[`.
	*
	* ```markdown
	* > | a ![b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	/**
	* After `![`.
	*
	* ```markdown
	* > | a ![b] c
	*         ^
	* ```
	*
	* This is needed in because, when GFM footnotes are enabled, images never
	* form when started with a `^`.
	* Instead, links form:
	*
	* ```markdown
	* ![^a](b)
	*
	* ![^a][b]
	*
	* [b]: c
	* ```
	*
	* ```html
	* <p>!<a href=\"b\">^a</a></p>
	* <p>!<a href=\"c\">^a</a></p>
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelLink;
	return start;
	/**
	* Start of label (link) start.
	*
	* ```markdown
	* > | a [b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	/** @type {State} */
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLineEnding(effects, ok) {
	return start;
	/** @type {State} */
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of thematic break.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	/**
	* After optional whitespace, at marker.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}

// node_modules/micromark-core-commonmark/lib/list.js
/**
* @import {
*   Code,
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
/** @type {Construct} */
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
/** @type {Construct} */
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent$1
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	/** @type {State} */
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	/**
	* @type {State}
	**/
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	/** @type {State} */
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	/** @type {State} */
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	/** @type {State} */
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	/** @type {State} */
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	/** @type {State} */
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	/** @type {State} */
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeIndent$1(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Exiter}
*/
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
/** @type {Resolver} */
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap$1();
	let index = events.length;
	/** @type {number | undefined} */
	let content;
	/** @type {number | undefined} */
	let text;
	/** @type {number | undefined} */
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* At start of heading (setext) underline.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length;
		/** @type {boolean | undefined} */
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	/**
	* After optional whitespace, at `-` or `=`.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	/**
	* After sequence, after optional whitespace.
	*
	* ```markdown
	*   | aa
	* > | ==
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark/lib/initialize/flow.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const flow$1 = { tokenize: initializeFlow };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
	return initial;
	/** @type {State} */
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	/** @type {State} */
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}

// node_modules/micromark/lib/initialize/text.js
/**
* @import {
*   Code,
*   InitialConstruct,
*   Initializer,
*   Resolver,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$1 = initializeFactory("text");
/**
* @param {'string' | 'text'} field
*   Field.
* @returns {InitialConstruct}
*   Construct.
*/
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Initializer}
	*/
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		/** @type {State} */
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		/** @type {State} */
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		/** @type {State} */
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		/**
		* @param {Code} code
		*   Code.
		* @returns {boolean}
		*   Whether the code is a break.
		*/
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
/**
* @param {Resolver | undefined} [extraResolver]
*   Resolver.
* @returns {Resolver}
*   Resolver.
*/
function createResolver(extraResolver) {
	return resolveAllText;
	/** @type {Resolver} */
	function resolveAllText(events, context) {
		let index = -1;
		/** @type {number | undefined} */
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
/**
* A rather ugly set of instructions which again looks at chunks in the input
* stream.
* The reason to do this here is that it is *much* faster to parse in reverse.
* And that we can’t hook into `null` to split the line suffix before an EOF.
* To do: figure out if we can make this into a clean utility, or even in core.
* As it will be useful for GFMs literal autolink extension (and maybe even
* tables?)
*
* @type {Resolver}
*/
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap$1();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		/** @type {boolean | undefined} */
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}

// node_modules/micromark/lib/constructs.js
/**
* @import {Extension} from 'micromark-util-types'
*/
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text
});
/** @satisfies {Extension['document']} */
const document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
/** @satisfies {Extension['contentInitial']} */
const contentInitial = { [91]: definition };
/** @satisfies {Extension['flowInitial']} */
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
/** @satisfies {Extension['flow']} */
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
/** @satisfies {Extension['string']} */
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
/** @satisfies {Extension['text']} */
const text = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
/** @satisfies {Extension['insideSpan']} */
const insideSpan = { null: [attention, resolver] };
/** @satisfies {Extension['attentionMarkers']} */
const attentionMarkers = { null: [42, 95] };
/** @satisfies {Extension['disable']} */
const disable = { null: [] };

// node_modules/micromark/lib/create-tokenizer.js
/**
* @import {
*   Chunk,
*   Code,
*   ConstructRecord,
*   Construct,
*   Effects,
*   InitialConstruct,
*   ParseContext,
*   Point,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/**
* @callback Restore
*   Restore the state.
* @returns {undefined}
*   Nothing.
*
* @typedef Info
*   Info.
* @property {Restore} restore
*   Restore.
* @property {number} from
*   From.
*
* @callback ReturnHandle
*   Handle a successful run.
* @param {Construct} construct
*   Construct.
* @param {Info} info
*   Info.
* @returns {undefined}
*   Nothing.
*/
/**
* Create a tokenizer.
* Tokenizers deal with one type of data (e.g., containers, flow, text).
* The parser is the object dealing with it all.
* `initialize` works like other constructs, except that only its `tokenize`
* function is used, in which case it doesn’t receive an `ok` or `nok`.
* `from` can be given to set the point before the first character, although
* when further lines are indented, they must be set with `defineSkip`.
*
* @param {ParseContext} parser
*   Parser.
* @param {InitialConstruct} initialize
*   Construct.
* @param {Omit<Point, '_bufferIndex' | '_index'> | undefined} [from]
*   Point (optional).
* @returns {TokenizeContext}
*   Context.
*/
function createTokenizer(parser, initialize, from) {
	/** @type {Point} */
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	/** @type {Record<string, number>} */
	const columnStart = {};
	/** @type {Array<Construct>} */
	const resolveAllConstructs = [];
	/** @type {Array<Chunk>} */
	let chunks = [];
	/** @type {Array<Token>} */
	let stack = [];
	/**
	* Tools used for tokenizing.
	*
	* @type {Effects}
	*/
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	/**
	* State and tools for resolving and serializing.
	*
	* @type {TokenizeContext}
	*/
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	/**
	* The state function.
	*
	* @type {State | undefined}
	*/
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	/** @type {TokenizeContext['write']} */
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	/** @type {TokenizeContext['sliceSerialize']} */
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	/** @type {TokenizeContext['sliceStream']} */
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	/** @type {TokenizeContext['now']} */
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	/** @type {TokenizeContext['defineSkip']} */
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	/**
	* Main loop (note that `_index` and `_bufferIndex` in `point` are modified by
	* `consume`).
	* Here is where we walk through the chunks, which either include strings of
	* several characters, or numerical character codes.
	* The reason to do this in a loop instead of a call is so the stack can
	* drain.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	/**
	* Deal with one code.
	*
	* @param {Code} code
	*   Code.
	* @returns {undefined}
	*   Nothing.
	*/
	function go(code) {
		state = state(code);
	}
	/** @type {Effects['consume']} */
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	/** @type {Effects['enter']} */
	function enter(type, fields) {
		/** @type {Token} */
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	/** @type {Effects['exit']} */
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	/**
	* Use results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	/**
	* Discard results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	/**
	* Factory to attempt/check/interrupt.
	*
	* @param {ReturnHandle} onreturn
	*   Callback.
	* @param {{interrupt?: boolean | undefined} | undefined} [fields]
	*   Fields.
	*/
	function constructFactory(onreturn, fields) {
		return hook;
		/**
		* Handle either an object mapping codes to constructs, a list of
		* constructs, or a single construct.
		*
		* @param {Array<Construct> | ConstructRecord | Construct} constructs
		*   Constructs.
		* @param {State} returnState
		*   State.
		* @param {State | undefined} [bogusState]
		*   State.
		* @returns {State}
		*   State.
		*/
		function hook(constructs, returnState, bogusState) {
			/** @type {ReadonlyArray<Construct>} */
			let listOfConstructs;
			/** @type {number} */
			let constructIndex;
			/** @type {Construct} */
			let currentConstruct;
			/** @type {Info} */
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			/**
			* Handle a list of construct.
			*
			* @param {ConstructRecord} map
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleMapOfConstructs(map) {
				return start;
				/** @type {State} */
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			/**
			* Handle a list of construct.
			*
			* @param {ReadonlyArray<Construct>} list
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			/**
			* Handle a single construct.
			*
			* @param {Construct} construct
			*   Construct.
			* @returns {State}
			*   State.
			*/
			function handleConstruct(construct) {
				return start;
				/** @type {State} */
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			/** @type {State} */
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			/** @type {State} */
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	/**
	* @param {Construct} construct
	*   Construct.
	* @param {number} from
	*   From.
	* @returns {undefined}
	*   Nothing.
	*/
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	/**
	* Store state.
	*
	* @returns {Info}
	*   Info.
	*/
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		/**
		* Restore state.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	/**
	* Move the current point a bit forward in the line when it’s on a column
	* skip.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
/**
* Get the chunks from a slice of chunks in the range of a token.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {Pick<Token, 'end' | 'start'>} token
*   Token.
* @returns {Array<Chunk>}
*   Chunks.
*/
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	/** @type {Array<Chunk>} */
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
/**
* Get the string value of a slice of chunks.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {boolean | undefined} [expandTabs=false]
*   Whether to expand tabs (default: `false`).
* @returns {string}
*   Result.
*/
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	/** @type {Array<string>} */
	const result = [];
	/** @type {boolean | undefined} */
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		/** @type {string} */
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}

// node_modules/micromark/lib/parse.js
/**
* @import {
*   Create,
*   FullNormalizedExtension,
*   InitialConstruct,
*   ParseContext,
*   ParseOptions
* } from 'micromark-util-types'
*/
/**
* @param {ParseOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ParseContext}
*   Parser.
*/
function parse(options) {
	/** @type {ParseContext} */
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$1)
	};
	return parser;
	/**
	* @param {InitialConstruct} initial
	*   Construct to start with.
	* @returns {Create}
	*   Create a tokenizer.
	*/
	function create(initial) {
		return creator;
		/** @type {Create} */
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}

// node_modules/micromark/lib/postprocess.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @param {Array<Event>} events
*   Events.
* @returns {Array<Event>}
*   Events.
*/
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}

// node_modules/micromark/lib/preprocess.js
/**
* @import {Chunk, Code, Encoding, Value} from 'micromark-util-types'
*/
/**
* @callback Preprocessor
*   Preprocess a value.
* @param {Value} value
*   Value.
* @param {Encoding | null | undefined} [encoding]
*   Encoding when `value` is a typed array (optional).
* @param {boolean | null | undefined} [end=false]
*   Whether this is the last chunk (default: `false`).
* @returns {Array<Chunk>}
*   Chunks.
*/
const search = /[\0\t\n\r]/g;
/**
* @returns {Preprocessor}
*   Preprocess a value.
*/
function preprocess() {
	let column = 1;
	let buffer = "";
	/** @type {boolean | undefined} */
	let start = true;
	/** @type {boolean | undefined} */
	let atCarriageReturn;
	return preprocessor;
	/** @type {Preprocessor} */
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		/** @type {Array<Chunk>} */
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}

// node_modules/unist-util-stringify-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*/
/**
* Serialize the positional info of a point, position (start and end points),
* or node.
*
* @param {Node | NodeLike | Point | PointLike | Position | PositionLike | null | undefined} [value]
*   Node, position, or point.
* @returns {string}
*   Pretty printed positional info of a node (`string`).
*
*   In the format of a range `ls:cs-le:ce` (when given `node` or `position`)
*   or a point `l:c` (when given `point`), where `l` stands for line, `c` for
*   column, `s` for `start`, and `e` for end.
*   An empty string (`''`) is returned if the given value is neither `node`,
*   `position`, nor `point`.
*/
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
/**
* @param {Point | PointLike | null | undefined} point
* @returns {string}
*/
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
/**
* @param {Position | PositionLike | null | undefined} pos
* @returns {string}
*/
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
/**
* @param {number | null | undefined} value
* @returns {number}
*/
function index(value) {
	return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
/**
* @import {
*   Break,
*   Blockquote,
*   Code,
*   Definition,
*   Emphasis,
*   Heading,
*   Html,
*   Image,
*   InlineCode,
*   Link,
*   ListItem,
*   List,
*   Nodes,
*   Paragraph,
*   PhrasingContent,
*   ReferenceType,
*   Root,
*   Strong,
*   Text,
*   ThematicBreak
* } from 'mdast'
* @import {
*   Encoding,
*   Event,
*   Token,
*   Value
* } from 'micromark-util-types'
* @import {Point} from 'unist'
* @import {
*   CompileContext,
*   CompileData,
*   Config,
*   Extension,
*   Handle,
*   OnEnterError,
*   Options
* } from './types.js'
*/
const own$1 = {}.hasOwnProperty;
/**
* Turn markdown into a syntax tree.
*
* @overload
* @param {Value} value
* @param {Encoding | null | undefined} [encoding]
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @overload
* @param {Value} value
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @param {Value} value
*   Markdown to parse.
* @param {Encoding | Options | null | undefined} [encoding]
*   Character encoding for when `value` is `Buffer`.
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {Root}
*   mdast tree.
*/
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
/**
* Note this compiler only understand complete buffering, not streaming.
*
* @param {Options | null | undefined} [options]
*/
function compiler(options) {
	/** @type {Config} */
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	/** @type {CompileData} */
	const data = {};
	return compile;
	/**
	* Turn micromark events into an mdast tree.
	*
	* @param {Array<Event>} events
	*   Events.
	* @returns {Root}
	*   mdast tree.
	*/
	function compile(events) {
		/** @type {Root} */
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		/** @type {Omit<CompileContext, 'sliceSerialize'>} */
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		/** @type {Array<number>} */
		const listStack = [];
		/** @type {Array<Event>} */
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own$1.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	/**
	* @param {Array<Handle>} listeners
	*   Listeners.
	* @param {CompileContext} context
	*   Context.
	* @param {Token} token
	*   Token.
	* @returns {undefined}
	*   Nothing.
	*/
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	/**
	* @param {Array<Event>} events
	*   Events, ending with the list to prepare.
	* @param {number} start
	*   Index of the list enter.
	* @returns {undefined}
	*/
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		/** @type {Token | undefined} */
		let listItem;
		/** @type {number | undefined} */
		let lineIndex;
		/** @type {number | undefined} */
		let firstBlankLineIndex;
		/** @type {boolean | undefined} */
		let atMarker;
		/**
		* `listItem` events to insert before the event at `at`, in walk order.
		* Merged in after the walk, as inserting while walking would shift the
		* rest of the list once per item.
		* @type {Array<{at: number, event: Event}>}
		*/
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					/** @type {Token} */
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	/**
	* Create an opener handle.
	*
	* @param {(token: Token) => Nodes} create
	*   Create a node.
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function opener(create, and) {
		return open;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	/**
	* @type {CompileContext['buffer']}
	*/
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	/**
	* @type {CompileContext['enter']}
	*/
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	/**
	* Create a closer handle.
	*
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function closer(and) {
		return close;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	/**
	* @type {CompileContext['exit']}
	*/
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	/**
	* @type {CompileContext['resume']}
	*/
	function resume() {
		return toString(this.stack.pop());
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdata(token) {
		/** @type {Array<Nodes>} */
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresource() {
		this.data.inReference = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		/** @type {string} */
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	/** @returns {Blockquote} */
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	/** @returns {Code} */
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	/** @returns {InlineCode} */
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	/** @returns {Definition} */
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	/** @returns {Emphasis} */
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	/** @returns {Heading} */
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	/** @returns {Break} */
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	/** @returns {Html} */
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	/** @returns {Image} */
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	/** @returns {Link} */
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {List}
	*/
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {ListItem}
	*/
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	/** @returns {Paragraph} */
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	/** @returns {Strong} */
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	/** @returns {Text} */
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	/** @returns {ThematicBreak} */
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
/**
* Copy a point-like value.
*
* @param {Point} d
*   Point-like value.
* @returns {Point}
*   unist point.
*/
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
/**
* @param {Config} combined
* @param {Array<Array<Extension> | Extension>} extensions
* @returns {undefined}
*/
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
/**
* @param {Config} combined
* @param {Extension} extension
* @returns {undefined}
*/
function extension(combined, extension) {
	/** @type {keyof Extension} */
	let key;
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
/** @type {OnEnterError} */
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-from-markdown').Options} FromMarkdownOptions
* @typedef {import('unified').Parser<Root>} Parser
* @typedef {import('unified').Processor<Root>} Processor
*/
/**
* @typedef {Omit<FromMarkdownOptions, 'extensions' | 'mdastExtensions'>} Options
*/
/**
* Aadd support for parsing from markdown.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkParse(options) {
	/** @type {Processor} */
	const self = this;
	self.parser = parser;
	/**
	* @type {Parser}
	*/
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}

// node_modules/remark-stringify/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-to-markdown').Options} ToMarkdownOptions
* @typedef {import('unified').Compiler<Root, string>} Compiler
* @typedef {import('unified').Processor<undefined, undefined, undefined, Root, string>} Processor
*/
/**
* @typedef {Omit<ToMarkdownOptions, 'extensions'>} Options
*/
/**
* Add support for serializing to markdown.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkStringify(options) {
	/** @type {Processor} */
	const self = this;
	self.compiler = compiler;
	/**
	* @type {Compiler}
	*/
	function compiler(tree) {
		return toMarkdown(tree, {
			...self.data("settings"),
			...options,
			extensions: self.data("toMarkdownExtensions") || []
		});
	}
}

// node_modules/bail/index.js
/**
* Throw a given error.
*
* @param {Error|null|undefined} [error]
*   Maybe error.
* @returns {asserts error is null|undefined}
*/
function bail(error) {
	if (error) throw error;
}

// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));

// node_modules/is-plain-obj/index.js
var import_extend = /* @__PURE__ */ __toESM(require_extend(), 1);
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/trough/lib/index.js
/**
* @typedef {(error?: Error | null | undefined, ...output: Array<any>) => void} Callback
*   Callback.
*
* @typedef {(...input: Array<any>) => any} Middleware
*   Ware.
*
* @typedef Pipeline
*   Pipeline.
* @property {Run} run
*   Run the pipeline.
* @property {Use} use
*   Add middleware.
*
* @typedef {(...input: Array<any>) => void} Run
*   Call all middleware.
*
*   Calls `done` on completion with either an error or the output of the
*   last middleware.
*
*   > 👉 **Note**: as the length of input defines whether async functions get a
*   > `next` function,
*   > it’s recommended to keep `input` at one value normally.

*
* @typedef {(fn: Middleware) => Pipeline} Use
*   Add middleware.
*/
/**
* Create new middleware.
*
* @returns {Pipeline}
*   Pipeline.
*/
function trough() {
	/** @type {Array<Middleware>} */
	const fns = [];
	/** @type {Pipeline} */
	const pipeline = {
		run,
		use
	};
	return pipeline;
	/** @type {Run} */
	function run(...values) {
		let middlewareIndex = -1;
		/** @type {Callback} */
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		/**
		* Run the next `fn`, or we’re done.
		*
		* @param {Error | null | undefined} error
		* @param {Array<any>} output
		*/
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	/** @type {Use} */
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
/**
* Wrap `middleware` into a uniform interface.
*
* You can pass all input to the resulting function.
* `callback` is then called with the output of `middleware`.
*
* If `middleware` accepts more arguments than the later given in input,
* an extra `done` function is passed to it after that input,
* which must be called by `middleware`.
*
* The first value in `input` is the main input value.
* All other input values are the rest input values.
* The values given to `callback` are the input values,
* merged with every non-nullish output value.
*
* * if `middleware` throws an error,
*   returns a promise that is rejected,
*   or calls the given `done` function with an error,
*   `callback` is called with that error
* * if `middleware` returns a value or returns a promise that is resolved,
*   that value is the main output value
* * if `middleware` calls `done`,
*   all non-nullish values except for the first one (the error) overwrite the
*   output values
*
* @param {Middleware} middleware
*   Function to wrap.
* @param {Callback} callback
*   Callback called with the output of `middleware`.
* @returns {Run}
*   Wrapped middleware.
*/
function wrap(middleware, callback) {
	/** @type {boolean} */
	let called;
	return wrapped;
	/**
	* Call `middleware`.
	* @this {any}
	* @param {Array<any>} parameters
	* @returns {void}
	*/
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		/** @type {any} */
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	/**
	* Call `callback`, only once.
	*
	* @type {Callback}
	*/
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	/**
	* Call `done` with one value.
	*
	* @param {any} [value]
	*/
	function then(value) {
		done(null, value);
	}
}

// node_modules/vfile-message/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*
* @typedef Options
*   Configuration.
* @property {Array<Node> | null | undefined} [ancestors]
*   Stack of (inclusive) ancestor nodes surrounding the message (optional).
* @property {Error | null | undefined} [cause]
*   Original error cause of the message (optional).
* @property {Point | Position | null | undefined} [place]
*   Place of message (optional).
* @property {string | null | undefined} [ruleId]
*   Category of message (optional, example: `'my-rule'`).
* @property {string | null | undefined} [source]
*   Namespace of who sent the message (optional, example: `'my-package'`).
*/
/**
* Message.
*/
var VFileMessage = class extends Error {
	/**
	* Create a message for `reason`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns
	*   Instance of `VFileMessage`.
	*/
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		/** @type {string} */
		let reason = "";
		/** @type {Options} */
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		/**
		* Stack of ancestor nodes surrounding the message.
		*
		* @type {Array<Node> | undefined}
		*/
		this.ancestors = options.ancestors || void 0;
		/**
		* Original error cause of the message.
		*
		* @type {Error | undefined}
		*/
		this.cause = options.cause || void 0;
		/**
		* Starting column of message.
		*
		* @type {number | undefined}
		*/
		this.column = start ? start.column : void 0;
		/**
		* State of problem.
		*
		* * `true` — error, file not usable
		* * `false` — warning, change may be needed
		* * `undefined` — change likely not needed
		*
		* @type {boolean | null | undefined}
		*/
		this.fatal = void 0;
		/**
		* Path of a file (used throughout the `VFile` ecosystem).
		*
		* @type {string | undefined}
		*/
		this.file = "";
		/**
		* Reason for message.
		*
		* @type {string}
		*/
		this.message = reason;
		/**
		* Starting line of error.
		*
		* @type {number | undefined}
		*/
		this.line = start ? start.line : void 0;
		/**
		* Serialized positional info of message.
		*
		* On normal errors, this would be something like `ParseError`, buit in
		* `VFile` messages we use this space to show where an error happened.
		*
		* @type {string}
		*/
		this.name = stringifyPosition(options.place) || "1:1";
		/**
		* Place of message.
		*
		* @type {Point | Position | undefined}
		*/
		this.place = options.place || void 0;
		/**
		* Reason for message, should use markdown.
		*
		* @type {string}
		*/
		this.reason = this.message;
		/**
		* Category of message (example: `'my-rule'`).
		*
		* @type {string | undefined}
		*/
		this.ruleId = options.ruleId || void 0;
		/**
		* Namespace of message (example: `'my-package'`).
		*
		* @type {string | undefined}
		*/
		this.source = options.source || void 0;
		/**
		* Stack of message.
		*
		* This is used by normal errors to show where something happened in
		* programming code, irrelevant for `VFile` messages,
		*
		* @type {string}
		*/
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		/**
		* Specify the source value that’s being reported, which is deemed
		* incorrect.
		*
		* @type {string | undefined}
		*/
		this.actual = void 0;
		/**
		* Suggest acceptable values that can be used instead of `actual`.
		*
		* @type {Array<string> | undefined}
		*/
		this.expected = void 0;
		/**
		* Long form description of the message (you should use markdown).
		*
		* @type {string | undefined}
		*/
		this.note = void 0;
		/**
		* Link to docs for the message.
		*
		* > 👉 **Note**: this must be an absolute URL that can be passed as `x`
		* > to `new URL(x)`.
		*
		* @type {string | undefined}
		*/
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});

// node_modules/vfile/lib/minurl.shared.js
/**
* Checks if a value has the shape of a WHATWG URL object.
*
* Using a symbol or instanceof would not be able to recognize URL objects
* coming from other implementations (e.g. in Electron), so instead we are
* checking some well known properties for a lack of a better test.
*
* We use `href` and `protocol` as they are the only properties that are
* easy to retrieve and calculate due to the lazy nature of the getters.
*
* We check for auth attribute to distinguish legacy url instance with
* WHATWG URL instance.
*
* @param {unknown} fileUrlOrPath
*   File path or URL.
* @returns {fileUrlOrPath is URL}
*   Whether it’s a URL.
*/
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}

// node_modules/vfile/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
* @import {Options as MessageOptions} from 'vfile-message'
* @import {Compatible, Data, Map, Options, Value} from 'vfile'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*/
/**
* Order of setting (least specific to most), we need this because otherwise
* `{stem: 'a', path: '~/b.js'}` would throw, as a path is needed before a
* stem can be set.
*/
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	/**
	* Create a new virtual file.
	*
	* `options` is treated as:
	*
	* *   `string` or `Uint8Array` — `{value: options}`
	* *   `URL` — `{path: options}`
	* *   `VFile` — shallow copies its data over to the new file
	* *   `object` — all fields are shallow copied over to the new file
	*
	* Path related fields are set in the following order (least specific to
	* most specific): `history`, `path`, `basename`, `stem`, `extname`,
	* `dirname`.
	*
	* You cannot set `dirname` or `extname` without setting either `history`,
	* `path`, `basename`, or `stem` too.
	*
	* @param {Compatible | null | undefined} [value]
	*   File value.
	* @returns
	*   New instance.
	*/
	constructor(value) {
		/** @type {Options | VFile} */
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		/**
		* Base of `path` (default: `process.cwd()` or `'/'` in browsers).
		*
		* @type {string}
		*/
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		/**
		* Place to store custom info (default: `{}`).
		*
		* It’s OK to store custom data directly on the file but moving it to
		* `data` is recommended.
		*
		* @type {Data}
		*/
		this.data = {};
		/**
		* List of file paths the file moved between.
		*
		* The first is the original path and the last is the current path.
		*
		* @type {Array<string>}
		*/
		this.history = [];
		/**
		* List of messages associated with the file.
		*
		* @type {Array<VFileMessage>}
		*/
		this.messages = [];
		/**
		* Raw value.
		*
		* @type {Value}
		*/
		this.value;
		/**
		* Source map.
		*
		* This type is equivalent to the `RawSourceMap` type from the `source-map`
		* module.
		*
		* @type {Map | null | undefined}
		*/
		this.map;
		/**
		* Custom, non-string, compiled, representation.
		*
		* This is used by unified to store non-string results.
		* One example is when turning markdown into React nodes.
		*
		* @type {unknown}
		*/
		this.result;
		/**
		* Whether a file was saved to disk.
		*
		* This is used by vfile reporters.
		*
		* @type {boolean}
		*/
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		/** @type {string} */
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	/**
	* Get the basename (including extname) (example: `'index.min.js'`).
	*
	* @returns {string | undefined}
	*   Basename.
	*/
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	/**
	* Set basename (including extname) (`'index.min.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} basename
	*   Basename.
	* @returns {undefined}
	*   Nothing.
	*/
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	/**
	* Get the parent path (example: `'~'`).
	*
	* @returns {string | undefined}
	*   Dirname.
	*/
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	/**
	* Set the parent path (example: `'~'`).
	*
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} dirname
	*   Dirname.
	* @returns {undefined}
	*   Nothing.
	*/
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	/**
	* Get the extname (including dot) (example: `'.js'`).
	*
	* @returns {string | undefined}
	*   Extname.
	*/
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	/**
	* Set the extname (including dot) (example: `'.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} extname
	*   Extname.
	* @returns {undefined}
	*   Nothing.
	*/
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	/**
	* Get the full path (example: `'~/index.min.js'`).
	*
	* @returns {string}
	*   Path.
	*/
	get path() {
		return this.history[this.history.length - 1];
	}
	/**
	* Set the full path (example: `'~/index.min.js'`).
	*
	* Cannot be nullified.
	* You can set a file URL (a `URL` object with a `file:` protocol) which will
	* be turned into a path with `url.fileURLToPath`.
	*
	* @param {URL | string} path
	*   Path.
	* @returns {undefined}
	*   Nothing.
	*/
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	/**
	* Get the stem (basename w/o extname) (example: `'index.min'`).
	*
	* @returns {string | undefined}
	*   Stem.
	*/
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	/**
	* Set the stem (basename w/o extname) (example: `'index.min'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} stem
	*   Stem.
	* @returns {undefined}
	*   Nothing.
	*/
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	/**
	* Create a fatal message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `true` (error; file not usable)
	* and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {never}
	*   Never.
	* @throws {VFileMessage}
	*   Message.
	*/
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	/**
	* Create an info message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `undefined` (info; change
	* likely not needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	/**
	* Create a message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `false` (warning; change may be
	* needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	/**
	* Serialize the file.
	*
	* > **Note**: which encodings are supported depends on the engine.
	* > For info on Node.js, see:
	* > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
	*
	* @param {string | null | undefined} [encoding='utf8']
	*   Character encoding to understand `value` as when it’s a `Uint8Array`
	*   (default: `'utf-8'`).
	* @returns {string}
	*   Serialized file.
	*/
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
/**
* Assert that `part` is not a path (as in, does not contain `path.sep`).
*
* @param {string | null | undefined} part
*   File path part.
* @param {string} name
*   Part name.
* @returns {undefined}
*   Nothing.
*/
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
/**
* Assert that `part` is not empty.
*
* @param {string | undefined} part
*   Thing.
* @param {string} name
*   Part name.
* @returns {asserts part is string}
*   Nothing.
*/
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
/**
* Assert `path` exists.
*
* @param {string | undefined} path
*   Path.
* @param {string} name
*   Dependency name.
* @returns {asserts path is string}
*   Nothing.
*/
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/unified/lib/callable-instance.js
const CallableInstance = (
/**
* @this {Function}
* @param {string | symbol} property
* @returns {(...parameters: Array<unknown>) => unknown}
*/
function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	/** @type {(...parameters: Array<unknown>) => unknown} */
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});

// node_modules/unified/lib/index.js
/**
* @typedef {import('trough').Pipeline} Pipeline
*
* @typedef {import('unist').Node} Node
*
* @typedef {import('vfile').Compatible} Compatible
* @typedef {import('vfile').Value} Value
*
* @typedef {import('../index.js').CompileResultMap} CompileResultMap
* @typedef {import('../index.js').Data} Data
* @typedef {import('../index.js').Settings} Settings
*/
/**
* @typedef {CompileResultMap[keyof CompileResultMap]} CompileResults
*   Acceptable results from compilers.
*
*   To register custom results, add them to
*   {@linkcode CompileResultMap}.
*/
/**
* @template {Node} [Tree=Node]
*   The node that the compiler receives (default: `Node`).
* @template {CompileResults} [Result=CompileResults]
*   The thing that the compiler yields (default: `CompileResults`).
* @callback Compiler
*   A **compiler** handles the compiling of a syntax tree to something else
*   (in most cases, text) (TypeScript type).
*
*   It is used in the stringify phase and called with a {@linkcode Node}
*   and {@linkcode VFile} representation of the document to compile.
*   It should return the textual representation of the given tree (typically
*   `string`).
*
*   > **Note**: unified typically compiles by serializing: most compilers
*   > return `string` (or `Uint8Array`).
*   > Some compilers, such as the one configured with
*   > [`rehype-react`][rehype-react], return other values (in this case, a
*   > React tree).
*   > If you’re using a compiler that doesn’t serialize, expect different
*   > result values.
*   >
*   > To register custom results in TypeScript, add them to
*   > {@linkcode CompileResultMap}.
*
*   [rehype-react]: https://github.com/rehypejs/rehype-react
* @param {Tree} tree
*   Tree to compile.
* @param {VFile} file
*   File associated with `tree`.
* @returns {Result}
*   New content: compiled text (`string` or `Uint8Array`, for `file.value`) or
*   something else (for `file.result`).
*/
/**
* @template {Node} [Tree=Node]
*   The node that the parser yields (default: `Node`)
* @callback Parser
*   A **parser** handles the parsing of text to a syntax tree.
*
*   It is used in the parse phase and is called with a `string` and
*   {@linkcode VFile} of the document to parse.
*   It must return the syntax tree representation of the given file
*   ({@linkcode Node}).
* @param {string} document
*   Document to parse.
* @param {VFile} file
*   File associated with `document`.
* @returns {Tree}
*   Node representing the given file.
*/
/**
* @typedef {(
*   Plugin<Array<any>, any, any> |
*   PluginTuple<Array<any>, any, any> |
*   Preset
* )} Pluggable
*   Union of the different ways to add plugins and settings.
*/
/**
* @typedef {Array<Pluggable>} PluggableList
*   List of plugins and presets.
*/
/**
* @template {Array<unknown>} [PluginParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=Node]
*   Value that is expected as input (default: `Node`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=Input]
*   Value that is yielded as output (default: `Input`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   (this: Processor, ...parameters: PluginParameters) =>
*     Input extends string ? // Parser.
*        Output extends Node | undefined ? undefined | void : never :
*     Output extends CompileResults ? // Compiler.
*        Input extends Node | undefined ? undefined | void : never :
*     Transformer<
*       Input extends Node ? Input : Node,
*       Output extends Node ? Output : Node
*     > | undefined | void
* )} Plugin
*   Single plugin.
*
*   Plugins configure the processors they are applied on in the following
*   ways:
*
*   *   they change the processor, such as the parser, the compiler, or by
*       configuring data
*   *   they specify how to handle trees and files
*
*   In practice, they are functions that can receive options and configure the
*   processor (`this`).
*
*   > **Note**: plugins are called when the processor is *frozen*, not when
*   > they are applied.
*/
/**
* Tuple of a plugin and its configuration.
*
* The first item is a plugin, the rest are its parameters.
*
* @template {Array<unknown>} [TupleParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=undefined]
*   Value that is expected as input (optional).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=undefined] (optional).
*   Value that is yielded as output.
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   [
*     plugin: Plugin<TupleParameters, Input, Output>,
*     ...parameters: TupleParameters
*   ]
* )} PluginTuple
*/
/**
* @typedef Preset
*   Sharable configuration.
*
*   They can contain plugins and settings.
* @property {PluggableList | undefined} [plugins]
*   List of plugins and presets (optional).
* @property {Settings | undefined} [settings]
*   Shared settings for parsers and compilers (optional).
*/
/**
* @template {VFile} [File=VFile]
*   The file that the callback receives (default: `VFile`).
* @callback ProcessCallback
*   Callback called when the process is done.
*
*   Called with either an error or a result.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {File | undefined} [file]
*   Processed file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Tree=Node]
*   The tree that the callback receives (default: `Node`).
* @callback RunCallback
*   Callback called when transformers are done.
*
*   Called with either an error or results.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {Tree | undefined} [tree]
*   Transformed tree (optional).
* @param {VFile | undefined} [file]
*   File (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Output=Node]
*   Node type that the transformer yields (default: `Node`).
* @callback TransformCallback
*   Callback passed to transforms.
*
*   If the signature of a `transformer` accepts a third argument, the
*   transformer may perform asynchronous operations, and must call it.
* @param {Error | undefined} [error]
*   Fatal error to stop the process (optional).
* @param {Output | undefined} [tree]
*   New, changed, tree (optional).
* @param {VFile | undefined} [file]
*   New, changed, file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Input=Node]
*   Node type that the transformer expects (default: `Node`).
* @template {Node} [Output=Input]
*   Node type that the transformer yields (default: `Input`).
* @callback Transformer
*   Transformers handle syntax trees and files.
*
*   They are functions that are called each time a syntax tree and file are
*   passed through the run phase.
*   When an error occurs in them (either because it’s thrown, returned,
*   rejected, or passed to `next`), the process stops.
*
*   The run phase is handled by [`trough`][trough], see its documentation for
*   the exact semantics of these functions.
*
*   > **Note**: you should likely ignore `next`: don’t accept it.
*   > it supports callback-style async work.
*   > But promises are likely easier to reason about.
*
*   [trough]: https://github.com/wooorm/trough#function-fninput-next
* @param {Input} tree
*   Tree to handle.
* @param {VFile} file
*   File to handle.
* @param {TransformCallback<Output>} next
*   Callback.
* @returns {(
*   Promise<Output | undefined | void> |
*   Promise<never> | // For some reason this is needed separately.
*   Output |
*   Error |
*   undefined |
*   void
* )}
*   If you accept `next`, nothing.
*   Otherwise:
*
*   *   `Error` — fatal error to stop the process
*   *   `Promise<undefined>` or `undefined` — the next transformer keeps using
*       same tree
*   *   `Promise<Node>` or `Node` — new, changed, tree
*/
/**
* @template {Node | undefined} ParseTree
*   Output of `parse`.
* @template {Node | undefined} HeadTree
*   Input for `run`.
* @template {Node | undefined} TailTree
*   Output for `run`.
* @template {Node | undefined} CompileTree
*   Input of `stringify`.
* @template {CompileResults | undefined} CompileResult
*   Output of `stringify`.
* @template {Node | string | undefined} Input
*   Input of plugin.
* @template Output
*   Output of plugin (optional).
* @typedef {(
*   Input extends string
*     ? Output extends Node | undefined
*       ? // Parser.
*         Processor<
*           Output extends undefined ? ParseTree : Output,
*           HeadTree,
*           TailTree,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Output extends CompileResults
*     ? Input extends Node | undefined
*       ? // Compiler.
*         Processor<
*           ParseTree,
*           HeadTree,
*           TailTree,
*           Input extends undefined ? CompileTree : Input,
*           Output extends undefined ? CompileResult : Output
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Input extends Node | undefined
*     ? Output extends Node | undefined
*       ? // Transform.
*         Processor<
*           ParseTree,
*           HeadTree extends undefined ? Input : HeadTree,
*           Output extends undefined ? TailTree : Output,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : // Unknown.
*       Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
* )} UsePlugin
*   Create a processor based on the input/output of a {@link Plugin plugin}.
*/
/**
* @template {CompileResults | undefined} Result
*   Node type that the transformer yields.
* @typedef {(
*   Result extends Value | undefined ?
*     VFile :
*     VFile & {result: Result}
*   )} VFileWithOutput
*   Type to generate a {@linkcode VFile} corresponding to a compiler result.
*
*   If a result that is not acceptable on a `VFile` is used, that will
*   be stored on the `result` field of {@linkcode VFile}.
*/
const own = {}.hasOwnProperty;
/**
* @template {Node | undefined} [ParseTree=undefined]
*   Output of `parse` (optional).
* @template {Node | undefined} [HeadTree=undefined]
*   Input for `run` (optional).
* @template {Node | undefined} [TailTree=undefined]
*   Output for `run` (optional).
* @template {Node | undefined} [CompileTree=undefined]
*   Input of `stringify` (optional).
* @template {CompileResults | undefined} [CompileResult=undefined]
*   Output of `stringify` (optional).
* @extends {CallableInstance<[], Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>>}
*/
var Processor = class Processor extends CallableInstance {
	/**
	* Create a processor.
	*/
	constructor() {
		super("copy");
		/**
		* Compiler to use (deprecated).
		*
		* @deprecated
		*   Use `compiler` instead.
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.Compiler = void 0;
		/**
		* Parser to use (deprecated).
		*
		* @deprecated
		*   Use `parser` instead.
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.Parser = void 0;
		/**
		* Internal list of configured plugins.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Array<PluginTuple<Array<unknown>>>}
		*/
		this.attachers = [];
		/**
		* Compiler to use.
		*
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.compiler = void 0;
		/**
		* Internal state to track where we are while freezing.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {number}
		*/
		this.freezeIndex = -1;
		/**
		* Internal state to track whether we’re frozen.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {boolean | undefined}
		*/
		this.frozen = void 0;
		/**
		* Internal state.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Data}
		*/
		this.namespace = {};
		/**
		* Parser to use.
		*
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.parser = void 0;
		/**
		* Internal list of configured transformers.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Pipeline}
		*/
		this.transformers = trough();
	}
	/**
	* Copy a processor.
	*
	* @deprecated
	*   This is a private internal method and should not be used.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   New *unfrozen* processor ({@linkcode Processor}) that is
	*   configured to work the same as its ancestor.
	*   When the descendant processor is configured in the future it does not
	*   affect the ancestral processor.
	*/
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	/**
	* Configure the processor with info available to all plugins.
	* Information is stored in an object.
	*
	* Typically, options can be given to a specific plugin, but sometimes it
	* makes sense to have information shared with several plugins.
	* For example, a list of HTML elements that are self-closing, which is
	* needed during all phases.
	*
	* > **Note**: setting information cannot occur on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* > **Note**: to register custom data in TypeScript, augment the
	* > {@linkcode Data} interface.
	*
	* @example
	*   This example show how to get and set info:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   const processor = unified().data('alpha', 'bravo')
	*
	*   processor.data('alpha') // => 'bravo'
	*
	*   processor.data() // => {alpha: 'bravo'}
	*
	*   processor.data({charlie: 'delta'})
	*
	*   processor.data() // => {charlie: 'delta'}
	*   ```
	*
	* @template {keyof Data} Key
	*
	* @overload
	* @returns {Data}
	*
	* @overload
	* @param {Data} dataset
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Key} key
	* @returns {Data[Key]}
	*
	* @overload
	* @param {Key} key
	* @param {Data[Key]} value
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @param {Data | Key} [key]
	*   Key to get or set, or entire dataset to set, or nothing to get the
	*   entire dataset (optional).
	* @param {Data[Key]} [value]
	*   Value to set (optional).
	* @returns {unknown}
	*   The current processor when setting, the value at `key` when getting, or
	*   the entire dataset when getting without key.
	*/
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	/**
	* Freeze a processor.
	*
	* Frozen processors are meant to be extended and not to be configured
	* directly.
	*
	* When a processor is frozen it cannot be unfrozen.
	* New processors working the same way can be created by calling the
	* processor.
	*
	* It’s possible to freeze processors explicitly by calling `.freeze()`.
	* Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
	* `.stringify()`, `.process()`, or `.processSync()` are called.
	*
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   The current processor.
	*/
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	/**
	* Parse text to a syntax tree.
	*
	* > **Note**: `parse` freezes the processor if not already *frozen*.
	*
	* > **Note**: `parse` performs the parse phase, not the run phase or other
	* > phases.
	*
	* @param {Compatible | undefined} [file]
	*   file to parse (optional); typically `string` or `VFile`; any value
	*   accepted as `x` in `new VFile(x)`.
	* @returns {ParseTree extends undefined ? Node : ParseTree}
	*   Syntax tree representing `file`.
	*/
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	/**
	* Process the given file as configured on the processor.
	*
	* > **Note**: `process` freezes the processor if not already *frozen*.
	*
	* > **Note**: `process` performs the parse, run, and stringify phases.
	*
	* @overload
	* @param {Compatible | undefined} file
	* @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
	* @returns {undefined}
	*
	* @overload
	* @param {Compatible | undefined} [file]
	* @returns {Promise<VFileWithOutput<CompileResult>>}
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`]; any value accepted as
	*   `x` in `new VFile(x)`.
	* @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
	*   Callback (optional).
	* @returns {Promise<VFile> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise a promise, rejected with a fatal error or resolved with the
	*   processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {((file: VFileWithOutput<CompileResult>) => undefined | void) | undefined} resolve
		* @param {(error: Error | undefined) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			/**
			* @param {Error | undefined} error
			* @param {VFileWithOutput<CompileResult> | undefined} [file]
			* @returns {undefined}
			*/
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else {
					/* @__PURE__ */ ok(done, "`done` is defined if `resolve` is not");
					done(void 0, file);
				}
			}
		}
	}
	/**
	* Process the given file as configured on the processor.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `processSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `processSync` performs the parse, run, and stringify phases.
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`; any value accepted as
	*   `x` in `new VFile(x)`.
	* @returns {VFileWithOutput<CompileResult>}
	*   The processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	processSync(file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {VFileWithOutput<CompileResult> | undefined} */
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		/* @__PURE__ */ ok(result, "we either bailed on an error or have a tree");
		return result;
		/**
		* @type {ProcessCallback<VFileWithOutput<CompileResult>>}
		*/
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* > **Note**: `run` freezes the processor if not already *frozen*.
	*
	* > **Note**: `run` performs the run phase, not other phases.
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} file
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} [file]
	* @returns {Promise<TailTree extends undefined ? Node : TailTree>}
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {(
	*   RunCallback<TailTree extends undefined ? Node : TailTree> |
	*   Compatible
	* )} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
	*   Callback (optional).
	* @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise, a promise rejected with a fatal error or resolved with the
	*   transformed tree.
	*/
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {(
		*   ((tree: TailTree extends undefined ? Node : TailTree) => undefined | void) |
		*   undefined
		* )} resolve
		* @param {(error: Error) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			/* @__PURE__ */ ok(typeof file !== "function", "`file` can’t be a `done` anymore, we checked");
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			/**
			* @param {Error | undefined} error
			* @param {Node} outputTree
			* @param {VFile} file
			* @returns {undefined}
			*/
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else {
					/* @__PURE__ */ ok(done, "`done` is defined if `resolve` is not");
					done(void 0, resultingTree, file);
				}
			}
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `runSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `runSync` performs the run phase, not other phases.
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {TailTree extends undefined ? Node : TailTree}
	*   Transformed tree.
	*/
	runSync(tree, file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {(TailTree extends undefined ? Node : TailTree) | undefined} */
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		/* @__PURE__ */ ok(result, "we either bailed on an error or have a tree");
		return result;
		/**
		* @type {RunCallback<TailTree extends undefined ? Node : TailTree>}
		*/
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	/**
	* Compile a syntax tree.
	*
	* > **Note**: `stringify` freezes the processor if not already *frozen*.
	*
	* > **Note**: `stringify` performs the stringify phase, not the run phase
	* > or other phases.
	*
	* @param {CompileTree extends undefined ? Node : CompileTree} tree
	*   Tree to compile.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {CompileResult extends undefined ? Value : CompileResult}
	*   Textual representation of the tree (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most compilers
	*   > return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	/**
	* Configure the processor to use a plugin, a list of usable values, or a
	* preset.
	*
	* If the processor is already using a plugin, the previous plugin
	* configuration is changed based on the options that are passed in.
	* In other words, the plugin is not added a second time.
	*
	* > **Note**: `use` cannot be called on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* @example
	*   There are many ways to pass plugins to `.use()`.
	*   This example gives an overview:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   unified()
	*     // Plugin with options:
	*     .use(pluginA, {x: true, y: true})
	*     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
	*     .use(pluginA, {y: false, z: true})
	*     // Plugins:
	*     .use([pluginB, pluginC])
	*     // Two plugins, the second with options:
	*     .use([pluginD, [pluginE, {}]])
	*     // Preset with plugins and settings:
	*     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
	*     // Settings only:
	*     .use({settings: {position: false}})
	*   ```
	*
	* @template {Array<unknown>} [Parameters=[]]
	* @template {Node | string | undefined} [Input=undefined]
	* @template [Output=Input]
	*
	* @overload
	* @param {Preset | null | undefined} [preset]
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {PluggableList} list
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Plugin<Parameters, Input, Output>} plugin
	* @param {...(Parameters | [boolean])} parameters
	* @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
	*
	* @param {PluggableList | Plugin | Preset | null | undefined} value
	*   Usable value.
	* @param {...unknown} parameters
	*   Parameters, when a plugin is given as a usable value.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   Current processor.
	*/
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		/**
		* @param {Pluggable} value
		* @returns {undefined}
		*/
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		/**
		* @param {Preset} result
		* @returns {undefined}
		*/
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		/**
		* @param {PluggableList | null | undefined} plugins
		* @returns {undefined}
		*/
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		/**
		* @param {Plugin} plugin
		* @param {Array<unknown>} parameters
		* @returns {undefined}
		*/
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
};
/**
* Create a new processor.
*
* @example
*   This example shows how a new processor can be created (from `remark`) and linked
*   to **stdin**(4) and **stdout**(4).
*
*   ```js
*   import process from 'node:process'
*   import concatStream from 'concat-stream'
*   import {remark} from 'remark'
*
*   process.stdin.pipe(
*     concatStream(function (buf) {
*       process.stdout.write(String(remark().processSync(buf)))
*     })
*   )
*   ```
*
* @returns
*   New *unfrozen* processor (`processor`).
*
*   This processor is configured to work the same as its ancestor.
*   When the descendant processor is configured in the future it does not
*   affect the ancestral processor.
*/
const unified = new Processor().freeze();
/**
* Assert a parser is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Parser}
*/
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
/**
* Assert a compiler is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Compiler}
*/
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
/**
* Assert the processor is not frozen.
*
* @param {string} name
* @param {unknown} frozen
* @returns {asserts frozen is false}
*/
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
/**
* Assert `node` is a unist node.
*
* @param {unknown} node
* @returns {asserts node is Node}
*/
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
/**
* Assert that `complete` is `true`.
*
* @param {string} name
* @param {string} asyncName
* @param {unknown} complete
* @returns {asserts complete is true}
*/
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
/**
* @param {Compatible | undefined} [value]
* @returns {VFile}
*/
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
/**
* @param {Compatible | undefined} [value]
* @returns {value is VFile}
*/
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
/**
* @param {unknown} [value]
* @returns {value is Value}
*/
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/remark/index.js
/**
* Create a new unified processor that already uses `remark-parse` and
* `remark-stringify`.
*/
const remark = unified().use(remarkParse).use(remarkStringify).freeze();

// src/submission/sections/work-limit.ts
/** The text around the record is more intricate than Podium reads; `line` is where it stopped. */
var TooIntricate = class extends Error {
	name = "TooIntricate";
	line;
	constructor(line) {
		super(`stopped on line ${line}`);
		this.line = line;
	}
};
/** What one reading may cost: a block or a line that continues one costs 1, a container more. */
const MOST_WORK$1 = 4e3;
const QUOTE = 24;
const ITEM = 10;
/** Containers are looked through on every line; deeper than this nobody writes by hand. */
const MOST_COLUMNS$1 = 48;
const codes = (characters) => [...characters].map((character) => character.charCodeAt(0));
/**
* A micromark extension that reads nothing and counts what is read. The tokenizer's time grows with the square
* of some structures (quotes, nested lists), so it is stopped, by {@link TooIntricate}, at an amount of work that
* takes well under 200 ms; a bound on bytes alone would have to refuse honest prose.
*/
function workLimit() {
	let work = 0;
	const counter = (cost, deepens) => ({
		partial: true,
		tokenize(_effects, _ok, nok) {
			return (code) => {
				const { line, column } = this.now();
				work += deepens ? cost + column / 2.5 : cost;
				if (work > MOST_WORK$1 || deepens && column > MOST_COLUMNS$1) throw new TooIntricate(line);
				return nok(code);
			};
		}
	});
	const block = counter(1, false);
	const quote = counter(QUOTE, true);
	const item = counter(ITEM, true);
	const at = (characters, construct) => Object.fromEntries(codes(characters).map((code) => [code, construct]));
	return {
		flow: {
			...at("#*-<=_`~", block),
			null: block
		},
		document: {
			...at(">", quote),
			...at("*+-0123456789[", item)
		}
	};
}

// src/submission/sections/inline-reader.ts
/** A paragraph's text starts with this, so that nothing in it can open a block. */
const OPENING = "x ";
/** What all inline reading of one issue may cost, in characters; a call counts for some itself. */
const MOST_WORK = 24e3;
const CALL = 20;
/** A longer text is prose, and no field is looked for in it. */
const MOST_CHARACTERS$4 = 4e3;
const MARKUP = /[*`\\&<[\]!~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
/** A reader for one issue. Throws {@link TooIntricate} when there is more to read than any honest issue has. */
function inlineReader() {
	const parser = remark();
	let work = 0;
	const nodes = (source, line) => {
		if (source.length > MOST_CHARACTERS$4) return [];
		work += CALL + source.length;
		if (work > MOST_WORK) throw new TooIntricate(line);
		const [first] = parser.parse(OPENING + source).children;
		if (first?.type !== "paragraph") return [];
		const [opening, ...rest] = first.children;
		if (opening?.type !== "text") return first.children;
		const value = opening.value.slice(2);
		return value === "" ? rest : [{
			...opening,
			value
		}, ...rest];
	};
	return {
		nodes,
		text: (source, line) => MARKUP.test(source) ? visibleText(nodes(source, line)).trim() : source.trim()
	};
}
/** The mark of a footnote: it is no part of what it stands behind. */
const FOOTNOTE = /\[\^[\w-]{1,40}\]/g;
/** The text that a reader sees: no comments, no raw HTML, no marks of footnotes. */
function visibleText(nodes) {
	return nodes.map((node) => {
		const text = toString(node, {
			includeHtml: false,
			includeImageAlt: false
		});
		return node.type === "inlineCode" ? text : text.replace(FOOTNOTE, "");
	}).join("");
}

// src/submission/fields/block-text.ts
/** HTML longer than this is no field of a template. */
const MOST_HTML = 4e3;
/** One word as ids are made of it. */
const WORD = /^[A-Za-z0-9][\w.-]*$/;
/** The source of a node in the issue body. */
function sourceOf(node, body) {
	const { start, end } = node.position ?? {};
	return start?.offset === void 0 || end?.offset === void 0 ? "" : body.slice(start.offset, end.offset);
}
/** A paragraph, or the paragraphs that open the items of a list. */
function paragraphsOf(block) {
	if (block.type === "paragraph") return [block];
	if (block.type !== "list") return [];
	return block.children.flatMap(({ children: [first] }) => first?.type === "paragraph" ? [first] : []);
}
/** What a reader sees of a block that holds the value of a field. */
function blockText(block, body, inline) {
	if (block.type === "paragraph") {
		const source = sourceOf(block, body).trim();
		return WORD.test(source) ? { text: source } : shown$1(inline.nodes(source, block.position?.start.line ?? 1));
	}
	if (block.type === "code") return { text: block.value.trim() };
	if (block.type === "html") return { text: visibleHtml(block.value.slice(0, MOST_HTML)) };
	const parts = paragraphsOf(block).map((paragraph) => blockText(paragraph, body, inline));
	return {
		text: parts.map(({ text }) => text).join("\n"),
		url: parts.find(({ url }) => url !== void 0)?.url
	};
}
/** The visible text of inline nodes, and the address of the first link among them. */
function shown$1(nodes) {
	return {
		text: nodes.map((node) => node.type === "break" ? "\n" : visibleText([node])).join("").trim(),
		url: nodes.find((node) => node.type === "link")?.url
	};
}

// src/submission/fields/labelled-lines.ts
const BOLD = /^[ \t]*(?:\*\*|__)([^\n]{1,80}?)(?:\*\*|__)[ \t]{0,8}([:：–—-]?)/;
const PLAIN = /^[ \t]{0,8}([\p{L}][\p{L} /()-]{2,40})[:：](?=[ \t]|$)/u;
/** A tag, a comment, a link or a picture may hide lines of a paragraph, and a link definition does. */
const MAY_HIDE = /<[A-Za-z!/?]|\[/;
/**
* The `**Label**: value` lines of a paragraph; a value may continue on the next line. Each line is read by itself, so
* that an underscore in one id and an underscore in the next are no emphasis, unless something in the paragraph could
* hide a line from the reader: then the paragraph is read as a whole, and a label counts only where it is seen.
*/
function labelledLines(source, firstLine, inline) {
	const rows = source.split("\n");
	const starts = rows.flatMap((row, index) => opensLabel(row) ? [index] : []);
	if (!rows.some((row) => labelIn(row) !== void 0)) return [];
	const seen = MAY_HIDE.test(source) ? seenLines(source, firstLine, inline) : void 0;
	return starts.flatMap((start, index) => {
		const own = rows.slice(start, starts[index + 1] ?? rows.length);
		const line = firstLine + start;
		const label = labelIn(own[0] ?? "");
		if (label === void 0 || seen !== void 0 && !seen.has(start)) return [];
		const behind = [(own[0] ?? "").slice(label.length), ...own.slice(1)];
		return splitAtLabels(label.text, behind, line, inline);
	});
}
/** Whether a line opens with a label, of ours or not: what stands above it ends there. */
function opensLabel(row) {
	const [bold, inner = "", colon] = BOLD.exec(row) ?? [];
	return bold !== void 0 && (colon !== "" || /[:：]\s*$/.test(inner)) || labelIn(row) !== void 0;
}
/** A label of ours that opens a line, and the length of its source with the colon. */
function labelIn(row) {
	const [bold, inner = "", colon] = BOLD.exec(row) ?? [];
	if (bold !== void 0) {
		if (!(fieldOf(inner) !== void 0 || toolOf(inner.replace(/[*_`]/g, "")) !== void 0 || isDateLike(inner)) || colon === "" && !/[:：]\s*$/.test(inner)) return void 0;
		return {
			text: inner.replace(/\s*[:：]\s*$/, ""),
			length: bold.length
		};
	}
	const [plain, words = ""] = PLAIN.exec(row) ?? [];
	return plain === void 0 || plainFieldOf(words) === void 0 ? void 0 : {
		text: words,
		length: plain.length
	};
}
/** A second label on the same line opens a value of its own. */
function splitAtLabels(label, rows, line, inline) {
	const source = rows.join("\n");
	const word = asTyped(rows);
	if (word !== void 0) return [{
		label,
		line,
		text: word
	}];
	const nodes = inline.nodes(source.trimStart(), line);
	const found = [];
	let current = label;
	let from = 0;
	nodes.forEach((node, index) => {
		if (node.type !== "strong") return;
		const name = visibleText([node]).replace(/\s*[:：]\s*$/, "");
		const after = nodes[index + 1];
		if (!(/[:：]\s*$/.test(visibleText([node])) || after?.type === "text" && /^\s*[:：]/.test(after.value)) || fieldOf(name) === void 0 && toolOf(name) === void 0) return;
		const before = shown$1(nodes.slice(from, index));
		found.push({
			label: current,
			line,
			...before,
			text: behindColon(before.text).replace(/\s*[,;|]$/, "")
		});
		current = name;
		from = index + 1;
	});
	const rest = shown$1(nodes.slice(from));
	return [...found, {
		label: current,
		line,
		...rest,
		text: behindColon(rest.text)
	}];
}
const behindColon = (text) => text.replace(/^[:：]\s*/, "");
/** A value of one word, on the label's line or the next, as it is typed: `my_model_` is an id and no emphasis. */
function asTyped([first = "", ...rest]) {
	const words = [first, ...rest].map((row) => row.trim()).filter((row) => row !== "");
	const [word = ""] = words;
	return words.length === 1 && WORD.test(word) ? word : void 0;
}
/** The rows of a paragraph that do not begin inside a comment, a tag, a link, a picture or a link definition. */
function seenLines(source, line, inline) {
	if (/^[ \t]*\[/.test(source)) return /* @__PURE__ */ new Set();
	const seen = new Set(source.split("\n").keys());
	const nodes = [...inline.nodes(source, line)];
	if (nodes.length === 0) return /* @__PURE__ */ new Set();
	for (let node = nodes.pop(); node !== void 0; node = nodes.pop()) {
		const { type, position } = node;
		if ("children" in node) nodes.push(...node.children);
		if (position === void 0 || !HIDING.has(type)) continue;
		for (let row = position.start.line + 1; row <= position.end.line; row++) seen.delete(row - 1);
	}
	return seen;
}
const HIDING = /* @__PURE__ */ new Set([
	"html",
	"image",
	"imageReference",
	"link",
	"linkReference"
]);

// src/submission/tables/heads.ts
/** What the heads of columns, and the titles over tables, say. */
const METRIC = /^(?:metrics?|measures?)(?: name)?$/i;
const VALUE = /^(?:values?|scores?|results?|mean|estimate|ours|this work|test)$/i;
const INTERVAL = /\bci\b|interval|confidence/i;
/** A level as per cent, beside `CI`, or as a fraction; 97.5 ends an interval of 95. */
const LEVEL = /(\d{1,3}(?:\.\d)?)\s?(?:%|per ?cent|pct)|\bci[\s(-]{0,2}(\d\d)\b|\b(\d\d)[\s-]?ci\b|\b0?\.(\d\d)\b/gi;
/** Columns that stand beside a value: about it, or about somebody else's. */
const BESIDE = /^(?:p-?values?|baselines?|published|sota|state of the art|prior work|chance|random|reference|train(?:ing)?|val(?:id(?:ation)?)?|dev(?:elopment)?|fold|seed|epochs?|runs?|rank|no\.?|sd|std|stdev|±|units?|notes?|comments?|remarks?|description|direction|(?:higher|lower) is better)$/i;
const COUNT = /^(?:n|#|(?:#\s*|no\.? of\s+|number of\s+|n[\s_-]+)?(?:samples|subjects|patients|participants|scans|cases|images|cells))$/i;
const SPLIT = /^(?:data )?(?:split|sub-?set|set|partition|phase)$/i;
const PERCENT = /(?:^|[\s(])(?:%|percent|pct\.?|[×x*] ?100)\)?$/i;
const OTHERS$1 = /^(?:models?|methods?|approach|algorithm|architecture|networks?|reference|paper|publication|study|work|authors?|baseline|system|run|fold|seed)\b/i;
const GROUP = /^(?:groups?|category|stratum|strata|subgroups?|)$/i;
/** Rows of a metric table that tell of a metric. */
const ABOUT = /^(?:sd|se|sem|std(?:ev)?|standard (?:deviation|error)|p-?values?|(?:95 ?% )?(?:ci|confidence interval)(?: \(?(?:low(?:er)?|high(?:er)?|upper)(?: bound)?\)?)?)$/i;
const BRACKET = /\s*\(([^()]*)\)$/;
/** `Value (test)` without what stands in brackets. */
const bare = (head) => head.replace(BRACKET, "");
const inBrackets = (head) => BRACKET.exec(head)?.[1] ?? "";
const isMetric = (head) => METRIC.test(head);
const isValue = (head) => VALUE.test(bare(head));
/** `95% CI`, but not `Value (95% CI)`, whose cells begin with the value. */
const isInterval = (head) => INTERVAL.test(head) && !isValue(head);
/** `90% CI`, `CI (0.99)`: an interval whose head names a level, and not that of 95 %. */
function isOfOtherLevel(head) {
	const levels = [...head.matchAll(LEVEL)].map((found) => found.slice(1).find((level) => level !== void 0));
	return levels.length > 0 && !levels.some((level) => level === "95" || level === "97.5");
}
const isBeside = (head) => [
	head,
	bare(head),
	inBrackets(head)
].some((part) => BESIDE.test(part));
/** Heads a column that counts samples, as `N`, `Patients` and `Samples (n)` do. */
const isCount = (head) => COUNT.test(bare(head));
/** The same of samples alone: `n` and `#` may as well count runs or seeds. */
const isCountOfSamples = (head) => isCount(head) && !/^[n#]$/.test(bare(head));
const isSplit = (head) => SPLIT.test(head);
const isPercent = (head) => PERCENT.test(head);
/** Heads a column of models, papers or runs, which are no groups of one model's samples. */
const isOthers = (head) => OTHERS$1.test(head);
/** Says only that groups stand below, not by what. */
const isGroup = (head) => GROUP.test(head);
const isAbout = (row) => ABOUT.test(row);
const STRATIFIED = /stratif|subgroup|sub-group|granular/i;
const RESULTS = /metric|result|performance|score/i;
const NOTES$1 = /\bnotes?\b|comment|discussion|background|literature|comparison|related work/i;
const FOREIGN = /\bbaselines?\b|\bother (?:methods?|models?)\b|\bpublished\b|\bvalidation\b|\bablations?\b|\bprior (?:work|art)\b|\bsota\b|state of the art/i;
const holdsGroups = (title) => STRATIFIED.test(title);
const holdsResults$1 = (title) => RESULTS.test(title);
/** A title over prose, whose tables may be about anything. */
const holdsNotes = (title) => NOTES$1.test(title);
/** A title over results that are not those of the model and of the test data. */
const holdsForeign = (title) => FOREIGN.test(title);
/** `Acquisition Type (n)` as a key: `acquisition_type`. */
function categoryOf(title) {
	return (isCount(inBrackets(title)) ? bare(title) : title).slice(0, 200).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").join("_");
}

// src/submission/fields/results-section.ts
const METRICS$1 = /\b(?:metrics?|results?|scores?|performance)\b/i;
const OTHERS = /stratif|sub-?group|granular|note|comment|discussion|benchmark results/i;
/** A value of a metric, and no count of groups. */
const FIGURE = /\d[.,]\d/;
/** Enough of a text to see whether it says anything. */
const MOST_CHARACTERS$3 = 1e3;
/** The first section that is called after metrics and has no table, else the first that has one. */
function resultsSection(sections, body) {
	const found = sections.filter(({ title }) => METRICS$1.test(title) && !OTHERS.test(title));
	const own = found.find(({ blocks }) => !blocks.some(({ type }) => type === "table")) ?? found[0];
	if (own === void 0) return void 0;
	const { title, line, blocks } = own;
	if (blocks.some(({ type }) => type === "table")) return {
		title,
		line
	};
	return {
		title,
		line,
		untabled: blocks.find((block) => says(block, body))?.position?.start.line
	};
}
/** The first section of groups that holds figures and no table. */
function untabledGroups(sections, body) {
	for (const { title, line, blocks } of sections) {
		if (!holdsGroups(title) || blocks.some(({ type }) => type === "table")) continue;
		const figures = blocks.find((block) => says(block, body) && FIGURE.test(sourceOf(block, body)));
		if (figures !== void 0) return {
			title,
			line,
			untabled: figures.position?.start.line
		};
	}
}
/** Whether a block is an answer; read as source, because a long one is not worth more. */
function says(block, body) {
	if (block.type === "html") return /^<table\b/i.test(block.value);
	const source = block.type === "code" ? block.value : sourceOf(block, body);
	return withoutHint(source.slice(0, MOST_CHARACTERS$3)) !== "";
}

// src/submission/fields/same-runner.ts
/**
* The runner that two labels give together: `Runner: fmbench` beside `fmbench Version: 0.3` is `fmbench 0.3`, and a
* label whose version was left empty says nothing beside another. Undefined where they give two.
*/
function sameRunner(before, field) {
	if (before === void 0 || field === void 0) return before ?? field;
	if (before.assumed !== field.assumed) return before.assumed === true ? field : before;
	const [short, long] = before.value.length <= field.value.length ? [before, field] : [field, before];
	const [a, b] = [short.value.toLowerCase(), long.value.toLowerCase()];
	return a === b || b.startsWith(`${a} `) ? long : void 0;
}

// src/submission/fields/read-fields.ts
/** Values of the fields are short; what is longer is prose under a heading that happens to be so named. */
const MOST_CHARACTERS$2 = 500;
/**
* Reads `**Label**: value` (the Markdown template) and `### Label` sections (issue forms). Comments, hints such
* as `(e.g., …)` and `_No response_` are no values; a field that stands twice is an error that names both lines.
*/
function readFields(sections, body, inline) {
	const fields = /* @__PURE__ */ new Map();
	const empty = /* @__PURE__ */ new Map();
	const findings = [];
	let dateLike;
	const labelled = sections.flatMap((section) => labelledIn(section, body, inline));
	for (const { label, text, url, line } of plainLabelsFirst(labelled)) {
		const tool = toolOf(label);
		const name = tool === void 0 ? fieldOf(label) : "runner";
		if (name === void 0) {
			if (withoutHint(text) !== "") dateLike ??= {
				label,
				value: withoutHint(text),
				line
			};
			continue;
		}
		const given = linked(name, url) ?? filledIn(name, text);
		const standing = LEFT_AS_GIVEN.has(name) ? void 0 : withoutStruck(given);
		if (standing !== void 0) findings.push(struck(name, given, standing, line));
		const value = standing ?? given;
		const field = fieldWith(tool, value, line);
		const before = fields.get(name);
		const same = tool !== void 0 || name === "runner" ? sameRunner(before, field) : void 0;
		const twin = before?.line ?? (name === "runner" ? void 0 : empty.get(name));
		if (name !== "modelName" && deceptionIn(value) !== void 0) findings.push(deceptive(name, line));
		else if (same !== void 0) fields.set(name, same);
		else if (twin !== void 0 && twin !== line) {
			if (!isRemarked(label)) findings.push(standsTwice(name, twin, line));
			else if (before === void 0 && field !== void 0) fields.set(name, field);
		} else if (field !== void 0) fields.set(name, field);
		else empty.set(name, line);
		if (name === "modelName" && repeatsItself(text)) findings.push(nameOnLines(value, line));
	}
	for (const name of fields.keys()) empty.delete(name);
	const [results, groups] = [resultsSection(sections, body), untabledGroups(sections, body)];
	return {
		fields,
		empty,
		findings,
		dateLike,
		results,
		groups
	};
}
/** Where a field stands with and without a remark, the one without is meant. */
function plainLabelsFirst(labelled) {
	const plain = labelled.filter(({ label }) => !isRemarked(label));
	return plain.length === labelled.length ? labelled : [...plain, ...labelled.filter(({ label }) => isRemarked(label))];
}
/** What a label says; undefined where nothing. The label of a tool says which one, whatever stands behind it. */
function fieldWith(tool, value, line) {
	if (value !== "") return {
		value: tool === void 0 ? value : `${tool} ${value}`,
		line
	};
	return tool === void 0 ? void 0 : {
		value: tool,
		line,
		assumed: true
	};
}
function filledIn(name, text) {
	const value = withoutHint(text);
	return (name === "modelName" || name === "modelId") && isShownInForms(value) ? "" : value;
}
/** Whether a line of a name begins like the first one: two versions of a model, and not one name that goes on. */
function repeatsItself(text) {
	const [first = "", ...more] = text.toLowerCase().split("\n");
	const start = first.trim().slice(0, 4);
	return start.length > 2 && more.some((row) => row.trim().startsWith(start));
}
function nameOnLines(value, line) {
	return {
		rule: "model-ambiguous",
		severity: "warning",
		field: "model.name",
		line,
		message: `The Model Name on line ${line} stands on several lines; it is read as one name, ${quoted(value)}.`,
		remedy: "Write it on one line; submit one model per issue."
	};
}
/** A paper or a repository given as a link is its address, not the words that are clicked. */
function linked(name, url) {
	return (name === "paper" || name === "code") && url !== void 0 && /^https?:\/\//i.test(url) ? url : void 0;
}
/** The name of a model is looked at by a rule of its own, which is stricter. */
function deceptive(name, line) {
	return {
		rule: "text-not-plain",
		severity: "error",
		field: "",
		line,
		message: `"${labelOf$1(name)}" on line ${line} holds a character that cannot be seen.`,
		remedy: "Type the value again by hand."
	};
}
/** A `~` belongs to the address of a page, and what is struck out may belong to prose. */
const LEFT_AS_GIVEN = /* @__PURE__ */ new Set([
	"paper",
	"code",
	"reason"
]);
function struck(name, value, standing, line) {
	return {
		rule: "text-struck",
		severity: "error",
		field: "",
		line,
		message: `A part of "${labelOf$1(name)}" on line ${line} is struck out: ${quoted(value)}.`,
		remedy: standing === "" ? "Write the value that holds, or leave it empty." : `Write ${quoted(standing)} alone.`
	};
}
function standsTwice(name, first, second) {
	return {
		rule: "field-twice",
		severity: "error",
		field: "",
		line: second,
		message: `"${labelOf$1(name)}" stands twice: on line ${first} and on line ${second}.`,
		remedy: "Keep the one that is right and delete the other."
	};
}
/** Prose about the run: what is bold there is no field. */
const NOTES = /note|comment|discussion/i;
const isLabel = (title) => (fieldOf(title) ?? toolOf(title)) !== void 0 || isDateLike(title);
/** Whether a list below an empty label gives the days of the run, as a date does; another list is no value. */
const listsDays = ({ label }, text) => fieldOf(label) === "date" && text.split("\n").every((row) => dateHint(row) !== void 0);
function labelledIn({ title, depth, line, blocks }, body, inline) {
	if (NOTES.test(title)) return [];
	const found = [];
	let open;
	for (const block of blocks) {
		const own = paragraphsOf(block).flatMap((paragraph) => labelledLines(sourceOf(paragraph, body), paragraph.position?.start.line ?? line, inline));
		if (own.length > 0) {
			found.push(...own);
			const last = own.at(-1);
			open = last?.text === "" && toolOf(last.label) === void 0 ? last : void 0;
		} else if (open !== void 0 && (block.type === "paragraph" || block.type === "list")) {
			const next = blockText(block, body, inline);
			const fits = block.type === "list" ? listsDays(open, next.text) : !next.text.includes("\n");
			if (next.text.length <= MOST_CHARACTERS$2 && fits) found.splice(found.indexOf(open), 1, {
				...open,
				...next
			});
			open = void 0;
		} else if (block.type !== "html") open = void 0;
	}
	if (depth < 2 || depth > 3 || found.length > 0 || !isLabel(title)) return found;
	const parts = blocks.map((block) => blockText(block, body, inline));
	const text = parts.map((part) => part.text).join("\n").trim();
	if (text.length > MOST_CHARACTERS$2) return [];
	return [{
		label: title,
		line,
		text,
		url: parts.find(({ url }) => url !== void 0)?.url
	}];
}

// src/submission/normalise-body.ts
/** The largest body that is looked at: what GitHub takes. */
const MOST_BYTES$1 = 262144;
/**
* Line ends become LF and a byte order mark goes. Characters that some readers take for a line end, or that
* no one can see, are refused with their line, never removed.
*/
function normaliseBody(body) {
	const text = body.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
	if (text.length > MOST_BYTES$1) return {
		text: "",
		findings: [refusal$1(null, `The issue has ${text.length} characters.`, "Shorten it to under 262,144.")]
	};
	const control = controlIn(text);
	if (control === void 0) return {
		text,
		findings: []
	};
	const before = text.slice(0, control.index).split("\n");
	const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
	return {
		text,
		findings: [refusal$1(before.length, `The issue holds the control character ${control.code} (${place}).`, "Delete it: write the line again by hand.")]
	};
}
function refusal$1(line, message, remedy) {
	return {
		rule: "text-not-plain",
		severity: "error",
		field: "",
		line,
		message,
		remedy
	};
}

// src/submission/record/record-key.ts
const KEYS = "eval_id|benchmark_id|model_ids|dataset_id|run_metadata|metrics|metrics_ci";
/** Keys that only a record has. */
const RECORD_NAMES = new Set(KEYS.split("|"));
/** Whether a text holds a key of an evaluation record, in YAML or JSON. Linear in its length. */
const RECORD_KEY = new RegExp(`(?:^|[{,])[ \\t]*["'“”]?(?:${KEYS})["'“”]?[ \\t]*:`, "m");
const ANY_CASE = new RegExp(RECORD_KEY.source.replace("(?:eval_id", "(eval_id"), "gim");
/** The keys of a record that stand in a text with capitals (`Eval_ID:`), where two or more of them do. */
function capitalKeys(text) {
	const keys = new Set([...text.matchAll(ANY_CASE)].map(([, key = ""]) => key));
	return keys.size > 1 ? [...keys].filter((key) => key !== key.toLowerCase()) : [];
}
const EVERY_KEY = new RegExp(RECORD_KEY.source.replace("(?:eval_id", "(eval_id"), "gm");
/** Whether two keys of a record stand in a text: one alone could be a sentence about it. */
function looksLikeRecord(text) {
	return new Set([...text.matchAll(EVERY_KEY)].map(([, key]) => key)).size > 1;
}
/** A line that a record pasted without a fence opens with. */
const RECORD_START = new RegExp(`^(?:["']?(?:${KEYS})["']?[ \\t]*:|\\{)`);

// src/submission/record/loose-record.ts
/** Lines that a YAML record can be made of: blank, indented, a comment, a list item, or `key:`. */
const YAML_LINE = /^(?:$|[ \t]|# |#$|- |["']?[A-Za-z_][\w .()/-]{0,63}["']?:(?:\s|$)|---$)/;
/** A tag, a comment, a link or a picture could hide lines from who looks at the issue. */
const HIDES_REST = /<[A-Za-z!/?]|\[/;
const HIDES_PART = /<[A-Za-z!/?]|!\[|\]\(/;
/**
* Records that were pasted without a fence: from a line with a key of a record (or `{`) that opens a line of plain
* text, as far as the lines look like YAML.
*/
function findLooseRecords(tree, lines) {
	const blocks = [];
	const hidden = [];
	let end = 0;
	for (const { type, position } of tree.children) {
		if (type !== "paragraph" || position === void 0 || position.end.line <= end) continue;
		const first = firstStart(lines, Math.max(position.start.line, end + 1), position.end.line);
		if (first === void 0) continue;
		end = (lines[first - 1] ?? "").startsWith("{") ? lastJsonLine(lines, first) : lastYamlLine(lines, first);
		const text = lines.slice(first - 1, end).join("\n");
		if (!looksLikeRecord(text)) continue;
		const shown = lines.slice(position.start.line - 1, first - 1).join("\n");
		if (HIDES_REST.test(shown) || HIDES_PART.test(text)) hidden.push(first);
		else blocks.push({
			text,
			firstLine: first
		});
	}
	return {
		blocks,
		hidden
	};
}
function firstStart(lines, from, to) {
	for (let line = from; line <= to; line++) if (RECORD_START.test(lines[line - 1] ?? "")) return line;
}
function lastYamlLine(lines, first) {
	let last = first;
	while (last < lines.length && YAML_LINE.test(lines[last] ?? "")) last++;
	return last;
}
/** To the brace that closes at the start of a line, else as far as the text goes without an empty line. */
function lastJsonLine(lines, first) {
	let last = first;
	while (last < lines.length && !/^\}\s*$/.test(lines[last - 1] ?? "")) last++;
	if (/^\}\s*$/.test(lines[last - 1] ?? "")) return last;
	for (last = first; last < lines.length && (lines[last] ?? "").trim() !== "";) last++;
	return last;
}

// src/submission/record/record-refusals.ts
/** Why a record that stands there, or something like one, is not read. */
const languageOf = ({ lang }) => (lang ?? "").replace(/^\{?\.?|\}$/g, "");
const lineOf = (node) => node.position?.start.line ?? 1;
function refusal(rule, node, message, remedy) {
	return {
		rule,
		severity: "error",
		field: "",
		line: lineOf(node),
		message,
		remedy
	};
}
const nested = (node, beside) => refusal("record-nested", node, `A record stands inside a quote, a list or a footnote (line ${lineOf(node)}).`, beside ? "Delete it there; the record outside is enough." : "Move the fence to the start of the line, outside of it.");
const unclosed = (node) => refusal("fence-open", node, `The fence with the record, opened on line ${lineOf(node)}, is never closed.`, "Add a line of three backticks after the record.");
const commented = (line) => ({
	rule: "record-hidden",
	severity: "error",
	field: "",
	line,
	message: `A record stands inside an HTML comment or tag (line ${line}), where it is not shown as it is; it is not read.`,
	remedy: "Take the comment or tag away, and put the record between a line ```yaml and a line ```."
});
const otherLanguage = (node) => refusal("record-language", node, `A record stands in a fence marked ${quoted(languageOf(node))} (line ${lineOf(node)}), which is not YAML.`, "Begin the fence with ```yaml and write the record as YAML or JSON.");
const keyless = (node) => refusal("record-missing", node, `The issue holds no evaluation record: the block on line ${lineOf(node)} has none of its keys.`, PASTE_RECORD);
const capitalised = (node, keys) => refusal("key-case", node, `The keys of the record on line ${lineOf(node)} are written with capitals: ${keys.join(", ")}.`, `Write them in lower case: ${keys.map((key) => `\`${key.toLowerCase()}:\``).join(", ")}; the same goes for candidate, date, runner and status. Names of metrics keep their capitals.`);
/** How to submit a record, for an issue that holds none. */
const PASTE_RECORD = "Paste the content of your eval.yaml between a line ```yaml and a line ```: eval_id, benchmark_id, model_ids, dataset_id, run_metadata, metrics, status.";
const blank = (node) => refusal("template-unfilled", node, `The template is not filled in yet. Still empty: the evaluation record on line ${lineOf(node)}.`, "Edit the issue and paste the content of your eval.yaml there; Podium looks again by itself.");
const swallowed = (node) => refusal("record-swallowed", node, `A record stands right below an HTML tag (from line ${lineOf(node)} on), so its fence is not read as one.`, "Put an empty line above the fence.");

// src/submission/record/find-records.ts
/** Languages under which people paste a record; `.yaml.txt` is what GitHub lets them attach. */
const RECORD_LANGUAGE = /^(?:ya?ml|json[c5]?)$|\.(?:ya?ml|json)(?:\.txt)?$/i;
const TEXT_LANGUAGE = /^(?:te?xt|plain(?:text)?|console)$/i;
/**
* Finds evaluation records: in fences, in indented code, or pasted as they are. CommonMark decides what a fence
* is, so a fence in a comment is none; a record in a quote, in a list or in a fence that is never closed is
* refused, because two readers could see two different things.
*/
function findRecords(tree, body) {
	const lines = body.split("\n");
	const blocks = [];
	const single = [];
	const findings = [];
	const containers = [];
	let overlooked;
	for (const node of tree.children) if (node.type !== "code") {
		if (holdsNested(node)) containers.push(node);
		else if (isSwallowed(node)) findings.push(swallowed(node));
		else if (isHidden(node)) overlooked ??= commented(lineOf(node));
	} else if (!RECORD_KEY.test(node.value)) {
		if (RECORD_LANGUAGE.test(languageOf(node))) overlooked ??= node.value.trim() === "" ? blank(node) : withoutKeys(node);
	} else if (!canHoldRecord(node)) overlooked ??= otherLanguage(node);
	else if (!isClosed(node, lines)) findings.push(unclosed(node));
	else (looksLikeRecord(node.value) ? blocks : single).push(withoutInnerFence(node, isFenced(node, lines)));
	const loose = findLooseRecords(tree, lines);
	blocks.push(...loose.blocks);
	for (const line of loose.hidden) overlooked ??= commented(line);
	findings.push(...containers.map((node) => nested(node, blocks.length > 0)));
	return {
		blocks,
		single: single[0],
		findings,
		overlooked
	};
}
function withoutKeys(node) {
	const capitals = capitalKeys(node.value);
	return capitals.length > 0 ? capitalised(node, capitals) : keyless(node);
}
function canHoldRecord(node) {
	const language = languageOf(node);
	return language === "" || RECORD_LANGUAGE.test(language) || TEXT_LANGUAGE.test(language);
}
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
function isFenced(node, lines) {
	return FENCE.test(lines[lineOf(node) - 1] ?? "");
}
function isClosed(node, lines) {
	const fence = FENCE.exec(lines[lineOf(node) - 1] ?? "")?.[1];
	if (fence === void 0) return true;
	const end = node.position?.end.line ?? 1;
	const last = (lines[end - 1] ?? "").trim();
	return end > lineOf(node) && last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
}
/** Who pastes his own fence into a form field of type yaml brings a second opening (and closing) line along. */
function withoutInnerFence(node, fenced) {
	const firstLine = lineOf(node) + (fenced ? 1 : 0);
	const rows = node.value.split("\n");
	const start = rows.findIndex((row) => row.trim() !== "");
	const opening = /^\s*(`{3,}|~{3,})[ \t]*[\w.{}]*[ \t]*$/.exec(rows[start] ?? "")?.[1];
	if (opening === void 0) return {
		text: node.value,
		firstLine
	};
	const inner = rows.slice(start + 1);
	while (inner.at(-1)?.trim() === "") inner.pop();
	const closing = (inner.at(-1) ?? "").trim();
	if (closing.length >= opening.length && closing === opening.charAt(0).repeat(closing.length)) inner.pop();
	return {
		text: inner.join("\n"),
		firstLine: firstLine + start + 1
	};
}
function holdsNested(node) {
	if (node.type !== "blockquote" && node.type !== "list" && node.type !== "footnoteDefinition") return false;
	const inside = [...node.children];
	for (let at = inside.pop(); at !== void 0; at = inside.pop()) {
		if (at.type === "code" && canHoldRecord(at) && RECORD_KEY.test(at.value)) return true;
		if ("children" in at) inside.push(...at.children);
	}
	return false;
}
function isHidden(node) {
	return node.type === "html" && node.value.includes("<!--") && RECORD_KEY.test(node.value);
}
/** A record right below a tag, without an empty line between: its fence is raw text, for GitHub as well. */
function isSwallowed(node) {
	return node.type === "html" && RECORD_KEY.test(node.value) && looksLikeRecord(withoutComments(node.value));
}

// src/submission/record/lost-indentation.ts
/** Keys that belong below another one, which is then left empty. */
const INNER = [
	["model_ids", "candidate"],
	["run_metadata", "date"],
	["run_metadata", "runner"]
];
/** A record whose indentation got lost on the way: inner keys stand at the margin, and what they belong to is empty. */
function lostIndentation(record, lines) {
	const empty = INNER.find(([outer, inner]) => record[outer] === void 0 && record[inner] !== void 0 && lines.has(outer));
	const metric = empty === void 0 ? looseMetric(record, lines) : void 0;
	const [outer, inner] = empty ?? (metric === void 0 ? [] : ["metrics", metric]);
	if (outer !== void 0 && inner !== void 0) return lost(outer, inner, lines, PUT_SPACES);
	return record.run_metadata === void 0 && !lines.has("run_metadata") && record.date !== void 0 && record.runner !== void 0 ? lost("run_metadata", "date", lines, ADD_RUN) : void 0;
}
const PUT_SPACES = "Put two spaces in front of every line that belongs to model_ids:, run_metadata: or metrics:, and keep the record in a fence.";
const ADD_RUN = "Add a line `run_metadata:` above `date:` and `runner:`, keep the two together and put two spaces in front of each.";
function lost(outer, inner, lines, remedy) {
	const line = lines.get(inner) ?? null;
	return {
		rule: "indent-lost",
		severity: "error",
		field: `${outer}.${inner}`,
		line,
		message: `"${inner}:" stands at the margin${line === null ? "" : ` on line ${line}`}, but belongs below "${outer}:".`,
		remedy
	};
}
/** A number at the margin right behind a `metrics:` that is left empty. */
function looseMetric(record, lines) {
	const from = lines.get("metrics");
	if (record.metrics !== void 0 || from === void 0) return void 0;
	return Object.keys(record).find((key) => typeof record[key] === "number" && lines.get(key) === from + 1 && !OTHER_NUMBER.test(key));
}
const OTHER_NUMBER = /^(?:seed|version|year|runtime|epochs?|n|n_\w{1,40}|num_\w{1,40}|\w{1,40}_(?:seconds|hours|count|version|id))$/i;

// src/submission/forbidden-name.ts
/** Longest name. */
const MOST_CHARACTERS$1 = 200;
/** Names that mean something to JavaScript, that are too long, or that hide a character. */
function forbiddenName(name) {
	if (name === "__proto__" || name === "constructor" || name === "prototype") return {
		rule: "key-forbidden",
		message: `The record has the key "${name}".`,
		remedy: "Leave the key out."
	};
	if (name.length > MOST_CHARACTERS$1) return {
		rule: "key-forbidden",
		message: `The record has a key of ${name.length} characters.`,
		remedy: `Keep keys under ${MOST_CHARACTERS$1}.`
	};
	const unseen = unseenIn(name);
	if (unseen === void 0) return void 0;
	return {
		rule: "text-not-plain",
		message: `The key ${quoted(name)} holds the character ${unseen.code}, which cannot be seen.`,
		remedy: "Type the key again by hand."
	};
}

// src/submission/record/in-quotes.ts
/** Longer texts are not written out in a remedy. */
const LONGEST = 200;
/** A text as a YAML string in double quotes, to be copied; undefined where it is too long for that. */
function inQuotes(text) {
	const escaped = text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"");
	return escaped.length > LONGEST ? void 0 : `"${escaped}"`;
}

// src/submission/record/typography.ts
const SPACE = "[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]";
const SPACE_AFTER_COLON = new RegExp(`^["'“”]?([\\w .-]{1,64})["'“”]?:${SPACE}+\\s*([^\\n]{0,80})`);
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`);
const SMART_QUOTED = /^[“”„«‟"']([^“”„«»‟\n]{0,200})[“”»‟"']$/;
const SMART_SINGLE = /^[‘’‚]([^‘’‚\n]{0,200})[‘’]$/;
/** Fields whose values are never prose, so that quotes and spaces of another kind are slips there. */
const EXACT = /^(?:(?:eval|benchmark|dataset)_id|model_ids\..*|status|run_metadata\.date|metrics\..*|metrics_ci\..*)$/;
/** Whether a field holds an id, a word, a day or a number, and never prose. */
const isExact = (field) => EXACT.test(field);
/** What is wrong with a value without quotes at a path of the record, where it is one of the usual slips. */
function typographySlip(text, field) {
	if (!isExact(field)) return void 0;
	if (OUTER_SPACE.test(text)) return slip("space-not-plain", `The value ${quoted(text.trim())} is set off by a non-breaking space.`, `Write \`${text.trim().slice(0, 80)}\` behind an ordinary space.`);
	const inner = (SMART_QUOTED.exec(text) ?? SMART_SINGLE.exec(text))?.[1];
	if (inner === void 0) return void 0;
	return slip("quotes-not-plain", `The value ${quoted(text)} stands in typographic quotes.`, field.startsWith("metrics") ? numberHint(inner) ?? "Write a plain number such as 0.93." : `Write "${inner}" in straight quotes.`);
}
/** An entry with a non-breaking space behind its colon, which YAML reads as one text. */
function spaceSlip(text) {
	const joined = SPACE_AFTER_COLON.exec(text);
	if (joined === null) return void 0;
	return slip("space-not-plain", `A non-breaking space stands behind the colon of "${joined[1]}".`, `Write \`${joined[1]}: ${joined[2]}\` with an ordinary space.`);
}
/** A key in typographic quotes or with a space that is none. */
function keySlip(key) {
	const indent = new RegExp(`^${SPACE}+`).exec(key)?.[0];
	if (indent !== void 0) return slip("space-not-plain", "The indentation is made of non-breaking spaces.", `Write \`${" ".repeat(indent.length)}${key.slice(indent.length, 80)}:\` with ordinary spaces in front.`);
	const plain = key.replace(/[“”„«»‟‘’‚]/g, "").replace(/\u2011/g, "-").replace(new RegExp(SPACE, "g"), " ").trim();
	if (plain === key) return void 0;
	return slip("quotes-not-plain", `The key ${quoted(key)} holds typographic quotes, hyphens or spaces.`, `Write \`${plain.slice(0, 80)}:\`.`);
}
/**
* Why YAML cannot read a line, where the line itself or the one above shows one of the usual slips; `above` tells
* which. YAML often stumbles only one line later.
*/
function lineSlip(line, before) {
	const own = slipIn(line) ?? textSlip(line);
	if (own !== void 0) return {
		...own,
		above: false
	};
	const earlier = slipIn(before);
	return earlier === void 0 ? void 0 : {
		...earlier,
		above: true
	};
}
function slipIn(line) {
	const body = line.trimStart();
	if (/^ *\t/.test(line)) return slip("indent-tab", "A tab stands in the indentation; YAML wants spaces.", `Write \`${line.slice(0, line.length - body.length).replaceAll("	", "  ")}${body.trim().slice(0, 80)}\` with spaces in front.`);
	const space = spaceSlip(body);
	if (space !== void 0) return space;
	const close = /^(?:- )?([A-Za-z][\w.-]{0,63}):([^\s:/][^\n]{0,80})$/.exec(body);
	if (close === null) return void 0;
	return slip("colon-space", `A space is missing behind "${close[1]}:".`, `Write \`${close[1]}: ${close[2]?.trim()}\`.`);
}
/** A text that needs quotes, or a fence that was not closed where it was meant to be. */
function textSlip(line) {
	if (/^\s*(?:`{3,}|~{3,})/.test(line)) return slip("fence-inside", `The record holds a line ${quoted(line.trim())}, which does not close its fence.`, "A closing fence stands alone on its line, of the same sign and at least as long as the opening one.");
	const bound = /^\s*([\w.-]{1,64}):[ \t]+(>=?[ \t]*\.?\d[^\n]{0,40})$/.exec(line);
	if (bound !== null) return slip("number-bound", `The value of "${bound[1]}" is ${quoted(bound[2]?.trim() ?? "")}, which is no number.`, numberHint(bound[2] ?? "") ?? "Write the number that was measured.");
	const [, key, text = ""] = /^\s*(?:- )?([\w.-]{1,64}):\s+([^"'\s[{|>][^\n]*)$/.exec(line) ?? [];
	if (/^(?:metrics|run_metadata|model_ids)$/.test(key ?? "") && /: /.test(text)) return slip("entry-on-line", `An entry of "${key}" stands on the same line.`, `Write \`${key}:\` and on the next line, with two spaces in front, \`${text.trim().slice(0, 80)}\`.`);
	const two = /^([-+]?[\d.]{1,40}%?)[,;]? +([A-Za-z][\w.@-]{0,63}): (\S[^\n]{0,80})$/.exec(text.trim());
	if (two !== null) return slip("entry-on-line", `Two entries stand on one line, "${key}" and "${two[2]}".`, `Write one entry a line: \`${key}: ${two[1]}\` and below it \`${two[2]}: ${two[3]}\`.`);
	const whole = inQuotes(text.trim());
	const write = whole === void 0 ? "Put the text in double quotes." : `Write \`${key}: ${whole}\` in quotes.`;
	if (/: /.test(text)) return slip("text-unquoted", `The text of "${key}" holds a colon.`, write);
	if (!/^[@`%]/.test(text)) return void 0;
	return slip("text-unquoted", `The text of "${key}" begins with ${text.charAt(0)}, which means something in YAML.`, write);
}
function slip(rule, message, remedy) {
	return {
		rule,
		message,
		remedy
	};
}

// src/submission/record/cut-text.ts
/** What stands behind a text on its line as a comment without a space behind its `#`: `node #4`. */
function behindText(source, end, field) {
	if (isExact(field)) return void 0;
	return /^[ \t]{1,8}#[^\s#][^\n]{0,200}/.exec(source.slice(end, end + 220))?.[0].trimEnd();
}
/** A warning that YAML takes the end of a text for a comment. */
function cutText$1(field, value, comment, line) {
	const whole = inQuotes(value + comment);
	const key = field.slice(field.lastIndexOf(".") + 1);
	return {
		rule: "text-cut",
		severity: "warning",
		field,
		line,
		message: `${field}: ${quoted(comment.trim())} is a comment for YAML, because a space stands before it; the value is ${quoted(value)}.`,
		remedy: whole === void 0 ? "Put the text in double quotes if that belongs to it, else a space behind the #." : `Write \`${key}: ${whole}\` in quotes if that belongs to it, else a space behind the #.`
	};
}

// src/submission/record/flow-entry.ts
const WHOLE = /^[-+]?\d{1,20}$/;
/** A number that a comma cut into a value and keys: `0,93`, `1,024,000`. */
const CUT_NUMBER = /^[-+]?\d{1,20}(?:,[ \t]*\d[^,{}[\]:\n]{0,30}(?=[,}\n])){1,6}/;
/** One more number that a comma cuts. */
const ANOTHER = /:[ \t]{0,8}[-+]?\d{1,20},[ \t]{0,8}\d[^,{}[\]:\n]{0,30}[,}\n]/;
/**
* Why a key without a value cannot stand in `{ }`, where a comma begins a new entry: `{AUROC: 0,93}` would be an
* AUROC of 0 and a key 93. `before` is the entry in front of it.
*/
function bareKey(source, key, before) {
	if (key.value !== void 0 || /^["']?\s*:/.test(source.slice(key.end, key.end + 80))) return void 0;
	const from = before?.value?.isPlain === true ? before.value.start : void 0;
	if (before !== void 0 && from !== void 0) {
		const first = source.slice(from, key.start).replace(/[\s,]+$/, "");
		const number = WHOLE.test(first) ? CUT_NUMBER.exec(source.slice(from, from + 240))?.[0].trim() : void 0;
		if (number !== void 0) return cutNumber(before.name, number, source.slice(key.end, key.end + 400));
		if (!WHOLE.test(first) && !/^[-+.\d][\d.eE+-]*$/.test(first)) return cutText(source, from, key, before.name);
	}
	const name = key.name.slice(0, 80);
	return {
		rule: "key-alone",
		message: `"${name}" stands between commas without a value.`,
		remedy: `Write \`${name}: \` and its value, or take it out.`
	};
}
function cutNumber(name, number, rest) {
	const remedy = (name === "N" ? countHint : numberHint)(number.replace(/,\s+/g, ",")) ?? "Write a plain number, without commas.";
	return {
		rule: "number-cut",
		message: `The comma in ${name}: ${number} would end the number, because { } has a comma between entries.`,
		remedy: ANOTHER.test(rest) ? `${remedy} Do the same with the other numbers.` : remedy
	};
}
function cutText(source, from, key, name) {
	const whole = inQuotes(source.slice(from, key.end).replace(/\s+/g, " "));
	return {
		rule: "key-alone",
		message: `"${key.name.slice(0, 80)}" stands behind a comma, where { } begins a new entry, without a value.`,
		remedy: whole === void 0 ? `Put the text of ${name} in double quotes.` : `Write \`${name}: ${whole}\` in quotes if it belongs to ${name}, else give it a value.`
	};
}
/** Why a key without quotes is none: JSON has no comments, so one becomes the beginning of the next key. */
function commentKey(name) {
	const quote = name.indexOf("\"");
	if (name.startsWith("//") || name.startsWith("/*")) {
		const comment = name.slice(0, quote < 0 ? 80 : Math.min(quote, 80)).trim();
		return {
			rule: "json-comment",
			message: `"${comment}" is read as a part of the record: JSON has no comments.`,
			remedy: `Delete \`${comment}\`.`
		};
	}
	if (quote < 0) return void 0;
	const plain = name.replaceAll("\"", "").trim().slice(0, 80);
	return {
		rule: "key-quotes",
		message: `The key \`${name.slice(0, 80)}\` holds a quotation mark.`,
		remedy: `Write \`${plain}:\` without quotation marks.`
	};
}

// src/submission/record/entry-slip.ts
/** Mappings of the record whose entries people write by hand. */
const SECTION = /^(?:run_metadata|model_ids|metrics|metrics\.stratified(?:\.[^.]+){0,2})$/;
const ENTRY = /^(\p{L}[^:=/\n]{0,63})(:|=)(?!\/\/)([^\n]{1,200})$/u;
/** Where the next entry of the same line begins. */
const NEXT = /[,;][ \t]{0,8}(?=[A-Za-z][\w .-]{0,40}[:=])/;
const NEXT_METRIC = /[,;]?[ \t]{1,8}(?=[A-Za-z][\w.-]{0,40} ?[:=])|[,;](?=[A-Za-z])/;
/**
* Entries of a mapping that YAML reads as one text, because no plain space stands behind their colons (or because
* they have an equals sign): `raw` is that text as it stands in the source, a line for every entry.
*/
function entrySlip(raw, field) {
	if (!SECTION.test(field) || raw.length > 1e4) return void 0;
	const next = field.startsWith("metrics") ? NEXT_METRIC : NEXT;
	const rows = raw.split("\n").flatMap((row) => row.trim().split(next)).filter((row) => row.trim() !== "");
	const entries = rows.flatMap((row) => {
		const [, name = "", sign = "", value = ""] = ENTRY.exec(row.trim()) ?? [];
		return sign === "" || value.trim() === "" ? [] : [{
			name: name.trim(),
			sign,
			value
		}];
	});
	const [first] = entries;
	if (first === void 0 || entries.length < rows.length) return void 0;
	const write = entries.map(({ name, value }) => `\`${name}: ${value.trim()}\``).join(", ");
	const below = `below \`${field.slice(field.lastIndexOf(".") + 1)}:\` and indented`;
	const remedy = `Write ${write}, ${entries.length === 1 ? "on a line of its own" : "one a line"} ${below}, with an ordinary space behind the colon.`;
	if (first.sign === "=") return {
		rule: "colon-space",
		message: `An equals sign stands behind "${first.name}", where YAML wants a colon.`,
		remedy
	};
	return /^\s/.test(first.value) ? {
		rule: "space-not-plain",
		message: `A non-breaking space stands behind the colon of "${first.name}".`,
		remedy
	} : {
		rule: "colon-space",
		message: `A space is missing behind "${first.name}:".`,
		remedy
	};
}

// src/submission/record/refused.ts
/** Why a record is not read: rule, offset in the source, and the cure. */
var Refused = class extends Error {
	name = "Refused";
	rule;
	offset;
	remedy;
	field;
	constructor(rule, offset, message, remedy, field = "") {
		super(message);
		this.rule = rule;
		this.offset = offset;
		this.remedy = remedy;
		this.field = field;
	}
};

// src/submission/record/read-scalar.ts
const INTEGER = /^[-+]?\d+$/;
/** The YAML 1.2 core schema, less what two readers could read differently or no number can hold. */
function readScalar(source, event, field) {
	const text = getScalarValue(source, event);
	const at = event.valueStart;
	const intruder = deceptionIn(text);
	if (intruder !== void 0) throw new Refused("text-not-plain", at, `The value of ${field} holds the character ${intruder.code}, which cannot be seen.`, "Type the value again by hand.", field);
	if (event.style !== SCALAR_STYLE.PLAIN) return text;
	const slip = entrySlip(source.slice(event.valueStart, event.valueEnd), field) ?? typographySlip(text, field);
	if (slip !== void 0) throw new Refused(slip.rule, at, slip.message, slip.remedy, field);
	return plainValue(text, at, field);
}
/** What a scalar without quotes stands for. */
function plainValue(text, at, field) {
	if (/^(|~|null|Null|NULL)$/.test(text)) return null;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	if (/^[-+]?\.(inf|Inf|INF|nan|NaN|NAN)$/.test(text)) throw new Refused("number-not-finite", at, `"${text}" is not a finite number.`, NO_VALUE, field);
	if (!isDecimal(text)) return text;
	const number = Number(text);
	if (!Number.isFinite(number)) throw new Refused("number-not-finite", at, `${shown(text)} is too large for a number.`, MEASURED, field);
	if (number === 0 && /[1-9]/.test(text.replace(/e.*/i, ""))) throw new Refused("number-inexact", at, `${shown(text)} is too small for a number: it would become 0.`, MEASURED, field);
	if (INTEGER.test(text)) {
		if (!Number.isSafeInteger(number)) throw new Refused("number-inexact", at, `${shown(text)} cannot be held exactly: it would become ${number}.`, `Write it in quotes if it is an identifier: "${shown(text)}".`, field);
		if (/^[-+]?0\d/.test(text)) return text;
	}
	return Object.is(number, -0) ? 0 : number;
}
const NO_VALUE = "Leave the entry out if there is no value.";
const MEASURED = "Write the value that was measured.";
const shown = (text) => text.length > 40 ? `${text.slice(0, 40)}…` : text;

// src/submission/record/build-value.ts
/** Builds the one document of an event stream. Throws {@link Refused} at the first thing that must not be there. */
function buildValue(source, events, { lines, written, offsets, remarks, lineAt }) {
	let next = 0;
	function value(path) {
		const event = events[next++];
		if (event !== void 0 && "anchorStart" in event) offsets.set(path, startOf(event));
		switch (event?.type) {
			case EVENT_ID.ALIAS: throw new Refused("yaml-alias", event.anchorStart, "The record uses a YAML alias (`*name`).", "Write the value out.", path);
			case EVENT_ID.SCALAR: {
				checkNode(source, event);
				const scalar = readScalar(source, event, path);
				if (typeof scalar === "number") written.set(path, getScalarValue(source, event));
				if (typeof scalar === "string" && event.style === SCALAR_STYLE.PLAIN) {
					const comment = behindText(source, event.valueEnd, path);
					if (comment !== void 0) remarks.push(cutText$1(path, scalar, comment, lineAt(event.valueEnd)));
				}
				return scalar;
			}
			case EVENT_ID.SEQUENCE:
				checkNode(source, event);
				return sequence(path);
			case EVENT_ID.MAPPING:
				checkNode(source, event);
				return mapping(path, event.style === COLLECTION_STYLE.FLOW);
			default: return null;
		}
	}
	function sequence(path) {
		const items = [];
		while (events[next]?.type !== EVENT_ID.POP) {
			const item = `${path}[${items.length}]`;
			const event = events[next];
			if (event !== void 0 && "anchorStart" in event) lines.set(item, lineAt(startOf(event)));
			items.push(value(item));
		}
		next++;
		return items;
	}
	function mapping(path, isFlow) {
		const result = Object.create(null);
		const seen = /* @__PURE__ */ new Map();
		let before;
		while (events[next]?.type !== EVENT_ID.POP) {
			const key = events[next++];
			const at = key !== void 0 && "anchorStart" in key ? startOf(key) : 0;
			if (key?.type !== EVENT_ID.SCALAR) throw new Refused("yaml-key", at, "A key of the record is not a plain text.", "Use simple keys: `name: value`.", path);
			const name = readKey(source, key);
			const fieldOf = (of) => path === "" ? of : `${path}.${of}`;
			const field = fieldOf(name);
			const twin = seen.get(name);
			if (twin !== void 0) throw new Refused("key-twice", at, `"${name}" stands twice: on line ${lineAt(twin)} and on line ${lineAt(at)}.`, "Keep the one that is right.", field);
			seen.set(name, at);
			const entry = isFlow ? flowEntry(name, key, events[next]) : void 0;
			const slip = (key.style === SCALAR_STYLE.PLAIN ? commentKey(name) : void 0) ?? (entry === void 0 ? void 0 : bareKey(source, entry, before));
			if (slip !== void 0) {
				const own = slip.rule === "number-cut" && before !== void 0 ? fieldOf(before.name) : field;
				throw new Refused(slip.rule, at, slip.message, slip.remedy, own);
			}
			before = entry;
			checkKey(source, key, name, field);
			if (lines.has(field)) throw new Refused("key-ambiguous", at, `The key "${name}" reads like a key of another level: ${field} stands on line ${lines.get(field)} as well.`, "Give it a name without points.", field);
			lines.set(field, lineAt(at));
			result[name] = value(field);
		}
		next++;
		return result;
	}
	const documents = events.flatMap((event, index) => event.type === EVENT_ID.DOCUMENT ? [index] : []);
	if (documents.length > 1) throw new Refused("two-documents", secondDocument(source), `The record holds ${documents.length} YAML documents.`, "Submit one evaluation per issue, without `---` lines.");
	const [document] = documents;
	if (document === void 0) return null;
	next = document + 1;
	return events[next]?.type === EVENT_ID.POP ? null : value("");
}
/** Offset of the separator that opens a second document, or of the end. */
function secondDocument(source) {
	const separators = [...source.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
	return (source.slice(0, separators[0]?.index ?? 0).trim() === "" ? separators[1] : separators[0])?.index ?? Math.max(0, source.length - 1);
}
function checkNode(source, node) {
	if (node.anchorStart >= 0) throw new Refused("yaml-anchor", node.anchorStart, "The record uses a YAML anchor (`&name`).", "Write the value out.");
	if ("tagStart" in node && node.tagStart >= 0) {
		const tag = source.slice(node.tagStart, Math.min(node.tagEnd, node.tagStart + 60));
		throw new Refused("yaml-tag", node.tagStart, `The record uses a YAML tag ("${tag}").`, "Leave the tag out.");
	}
}
function flowEntry(name, key, value) {
	const { valueStart: start, valueEnd: end } = key;
	if (value === void 0 || !("anchorStart" in value)) return {
		name,
		start,
		end
	};
	const isPlain = value.type === EVENT_ID.SCALAR && value.style === SCALAR_STYLE.PLAIN;
	const from = startOf(value);
	return from < 0 ? {
		name,
		start,
		end
	} : {
		name,
		start,
		end,
		value: {
			start: from,
			isPlain
		}
	};
}
function readKey(source, key) {
	checkNode(source, key);
	return getScalarValue(source, key);
}
/** A key must be a text, and one that means the same to every reader and to every eye. */
function checkKey(source, key, name, field) {
	const at = key.valueStart;
	const refuse = (rule, message, remedy) => new Refused(rule, at, message, remedy, field);
	if (name === "<<") throw refuse("yaml-merge", "The record uses a YAML merge key (`<<`).", "Write the values out.");
	const forbidden = forbiddenName(name);
	if (forbidden !== void 0) throw refuse(forbidden.rule, forbidden.message, forbidden.remedy);
	if (key.style !== SCALAR_STYLE.PLAIN) {
		if (name.trim() === name) return;
		throw refuse("key-space", `The key ${quoted(name)} begins or ends with a space.`, `Write ${quoted(name.trim())}.`);
	}
	const slip = keySlip(name);
	if (slip !== void 0) throw refuse(slip.rule, slip.message, slip.remedy);
	if (typeof plainValue(name, at, field) !== "string") throw refuse("yaml-key", `The key ${source.slice(at, at + Math.max(1, name.length))} is not a text for YAML.`, `Write it in quotes: \`"${name}":\`.`);
}
function startOf(node) {
	if ("valueStart" in node) return node.valueStart;
	return "start" in node ? node.start : node.anchorStart;
}

// src/submission/record/record-shape.ts
/** Why a value that was read is no record, though one stands in it: a list of records, or a key around it. */
function shapeProblem(value, lines, firstLine) {
	if (Array.isArray(value)) {
		if (value.filter(isRecord).length === 0) return void 0;
		const line = lines.get("[0]") ?? firstLine;
		const many = value.length > 1;
		return {
			rule: many ? "two-records" : "record-listed",
			field: "",
			line,
			message: many ? `The record is a list of ${value.length}, from line ${line} on.` : `The record stands in a list, from line ${line} on.`,
			remedy: many ? "Submit one evaluation per issue: keep one record without the `- ` (or the brackets) around it, and open another issue for each of the others." : "Take away the `- ` in front of its first line and the two spaces in front of the others; in JSON, the brackets `[ ]` around it."
		};
	}
	if (!isObject(value) || Object.keys(value).some((key) => RECORD_NAMES.has(key))) return void 0;
	const outer = Object.keys(value).find((key) => isRecord(value[key]));
	if (outer === void 0) return void 0;
	const line = lines.get(outer) ?? firstLine;
	return {
		rule: "record-wrapped",
		field: outer,
		line,
		message: `The record stands below "${outer}:" on line ${line}.`,
		remedy: `Delete the line \`${outer}:\` and the two spaces in front of every other line; in JSON, \`"${outer}": {\` and its \`}\`.`
	};
}
const isRecord = (value) => isObject(value) && Object.keys(value).filter((key) => RECORD_NAMES.has(key)).length > 1;

// src/submission/record/read-strict-yaml.ts
/** Largest record, in UTF-8 bytes, and deepest nesting, that is read at all. */
const MOST_BYTES = 65536;
const MOST_DEPTH = 32;
/**
* Reads untrusted YAML (JSON is a subset) from its event stream: one document, no anchors, aliases, tags, merge
* or complex keys, no key twice, depth 32, 64 KiB. Nothing is built before the stream has passed. A refusal says
* line, column, what was found and how to write it. `firstLine` is the issue line of the first line of `source`.
*/
function readStrictYaml(source, firstLine) {
	const lines = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	const offsets = /* @__PURE__ */ new Map();
	const remarks = [];
	const refused = (finding) => ({
		value: null,
		lines,
		written,
		placeOf: () => void 0,
		findings: [{
			...finding,
			severity: "error"
		}],
		remarks: []
	});
	const bytes = Buffer.byteLength(source);
	if (bytes > MOST_BYTES) return refused({
		rule: "record-too-large",
		field: "",
		line: firstLine,
		message: `The record has ${bytes} bytes (from line ${firstLine} on).`,
		remedy: "Keep it under 65,536: leave out raw probe curves and paste the summary."
	});
	const starts = lineStarts(source);
	const lineAt = (offset) => firstLine + lineOf$1(starts, offset);
	const columnOf = (offset) => offset - (starts[lineOf$1(starts, offset)] ?? 0) + 1;
	const place = (offset) => `line ${lineAt(offset)}, column ${columnOf(offset)}`;
	try {
		const events = parseEvents(source, { maxDepth: MOST_DEPTH });
		const value = buildValue(source, events, {
			lines,
			written,
			offsets,
			remarks,
			lineAt
		});
		const problem = shapeProblem(value, lines, firstLine);
		if (problem !== void 0) return refused(problem);
		const placeOf = (path) => {
			const offset = offsets.get(path);
			return offset === void 0 ? void 0 : place(offset);
		};
		return {
			value,
			lines,
			written,
			placeOf,
			findings: [],
			remarks
		};
	} catch (error) {
		if (error instanceof Refused) {
			const { rule, field, remedy, offset } = error;
			return refused({
				rule,
				field,
				line: lineAt(offset),
				message: placed(error.message, place(offset)),
				remedy
			});
		}
		if (!(error instanceof YAMLException)) throw error;
		return refused(unreadable(error, source, firstLine));
	}
}
function unreadable({ reason, mark }, source, firstLine) {
	const { line: at = 0, column = 0 } = mark ?? {};
	const rows = source.split("\n");
	const slip = lineSlip(rows[at] ?? "", rows[at - 1] ?? "");
	const above = slip?.above === true ? 1 : 0;
	const line = firstLine + Math.min(at, rows.length - 1) - above;
	if (slip !== void 0) {
		const { rule, message, remedy } = slip;
		return {
			rule,
			field: "",
			line,
			message: placed(message, `line ${line}, column ${above === 1 ? 1 : column + 1}`),
			remedy
		};
	}
	const deep = /depth|nest/i.test(reason);
	return {
		rule: deep ? "record-too-deep" : "record-unreadable",
		field: "",
		line,
		message: placed(deep ? `The record is nested deeper than ${MOST_DEPTH} levels.` : `The record is not valid YAML or JSON: ${reason}.`, `line ${line}, column ${column + 1}`),
		remedy: deep ? "Flatten it: metrics go as `name: number`, strata as category, group and metric." : "Correct that line: `key: value` needs a space after the colon, nested keys two more spaces in front, and a text with special characters quotes."
	};
}
/** `…` with its place: `The record uses a YAML tag ("!x") (line 12, column 9).` */
function placed(message, place) {
	return `${message.replace(/\.$/, "")} (${place}).`;
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
/**
* @import {Event, Exiter, Extension, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const indent = {
	tokenize: tokenizeIndent,
	partial: true
};
/**
* Create an extension for `micromark` to enable GFM footnote syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to
*   enable GFM footnote syntax.
*/
function gfmFootnote() {
	/** @type {Extension} */
	return {
		document: { [91]: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			[91]: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			[93]: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	/** @type {Token} */
	let labelStart;
	while (index--) {
		const token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	/**
	* @type {State}
	*/
	function start(code) {
		if (!labelStart || !labelStart._balanced) return nok(code);
		const id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code);
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return ok(code);
	}
}
/** @type {Resolver} */
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	/** @type {Token} */
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	/** @type {Token} */
	const marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++;
	marker.end.offset++;
	marker.end._bufferIndex++;
	/** @type {Token} */
	const string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	/** @type {Token} */
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	};
	/** @type {Array<Event>} */
	const replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker,
			context
		],
		[
			"exit",
			marker,
			context
		],
		[
			"enter",
			string,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	events.splice(index, events.length - index + 1, ...replacement);
	return events;
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	/** @type {boolean} */
	let data;
	return start;
	/**
	* Start of footnote label.
	*
	* ```markdown
	* > | a [^b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	/**
	* After `[`, at `^`.
	*
	* ```markdown
	* > | a [^b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function callStart(code) {
		if (code !== 94) return nok(code);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	/**
	* In label.
	*
	* ```markdown
	* > | a [^b] c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function callData(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteCallString");
			if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) return nok(code);
			effects.enter("gfmFootnoteCallLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteCallLabelMarker");
			effects.exit("gfmFootnoteCall");
			return ok;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? callEscape : callData;
	}
	/**
	* On character after escape.
	*
	* ```markdown
	* > | a [^b\c] d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function callEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return callData;
		}
		return callData(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionStart(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	/** @type {string} */
	let identifier;
	let size = 0;
	/** @type {boolean | undefined} */
	let data;
	return start;
	/**
	* Start of GFM footnote definition.
	*
	* ```markdown
	* > | [^a]: b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	/**
	* In label, at caret.
	*
	* ```markdown
	* > | [^a]: b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelAtMarker(code) {
		if (code === 94) {
			effects.enter("gfmFootnoteDefinitionMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionMarker");
			effects.enter("gfmFootnoteDefinitionLabelString");
			effects.enter("chunkString").contentType = "string";
			return labelInside;
		}
		return nok(code);
	}
	/**
	* In label.
	*
	* > 👉 **Note**: `cmark-gfm` prevents whitespace from occurring in footnote
	* > definition labels.
	*
	* ```markdown
	* > | [^a]: b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteDefinitionLabelString");
			identifier = normalizeIdentifier(self.sliceSerialize(token));
			effects.enter("gfmFootnoteDefinitionLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionLabelMarker");
			effects.exit("gfmFootnoteDefinitionLabel");
			return labelAfter;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* > 👉 **Note**: `cmark-gfm` currently does not support escaped brackets:
	* > <https://github.com/github/cmark-gfm/issues/240>
	*
	* ```markdown
	* > | [^a\*b]: c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
	/**
	* After definition label.
	*
	* ```markdown
	* > | [^a]: b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			if (!defined.includes(identifier)) defined.push(identifier);
			return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
		}
		return nok(code);
	}
	/**
	* After definition prefix.
	*
	* ```markdown
	* > | [^a]: b
	*           ^
	* ```
	*
	* @type {State}
	*/
	function whitespaceAfter(code) {
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
/** @type {Exiter} */
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	/**
	* @type {State}
	*/
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
	}
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*/
var EditMap = class {
	/**
	* Create a new edit map.
	*/
	constructor() {
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
		/**
		* Changes by index, so `add` does not scan `map` (quadratic on
		* table-heavy documents).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @returns {undefined}
*   Nothing.
*/
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {'center' | 'left' | 'none' | 'right'} Align
*/
/**
* Figure out the alignment of a GFM table.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Table enter event.
* @returns {Array<Align>}
*   List of aligns.
*/
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	/** @type {Array<Align>} */
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
/**
* @import {Event, Extension, Point, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, number, number]} Range
*   Cell info.
*
* @typedef {0 | 1 | 2 | 3} RowKind
*   Where we are: `1` for head row, `2` for delimiter row, `3` for body row.
*/
/**
* Create an HTML extension for `micromark` to support GitHub tables syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to enable GFM
*   table syntax.
*/
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
/**
* Tokenizer for GFM tables.
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	/** @type {boolean | undefined} */
	let seen;
	return start;
	/**
	* Start of a GFM table.
	*
	* If there is a valid table row or table head before, then we try to parse
	* another row.
	* Otherwise, we try to parse a head.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	* > | | b |
	*     ^
	* ```
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	/**
	* Before table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	/**
	* Before table head row, after whitespace.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	/**
	* At break in table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*       ^
	*         ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	/**
	* In table head row data.
	*
	* ```markdown
	* > | | a |
	*       ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	/**
	* In table head row escape.
	*
	* ```markdown
	* > | | a\-b |
	*         ^
	*   | | ---- |
	*   | | c    |
	* ```
	*
	* @type {State}
	*/
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	/**
	* Before delimiter row.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	/**
	* Before delimiter row, after optional whitespace.
	*
	* Reused when a `|` is found later, to parse another cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	/**
	* After `|`, before delimiter cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*      ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	/**
	* Before delimiter cell value.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	/**
	* After delimiter cell left alignment marker.
	*
	* ```markdown
	*   | | a  |
	* > | | :- |
	*        ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	/**
	* In delimiter cell filler.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	/**
	* After delimiter cell right alignment marker.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	/**
	* After delimiter cell.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*          ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	/**
	* In delimiter row, at a disallowed byte.
	*
	* ```markdown
	*   | | a |
	* > | | x |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterNok(code) {
		return nok(code);
	}
	/**
	* Before table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	/**
	* At break in table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	*       ^
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	/**
	* In table body row data.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	/**
	* In table body row escape.
	*
	* ```markdown
	*   | | a    |
	*   | | ---- |
	* > | | b\-c |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
/** @type {Resolver} */
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	/** @type {RowKind} */
	let rowKind = 0;
	/** @type {Range} */
	let lastCell = [
		0,
		0,
		0,
		0
	];
	/** @type {Range} */
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	/** @type {Token | undefined} */
	let currentTable;
	/** @type {Token | undefined} */
	let currentBody;
	/** @type {Token | undefined} */
	let currentCell;
	const map = new EditMap();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
/**
* Generate a cell.
*
* @param {EditMap} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {Readonly<Range>} range
*   Range of the cell within events.
* @param {RowKind} rowKind
*   Type of row.
* @param {number | undefined} rowEnd
*   Index of the end of the row, if known.
* @param {Token | undefined} previousCell
*   Previous cell token, if any.
* @returns {Token | undefined}
*   Current cell token after flushing, if any.
*/
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		/** @type {Token} */
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
/**
* Generate table end (and table body end).
*
* @param {Readonly<EditMap>} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {number} index
*   Index within the events where the table end should be inserted.
* @param {Token} table
*   Table token.
* @param {Token | undefined} tableBody
*   Table body token, if any.
* @returns {undefined}
*   Nothing.
*/
function flushTableEnd(map, context, index, table, tableBody) {
	/** @type {Array<Event>} */
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
/**
* Get the point (start or end) for a given event in the list of events.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Index of the event to get the point for.
* @returns {Readonly<Point>}
*   Start point for enter and end point for exit.
*/
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}

// src/submission/sections/parse-blocks.ts
/**
* Inline constructs stay source here: only headings, labelled lines and table cells are read further, by
* an inline reader. Link definitions and underlined headings change neither fences nor tables; `---` under a
* labelled line is a rule, as its writer meant it.
*/
const LEFT_AS_SOURCE = [...[
	"attention",
	"autolink",
	"characterEscape",
	"characterReference",
	"codeText",
	"hardBreakEscape"
], ...[
	"gfmFootnoteCall",
	"gfmPotentialFootnoteCall",
	"htmlText",
	"labelEnd",
	"labelStartImage",
	"labelStartLink",
	"definition",
	"setextUnderline"
]];
/** Linear bounds on what the tokenizer is given at all. */
const MOST_LINES = 2e4;
const MOST_PIPES = 12e3;
const MOST_TABLE_LINES = 1500;
const MOST_SPECIAL = 8e4;
/** The blocks of an issue body as CommonMark has them (with GitHub's tables and footnotes). Throws {@link TooIntricate}. */
function parseBlocks(text) {
	checkAmount(text);
	return remark().use(function blocksOnly() {
		const data = this.data();
		data.micromarkExtensions = [
			gfmTable(),
			gfmFootnote(),
			{ disable: { null: LEFT_AS_SOURCE } },
			workLimit()
		];
		data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
	}).parse(text);
}
function checkAmount(text) {
	let lines = 1;
	let pipes = 0;
	let tableLines = 0;
	let special = 0;
	let piped = false;
	for (let at = 0; at < text.length; at++) {
		switch (text.charCodeAt(at)) {
			case 10:
				lines++;
				if (piped) tableLines++;
				piped = false;
				break;
			case 124:
				pipes++;
				piped = true;
				break;
			case 33:
			case 38:
			case 42:
			case 60:
			case 91:
			case 92:
			case 93:
			case 95:
			case 96: special++;
		}
		if (lines > MOST_LINES || pipes > MOST_PIPES || tableLines > MOST_TABLE_LINES || special > MOST_SPECIAL) throw new TooIntricate(lines);
	}
}

// src/submission/sections/read-sections.ts
/** Splits the top-level blocks at their headings. A heading inside a fence, quote or list is part of those. */
function readSections(tree, inline) {
	const sections = [{
		title: "",
		depth: 0,
		line: 1,
		blocks: []
	}];
	for (const block of tree.children) if (block.type === "heading") {
		const line = block.position?.start.line ?? 1;
		const title = inline.text(toString(block), line).replace(/\s+/g, " ");
		sections.push({
			title,
			depth: block.depth,
			line,
			blocks: []
		});
	} else sections.at(-1)?.blocks.push(block);
	return sections;
}

// src/submission/tables/table-finding.ts
/** What is wrong with a table, as an error on its line. */
function tableFinding(rule, field, line, message, remedy) {
	return {
		rule,
		severity: "error",
		field,
		line,
		message,
		remedy
	};
}
/** A name of a metric or group that is struck out, wholly or in part, though what it names may stand. */
function struckName(field, name, standing, line) {
	return tableFinding("text-struck", field, line, `The name ${quoted(name)} on line ${line} is struck out, so what belongs to it is not read.`, standing === "" ? "Delete it with its values, or write it without the signs that strike it out." : `Write ${quoted(standing)} alone.`);
}

// src/submission/tables/find-tables.ts
/** The tables of the sections, also those in lists; one in a quote is somebody else's. */
function findTables(sections, inline) {
	const tables = [];
	const findings = [];
	let summary = "";
	let struck = false;
	let outer = "";
	for (const { title, depth, blocks } of sections) {
		if (depth > 0) summary = "";
		if (depth <= 3) outer = title;
		for (const { block, openings } of withListed(blocks)) {
			if (block.type === "html") {
				summary = summaryAfter(block, summary);
				struck = struckAfter(block, struck);
				findings.push(...swallowedTable(block));
			}
			if (block.type === "table" && struck) findings.push(struckTable(block));
			else if (block.type === "table") {
				const labels = openings.map((paragraph) => labelOf(paragraph, inline)).filter((label) => label !== "");
				const caption = labels.at(-1) ?? (summary === "" ? title : summary);
				tables.push({
					table: block,
					caption,
					titles: [title, outer],
					labels
				});
			}
		}
	}
	return {
		tables,
		findings
	};
}
/** The blocks, and in place of a list those of its items. */
function withListed(blocks, openings = []) {
	return blocks.flatMap((block) => {
		if (block.type !== "list") return [{
			block,
			openings
		}];
		return block.children.flatMap(({ children }) => {
			const [first] = children;
			return withListed(children, first?.type === "paragraph" ? [...openings, first] : openings);
		});
	});
}
/** Longer openings are prose. */
const MOST_CHARACTERS = 80;
/** `**By scanner:**` as a title. */
function labelOf(paragraph, inline) {
	const source = toString(paragraph);
	if (source.length > MOST_CHARACTERS) return "";
	return inline.text(source, paragraph.position?.start.line ?? 1).replace(/\s+/g, " ").replace(/ ?[:：]$/, "");
}
/** The summary that holds behind an HTML block: opened by `<details>`, ended by `</details>`. */
function summaryAfter({ value }, before) {
	const html = withoutComments(value.slice(0, 1e3));
	const opened = /<summary>([\s\S]{0,200}?)<\/summary>/i.exec(html)?.[1];
	if (opened !== void 0) return opened.replace(/<[^<>]*>/g, "").trim();
	return /<\/details>/i.test(html) ? "" : before;
}
/** Whether an HTML block leaves open what strikes out all that stands behind it. */
function struckAfter({ value }, before) {
	const [last] = [...withoutComments(value.slice(0, 1e3)).matchAll(/<(\/?)(?:del|s|strike)>/gi)].slice(-1);
	return last === void 0 ? before : last[1] === "";
}
function struckTable({ position }) {
	const line = position?.start.line ?? 1;
	return tableFinding("text-struck", "", line, `The table on line ${line} is struck out by a tag above it, so it is not read.`, "Delete the table, or the tag if the results hold.");
}
/** A table right below `<summary>`, without an empty line, is shown as raw text and would be lost. */
function swallowedTable({ value, position }) {
	const rule = withoutComments(value.slice(0, 4e3)).split("\n").findIndex((row) => row.includes("|") && /^[\s|:-]*--[\s|:-]*$/.test(row.slice(0, 200)));
	if (rule < 1) return [];
	const line = (position?.start.line ?? 1) + rule - 1;
	return [tableFinding("table-hidden", "", line, `The table on line ${line} stands inside HTML, so it is not read and GitHub does not show it as a table.`, "Put an empty line above it.")];
}

// src/submission/tables/grid.ts
/** A row number, as pandas puts it in front of a table. */
const INDEX = /^\d+$/;
/** Reads the cells of a table; a column of row numbers without a head goes. */
function gridOf(table, inline) {
	const [first, ...rows] = table.children.map(({ children, position }) => {
		const line = position?.start.line ?? 1;
		return {
			line,
			cells: children.map((cell) => cellText(toString(cell), line, inline))
		};
	});
	const head = first?.cells ?? [];
	const line = first?.line ?? 1;
	if (!(head.length > 2 && head[0] === "" && rows.every(({ cells }) => INDEX.test(cells[0] ?? "")))) return {
		line,
		head,
		rows
	};
	return {
		line,
		head: head.slice(1),
		rows: rows.map((row) => ({
			...row,
			cells: row.cells.slice(1)
		}))
	};
}
/** A tag inside a cell could join two numbers into one (`0.93<sup>1</sup>`), so such a cell stays as it is. */
function cellText(source, line, inline) {
	const tagged = source.includes("<") && inline.nodes(source, line).some(({ type, ...node }) => type === "html" && !isComment(node));
	const text = inline.text(source, line);
	const unseen = text === "" && source.trim() !== "" && !source.includes("<!--");
	return tagged || unseen ? source.trim() : text;
}
const isComment = (node) => "value" in node && typeof node.value === "string" && node.value.startsWith("<!--");
/** Rows as columns: `top` heads the first column, which holds the former heads. */
function transposed({ line, head, rows }, top) {
	return {
		line,
		head: [top, ...rows.map(({ cells }) => cells[0] ?? "")],
		rows: head.slice(1).map((name, index) => ({
			line: rows[0]?.line ?? line,
			cells: [name, ...rows.map(({ cells }) => cells[index + 1] ?? "")],
			lines: [line, ...rows.map((row) => row.line)]
		}))
	};
}
/** The column that is `wanted` first, where only `passed` ones stand in front of it: a number of the row, say. */
function withFirst(grid, wanted, passed) {
	const at = grid.head.findIndex(wanted);
	if (at <= 0 || !grid.head.slice(0, at).every(passed)) return grid;
	const moved = (cells) => [
		cells[at] ?? "",
		...cells.slice(0, at),
		...cells.slice(at + 1)
	];
	return {
		...grid,
		head: moved(grid.head),
		rows: grid.rows.map((row) => ({
			...row,
			cells: moved(row.cells)
		}))
	};
}

// src/submission/tables/read-cell.ts
/** Reads a cell without markup. `93%` and `0,93` are recognised and answered, never corrected. `interval` is where an interval goes. */
function readCell(text, interval = null) {
	if (text === "" || isPlaceholder(text)) return { kind: "empty" };
	const value = Number(text);
	if (isDecimal(text) && Number.isFinite(value)) return {
		kind: "number",
		value: Object.is(value, -0) ? 0 : value,
		written: text
	};
	return {
		kind: "unreadable",
		remedy: numberHint(text, interval) ?? "Write a plain number such as 0.93, or leave the cell empty."
	};
}

// src/submission/tables/unclear-table.ts
const METRICS = "Head it `| Metric | Value |`, one metric a row.";
const GROUPS = "Write one row per group and one column per metric, as `| Scanner | AUROC | N |`.";
const unclear = ({ line }, message, remedy) => tableFinding("table-unclear", "", line, message, remedy);
/** Which column holds the values cannot be told. */
const noValue = (grid) => unclear(grid, `The table on line ${grid.line} may hold results, but it does not say which column is the value.`, METRICS);
/** A heading says that the results are not those to submit. */
const underHeading = (grid, title) => unclear(grid, `The table on line ${grid.line} stands under ${quoted(title)}, where other results may stand, so it is not read.`, "If it holds the results to submit, put it under the heading \"Overall Metrics\".");
/** The values are those of another model that the hub knows. */
const ofRival = (grid, head) => unclear(grid, `The values of the table on line ${grid.line} stand under ${quoted(head)}, which is another model.`, "Head the column \"Value\" if they are those of the model that is submitted.");
/** Intervals that are none of 95 %, as `metrics_ci` has them. */
const ofOtherLevel = (grid, head) => ({
	...unclear(grid, `The intervals under ${quoted(head)} in the table on line ${grid.line} are not of 95 %, so they are not read.`, "Give the 95 % interval in a column `95% CI`, or leave it out."),
	field: "metrics_ci",
	severity: "warning"
});
/** Rows of several splits in one table. */
const ofSplits = (grid, splits) => unclear(grid, `The table on line ${grid.line} mixes ${splits.slice(0, 3).map(quoted).join(" and ")}.`, "Keep the rows that the benchmark asks for, usually those of the test data.");
/** Percentages, or numbers that only claim to be. */
const inPercent = (grid, head, plain) => unclear(grid, `The column ${quoted(head)} of the table on line ${grid.line} is in percent.`, `Head it "${plain}" and write the numbers as the metric is defined: 0.93, not 93 %.`);
/** A column of words among the metrics of groups. */
const wordsAmongFigures = (grid, head) => unclear(grid, `The column ${quoted(head)} of the table on line ${grid.line} holds no numbers, so it is no metric.`, GROUPS);
/** Groups stand where metrics should, for all that can be told. */
const strangeMetrics = (grid, heads) => ({
	...unclear(grid, `The columns ${heads.slice(0, 3).map(quoted).join(", ")} of the table on line ${grid.line} are read as metrics and its rows as groups, but no metric above is called so.`, `If these are groups: ${GROUPS.charAt(0).toLowerCase()}${GROUPS.slice(1)}`),
	severity: "warning"
});

// src/submission/tables/kind-of-table.ts
/** Recognises metric tables (`Metric | Value`, also lying on their side) and tables by group. */
function kindOfTable(given, around) {
	const grid = withFirst(given, isMetric, (head) => isBeside(head) || isCount(head) || isValue(head));
	const { labels, known, isRival } = around;
	const titles = [...around.titles, ...labels];
	const [first = "", ...columns] = grid.head;
	if (columns.length === 0) return { kind: "prose" };
	const notes = titles.find(holdsNotes);
	if (notes !== void 0) return isMetric(first) ? {
		kind: "prose",
		finding: underHeading(grid, notes)
	} : { kind: "prose" };
	const other = labels.find((label) => holdsForeign(label) || isRival(bare(label)));
	const groups = groupsOf(grid, around);
	if (groups !== void 0) return other === void 0 ? groups : {
		kind: "unclear",
		finding: underHeading(grid, other)
	};
	const inResults = titles.some(holdsResults$1);
	const foreign = titles.find(holdsForeign) ?? other;
	if (isMetric(first) || first === "" && inResults) return foreign === void 0 ? metricTable(grid, around) : {
		kind: "unclear",
		finding: underHeading(grid, foreign)
	};
	if (other !== void 0) return inResults ? {
		kind: "unclear",
		finding: underHeading(grid, other)
	} : { kind: "prose" };
	if (columns.some(isCount) && columns.some((name) => known.has(name)) && !isOthers(first)) return {
		kind: "strata",
		grid,
		category: first
	};
	const lying = inResults && grid.rows.length === 1 ? onItsSide(grid) : void 0;
	if (lying !== void 0) return metricTable(lying, around);
	if (inResults) return {
		kind: "unclear",
		finding: noValue(grid)
	};
	return grid.rows.some(({ cells }) => isFigure(cells[1])) ? {
		kind: "prose",
		finding: noValue(grid)
	} : { kind: "prose" };
}
/** The table as one by group, where what stands over it says so. */
function groupsOf(grid, { caption, titles, known }) {
	const [first = "", ...columns] = grid.head;
	const by = /^by\s+(.+)$/i.exec(caption)?.[1];
	const called = /\bby\s+([\p{L}\p{N} _-]{1,60})$/iu.exec(caption)?.[1]?.trim().toLowerCase();
	if (by === void 0 && called !== first.toLowerCase() && !titles.some(holdsGroups)) return void 0;
	if (isMetric(first)) return {
		kind: "strata",
		grid: transposed(grid, by ?? ""),
		category: by ?? ""
	};
	const category = isGroup(first) ? by ?? "" : first;
	const names = (name) => known.has(name) || isCount(name);
	return {
		kind: "strata",
		grid: !columns.some(names) && grid.rows.some(({ cells }) => names(cells[0] ?? "")) ? transposed(grid, category) : grid,
		category
	};
}
function metricTable(grid, { isRival }) {
	const columns = grid.head.map((name, index) => ({
		name,
		index
	})).slice(1);
	const intervals = columns.filter(({ name }) => isInterval(name));
	const interval = intervals.find(({ name }) => !isOfOtherLevel(name))?.index;
	const others = intervals.filter(({ name }) => isOfOtherLevel(name));
	const open = columns.filter((column) => column.index !== interval && !others.includes(column) && !isBeside(column.name) && !isCount(column.name) && !isSplit(column.name));
	const values = open.length === 1 ? open : open.filter(({ name }) => isValue(name));
	const [value] = values;
	if (value === void 0 || values.length > 1) return {
		kind: "unclear",
		finding: noValue(grid)
	};
	const standing = withoutStruck(value.name);
	if (standing !== void 0) return {
		kind: "unclear",
		finding: struckName("metrics", value.name, standing, grid.line)
	};
	if (isPercent(value.name)) return {
		kind: "unclear",
		finding: inPercent(grid, value.name, "Value")
	};
	if (isRival(bare(value.name))) return {
		kind: "unclear",
		finding: ofRival(grid, value.name)
	};
	const split = columns.find(({ name }) => isSplit(name))?.index;
	const splits = split === void 0 ? [] : [...new Set(grid.rows.flatMap(({ cells }) => cells[split] || []))];
	if (splits.length > 1) return {
		kind: "unclear",
		finding: ofSplits(grid, splits)
	};
	const aside = others.filter(({ index }) => grid.rows.some(({ cells }) => readCell(cells[index] ?? "").kind !== "empty")).map(({ name }) => ofOtherLevel(grid, name));
	const count = columns.find(({ name }) => isCountOfSamples(name))?.index;
	return {
		kind: "metrics",
		grid,
		value: value.index,
		interval,
		count,
		aside
	};
}
/** Metrics as columns of one row, as `Metric | Value`; undefined where a column is something else. */
function onItsSide(grid) {
	if (!isFigures(grid.rows[0]?.cells ?? []) || grid.head.some((name) => isCount(name) || isBeside(name))) return void 0;
	const rows = grid.rows.map(({ line, cells }) => ({
		line,
		cells: ["Value", ...cells]
	}));
	return transposed({
		...grid,
		head: ["", ...grid.head],
		rows
	}, "Metric");
}
const isFigure = (cell = "") => readCell(cell).kind === "number";
function isFigures(cells) {
	return cells.some(isFigure) && cells.every((cell) => readCell(cell).kind !== "unreadable");
}

// src/submission/tables/merge-strata.ts
/** Rows of one group from several tables as one stratum; the same metric twice is an error that names both lines. */
function mergeStrata(rows) {
	const byGroup = /* @__PURE__ */ new Map();
	const findings = [];
	for (const row of rows) {
		const key = JSON.stringify([row.category, row.group]);
		const other = byGroup.get(key);
		const shared = other && [...row.figures.keys()].find((name) => other.figures.has(name));
		if (other === void 0) byGroup.set(key, row);
		else if (shared === void 0) byGroup.set(key, {
			...other,
			figures: new Map([...other.figures, ...row.figures])
		});
		else {
			const field = `metrics.stratified.${row.category}.${row.group}`;
			const message = `The group "${row.group}" stands twice: on line ${other.line} and on line ${row.line}.`;
			findings.push(tableFinding("group-twice", field, row.line, message, "Keep the one that is right."));
		}
	}
	return {
		strata: [...byGroup.values()],
		findings
	};
}

// src/submission/tables/count-column.ts
/** The number of samples in a column beside the values: that of the whole, where every metric has the same. */
function readCountColumn({ head, index, rows, known }) {
	const stated = rows.map(({ line, cells }) => ({
		line,
		text: cells[index] ?? ""
	})).filter(({ text }) => readCell(text).kind !== "empty");
	const [first] = stated;
	if (first === void 0) return { findings: [] };
	const { line, text } = first;
	const cell = readCell(text);
	const other = stated.find((cellBelow) => cellBelow.text !== text);
	if (other !== void 0) return { findings: [unread(line, `The numbers of samples under ${quoted(head)} differ, ${quoted(text)} on line ${line} and ${quoted(other.text)} on line ${other.line}, so none is read.`, "Give that of the whole in a row `N`, or leave the column out.")] };
	if (cell.kind !== "number") return { findings: [unread(line, `N: ${quoted(text)} is no plain number, so it is not read.`, sampleHint(text))] };
	if (known === void 0) return {
		count: {
			...cell,
			line
		},
		findings: []
	};
	if (known.value === cell.value) return { findings: [] };
	return { findings: [tableFinding("metric-twice", "metrics.N", line, `The number of samples stands twice in the tables: ${known.written} on line ${known.line} and ${text} on line ${line}.`, "Keep the one that is right.")] };
}
const unread = (line, message, remedy) => ({
	...tableFinding("cell-unreadable", "metrics.N", line, message, remedy),
	severity: "warning"
});

// src/submission/tables/read-interval.ts
const REMEDY = "Write the two bounds such as [0.91, 0.95], or leave the cell empty.";
/** The bounds of `[0.91, 0.95]`, `(0.91, 0.95)` or `0.91 – 0.95`; else what to write. `0,98` is no pair. */
function readInterval(text) {
	const inner = /^[[(]\s*(.+?)\s*[\])]$/.exec(text.slice(0, 100))?.[1];
	const [low = "", high = "", ...rest] = (inner ?? text.slice(0, 100)).split(inner === void 0 ? /\s*[–—]\s*|\s+-\s+|\s+to\s+|\s*;\s*|,\s+/ : /\s*[,;–—]\s*|\s+-\s+|\s+to\s+/);
	if (rest.length > 0 || !isDecimal(low) || !isDecimal(high)) return REMEDY;
	const bounds = [Number(low), Number(high)];
	return bounds[0] <= bounds[1] ? bounds : `Write the lower bound first: [${high}, ${low}].`;
}

// src/submission/tables/metric-rows.ts
/** The rows of `| Metric | Value |`, with an interval where a column gives one. `known`: of earlier tables. */
function metricRows({ grid, value, interval, count, aside }, known) {
	const metrics = /* @__PURE__ */ new Map();
	const intervals = /* @__PURE__ */ new Map();
	const findings = [...aside];
	for (const { line, cells } of grid.rows) {
		const [given = ""] = cells;
		const name = isCount(given) ? "N" : given;
		const text = cells[value] ?? "";
		const cell = readCell(text, "in a column `95% CI`");
		if (cell.kind === "empty") continue;
		const problem = nameProblem(name, text, line, (metrics.get(name) ?? known.get(name))?.line);
		if (problem !== void 0) findings.push(problem);
		else if (cell.kind === "number") metrics.set(name, {
			...cell,
			line
		});
		else findings.push(tableFinding("cell-unreadable", `metrics.${name}`, line, `${name}: ${quoted(text)} is no plain number.`, name === "N" ? sampleHint(text) : cell.remedy));
		const between = interval === void 0 ? "" : cells[interval] ?? "";
		if (problem !== void 0 || readCell(between).kind === "empty") continue;
		const read = readInterval(between);
		if (typeof read !== "string") intervals.set(name, {
			limits: read,
			line
		});
		else findings.push(tableFinding("cell-unreadable", `metrics_ci.${name}`, line, `${name}: ${quoted(between)} is no interval.`, read));
	}
	if (count !== void 0) {
		const lines = new Set([...metrics.values()].map(({ line }) => line));
		const read = readCountColumn({
			head: grid.head[count] ?? "",
			index: count,
			rows: grid.rows.filter(({ line }) => lines.has(line)),
			known: metrics.get("N") ?? known.get("N")
		});
		if (read.count !== void 0) metrics.set("N", read.count);
		findings.push(...read.findings);
	}
	return {
		metrics,
		intervals,
		findings
	};
}
/** `(other: Kappa)`, `(other) Kappa`, `Other: Kappa`. */
const OTHER = /^(?:\(other\)|\(other\s*[:,–—-]|other\s*:)\s*([^\s)(][^)(]{0,60})\)?$/i;
function nameProblem(name, text, line, twin) {
	if (name === "" || /^\(?other\)?$/i.test(name)) return tableFinding("metric-unnamed", "", line, `The value ${quoted(text)} has no metric name.`, "Write the name of the metric in place of \"(other)\".");
	const field = `metrics.${name}`;
	const beside = OTHER.exec(name)?.[1];
	if (beside !== void 0) return tableFinding("metric-unnamed", field, line, `The name ${quoted(name)} still holds the "other" of the template.`, `Write ${quoted(beside)} alone.`);
	const standing = withoutStruck(name);
	if (standing !== void 0) return struckName("metrics", name, standing, line);
	const forbidden = forbiddenName(name);
	if (forbidden !== void 0) return tableFinding(forbidden.rule, field, line, forbidden.message, forbidden.remedy);
	if (name === "stratified") return tableFinding("key-forbidden", field, line, "No metric can be called \"stratified\": groups stand there.", "Give the metric its own name.");
	if (isAbout(name)) return tableFinding("row-no-metric", field, line, `"${name}" tells of a metric and is none.`, "Leave the row out; an interval goes into a column `95% CI`.");
	if (twin === void 0) return void 0;
	return tableFinding("metric-twice", field, line, `"${name}" stands twice in the tables: on line ${twin} and on line ${line}.`, "Keep the one that is right.");
}

// src/submission/tables/strata-rows.ts
/** More columns are no table that somebody filled in. */
const MOST_COLUMNS = 60;
/** The rows of a table by group: the first column names the groups, `N` counts samples, the others are metrics. */
function strataRows({ grid, category: title }, known) {
	const columns = grid.head.slice(1).map((name) => isCount(name) ? "N" : name);
	const category = categoryOf(title);
	if (!isFilled$1(grid)) return {
		strata: [],
		findings: []
	};
	const whole = struckHead([title, ...columns], grid.line) ?? tableProblem(category, columns, grid.line) ?? columnProblem(grid, columns, known);
	if (whole !== void 0) return {
		strata: [],
		findings: [whole]
	};
	const strata = [];
	const findings = known.size > 0 && columns.length > 1 && !columns.some((name) => name === "N" || known.has(name)) ? [strangeMetrics(grid, columns)] : [];
	for (const row of grid.rows) {
		const [group = ""] = row.cells;
		const field = `metrics.stratified.${category}.${group}`;
		const standing = withoutStruck(group);
		if (standing !== void 0) {
			if (isFilled$1({
				...grid,
				rows: [row]
			})) findings.push(struckName(field, group, standing, row.line));
			continue;
		}
		const read = figuresOf(row, columns, field, group);
		findings.push(...read.findings);
		if (read.figures.size === 0) continue;
		const problem = groupProblem(group, field, row.line);
		if (problem === void 0) strata.push({
			category,
			group,
			line: row.line,
			figures: read.figures
		});
		else findings.push(problem);
	}
	return {
		strata,
		findings
	};
}
function struckHead(heads, line) {
	for (const head of heads) {
		const standing = withoutStruck(head);
		if (standing !== void 0) return struckName("metrics.stratified", head, standing, line);
	}
}
function tableProblem(category, columns, line) {
	if (category === "") return tableFinding("table-unclear", "metrics.stratified", line, `The table on line ${line} does not say by what it groups.`, "Head its first column with that, such as \"Scanner\" or \"Site\".");
	const field = `metrics.stratified.${category}`;
	const repeated = columns.length > MOST_COLUMNS ? void 0 : columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
	if (columns.length > MOST_COLUMNS) return tableFinding("table-unclear", field, line, `The table on line ${line} has ${columns.length} columns.`, `Keep tables under ${MOST_COLUMNS} columns.`);
	if (repeated !== void 0) return tableFinding("metric-twice", field, line, `Two columns of the table on line ${line} are named "${repeated}".`, "Give every column its own name.");
	const forbidden = [category, ...columns].map(forbiddenName).find((one) => one !== void 0);
	return forbidden && tableFinding(forbidden.rule, field, line, forbidden.message, forbidden.remedy);
}
/** A column that cannot be one of a metric. */
function columnProblem(grid, columns, known) {
	for (const [index, name] of columns.entries()) {
		if (!grid.rows.map((row) => readCell(row.cells[index + 1] ?? "")).some(({ kind }) => kind !== "empty")) continue;
		if (isPercent(name) && !known.has(name)) return inPercent(grid, name, bare(name));
		if (!grid.rows.some((row) => /\d/.test(row.cells[index + 1] ?? ""))) return wordsAmongFigures(grid, name);
	}
}
const isFilled$1 = ({ rows }) => rows.some(({ cells }) => cells.slice(1).some((cell) => readCell(cell).kind !== "empty"));
function groupProblem(group, field, line) {
	if (group === "") return tableFinding("group-unnamed", "metrics.stratified", line, `The row on line ${line} has values but no name of a group.`, "Write the group in the first column.");
	const forbidden = forbiddenName(group);
	return forbidden && tableFinding(forbidden.rule, field, line, forbidden.message, forbidden.remedy);
}
function figuresOf({ line: first, cells, lines }, columns, field, group) {
	const figures = /* @__PURE__ */ new Map();
	const findings = [];
	for (const [index, text] of cells.slice(1).entries()) {
		const name = columns[index] ?? "";
		const cell = readCell(text);
		const line = lines?.[index + 1] ?? first;
		if (cell.kind === "empty") continue;
		if (name === "") findings.push(tableFinding("metric-unnamed", field, line, `The value ${quoted(text)} stands in a column without a name.`, "Name the column."));
		else if (cell.kind === "number") figures.set(name, {
			...cell,
			line
		});
		else findings.push(tableFinding("cell-unreadable", `${field}.${name}`, line, `${name} of ${group}: ${quoted(text)} is no plain number.`, name === "N" ? sampleHint(text) : cell.remedy));
	}
	return {
		figures,
		findings
	};
}

// src/submission/tables/read-tables.ts
/** Reads `| Metric | Value |` tables and, by group, tables such as `| Scanner | AUROC | N |`. Others are prose. */
function readTables(sections, inline, isRival) {
	const metrics = /* @__PURE__ */ new Map();
	const intervals = /* @__PURE__ */ new Map();
	const strata = [];
	const found = findTables(sections, inline);
	const findings = [...found.findings];
	let line;
	let metricsLine;
	let unclear;
	let aside;
	for (const { table, caption, titles, labels } of found.tables) {
		const grid = gridOf(table, inline);
		const known = new Set(metrics.keys());
		const kind = kindOfTable(grid, {
			caption,
			titles,
			labels,
			known,
			isRival
		});
		if (kind.kind === "unclear") unclear ??= kind.finding;
		if (kind.kind === "prose") aside ??= kind.finding;
		if (kind.kind === "unclear" || kind.kind === "prose") continue;
		line ??= grid.line;
		if (kind.kind === "metrics") {
			metricsLine ??= grid.line;
			const read = metricRows(kind, metrics);
			for (const [name, figure] of read.metrics) metrics.set(name, figure);
			for (const [name, interval] of read.intervals) intervals.set(name, interval);
			findings.push(...read.findings);
		} else {
			const read = strataRows(kind, known);
			strata.push(...read.strata);
			findings.push(...read.findings);
		}
	}
	const merged = mergeStrata(strata);
	return {
		metrics,
		intervals,
		line,
		metricsLine,
		unclear: unclear ?? (metrics.size === 0 ? aside : void 0),
		strata: merged.strata,
		findings: [...findings, ...merged.findings]
	};
}

// src/submission/template/checklist.ts
const MOST_SHOWN = 10;
/** A warning where boxes of the section "Checklist" are not ticked. Task lists elsewhere are prose. */
function checklistFindings(sections, inline) {
	const open = sections.filter(({ title }) => /^(?:submission )?checklist\b/i.test(title)).flatMap(({ blocks }) => blocks.filter(({ type }) => type === "list").flatMap(paragraphsOf)).flatMap((paragraph) => {
		const [first = ""] = toString(paragraph).split("\n");
		const line = paragraph.position?.start.line ?? 1;
		const label = /^\[ \]\s+(.*)$/.exec(first)?.[1];
		return label === void 0 || /^\(?optional\b/i.test(label) ? [] : [{
			label,
			line
		}];
	});
	const [first] = open;
	if (first === void 0) return [];
	const shown = open.slice(0, MOST_SHOWN).map(({ label, line }) => `"${inline.text(label, line)}" (line ${line})`);
	return [{
		rule: "checklist-unticked",
		severity: "warning",
		field: "",
		line: first.line,
		message: `Not ticked in the checklist: ${shown.join(", ")}${open.length > MOST_SHOWN ? ", …" : ""}.`,
		remedy: "Tick what holds; a maintainer will ask about the rest."
	}];
}

// src/submission/read-submission.ts
/**
* Reads an issue body: sections, fields, tables, record, submission. Never throws; whatever cannot be read becomes
* a finding with its line. A record in YAML or JSON is taken first, else the fields and tables of the template;
* where both speak they must agree.
*/
function readSubmission(body, circumstances) {
	const normal = normaliseBody(body);
	if (normal.findings.length > 0) return { findings: normal.findings };
	try {
		return readTree(parseBlocks(normal.text), normal.text, circumstances);
	} catch (error) {
		if (error instanceof TooIntricate) return { findings: [tooIntricate(error.line)] };
		throw error;
	}
}
function readTree(tree, body, circumstances) {
	const inline = inlineReader();
	const sections = readSections(tree, inline);
	const read = readFields(sections, body, inline);
	const tables = readTables(sections, inline, rivalsOf(read.fields, circumstances.models ?? []));
	const around = {
		...read,
		tables,
		body,
		circumstances
	};
	const { blocks, single, findings, overlooked } = findRecords(tree, body);
	const alone = single === void 0 || tables.metrics.size > 0 && !holdsResults(single) ? [] : [single];
	const found = blocks.length > 0 ? blocks : alone;
	const filled = found.length > 1 && found.length <= MOST_BLOCKS ? found.filter(isFilled) : found;
	const [block = found[0], second] = filled;
	const reading = (() => {
		if (second !== void 0 && block !== void 0) return { findings: [twoRecords(filled, block, second)] };
		if (findings.length > 0) return { findings };
		return block === void 0 ? readTemplate(around, overlooked) : readBlock(block, around);
	})();
	return {
		...reading,
		findings: [
			...around.findings,
			...reading.findings,
			...reading.submission === void 0 ? [] : checklistFindings(sections, inline)
		]
	};
}
/** A template's empty record beside the submitter's own is no second one. More blocks are not looked into. */
const MOST_BLOCKS = 4;
function isFilled({ text, firstLine }) {
	const { value, findings } = readStrictYaml(text, firstLine);
	return findings.length > 0 || says$1(withoutEmpty(value));
}
/** Whether a text with one key of a record gives results under it, beside the tables. */
function holdsResults({ text, firstLine }) {
	const { metrics, metrics_ci } = withoutEmpty(readStrictYaml(text, firstLine).value);
	return isObject(metrics) || isObject(metrics_ci);
}
function readBlock(block, around) {
	const yaml = readStrictYaml(block.text, block.firstLine);
	if (yaml.findings.length > 0) return { findings: yaml.findings };
	const value = withoutEmpty(yaml.value);
	const lost = lostIndentation(value, yaml.lines);
	if (lost !== void 0) return { findings: [lost] };
	return assemble({
		...yaml,
		record: value
	}, block.firstLine, around);
}
/** Fields and tables alone, or nothing at all. */
function readTemplate(around, overlooked) {
	const { fields, empty, tables, body } = around;
	const attached = tables.metrics.size === 0 ? findAttachment(body) : void 0;
	if (attached !== void 0) return { findings: [attached] };
	const blank = fields.size + empty.size === 0 && tables.line === void 0;
	const first = overlooked ?? (blank ? findPicture(body) ?? NO_RECORD : void 0);
	if (first !== void 0 && tables.line === void 0) return { findings: [first] };
	return assemble({
		record: {},
		lines: /* @__PURE__ */ new Map(),
		written: /* @__PURE__ */ new Map()
	}, void 0, around);
}
const NO_RECORD = error("record-missing", null, "The issue holds no evaluation record.", PASTE_RECORD);
function twoRecords(blocks, first, second) {
	return error("two-records", second.firstLine, `The issue holds ${blocks.length} records: on line ${first.firstLine} and on line ${second.firstLine}.`, "Submit one evaluation per issue: keep one record and open another issue for the other.");
}
function tooIntricate(line) {
	return error("issue-too-intricate", line, `The issue holds more lists, tables, quotes or nesting than Podium reads; it stopped on line ${line}.`, "Keep the template and the record, and move long logs and tables into a file or a gist.");
}
function error(rule, line, message, remedy) {
	return {
		rule,
		severity: "error",
		field: "",
		line,
		message,
		remedy
	};
}

// src/verdict/judge.ts
/** Reads, checks and places a submission. Pure: the same body, hub and day give the same verdict. */
function judge({ body, hub, today, issue, created = today }) {
	const reading = readSubmission(body, {
		created,
		models: hub.models
	});
	const { submission } = reading;
	const read = withSeverities(reading.findings, hub.config.rules);
	if (submission === void 0) return {
		valid: false,
		findings: read
	};
	const { record } = submission;
	const benchmark = hub.benchmarks.find((known) => known.id === record.benchmark_id);
	const evaluation = evaluationOf(submission);
	const findings = [...read, ...checkProtocol(contextOf({
		submission,
		evaluation,
		hub,
		benchmark,
		today,
		issue,
		unreadMetrics: unreadIn(reading.findings, record)
	}))];
	const known = hub.models.find((model) => model.id === evaluation?.modelId);
	const model = known === void 0 ? newModel(submission, evaluation) : void 0;
	const valid = errorsIn(findings).length === 0 && evaluation !== void 0;
	const modelName = known?.name ?? submission.fields.get("modelName")?.value ?? evaluation?.modelId;
	return {
		valid,
		findings,
		digest: digestOf({
			record,
			model: model ?? null
		}),
		record,
		model,
		evaluation,
		modelName,
		standing: valid && evaluation !== void 0 ? standingOf(hub, evaluation, modelName) : void 0
	};
}
/**
* Metrics of which the reading says that their value is none: all of them, where it says so of `metrics` itself, and
* `stratified` where it says that the groups are out of order.
*/
function unreadIn(findings, record) {
	const errors = errorsIn(findings);
	if (errors.some(({ field }) => field === "metrics")) return { has: () => true };
	const names = errors.flatMap(({ rule, field }) => {
		const name = field.replace(/^metrics\./, "");
		if (name === field && field !== "stratified") return [];
		const isOrder = rule === "strata-swapped" || name.split(".").length < 4;
		if (name.startsWith("stratified") && isOrder) return ["stratified"];
		return rule === "count-unclear" ? [name.replace(/[^.]*$/, "N")] : [name];
	});
	const metrics = mapping(record.metrics);
	const isNested = names.some((name) => name !== "stratified" && isObject(metrics[name]));
	return new Set(isNested ? [...names, ...namesWithin(metrics)] : names);
}
/** Names of all that stands in the mappings of a mapping. */
const namesWithin = (value) => Object.entries(value).flatMap(([name, inner]) => name !== "stratified" && isObject(inner) ? [...Object.keys(inner), ...namesWithin(inner)] : []);
/** The new model's record, from the template's fields. */
function newModel(submission, evaluation) {
	const name = submission.fields.get("modelName")?.value;
	if (name === void 0 || evaluation === void 0 || !ID.test(evaluation.modelId)) return void 0;
	const optional = (key, field) => {
		const value = submission.fields.get(field)?.value;
		return value === void 0 ? {} : { [key]: value.slice(0, 500) };
	};
	return {
		model_id: evaluation.modelId,
		name,
		...optional("modality", "modelType"),
		...optional("paper", "paper"),
		...optional("upstream_repo", "code")
	};
}

export { readFields as a, standingOf as c, errorsIn as d, normaliseBody as i, gfmTableToMarkdown as l, readSections as n, inlineReader as o, parseBlocks as r, TooIntricate as s, judge as t, gfmFootnoteToMarkdown as u };