import { o as tierOf } from "./cli-rank-benchmark.js";
import { n as toMarkdown } from "./cli-tie-decision.js";
import crypto from "node:crypto";

// src/pages/inert.ts
/** Splits the text that a renderer searches for mentions, references and links; shows nothing. */
const BREAK = "<span></span>";
/** Letters that are read from right to left; listed, because `\p{Script}` grows with every Unicode. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Most names: words and numbers joined by `-` or `_`, which mean nothing inside a word. */
const JOINED = /^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*$/;
/** Names that no Markdown dialect reads anything into, in any place. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9,'()/-]| (?! |$))*$/;
/**
* Commit ids, references such as `GH-1`, and bare hosts that GitHub turns into links. A link may begin right
* behind `_`, so `\b`, to which `_` is a letter, is no boundary here.
*/
const LINKED = /(?<![A-Za-z0-9])(?:[0-9a-f]{7,}(?![A-Za-z0-9])|(?:GH|GHSA|CVE)-(?=\w)|www\.)/i;
const LINKED_ALL = new RegExp(LINKED, "gi");
/** ASCII punctuation that is special somewhere, but not where it stands alone inside a text. */
const SPECIAL = /[!#$&*:<=>@[\\\]^`_{|}~]|^[\x21-\x27\x29-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|(?<=^\d{1,9})[.)]|\++(?=\+)|(?<=\+)\+/gu;
/**
* Untrusted text as Markdown source that can only ever be read as that text: on a page of MkDocs, Jekyll or
* GitHub, in a comment, in a table cell and at the start of a line. White space, line ends and control
* characters become single spaces; characters that change the reading direction are left out. What is special
* becomes a character reference, and because GitHub looks for `@name`, `#1` and links after it has resolved
* those, an empty `<span>` stands behind what could begin one. A text that is read from right to left is set apart,
* so that it does not draw a number behind it to its other side.
*/
function inertText(text) {
	if ((JOINED.test(text) || PLAIN.test(text)) && !LINKED.test(text)) return text;
	const tidy = tidyText(text);
	if (tidy === "") return "(blank)";
	const parts = [];
	let done = 0;
	for (const match of tidy.matchAll(LINKED_ALL)) {
		parts.push(tidy.slice(done, match.index), ...breakable(match[0]));
		done = match.index + match[0].length;
	}
	parts.push(tidy.slice(done));
	const source = parts.join("").replace(SPECIAL, reference).replaceAll("\0", BREAK);
	return RIGHT_TO_LEFT.test(tidy) ? `<span dir="auto">${source}</span>` : source;
}
/** Untrusted text for a syntax tree; the only way for such text into a page or a comment. */
function inert(text) {
	const value = inertText(text);
	return [value === text && PLAIN.test(text) ? {
		type: "text",
		value
	} : {
		type: "html",
		value
	}];
}
/** Characters that leave nothing to be seen, such as U+200B, U+3164 and U+2800. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800\s]/gu;
/** What of an untrusted text is shown: well-formed, on one line, left to right as it is written; nothing where nothing can be seen. */
function tidyText(text) {
	const tidy = text.toWellFormed().replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
	return tidy.replace(UNSEEN, "") === "" ? "" : tidy;
}
function breakable(linked) {
	if (linked.toLowerCase().startsWith("www")) return [
		linked.slice(0, 3),
		"\0",
		"."
	];
	if (linked.endsWith("-")) return [linked, "\0"];
	return [linked.replace(/.{6}(?=.)/g, "$&\0")];
}
function reference(found, index, whole) {
	const before = whole[index - 1] ?? " ";
	const after = whole[index + found.length] ?? " ";
	if (found === "_" && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after)) return "_";
	if (found === ":" && after === " " && index > 0) return found;
	const references = Array.from(found, (sign) => NAMED[sign] ?? `&#${sign.codePointAt(0)};`).join("");
	return /[@#:$\\]/.test(found) ? `${references}\0` : references;
}
const NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};

