import { B as loadHub, E as suggestion, at as readYaml, bt as isPagePath, dt as DUMP_SCHEMA, ht as dump, jt as isObject, n as rankBenchmark, nt as isUnreadable, pt as SCALAR_STYLE, vt as visit, xt as isPlainPath } from "./cli-rank-benchmark.js";
import { E as medal, S as tierText, d as paragraph, f as phrasing, h as strong, j as decimals, k as tierSign, n as tieWords, s as heading, t as blobId, u as list, x as scoreText } from "./cli-blob-id.js";
import { a as readFields, c as standingOf, d as errorsIn, i as normaliseBody, l as gfmTableToMarkdown, n as readSections, o as inlineReader, r as parseBlocks, s as TooIntricate, t as judge, u as gfmFootnoteToMarkdown } from "./cli-judge.js";
import { n as toMarkdown, o as handle } from "./cli-tie-decision.js";
import { d as RECORD_KEYS, i as digestOf } from "./cli-context-of.js";
import { i as withoutFile, n as readBody, r as pathInHub, t as inFile } from "./cli-read-body.js";
import { t as readCheckout } from "./cli-read-checkout.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
/** @type {ConstructName} */
const inConstruct = "phrasing";
/** @type {Array<ConstructName>} */
const notInConstruct = [
	"autolink",
	"link",
	"image",
	"label"
];
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM autolink
* literals in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM autolink literals.
*/
function gfmAutolinkLiteralToMarkdown() {
	return { unsafe: [
		{
			character: "@",
			before: "[+\\-.\\w]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ".",
			before: "[Ww]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ":",
			before: "[ps]",
			after: "\\/",
			inConstruct,
			notInConstruct
		}
	] };
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
/**
* @import {Delete} from 'mdast'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {
*   Attention,
*   ConstructName,
*   Handle as ToMarkdownHandle,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
*/
/**
* List of constructs that occur in phrasing (paragraphs, headings), but cannot
* contain strikethrough.
* So they sort of cancel each other out.
* Note: could use a better name.
*
* Note: keep in sync with: <https://github.com/syntax-tree/mdast-util-to-markdown/blob/8ce8dbf/lib/unsafe.js#L14>
*
* @type {Array<ConstructName>}
*/
const constructsWithoutStrikethrough = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM
* strikethrough in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM strikethrough.
*/
function gfmStrikethroughToMarkdown() {
	return {
		handlers: { delete: handleDelete },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: constructsWithoutStrikethrough
		}]
	};
}
/**
* Serialize a delete node.
*
* @type {ToMarkdownHandle}
* @param {Delete} node
*   Node to serialize.
*/
function handleDelete(node, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit = state.enter("strikethrough");
	let value = tracker.move(sequence);
	value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	});
	value += tracker.move(sequence);
	exit();
	return value;
}
/**
* Serialize a delete node as attention.
*
* @type {Attention}
*/
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
/**
* Peek the first character of a delete node.
*
* @type {ToMarkdownHandle}
*/
function peekDelete() {
	return "~";
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM task list
* items in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM task list items.
*/
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
/**
* Serialize a paragraph,
* with a check if it is the paragraph of a task list item.
*
* @type {ToMarkdownHandle}
* @param {Paragraph} node
*   Paragraph.
* @param {Parents | undefined} parent
*   Parent.
*/
function paragraphWithTaskListItem(node, parent, state, info) {
	if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node) return handle.paragraph(node, parent, state, info);
	const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
	const tracker = state.createTracker(info);
	tracker.move(checkbox);
	return checkbox + handle.paragraph(node.children.length > 0 ? node : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, parent, state, {
		...info,
		...tracker.current()
	});
}
/**
* Join definitions before the paragraph of a task list item without blank
* lines,
* as a check is only seen at the start of the first content of a list item.
*
* @type {ToMarkdownJoin}
*/
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
	if (!(left.type === "definition" && parent.type === "listItem")) return;
	const paragraph = taskListItemParagraph(parent);
	if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) return 0;
}
/**
* Find the paragraph of a task list item that can start with a check.
*
* @param {ListItem} node
*   List item.
* @returns {Paragraph | undefined}
*   Paragraph, if `node` is checkable.
*/
function taskListItemParagraph(node) {
	if (typeof node.checked !== "boolean") return;
	for (const child of node.children) {
		if (child.type === "paragraph") return child;
		if (child.type !== "definition") return;
	}
}

// node_modules/mdast-util-gfm/lib/index.js
/**
* @import {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown'
* @import {Options} from 'mdast-util-gfm'
* @import {Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
*/
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM (autolink
* literals, footnotes, strikethrough, tables, tasklists).
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM (autolink literals,
*   footnotes, strikethrough, tables, tasklists).
*/
function gfmToMarkdown(options) {
	return { extensions: [
		gfmAutolinkLiteralToMarkdown(),
		gfmFootnoteToMarkdown(options),
		gfmStrikethroughToMarkdown(),
		gfmTableToMarkdown(options),
		gfmTaskListItemToMarkdown()
	] };
}

// src/verdict/markdown.ts
const code = (value) => ({
	type: "inlineCode",
	value
});
function table(head, rows) {
	const row = (cells) => ({
		type: "tableRow",
		children: cells.map((cell) => ({
			type: "tableCell",
			children: phrasing(cell)
		}))
	});
	return {
		type: "table",
		children: [row(head.map((text) => [text])), ...rows.map(row)]
	};
}
/** A part the reader can open; the summary is ours, not the user's. */
function details(summary, ...children) {
	return [
		{
			type: "html",
			value: `<details>\n<summary>${summary}</summary>`
		},
		...children,
		{
			type: "html",
			value: "</details>"
		}
	];
}
/** Markdown text of a document, one trailing newline. */
function write(children) {
	const root = {
		type: "root",
		children: [...children]
	};
	return toMarkdown(root, {
		extensions: [gfmToMarkdown({ tablePipeAlign: false })],
		bullet: "-",
		fences: true
	});
}

// src/verdict/write-within.ts
/** GitHub takes 65,536 characters for a comment or the body of a pull request; a little is kept in hand. */
const LONGEST_BODY = 65e3;
/** Below this, what is left are headlines and counts. */
const LEAST = 1 / 2048;
/**
* A text of at most `most` characters as it is written: users' text grows up to eighteenfold when it is made inert,
* so only the whole can be measured. `write` is given the share of rows, fields and characters that it may show,
* which is halved until the text fits.
*/
function writeWithin(most, write) {
	for (let share = 1;; share /= 2) {
		const text = write(share);
		if (text.length <= most || share <= LEAST) return text;
	}
}
/** The first `most` characters of a text, none of them halved. */
function cut(text, most) {
	if (text.length <= most) return text;
	const signs = Array.from(text.slice(0, 2 * most + 2));
	return signs.length > most ? `${signs.slice(0, most).join("")}…` : text;
}
/** How many of `most` a share of them is. */
const part = (most, share) => Math.floor(most * Math.min(1, share));

// src/verdict/board-excerpt.ts
/** Entries shown on each side of the submission's model. */
const AROUND = 2;
/** Names listed in one sentence. */
const MOST_NAMES = 20;
/** Hub files may hold names of any length; a comment may not. */
const LONGEST_NAME$2 = 80;
/**
* The board around the submission's model as the page would show it, with the rank that each entry has now, and
* who moves down. Where the model already has a better run, the board as it stays. `share` as in `writeWithin`.
*/
function boardExcerpt(standing, modelId, share = 1) {
	const fitted = (name) => cut(name, part(LONGEST_NAME$2, share));
	const { before, board, metric } = standing;
	const index = board.entries.findIndex((entry) => entry.modelId === modelId);
	const own = board.entries[index];
	if (own === void 0) return [];
	const first = Math.max(0, index - AROUND);
	const shown = board.entries.slice(first, index + AROUND + 1);
	const ranks = new Map(before.entries.map((entry) => [entry.modelId, entry.rank]));
	return [
		table([
			"Rank",
			"Before",
			"Model",
			{ user: fitted(metric.id) },
			"Performance",
			"Gap"
		], shown.map((entry) => row(entry, own, ranks.get(entry.modelId), board, fitted))),
		...ties(standing, fitted),
		...moves(standing, part(MOST_NAMES, share), fitted)
	];
}
function row(entry, own, before, board, fitted) {
	const { tiers, metric } = board;
	const { rank, modelName, tier } = entry;
	const name = { user: fitted(modelName) };
	return [
		[`${rank} ${medal(rank)}`],
		[before === void 0 ? "new" : before === rank ? "=" : String(before)],
		[entry === own ? strong(name) : name],
		[scoreText(board, entry)],
		tier === void 0 ? [tierText(board, entry) || "–"] : [`${tierSign(tiers, tier)} `, { user: fitted(tier) }],
		[entry === own ? "–" : gap(entry.score - own.score, metric?.lowerIsBetter === true)]
	];
}
/** How far another entry is ahead of the submission's model, or behind it. */
function gap(difference, lowerIsBetter) {
	if (difference === 0) return "level";
	return `${decimals(Math.abs(difference))} ${difference > 0 === lowerIsBetter ? "behind" : "better"}`;
}
/** Why a neighbour with the same score has another rank. */
function ties({ above, below, metric }, fitted) {
	return [above, below].flatMap((neighbour) => {
		if (neighbour?.decision === void 0) return [];
		const { entry, decision } = neighbour;
		const name = { user: fitted(entry.modelName) };
		return [paragraph("Level with ", name, " on ", { user: fitted(metric.id) }, "; ", ...tieWords(decision), ".")];
	});
}
function moves({ movesDown, losePlace, replacesMetric, metric }, most, fitted) {
	const sentence = (words, names) => listed(words, names, most, fitted);
	const anew = replacesMetric === void 0 ? [] : [
		"The board has been ranked by ",
		{ user: fitted(replacesMetric) },
		"; with this first run that reports ",
		{ user: fitted(metric.id) },
		", all places are decided by that."
	];
	return [
		...anew.length === 0 ? [] : [paragraph(...anew)],
		...sentence("Moves down", movesDown.filter((name) => !losePlace.includes(name))),
		...sentence(`Loses its place${anew.length === 0 ? "" : ", for want of that metric"}`, losePlace)
	];
}
function listed(words, names, most, fitted) {
	if (names.length === 0) return [];
	const first = names.slice(0, most).flatMap((name, index) => [index === 0 ? "" : ", ", { user: fitted(name) }]);
	return [paragraph(`${words} (${names.length}): `, ...first, names.length > most ? ", …" : "", ".")];
}