// src/pages/figures.ts
/** Four decimals; of a number that would be a zero with them the first two digits. */
function decimals(value) {
	if (value === 0) return "0.0000";
	return Math.abs(value) < 5e-5 ? value.toPrecision(2) : value.toFixed(4);
}
/** With its sign, as a gap is shown. */
function signed(value) {
	const text = decimals(value);
	return text.startsWith("-") ? text : `+${text}`;
}
/** `1 model`, `2 models`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/pages/signs.ts
/** The medal of a rank; models that share a rank share the medal. */
function medal(rank) {
	return [
		"🥇",
		"🥈",
		"🥉",
		"🏅",
		"🏅"
	][rank - 1] ?? "🎖️";
}
/** The medal, and behind the third the number too: many ranks share a medal there. */
function rankSign(rank) {
	return rank <= 3 ? medal(rank) : `${medal(rank)} ${rank}`;
}
const DOMAINS = [
	[/cross|multi|general/i, "🌐"],
	[/genom|genet|omics/i, "🧬"],
	[/neuro|brain|psych/i, "🧠"],
	[/cardi/i, "🫀"],
	[/radiol|imaging/i, "🩻"],
	[/patholog|histol/i, "🔬"],
	[/pulmo|lung|respir/i, "🫁"],
	[/onco|cancer/i, "🧫"]
];
const TASKS = [
	[/^classification$/i, "🎯"],
	[/^reconstruction$/i, "🔄"],
	[/generation/i, "✍️"],
	[/robust/i, "🛡️"],
	[/^regression$/i, "📈"],
	[/^segmentation$/i, "🧩"]
];
const CATEGORIES = [
	[/report|document/i, "📄"],
	[/scanner|device/i, "🔬"],
	[/site|hospital|institution/i, "🏥"],
	[/stage|disease|diagnosis/i, "🩺"],
	[/sex|gender/i, "👤"],
	[/age/i, "📅"],
	[/ethnic|race|ancestry/i, "🌍"],
	[/acquisition|modality/i, "📡"],
	[/preproc/i, "⚙️"],
	[/field/i, "🧲"]
];
const first = (signs, name, otherwise) => signs.find(([pattern]) => pattern.test(name))?.[1] ?? otherwise;
const domainSign = (domain) => first(DOMAINS, domain, "🏥");
const taskSign = (task) => first(TASKS, task, "📋");
const categorySign = (category) => first(CATEGORIES, category, "📊");
const TIERS = [
	"⭐",
	"✅",
	"🔶"
];
/** The sign of a tier by its place among the tiers. */
function tierSign(tiers, name) {
	const index = tiers.findIndex((tier) => tier.name === name);
	if (index < 0) return "";
	return isBottom(tiers, index) ? "📈" : TIERS[index] ?? "🔹";
}
/** Whether a tier is the one still developing: the last of several, if no model can be below it. */
function isBottom(tiers, index) {
	const [best, tier] = [tiers[0], tiers[index]];
	if (tier === void 0 || index === 0 || index !== tiers.length - 1) return false;
	return (best?.min === void 0 ? best?.max !== void 0 : best.min < (tier.min ?? -Infinity)) ? tier.max === void 0 : (tier.min ?? 0) <= 0;
}

// src/pages/tier-text.ts
/** Digits of a double are exhausted after that. */
const MOST_DECIMALS = 15;
/** A score with four decimals, or with as many as show its own tier: 0.89999 is no `0.9000` below "≥ 0.90". */
function scoreText({ tiers, metric }, { score, tier }) {
	const short = decimals(score);
	const says = (text) => {
		const value = Number(text);
		return isPossible(metric, value) === isPossible(metric, score) && tierOf(tiers, value, metric?.range) === tier;
	};
	if (says(short)) return short;
	for (let places = 5; places <= MOST_DECIMALS; places++) {
		const text = score.toFixed(places);
		if (says(text)) return text;
	}
	return String(score);
}
/** {@link scoreText} of any run of a board. */
const exactText = (board, score) => scoreText(board, {
	score,
	tier: tierOf(board.tiers, score, board.metric?.range)
});
const isPossible = (metric, score) => beyondRange(metric, score) === void 0;
/** The tier with its sign; a warning for a score that the metric cannot have; nothing where no tier holds. */
function tierText({ tiers, metric }, { score, tier }) {
	if (tier !== void 0) return `${tierSign(tiers, tier)} ${inertText(tier)}`;
	const beyond = beyondRange(metric, score);
	return beyond === void 0 ? "" : `⚠️ ${beyond}`;
}
/** On which side of its range a score lies that the metric cannot have: `above 1`. */
function beyondRange(metric, score) {
	const [low, high] = metric?.range ?? [-Infinity, Infinity];
	if (score < low) return `below ${low}`;
	return score > high ? `above ${high}` : void 0;
}