// src/verdict/next-step.ts
/** A reason says what to do, so it is shortened only where hardly anything else is left. */
const LONGEST_REASON$1 = 3e3;
const BEFORE_REASON = 64;
/** What happens next, and who is to do something for it; `share` as in `writeWithin`. */
function nextStep({ valid, digest, change }, stage, share) {
	const why = (reason) => ({ user: cut(reason, part(LONGEST_REASON$1, BEFORE_REASON * share)) });
	switch (stage.kind) {
		case "published": return published(stage);
		case "corrected": return [paragraph("Pull request ", {
			type: "html",
			value: `#${stage.number}`
		}, " was merged, and issue ", {
			type: "html",
			value: `#${stage.by}`
		}, " has corrected the record since: the rank of what is published now is told there. Thank you for sharing your result!")];
		case "missing": return missing(stage);
		case "pull-request": return [paragraph("Approved by ", { user: stage.approvedBy }, ". Pull request ", {
			type: "html",
			value: `#${stage.number}`
		}, ` ${adds(change?.kind)}. Editing the record in this issue withdraws the approval.`)];
		case "approval-refused": return [paragraph(strong("The approval does not hold:"), " ", why(stage.reason))];
		case "approval-withdrawn": return [paragraph(strong("The approval was withdrawn:"), " ", why(stage.reason))];
		case "blocked": return [paragraph(strong("Podium cannot go on by itself:"), " ", why(stage.reason))];
		case "judged":
			if (!valid) return [paragraph("Edit the issue and correct this; Podium looks again by itself, no need to open a new one.")];
			return [paragraph("A maintainer reviews it next. Nothing is written until then."), list([[`Digest of what the approval will bind to: `, code((digest ?? "").slice(0, 16))]])];
	}
}
const THANKS = "The record and the leaderboard pages are on the default branch. Thank you for sharing your result!";
const UNRANKED = "It is listed as unranked: its benchmark ranks by a metric that the record does not report, or the record is not of a completed run.";
const GONE = "The record is no longer on the default branch, and the leaderboard does not show it any more.";
const CORRECT = [paragraph(strong("This issue was edited after that; the published record is as it was."), " To correct it, open a new issue whose title begins ", code("[CORRECTION]"), " with the whole record and the same ", code("eval_id"), "; to take it back, one whose title begins ", code("[WITHDRAWAL]"), ". Only the submitter of a record or a maintainer may do that.")];
function published({ place, unranked, edited, byHand }) {
	const changed = byHand === void 0 ? [] : [paragraph(strong(notApproved(byHand)), edited ? "" : TOLD)];
	if (edited) return [...changed, ...CORRECT];
	if (unranked === true) return [
		...changed,
		paragraph(THANKS),
		paragraph(UNRANKED)
	];
	return [...changed, paragraph(place === void 0 ? GONE : THANKS)];
}
function notApproved(byHand) {
	return `What is published is not what was approved: ${byHand === "record" ? "the record" : "the record, or the file of its model,"} was changed by hand after that.`;
}
const TOLD = " This tells what is on the default branch.";
function missing({ number, removal, label }) {
	const why = removal ? "but the record is on the default branch: the merge was reverted, or the record came back." : "but its record is not on the default branch, or its benchmark is not: the merge was reverted, the record was withdrawn in another issue, or a file was moved, renamed or deleted since.";
	return [paragraph("Pull request ", {
		type: "html",
		value: `#${number}`
	}, ` was merged, ${why}`), paragraph(`To have it proposed anew, a maintainer opens this issue, takes the label `, code(label), " off, reads the verdict that Podium then gives, and adds the label again.")];
}
function adds(kind) {
	if (kind === "withdrawal") return "removes the record and regenerates the pages";
	return kind === "correction" ? "corrects the record and regenerates the pages" : "adds the record and the regenerated pages";
}

// src/submission/write-yaml.ts
/**
* A record as YAML that YAML 1.1 and 1.2 readers read alike: ambiguous texts quoted, metrics with a decimal
* point (sample counts `N` without), known keys first and in order, one trailing newline.
*/
function writeYaml(record) {
	return dump(ordered(record), {
		schema: DUMP_SCHEMA,
		noRefs: true,
		lineWidth: -1,
		transform: settle
	});
}
function ordered(record) {
	const rank = (key) => {
		const at = RECORD_KEYS.indexOf(key);
		return at >= 0 ? at : key === "submission_metadata" ? 1e3 : 500;
	};
	const entries = Object.entries(record);
	return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}