// src/pages/markdown.ts
/** Phrasing from our words (strings) and untrusted text (`{user}`), which can never become markup. */
const phrasing = (pieces) => pieces.flatMap((piece) => {
	if (typeof piece === "string") return [{
		type: "text",
		value: piece
	}];
	return "user" in piece ? inert(piece.user) : [piece];
});
const strong = (...pieces) => ({
	type: "strong",
	children: phrasing(pieces)
});
const emphasis = (...pieces) => ({
	type: "emphasis",
	children: phrasing(pieces)
});
const link = (url, ...pieces) => ({
	type: "link",
	url,
	children: phrasing(pieces)
});
const heading = (depth, ...pieces) => ({
	type: "heading",
	depth,
	children: phrasing(pieces)
});
const paragraph = (...pieces) => ({
	type: "paragraph",
	children: phrasing(pieces)
});
const rule = () => ({ type: "thematicBreak" });
const codeBlock = (value) => ({
	type: "code",
	value
});
function list(items, ordered = false) {
	return {
		type: "list",
		ordered,
		spread: false,
		children: items.map((item) => ({
			type: "listItem",
			spread: false,
			children: [paragraph(...item)]
		}))
	};
}
/** A name in code style. Names that would need escaping are not put in backticks, where nothing is escaped. */
function codeText(name) {
	return /^[\w ().-]+$/.test(name) ? `\`${name}\`` : `<code>${inertText(name)}</code>`;
}
/** A link from source of ours; only the words where there is no address. Addresses are plain ASCII without brackets. */
function linkText(url, words) {
	return url === void 0 ? words : `[${words}](${url})`;
}
const code = (name) => ({
	type: "html",
	value: codeText(name)
});
/**
* A table from cells that are Markdown source already: our own words, or {@link inertText}.
* Written here because a syntax tree of every cell made large pages ten times slower.
*/
function tableText(align, head, rows) {
	const lines = [`| ${head.join(" | ")} |`, `| ${align.join(" | ")} |`];
	for (const row of rows) lines.push(`| ${row.join(" | ")} |`);
	return lines.join("\n");
}
const source = (value) => ({
	type: "html",
	value
});
const table = (...args) => source(tableText(...args));
/**
* Markdown text of blocks, with one trailing newline. Source goes in as it is: the writer would count the lines of
* every large table, to no purpose here.
*/
function write(children) {
	const parts = [];
	let tree = [];
	const flush = () => {
		if (tree.length > 0) parts.push(written(tree));
		tree = [];
	};
	for (const child of children) if (child.type === "html") {
		flush();
		parts.push(child.value);
	} else tree.push(child);
	flush();
	return `${parts.join("\n\n")}\n`;
}
function written(children) {
	return toMarkdown({
		type: "root",
		children
	}, {
		bullet: "-",
		rule: "-",
		fences: true,
		listItemIndent: "one"
	}).trimEnd();
}

// src/pages/tie-words.ts
/** What decides between two level models, to follow `Level with … on …; `, the better one's value first. */
function tieWords(decision) {
	switch (decision.by) {
		case "metric": {
			const [better, worse] = decision.values.map((value) => value === void 0 ? "none" : shown(value));
			return [{ user: decision.metric }, ` decides, ${better} against ${worse}`];
		}
		case "groups": return ["the run with results for more groups goes first"];
		case "date": return ["the newer run goes first"];
		case "id": return ["nothing but their ids sets them apart"];
	}
}
/** Exact where four decimals would hide the difference. */
const shown = (value) => Number(decimals(value)) === value ? decimals(value) : String(value);

// src/desk/blob-id.ts
/** Git's id of a blob: SHA-1 of `blob <bytes>\0<content>`, 40 hex digits. A text is taken as UTF-8. */
function blobId(content) {
	const head = `blob ${Buffer.byteLength(content)}\0`;
	return sha1(typeof content === "string" ? head + content : Buffer.concat([Buffer.from(head), content]));
}
/** In one go, which is three times as fast, where Node has that (since 20.12). */
const sha1 = crypto.hash === void 0 ? (data) => crypto.createHash("sha1").update(data).digest("hex") : (data) => crypto.hash("sha1", data);

export { counted as A, categorySign as C, rankSign as D, medal as E, signed as M, inertText as N, taskSign as O, tidyText as P, tierText as S, isBottom as T, tableText as _, codeText as a, exactText as b, link as c, paragraph as d, phrasing as f, table as g, strong as h, codeBlock as i, decimals as j, tierSign as k, linkText as l, source as m, tieWords as n, emphasis as o, rule as p, code as r, heading as s, blobId as t, list as u, write as v, domainSign as w, scoreText as x, beyondRange as y };