function settle(documents) {
	pointMetrics(documents);
	visit(documents, (node) => {
		if (node.kind === "scalar" && node.style === SCALAR_STYLE.PLAIN && node.tag === STRING && /\d/.test(node.value) && (HUGE.test(node.value) || DAY.test(node.value))) node.style = SCALAR_STYLE.SINGLE_QUOTED;
	});
}
const STRING = "tag:yaml.org,2002:str";
/** Texts such as `1.0e+310`: no number for js-yaml, which would leave them bare, but infinity for PyYAML. */
const HUGE = /^[-+]?(?:0x[\da-f_]+|[\d_]*\.?[\d_]*(?:e[-+]?\d+)?)$/i;
/** Texts such as `2024-13-45`: no day for js-yaml, which would leave them bare, but PyYAML stops at them. */
const DAY = /^\d{4}-\d\d?-\d\d?(?:[Tt\s]|$)/;
/** Gives whole numbers under `metrics` and `metrics_ci` a decimal point, so that a column keeps one type. */
function pointMetrics(documents) {
	const root = documents[0]?.contents;
	if (root?.kind !== "mapping") return;
	for (const { key, value } of root.items) if (key.kind === "scalar" && (key.value === "metrics" || key.value === "metrics_ci")) addPoint(value);
}
function addPoint(node) {
	if (node.kind === "sequence") node.items.forEach(addPoint);
	if (node.kind === "mapping") {
		for (const { key, value } of node.items) if (!(key.kind === "scalar" && key.value === "N")) addPoint(value);
	}
	if (node.kind === "scalar" && /^-?\d+$/.test(node.value)) {
		node.value = `${node.value}.0`;
		node.tag = "tag:yaml.org,2002:float";
	}
}

// src/verdict/shown-record.ts
/** Most characters of a record in the comment; GitHub takes 65,536 for all of it. */
const MOST_CHARACTERS = 2e4;
/** A free value of more characters is told by its size where the whole record is too long. */
const MOST_FREE = 300;
const MOST_KEY = 60;
/** What a result rests on: shown before anything else, and never left out for something free. */
const CORE = [
	"eval_id",
	"benchmark_id",
	"model_ids",
	"dataset_id",
	"metrics",
	"metrics_ci",
	"status"
];
const CORE_RUN = [
	"date",
	"runner",
	"suite_id"
];
/**
* The whole record where it fits; else with every long free value (probes, notes) replaced by its size, so that
* nothing free can push a metric out of sight, and groups of metrics last. `most` counts characters.
*/
function shownRecord(record, most = MOST_CHARACTERS) {
	const whole = writeYaml(record);
	if (whole.length <= most) return { text: whole };
	const left = [];
	const free = (key, value) => {
		const size = JSON.stringify(value).length;
		if (size <= MOST_FREE) return value;
		left.push(cut(key, MOST_KEY));
		return `(${size} characters, not shown here)`;
	};
	const each = (part, kept, prefix) => Object.fromEntries(Object.entries(part).map(([key, value]) => [key, kept.includes(key) ? value : free(`${prefix}${key}`, value)]));
	const shown = new Map(Object.entries(each(record, [...CORE, "run_metadata"], "")));
	if (isObject(record.run_metadata)) shown.set("run_metadata", each(record.run_metadata, CORE_RUN, "run_metadata."));
	if (isObject(record.metrics)) shown.set("metrics", groupsLast(record.metrics));
	const text = writeYaml(Object.fromEntries(shown));
	const isCut = text.length > most;
	const words = [...left.length > 0 ? [`not shown here: ${left.slice(0, 10).join(", ")}${left.length > 10 ? ", …" : ""}`] : [], ...isCut ? [`cut after ${most} of ${text.length} characters`] : []];
	return {
		text: text.slice(0, most).toWellFormed(),
		missing: `${words.join("; ")}; the pull request has all of it`
	};
}
function groupsLast({ stratified, ...metrics }) {
	return stratified === void 0 ? metrics : {
		...metrics,
		stratified
	};
}

// src/verdict/write-change.ts
const MOST_FIELDS = 20;
const LONGEST_NAME$1 = 200;
const LONGEST_REASON = 500;
/** The headline of a valid withdrawal; a correction has that of any submission. */
function changeHeadline({ change }) {
	return change?.kind === "withdrawal" ? "✅ Valid: would take a record off the leaderboard" : void 0;
}
/** What a correction changes, or whose record a withdrawal takes away; `share` as in `writeWithin`. */
function changeLead({ change, modelName, evaluation }, stage, share) {
	if (change === void 0 || stage.kind === "published") return [];
	if (change.kind === "withdrawal") {
		const why = change.why === void 0 ? [] : [" Reason: ", { user: cut(change.why, part(LONGEST_REASON, share)) }];
		return [paragraph("Withdraws ", code(change.evalId), ", the run of ", strong({ user: cut(modelName ?? "", part(LONGEST_NAME$1, share)) }), " on ", strong({ user: cut(change.benchmarkName ?? evaluation?.benchmarkId ?? "", part(LONGEST_NAME$1, share)) }), `. ${placeText(change)}`, ...why)];
	}
	const shown = change.fields.slice(0, part(MOST_FIELDS, share));
	const rest = change.fields.length - shown.length;
	return [paragraph("Corrects ", code(change.evalId), ":"), list([...shown.map((field) => [{ user: field }]), ...rest > 0 ? [[`and ${rest} more`]] : []])];
}
/** What becomes of the board, so that nobody takes a leader away unawares. */
function placeText({ place }) {
	if (place === void 0) return "It has no rank.";
	return place.counts ? `The model stands at rank ${place.rank} of ${place.entries} by this run.` : `Another run of the model counts, so its rank ${place.rank} of ${place.entries} stays.`;
}
/** What a withdrawal would do to the files. */
function changeWritten({ change, valid }, stage) {
	if (change === void 0 || !valid || stage.kind === "published") return [];
	return [paragraph("File that would be deleted: ", code(change.path), ". The model’s own file stays.")];
}

// src/verdict/write-verdict.ts
const MOST_FINDINGS = 50;
const LONGEST_WORDS = 400;
const LONGEST_NAME = 200;
/** What would be written is shortened last: rows and names have gone down to an eighth by then. */
const BEFORE_RECORD = 8;
/** The verdict as the submitter reads it, without the marker line; of at most `most` characters. */
function writeVerdict(verdict, stage, most = LONGEST_BODY) {
	return writeWithin(most, (share) => written$1(verdict, stage, share));
}
function written$1(verdict, stage, share) {
	if (isShort(stage)) return write([headline(verdict, stage), ...nextStep(verdict, stage, share)]);
	return write([
		headline(verdict, stage),
		...lead(verdict, stage, share),
		...changeLead(verdict, stage, share),
		...verdict.standing && stage.kind !== "published" ? boardExcerpt(verdict.standing, verdict.evaluation?.modelId, share) : [],
		...isRemoval(stage) ? [] : findingTable(verdict.findings, share),
		...nextStep(verdict, stage, share),
		...wouldBeWritten(verdict, stage, share)
	]);
}
/** Whether a stage is told without what the issue says now. */
const isShort = (stage) => stage.kind === "missing" || stage.kind === "corrected" || stage.kind === "published" && stage.edited;
function headline(verdict, stage) {
	const { valid, standing, findings } = verdict;
	if (stage.kind === "missing") return heading(3, "⚠️ Merged, but not so on the default branch");
	if (stage.kind === "corrected") return heading(3, "🏁 Published, and corrected since");
	if (stage.kind === "published") return heading(3, publishedHeadline(stage));
	if (!valid) {
		const count = errorsIn(findings).length;
		return heading(3, `❌ Not valid yet: ${count} ${count === 1 ? "thing" : "things"} to correct`);
	}
	const changes = changeHeadline(verdict);
	if (changes !== void 0) return heading(3, changes);
	return heading(3, standing === void 0 ? "✅ Valid" : standing.isBest ? `✅ Valid: would take rank ${place(standing)}` : `✅ Valid: stays at rank ${place({
		...standing,
		tier: standing.own.tier
	})}`);
}
const isRemoval = (stage) => stage.kind === "published" && stage.place === void 0 && stage.unranked !== true;
function publishedHeadline({ place: told, unranked }) {
	if (told !== void 0) return `🏁 Published: rank ${place(told)}`;
	return unranked === true ? "🏁 Published, listed without a rank" : "🏁 The record was withdrawn";
}
function place({ rank, entries, tier }) {
	return `${rank} of ${entries}${tier === void 0 ? "" : `, ${tier}`}`;
}
function lead({ standing, modelName, evaluation }, stage, share) {
	if (standing === void 0 || modelName === void 0) return [];
	const { benchmark, metric, previous, isBest, interval, rankRange, nextTier } = standing;
	const name = (text) => ({ user: cut(text, part(LONGEST_NAME, share)) });
	const words = [
		strong(name(modelName)),
		" on ",
		strong(name(benchmark.name)),
		", ranked by ",
		name(metric.id),
		` (${metric.lowerIsBetter ? "lower" : "higher"} is better): `,
		strong(scoreText(standing.board, standing)),
		isBest || standing.tier === void 0 ? "" : ", ",
		...isBest || standing.tier === void 0 ? [] : [name(standing.tier)],
		interval === void 0 ? "" : ` (95 % interval ${decimals(interval[0])} to ${decimals(interval[1])})`,
		"."
	];
	if (isBest && rankRange !== void 0 && rankRange[0] !== rankRange[1]) words.push(` By the intervals of the scores, ranks ${rankRange[0]} to ${rankRange[1]} are possible.`);
	if (nextTier !== void 0 && stage.kind !== "published") words.push(" ", name(nextTier.name), ` begins ${nextTier.exclusive ? metric.lowerIsBetter ? "below" : "above" : "at"} ${decimals(nextTier.bound)}`, nextTier.gap === 0 ? "." : `, ${decimals(nextTier.gap)} away.`);
	const replaces = previous?.evaluation.id === evaluation?.id;
	if (!isBest) words.push(` The model already has a run with ${scoreText(standing.board, standing.own)}; each model counts with its best run`, replaces ? "." : ", so the board does not change.");
	if (stage.kind === "judged" && isBest && previous !== void 0 && !replaces) words.push(` Its best run so far has ${decimals(previous.score)}.`);
	return [paragraph(...words)];
}
const SIGN = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
function findingTable(findings, share) {
	if (findings.length === 0) return [];
	const byLine = findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
	const sorted = [...errorsIn(byLine), ...byLine.filter((finding) => finding.severity !== "error")];
	const short = (text) => cut(text, part(LONGEST_WORDS, share));
	const rows = sorted.slice(0, part(MOST_FINDINGS, share)).map(({ severity, line, message, remedy, rule }) => [
		[SIGN[severity]],
		[line === null ? "–" : String(line)],
		[{ user: short(message) }],
		[{ user: short(remedy) }],
		[code(rule)]
	]);
	const rest = findings.length - rows.length;
	return [...rows.length > 0 ? [table([
		"",
		"Line",
		"Problem",
		"What to do",
		"Rule"
	], rows)] : [], ...rest > 0 ? [paragraph(`… and ${rest} more of these.`)] : []];
}
/** The whole record, so that nothing which stands hidden in the issue is approved unseen. */
function wouldBeWritten(verdict, stage, share) {
	const { record, model, valid, evaluation, change } = verdict;
	if (change?.kind === "withdrawal") return changeWritten(verdict, stage);
	if (record === void 0 || !valid || evaluation === void 0) return [];
	const file = (path, content) => {
		const { text, missing } = shownRecord(content, part(MOST_CHARACTERS, BEFORE_RECORD * share));
		return [paragraph(code(path), ...missing === void 0 ? [] : [
			" (",
			{ user: missing },
			")"
		]), {
			type: "code",
			lang: "yaml",
			value: text.trimEnd()
		}];
	};
	const files = [...file(change?.path ?? `evals/${evaluation.id}.yaml`, record), ...model === void 0 ? [] : file(`models/${evaluation.modelId}.yaml`, model)];
	return details(stage.kind === "published" ? "What was written" : "What would be written", ...files);
}

// src/desk/labels.ts
/** Whether an issue has a label. */
const isLabelled = ({ labels }, label) => labels.some((other) => isSameLabel(other, label));
/** To GitHub capitals make no difference; those of ASCII alone, as other letters have look-alikes among them. */
const isSameLabel = (a, b) => lower(a) === lower(b);
const lower = (label) => label.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// src/desk/issue-kind.ts
/**
* What an issue asks for; undefined where it is none of Podium's business. The beginning of the title says
* which; the label alone makes a submission.
*/
function issueKind({ isPullRequest, labels, title }, submissionLabel) {
	if (isPullRequest) return void 0;
	if (title.startsWith("[CORRECTION]")) return "correction";
	if (title.startsWith("[WITHDRAWAL]")) return "withdrawal";
	return title.startsWith("[SUBMISSION]") || isLabelled({ labels }, submissionLabel) ? "submission" : void 0;
}

// src/submission/read-withdrawal.ts
/** Reads the fields of the form, or `**Evaluation ID**: …` lines. Never throws. */
function readWithdrawal(body) {
	const { text, findings } = normaliseBody(body);
	if (findings.length > 0) return { findings };
	try {
		const inline = inlineReader();
		const sections = readSections(parseBlocks(text), inline);
		const { fields, findings: fieldFindings } = readFields(sections, text, inline);
		const named = fields.get("evalId");
		return {
			evalId: named && {
				...named,
				value: named.value.replace(/^`(.*)`$/, "$1")
			},
			reason: fields.get("reason"),
			findings: fieldFindings
		};
	} catch (error) {
		if (error instanceof TooIntricate) return { findings: [tooIntricate(error.line)] };
		throw error;
	}
}
function tooIntricate(line) {
	return {
		rule: "issue-too-intricate",
		severity: "error",
		field: "",
		line,
		message: `The issue is too intricate to be read; Podium stopped on line ${line}.`,
		remedy: "Keep the evaluation id and a short reason, and nothing else."
	};
}

// src/verdict/changed-fields.ts
const MOST_PATH = 120;
const MOST_VALUE = 60;
/** The fields in which two records differ: `metrics.AUROC: 0.92 → 0.97`. Holds text of users. */
function changedFields(before, after) {
	const [old, now] = [flat(before), flat(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((path) => shownJson(old.get(path)) !== shownJson(now.get(path))).map((path) => `${cut(path, MOST_PATH)}: ${shown(old.get(path))} → ${shown(now.get(path))}`);
}
function flat(value, prefix = "") {
	const fields = /* @__PURE__ */ new Map();
	for (const [key, item] of Object.entries(value)) {
		const path = prefix === "" ? key : `${prefix}.${key}`;
		if (isObject(item)) for (const [inner, scalar] of flat(item, path)) fields.set(inner, scalar);
		else fields.set(path, item);
	}
	return fields;
}
function shown(value) {
	if (value === void 0) return "nothing";
	return cut(typeof value === "string" ? value : JSON.stringify(value), MOST_VALUE);
}
function shownJson(value) {
	return value === void 0 ? "" : JSON.stringify(value);
}

// src/verdict/judge-change.ts
/** The id of the record that a correction or withdrawal names; untrusted. */
function namedRecord(kind, judgement) {
	return kind === "withdrawal" ? readWithdrawal(judgement.body).evalId?.value : judge(judgement).evaluation?.id;
}
/** A new version of a published record: checked as if the old one were not there, placed in its stead. */
function judgeCorrection(judgement) {
	const { hub, target, old } = judgement;
	const verdict = judge({
		...judgement,
		hub: target === void 0 ? hub : without(hub, target.id)
	});
	const { record, evaluation } = verdict;
	if (record === void 0 || evaluation === void 0) return verdict;
	const line = null;
	const fields = old === void 0 ? [] : changedFields(old, record);
	const findings = [
		...verdict.findings,
		...targetFindings(judgement, evaluation.id, line),
		...target !== void 0 && old !== void 0 && fields.length === 0 ? [finding("correction-empty", line, `This is the record of "${target.id}" as it is published.`, "Change what is to be corrected.")] : []
	];
	const valid = errorsIn(findings).length === 0;
	return {
		...verdict,
		valid,
		findings,
		standing: valid ? standingOf(hub, evaluation, verdict.modelName) : void 0,
		digest: digestOf({
			correct: target?.blob ?? null,
			record,
			model: verdict.model ?? null
		}),
		change: target && {
			kind: "correction",
			evalId: target.id,
			path: target.path,
			submittedBy: target.submittedBy,
			recordDigest: digestOf({
				record,
				model: verdict.model ?? null
			}),
			fields
		}
	};
}
/** The removal of a published record. */
function judgeWithdrawal(judgement) {
	const { hub, target } = judgement;
	const { evalId, reason, findings: reading } = readWithdrawal(judgement.body);
	if (evalId === void 0) {
		const missing = finding("evaluation-id-missing", null, "The issue does not say which evaluation is withdrawn.", "Add a line \"**Evaluation ID**: \" with the eval_id of the record.");
		return {
			valid: false,
			findings: [...reading, ...reading.length > 0 ? [] : [missing]]
		};
	}
	const findings = [...reading, ...targetFindings(judgement, evalId.value, evalId.line)];
	const evaluation = target && hub.evaluations.find(({ id }) => id === target.id);
	if (target === void 0 || evaluation === void 0) return {
		valid: false,
		findings
	};
	const why = reason?.value.slice(0, 500);
	return {
		valid: errorsIn(findings).length === 0,
		findings,
		digest: digestOf({
			withdraw: target.blob,
			path: target.path
		}),
		evaluation,
		modelName: hub.models.find(({ id }) => id === evaluation.modelId)?.name ?? evaluation.modelId,
		change: {
			kind: "withdrawal",
			evalId: target.id,
			path: target.path,
			fields: [],
			why,
			...placeOf(hub, evaluation)
		}
	};
}
function placeOf(hub, evaluation) {
	const benchmark = hub.benchmarks.find(({ id }) => id === evaluation.benchmarkId);
	if (benchmark === void 0) return {};
	const { entries } = rankBenchmark(hub, benchmark);
	const own = entries.find(({ modelId }) => modelId === evaluation.modelId);
	return {
		place: own && {
			rank: own.rank,
			entries: entries.length,
			counts: own.evaluation === evaluation
		},
		benchmarkName: benchmark.name
	};
}
/** The record is there, and it is the author's, or the author maintains the hub. */
function targetFindings({ hub, target, outOfReach, author, authorMaintains }, id, line) {
	if (outOfReach !== void 0) return [finding("evaluation-known", line, `The record "${id}" is the file ${outOfReach}, where Podium does not write.`, `A maintainer moves it to evals/${id}.yaml first.`)];
	if (target === void 0) {
		const known = hub.evaluations.map((evaluation) => evaluation.id);
		return [finding("evaluation-known", line, `The hub has no record "${id}".`, suggestion(id, known))];
	}
	if (target.submittedBy?.toLowerCase() === author.toLowerCase() || authorMaintains) return [];
	const whose = target.submittedBy === void 0 ? "does not say who submitted it" : `was submitted by ${target.submittedBy}`;
	return [finding("record-not-yours", line, `The record "${target.id}" ${whose}.`, "Ask its submitter or a maintainer to open this issue; nobody else may change a record.")];
}
function finding(rule, line, message, remedy) {
	return {
		rule,
		severity: "error",
		field: "eval_id",
		line,
		message,
		remedy
	};
}
/** The hub as if one record were not there. */
function without(hub, id) {
	return {
		...hub,
		evaluations: hub.evaluations.filter((evaluation) => evaluation.id !== id)
	};
}

// src/desk/allowed-path.ts
/** Whether {@link checkPath} lets a path through. */
function isAllowedPath(path) {
	return isPlainPath(path) && /^(evals|models)\/[^/]+\.yaml$/.test(path) || isPagePath(path);
}

// src/desk/approval.ts
/** Roles that may approve. */
const MAY_APPROVE = [
	"write",
	"maintain",
	"admin"
];

// src/desk/judge-issue.ts
/** The verdict on an issue of any kind. `own` is the record that this issue brought already. */
async function judgeIssue({ hub, today, forge }, kind, { body, number, author, created }, own, files) {
	if (kind === "submission" || own !== void 0) {
		const basis = own === void 0 ? hub : without(hub, own.id);
		return judge({
			body,
			hub: basis,
			today,
			issue: number,
			created
		});
	}
	const id = namedRecord(kind, {
		body,
		hub,
		today,
		issue: number,
		created
	});
	const named = hub.evaluations.find((evaluation) => evaluation.id === id);
	const blob = named && files.get(named.path);
	const outOfReach = named === void 0 || isAllowedPath(named.path) ? void 0 : named.path;
	const target = named === void 0 || blob === void 0 || outOfReach !== void 0 ? void 0 : {
		id: named.id,
		path: named.path,
		submittedBy: named.submittedBy,
		blob
	};
	const theirs = target?.submittedBy?.toLowerCase() === author.toLowerCase();
	const judgement = {
		body,
		hub,
		today,
		issue: number,
		created,
		author,
		authorMaintains: target !== void 0 && !theirs && MAY_APPROVE.includes(await forge.role(author)),
		target,
		outOfReach
	};
	if (kind === "withdrawal") return judgeWithdrawal(judgement);
	const old = blob === void 0 ? void 0 : publishedRecord(await forge.blob(blob));
	return judgeCorrection({
		...judgement,
		old
	});
}
/** The record of a hub file, without what Podium added to it. */
function publishedRecord(text) {
	const read = readYaml(text);
	if (isUnreadable(read)) return void 0;
	const { submission_metadata: _, ...record } = read;
	return record;
}

// src/cli/judge-titled.ts
/**
* The verdict on a text as the Action gives it to an issue of that title. Who opens the issue is not known here: a
* correction or withdrawal is judged as that of somebody who may change the record.
*/
async function judgeTitled({ body, file, title = "" }, hub, folder, today) {
	const { submission } = hub.config.labels;
	const kind = issueKind({
		isPullRequest: false,
		labels: [submission],
		title
	}, submission) ?? "submission";
	if (kind === "submission") return judge({
		body,
		hub: withoutFile(hub, pathInHub(file, folder)),
		today,
		issue: null
	});
	const textOf = (path) => readFileSync(join(folder, path), "utf8");
	const paths = new Map(hub.evaluations.map(({ path }) => [blobId(textOf(path)), path]));
	const forge = {
		role: async () => "write",
		blob: async (id) => textOf(paths.get(id) ?? "")
	};
	const files = new Map([...paths].map(([id, path]) => [path, id]));
	return judgeIssue({
		hub,
		today,
		forge
	}, kind, {
		body,
		number: null,
		author: ""
	}, void 0, files);
}

// src/cli/rank.ts
/** The verdict comment as the bot would post it under an issue of that title. */
async function rank(file, folder, today, title) {
	const hub = loadHub(readCheckout(folder));
	const body = readBody(file, "Name a file: an issue body, or an evaluation.");
	const judged = await judgeTitled({
		body,
		file,
		title
	}, hub, folder, today);
	const verdict = {
		...judged,
		findings: judged.findings.map((finding) => inFile(file, finding))
	};
	const { standing, change } = verdict;
	return {
		exitCode: verdict.valid ? 0 : 1,
		lines: [writeVerdict(verdict, { kind: "judged" }).trimEnd()],
		warnings: [...hub.problems.map(({ message }) => message), ...change === void 0 ? [] : [WHOSE]],
		data: {
			valid: verdict.valid,
			digest: verdict.digest ?? null,
			eval_id: verdict.evaluation?.id ?? null,
			benchmark: verdict.evaluation?.benchmarkId ?? null,
			model: verdict.evaluation?.modelId ?? null,
			findings: verdict.findings,
			rank: standing?.rank ?? null,
			entries: standing?.entries ?? null,
			tier: standing?.tier ?? null,
			metric: standing?.metric.id ?? null,
			score: standing?.score ?? null,
			...standingData(standing),
			...written(verdict),
			change: changeData(change)
		}
	};
}
/** What would be written, as the comment shows it; a withdrawal writes nothing. */
function written({ valid, record, model, change }) {
	const writes = valid && change?.kind !== "withdrawal";
	return {
		record: (writes ? record : void 0) ?? null,
		new_model: (writes ? model : void 0) ?? null
	};
}
function changeData(change) {
	if (change === void 0) return null;
	const { kind, evalId, path } = change;
	return {
		kind,
		eval_id: evalId,
		path,
		...change.kind === "correction" ? { fields: change.fields } : { reason: change.why ?? null }
	};
}
const WHOSE = "Whether the author of the issue may change the record is asked on GitHub: its submitter may, and who maintains the hub.";
/** What the comment says in words, exact. */
function standingData(standing) {
	const gap = (to) => to === void 0 ? null : {
		model_id: to.entry.modelId,
		gap: to.gap,
		points: to.points ?? null,
		relative: to.relative ?? null
	};
	return {
		rank_range: standing?.rankRange ?? null,
		interval: standing?.interval ?? null,
		interval_method: standing?.intervalMethod ?? null,
		next_tier: standing?.nextTier ?? null,
		above: gap(standing?.above),
		below: gap(standing?.below),
		moves_down: standing?.movesDown ?? [],
		is_best: standing?.isBest ?? null
	};
}

export { rank };