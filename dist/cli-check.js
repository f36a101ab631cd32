import { $ as CONFIG_PATH, B as loadHub, E as suggestion, I as groupBy, J as tierConflict, O as findMetric, P as chooseMetrics, R as compareText, a as declaredTiers, at as readYaml, jt as isObject, k as registeredName, nt as isUnreadable, q as bestFirst, st as readPlaces, t as isCompleted, z as hubFolder } from "./cli-rank-benchmark.js";
import { S as REMARKS, a as aliasAmong, b as declaredNames, c as mixedWord, n as checkProtocol, o as invisibleIn, r as RULES, s as looksLike, t as contextOf, x as readFormula, y as onceFor } from "./cli-context-of.js";
import { i as withoutFile, n as readBody, r as pathInHub, t as inFile } from "./cli-read-body.js";
import { t as readCheckout } from "./cli-read-checkout.js";
import { relative, resolve } from "node:path";

// src/protocol/rule-ids.ts
/** Ids of the rules about hub files, beside those of `RULES`. A test holds them against the rules. */
const HUB_RULE_IDS = [
	"reference-known",
	"file-name",
	"names-distinct",
	"model-names-plain",
	"ranking-metric-reported",
	"declared-metrics-reported",
	"formula-readable",
	"declaration-readable",
	"tiers-consistent",
	"direction-known",
	"config-known"
];

// src/protocol/hub-rules/config-known.ts
const configKnown = {
	id: "config-known",
	severity: "warning",
	why: "A rule or benchmark that the configuration misspells keeps its defaults, and nobody notices.",
	examples: {
		path: ".github/podium.yml",
		ok: "rules: {metric-range: error}\n",
		bad: "rules: {metric-rang: warning}\n"
	},
	check: ({ hub, configPath }) => {
		const rules = [
			...RULES.map(({ id }) => id),
			...HUB_RULE_IDS,
			...REMARKS.map(({ id }) => id)
		];
		const benchmarks = hub.benchmarks.map(({ id }) => id);
		const unknown = (field, kind, names, known) => names.filter((name) => !known.includes(name)).map((name) => ({
			path: configPath,
			field: `${field}.${name}`,
			message: `There is no ${kind} "${name}".`,
			remedy: suggestion(name, known)
		}));
		const metrics = Object.keys(hub.config.metrics).length === 0 ? [] : metricsIn(hub);
		return [
			...unknown("metrics", "metric", Object.entries(hub.config.metrics).filter(([id, { aliases = [] }]) => metrics.length > 0 && ![id, ...aliases].some((name) => metrics.includes(name))).map(([id]) => id), metrics),
			...unknown("rules", "rule", Object.keys(hub.config.rules), rules),
			...unknown("benchmarks", "benchmark", Object.keys(hub.config.benchmarks), benchmarks)
		];
	}
};
/** Every metric that a run reports, at the top or for a group, or that a benchmark names. */
function metricsIn({ benchmarks, evaluations }) {
	const names = /* @__PURE__ */ new Set();
	for (const { metrics, strata } of evaluations) {
		for (const name of metrics.keys()) names.add(name);
		for (const groups of strata.values()) for (const own of groups.values()) for (const name of own.keys()) names.add(name);
	}
	if (names.size === 0) return [];
	for (const { metrics, described } of benchmarks) for (const { id } of [...metrics, ...described]) names.add(id);
	return [...names];
}

// src/protocol/hub-rules/declaration-readable.ts
const declarationReadable = {
	id: "declaration-readable",
	severity: "error",
	why: "What a file declares and Podium cannot read does not hold: a tier is not given, a threshold not checked, a metric perhaps ranked the wrong way round.",
	examples: {
		path: "benchmarks/BM-001.yaml",
		ok: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Ready, threshold: \"> 0.9\"}, {name: Not ready}]\n",
		bad: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Ready, threshold: about 0.9}, {name: Not ready}]\n"
	},
	check: ({ hub }) => [...hub.benchmarks, ...hub.suites].flatMap(({ path, unread }) => unread.map((unread) => complaint(path, unread)))
};
/** What follows from it, and the way out. */
const SAID = {
	tier: ["; until it is mended the metric has no tiers", "Give each tier a name of its own and, but for the worst, a number: {name: Good, min: 0.8}, or \"> 0.8\", or \"<= 0.3\"."],
	threshold: [", so no run is held to it", "Write a number, \">= 0.8\", \"< 0.3\", or {min: 0.8, max: 0.9}."],
	direction: [", so runs may be ranked the wrong way round", "Write lower_is_better: true, or direction: minimize or maximize, once for each metric."],
	range: [", so no value is checked against it", "Write [lowest, highest], as in [0, 1]; null leaves a side open."],
	minimum: [", so no run is held to it", "Write a whole number, such as 100."],
	primary: ["; the one that stands first is taken", "Name one metric in metrics.primary."]
};
function complaint(path, { field, trouble, value, of }) {
	const [consequence, remedy] = SAID[of];
	const place = of === "primary" ? "The file" : field;
	const severity = of === "tier" || of === "direction" ? "error" : "warning";
	return {
		path,
		field,
		value,
		message: `${place} ${trouble}${consequence}.`,
		remedy,
		severity
	};
}

// src/protocol/reported-in.ts
/** For each benchmark with completed runs: the metrics they report, and how many report each. */
const reportedIn = onceFor((hub) => {
	const all = /* @__PURE__ */ new Map();
	for (const { benchmarkId, metrics, status } of hub.evaluations) {
		if (status.toLowerCase() !== "completed") continue;
		const counts = all.get(benchmarkId) ?? /* @__PURE__ */ new Map();
		all.set(benchmarkId, counts);
		for (const name of metrics.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return all;
});

// src/protocol/hub-rules/declared-metrics-reported.ts
const declaredMetricsReported = {
	id: "declared-metrics-reported",
	severity: "note",
	why: "A metric that a benchmark declares and no run reports is misspelt, or nobody measures it.",
	examples: {
		path: "benchmarks/BM-001.yaml",
		ok: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC, secondary: [Accuracy]}\n",
		bad: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC, secondary: [Accurasy]}\n"
	},
	check: ({ hub, registered }) => hub.benchmarks.flatMap(({ id, path, secondary }) => {
		const names = reportedIn(hub).get(id);
		if (names === void 0) return [];
		const known = new Set([...names.keys()].flatMap((name) => [name, registered(name) ?? name]));
		const missing = secondary.filter((name) => !known.has(name) && !known.has(registered(name) ?? name));
		if (missing.length === 0) return [];
		return [{
			path,
			field: "metrics.secondary|secondary_metrics|metrics",
			message: `No run of the benchmark reports ${missing.join(", ")}.`,
			remedy: "Correct the name, ask for the metric in submissions, or take it out of the protocol."
		}];
	})
};

// src/protocol/hub-rules/direction-known.ts
const directionKnown = {
	id: "direction-known",
	severity: "warning",
	why: "Where nothing says which way the ranking metric is better, higher is taken to be, and an error would be ranked the wrong way round.",
	examples: {
		path: "benchmarks/BM-TEXT.yaml",
		ok: "benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: {id: own_score, direction: maximize}}\n",
		bad: "benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: own_score}\n"
	},
	check: ({ hub, rankingOf, tieBreaksOf, configPath }) => hub.benchmarks.flatMap((benchmark) => {
		const { id, path } = benchmark;
		const metric = rankingOf(benchmark);
		const said = metric === void 0 ? void 0 : trouble(metric) ?? contradiction$1(metric, benchmark, hub);
		const place = Object.hasOwn(hub.config.benchmarks, id) && hub.config.benchmarks[id]?.primary ? {
			path: configPath,
			field: `benchmarks.${id}.primary`
		} : {
			path,
			field: FIELDS
		};
		const ties = tieBreaksOf(benchmark).filter(({ directionKnown: known }) => !known);
		return [...said === void 0 ? [] : [{
			...place,
			...said
		}], ...ties.map((tieBreak) => ({
			path,
			field: TIE_FIELDS,
			...tie(tieBreak)
		}))];
	})
};
/** Where a file may name its ranking metric; the line of the first that is there is shown. */
const FIELDS = "metrics.primary|primary_metric|ranking_metric|ranking|metrics|evaluation_metrics|benchmark_id";
const TIE_FIELDS = "metrics.secondary|secondary_metrics|metrics|evaluation_metrics|benchmark_id";
/** A metric that decides only between runs that the ranking metric leaves equal. */
const tie = ({ id }) => ({
	value: id,
	severity: "note",
	message: `Nothing says which way ${id} is better, so in a tie higher is taken to be.`,
	remedy: wayOut(id)
});
const wayOut = (id) => `Say it in the file, as in {id: ${id}, lower_is_better: false}, or under metrics in podium.yml.`;
function trouble({ id, targetRange, directionKnown: known }) {
	if (targetRange !== void 0) return {
		message: `${id} is best from ${targetRange[0]} to ${targetRange[1]}, but a board has one direction.`,
		remedy: "Rank by a metric that has one, such as the distance from the target."
	};
	if (known) return void 0;
	return {
		message: `Nothing says which way ${id} is better, so higher is taken to be.`,
		remedy: wayOut(id)
	};
}
/** A description that says the other direction than the one that everybody knows of a metric by that name. */
function contradiction$1({ id, lowerIsBetter }, { metrics, described, ...benchmark }, hub) {
	const said = [...metrics, ...described].find((metric) => metric.id === id);
	if ((said?.lowerIsBetter ?? benchmark.lowerIsBetter ?? hub.config.metrics[id]?.lower_is_better ?? void 0) !== void 0 || said?.lowerInPassing === void 0 || said.lowerInPassing === lowerIsBetter) return void 0;
	const [ranked, told] = lowerIsBetter ? ["lower", "higher"] : ["higher", "lower"];
	return {
		message: `${id} is ranked with ${ranked} as better, as it is known everywhere, but its description says ${told} is.`,
		remedy: `If the description is right, say so: {id: ${id}, lower_is_better: ${!lowerIsBetter}}.`
	};
}

// src/protocol/hub-rules/file-name.ts
const fileName = {
	id: "file-name",
	severity: "warning",
	why: "In a folder whose files are named after their ids, another name shows that the file was copied and its id forgotten.",
	examples: {
		path: "models/beta.yaml",
		ok: "model_id: beta\nname: Beta\n",
		bad: "model_id: beta-large\nname: Beta Large\n"
	},
	check: ({ hub }) => [
		{
			items: hub.benchmarks,
			field: "benchmark_id"
		},
		{
			items: hub.datasets,
			field: "dataset_id"
		},
		{
			items: hub.models,
			field: "model_id"
		},
		{
			items: hub.suites,
			field: "suite_id"
		},
		{
			items: hub.evaluations,
			field: "eval_id"
		}
	].flatMap(({ items, field }) => misnamed(items, field))
};
/** Files named unlike their id, where nearly all others are named like it, or where the name is another's id. */
function misnamed(items, field) {
	const ids = new Set(items.map(({ id }) => id));
	const other = items.filter(({ id, path }) => nameOf(path) !== id);
	const isCustom = items.length >= 3 && other.length * 10 <= Math.max(10, items.length * 2);
	return other.flatMap(({ id, path }) => {
		const name = nameOf(path);
		if (!isCustom && !ids.has(name)) return [];
		return [{
			path,
			field,
			message: `${path} holds ${field} "${id}"${ids.has(name) ? `, and "${name}" stands in another file` : ""}.`,
			remedy: `Name the file ${id}.yaml, or correct ${field}.`
		}];
	});
}
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");

// src/protocol/hub-rules/formula-readable.ts
const formulaReadable = {
	id: "formula-readable",
	severity: "note",
	why: "Only a formula of numbers, metric names, + − × ÷ and a few functions can be checked against the runs.",
	examples: {
		path: "benchmarks/BM-TEXT.yaml",
		ok: "benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: bleu}\naggregate_metrics: [{metric_id: quality, formula: 0.5*bleu + 0.5}]\n",
		bad: "benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: bleu}\naggregate_metrics: [{metric_id: quality, formula: weighted sum of all}]\n"
	},
	check: ({ hub }) => hub.benchmarks.flatMap((benchmark) => benchmark.aggregates.flatMap(({ id, formula }) => {
		const { path } = benchmark;
		const read = formula === void 0 ? void 0 : readFormula(formula, declaredNames(benchmark));
		if (formula === void 0 || typeof read !== "string") return [];
		return [{
			path,
			field: "aggregate_metrics|aggregates|metrics",
			message: `The formula of ${id} cannot be computed: ${read.replace(/\.$/, "")}.`,
			remedy: "Write it with metric ids, numbers, + - * / and mean, sum, min, max, abs, sqrt; or take it as a description."
		}];
	}))
};

// src/protocol/hub-rules/model-names-plain.ts
const modelNamesPlain = {
	id: "model-names-plain",
	severity: "warning",
	why: "A name on the board is read by people: it holds no invisible characters, and no word of several alphabets.",
	examples: {
		path: "models/gamma.yaml",
		ok: "model_id: gamma\nname: γ-Net\n",
		bad: "model_id: gamma\nname: \"Gam\\u200Bma\"\n"
	},
	check: ({ hub }) => hub.models.flatMap(({ path, name }) => {
		const code = invisibleIn(name);
		const mixed = mixedWord(name);
		if (code === void 0 && mixed === void 0) return [];
		return [{
			path,
			field: "name",
			message: code === void 0 ? `The word "${mixed?.word}" of the name mixes ${mixed?.scripts.join(" and ")} letters.` : `The name holds the invisible character ${code}.`,
			remedy: "Type the name again by hand."
		}];
	})
};

// src/protocol/hub-rules/names-distinct.ts
const namesDistinct = {
	id: "names-distinct",
	severity: "warning",
	why: "Two ids or model names that a reader cannot tell apart are one thing twice, or one passing for the other.",
	examples: {
		path: "models/gamma.yaml",
		ok: "model_id: gamma\nname: Gamma\n",
		bad: "model_id: gamma\nname: ALPHA\n"
	},
	check: ({ hub }) => [
		...alike(hub.benchmarks, "benchmark_id", ({ id }) => id.toLowerCase()),
		...alike(hub.datasets, "dataset_id", ({ id }) => id.toLowerCase()),
		...alike(hub.suites, "suite_id", ({ id }) => id.toLowerCase()),
		...alike(hub.models, "model_id", ({ id }) => looksLike(id)),
		...alike(hub.models, "name", ({ name }) => looksLike(name))
	]
};
function alike(items, field, keyOf) {
	const first = /* @__PURE__ */ new Map();
	return items.flatMap((item) => {
		const key = keyOf(item);
		const twin = first.get(key);
		if (twin === void 0) first.set(key, item);
		if (twin === void 0 || key === "") return [];
		const shown = (one) => field === "name" ? one.name ?? one.id : one.id;
		return [{
			path: item.path,
			field,
			message: `"${shown(item)}" can hardly be told from "${shown(twin)}" in ${twin.path}.`,
			remedy: "If it is the same, keep one file; otherwise give it a name of its own."
		}];
	});
}

// src/protocol/hub-rules/ranking-metric-reported.ts
const rankingMetricReported = {
	id: "ranking-metric-reported",
	severity: "warning",
	why: "A benchmark that no run reports the ranking metric of is ranked by another metric than it says.",
	examples: {
		path: "benchmarks/BM-001.yaml",
		ok: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\n",
		bad: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: F1-Score (Macro)}\n"
	},
	check: ({ hub, registered, rankingOf }) => {
		return hub.benchmarks.flatMap((benchmark) => {
			const { id, path, primary } = benchmark;
			const metric = (Object.hasOwn(hub.config.benchmarks, id) ? hub.config.benchmarks[id] : void 0)?.primary ?? primary;
			const names = reportedIn(hub).get(id);
			if (names === void 0) return [];
			if (metric === void 0) return rankingOf(benchmark) === void 0 ? [unranked(path, [...names.keys()])] : [];
			if (namesOf(metric, benchmark, hub.config).some((name) => names.has(name))) return [];
			const near = aliasAmong({ registered }, metric, [...names.keys()]);
			return [{
				path,
				field: "metrics.primary|primary_metric|ranking_metric|metrics",
				message: `The benchmark is to be ranked by ${metric}, which none of its runs reports.`,
				remedy: near === void 0 ? `Name a metric that runs report (${[...names.keys()].slice(0, 6).join(", ")}), or ask for ${metric}.` : `${names.get(near)} of them report "${near}": write that, or list it as an alias (\`metrics.${metric}.aliases\`) in podium.yml.`
			}];
		});
	}
};
/** All names under which runs may report a metric. */
function namesOf(metric, benchmark, { metrics }) {
	return [metric, ...[...Object.entries(metrics).map(([id, { aliases = [] }]) => [id, ...aliases]), ...benchmark.metrics.map(({ id, aliases = [] }) => [id, ...aliases])].filter((names) => names.includes(metric)).flat()];
}
function unranked(path, reported) {
	return {
		path,
		field: "metrics|evaluation_metrics|benchmark_id",
		message: "No metric ranks the benchmark: the file names none, and its runs report none of those that rank its task.",
		remedy: `Name one in metrics.primary${reported.length === 0 ? "" : ` (the runs report ${reported.slice(0, 6).join(", ")})`}.`
	};
}

// src/protocol/hub-rules/reference-known.ts
const referenceKnown = {
	id: "reference-known",
	severity: "warning",
	why: "What a file refers to exists in the hub; otherwise nothing can be submitted there, or under a name nobody can look up.",
	examples: {
		path: "suites/SUITE-001.yaml",
		ok: "suite_id: SUITE-001\nbenchmark_id: BM-001\n",
		bad: "suite_id: SUITE-001\nbenchmark_id: BM-01\n"
	},
	check: ({ hub }) => {
		const datasets = new Set(hub.datasets.map(({ id }) => id));
		const benchmarks = new Set(hub.benchmarks.map(({ id }) => id));
		const dataset = (path, id, fields) => datasets.size === 0 || datasets.has(id) ? [] : [dangling(path, fields, "dataset", id, hub.datasets)];
		const benchmark = (path, id, field) => benchmarks.has(id) ? [] : [dangling(path, field, "benchmark", id, hub.benchmarks)];
		return [
			...hub.benchmarks.flatMap(({ path, datasets: ids }) => ids.flatMap((id) => dataset(path, id, DATASET_FIELDS))),
			...hub.suites.flatMap(({ path, benchmarkId, datasetId }) => [...benchmarkId === void 0 ? [] : benchmark(path, benchmarkId, "benchmark_id"), ...datasetId === void 0 ? [] : dataset(path, datasetId, "inputs.dataset.default")]),
			...hub.datasets.flatMap(({ path, benchmarks: ids }) => (ids ?? []).flatMap((id) => benchmark(path, id, "compatible_benchmarks"))),
			...emptyFolder(hub.evaluations, "dataset", hub.datasets.length, ({ datasetId }) => datasetId),
			...emptyFolder(hub.evaluations, "model", hub.models.length, ({ modelId }) => modelId)
		];
	}
};
/** Where a benchmark may name its datasets; the line of the first that is there is shown. */
const DATASET_FIELDS = "dataset_id|dataset_ids|reference_datasets|datasets|dataset|allowed_datasets|data_spec";
/** Where a hub describes nothing of a kind at all, that is told once, and not of every record that names some. */
function emptyFolder(evaluations, kind, known, idOf) {
	const naming = evaluations.filter((evaluation) => idOf(evaluation) !== void 0);
	const [first] = naming;
	if (known > 0 || first === void 0) return [];
	const ids = new Set(naming.map(idOf));
	const id = idOf(first);
	return [{
		path: first.path,
		field: kind === "model" ? "model_ids|model_id" : "dataset_id",
		value: id,
		message: `The hub has no readable file in ${kind}s/, though its records name ${ids.size} ${kind}${ids.size === 1 ? "" : "s"}.`,
		remedy: `Add one for each, first \`${kind}s/${id}.yaml\` with ${kind}_id and name.`,
		severity: "note"
	}];
}
function dangling(path, field, kind, id, known) {
	const byName = known.find(({ name }) => name === id);
	return {
		path,
		field,
		value: id,
		message: `The hub has no ${kind} "${id}".`,
		remedy: byName === void 0 ? suggestion(id, known.map((item) => item.id)) : `That is the name of "${byName.id}": write the id.`
	};
}

// src/protocol/hub-rules/tiers-consistent.ts
const tiersConsistent = {
	id: "tiers-consistent",
	severity: "error",
	why: "Tiers go with the direction of their metric and lie within its range; others would call a bad score good, so they are not used.",
	examples: {
		path: "benchmarks/BM-001.yaml",
		ok: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Good, min: 0.8}, {name: Fair, min: 0.6}]\n",
		bad: "benchmark_id: BM-001\nname: Disease Classification\ndataset_id: DS-ADNI\nmetrics: {primary: AUROC}\ntiers: [{name: Good, max: 0.8}, {name: Fair, max: 0.9}]\n"
	},
	check: ({ hub, tiersOf, configPath }) => hub.benchmarks.flatMap((benchmark) => {
		const declared = tiersOf(benchmark);
		const said = declared && (contradiction(declared) ?? disorder(declared));
		if (said === void 0) return [];
		return [{
			...declared?.configured ? {
				path: configPath,
				field: `benchmarks.${benchmark.id}.tiers`
			} : {
				path: benchmark.path,
				field: "tiers|performance_targets|thresholds"
			},
			...said
		}];
	})
};
function contradiction({ metric, tiers }) {
	const conflict = tierConflict(tiers, metric);
	if (conflict === void 0) return void 0;
	const { name, trouble } = conflict;
	const [example, better] = metric.lowerIsBetter ? ["{name: Good, max: 0.1}, {name: Fair, max: 0.2}", "lower"] : ["{name: Good, min: 0.8}, {name: Fair, min: 0.6}", "higher"];
	return {
		value: name,
		message: `The tier "${name}" ${trouble}; until it is mended ${metric.id} has no tiers.`,
		remedy: `Correct it: as ${better} is better, tiers look like [${example}].`
	};
}
/** In the configuration tiers stand best first, so another order shows that names or bounds were mixed up. */
function disorder({ metric, tiers, configured }) {
	const sorted = bestFirst(tiers, metric.lowerIsBetter);
	const at = tiers.findIndex((tier, index) => tier !== sorted[index]);
	const [listed, best] = [tiers[at], sorted[at]];
	if (!configured || listed === void 0 || best === void 0) return void 0;
	return {
		value: listed.name,
		severity: "warning",
		message: `The tier "${listed.name}" stands before "${best.name}", which by its bounds is the better one.`,
		remedy: "List the best tier first, or correct the bounds."
	};
}

// src/protocol/hub-rules.ts
/** What is checked of the files that are not evaluations. */
const HUB_RULES = [
	referenceKnown,
	fileName,
	namesDistinct,
	modelNamesPlain,
	rankingMetricReported,
	declaredMetricsReported,
	formulaReadable,
	declarationReadable,
	tiersConsistent,
	directionKnown,
	configKnown
];

// src/protocol/check-hub.ts
/** Runs the rules about hub files. `line` is left to whoever has the text; `field` may name several, the first that is there. */
function checkHub(context) {
	const { rules } = context.hub.config;
	return HUB_RULES.flatMap((rule) => {
		const severity = Object.hasOwn(rules, rule.id) ? rules[rule.id] : rule.severity;
		if (severity === void 0 || severity === "off") return [];
		return rule.check(context).map(({ path, field, message, remedy, value, severity: own }) => ({
			path,
			value,
			rule: rule.id,
			severity: Object.hasOwn(rules, rule.id) ? severity : own ?? severity,
			field,
			message,
			remedy,
			line: null
		}));
	});
}

// src/verdict/audit-hub.ts
/**
* Runs the protocol's rules over every evaluation of a hub and the hub's rules over its other files, and tells which
* files cannot be read. Records are judged by the severities for what was accepted before, and their form is read
* leniently: what an older record leaves out is no finding. Files come out by path, each read and parsed once;
* lines are looked up only for files with findings. `progress` is told before each evaluation how many are done.
*/
function auditHub(files, today, progress = () => {}) {
	const texts = /* @__PURE__ */ new Map();
	const records = /* @__PURE__ */ new Map();
	const hub = loadHub(kept(files, texts), CONFIG_PATH, ({ path, text }) => {
		const record = readYaml(text);
		if (hubFolder(path) === "evals" && !isUnreadable(record)) records.set(path, record);
		return record;
	});
	const found = /* @__PURE__ */ new Map();
	const note = (path, findings) => found.set(path, [...found.get(path) ?? [], ...findings]);
	for (const { path, ...problem } of hub.problems) note(path, [problem.rule === "hub-id-twice" ? {
		...located({
			...problem,
			field: ID_FIELDS
		}, texts.get(path) ?? ""),
		field: ""
	} : problem]);
	const rankings = rankingsOf(hub);
	const rankingOf = ({ id }) => rankings.get(id)?.metric;
	const tieBreaksOf = ({ id }) => rankings.get(id)?.tieBreaks ?? [];
	const tiersOf = (benchmark) => tiersOn(hub, benchmark, rankingOf(benchmark));
	const context = {
		hub,
		registered: registeredName,
		rankingOf,
		tieBreaksOf,
		tiersOf,
		configPath: CONFIG_PATH
	};
	for (const { path, ...finding } of checkHub(context)) note(path, [located(finding, texts.get(path) ?? "")]);
	auditEvaluations(hub, rankings, records, texts, today, note, progress);
	return [...texts.keys()].sort(compareText).map((file) => ({
		file,
		findings: found.get(file) ?? []
	}));
}
const ID_FIELDS = "eval_id|benchmark_id|dataset_id|model_id|suite_id";
function* kept(files, texts) {
	for (const file of files) {
		texts.set(file.path, file.text);
		yield file;
	}
}
/** Each benchmark with the metrics that rank it, by id. */
function rankingsOf(hub) {
	const completed = groupBy(hub.evaluations.filter(isCompleted), ({ benchmarkId }) => benchmarkId);
	return new Map(hub.benchmarks.map((benchmark) => {
		const { ranking, tieBreaks } = chooseMetrics(hub.config, benchmark, completed.get(benchmark.id) ?? []);
		const found = (id) => findMetric(hub.config, benchmark, id);
		const metric = ranking === void 0 ? void 0 : found(ranking);
		return [benchmark.id, {
			benchmark,
			metric,
			tieBreaks: tieBreaks.map(found)
		}];
	}));
}
/** Declared tiers with the metric they are for; the one that will rank where no run does yet. */
function tiersOn({ config }, benchmark, ranking) {
	const primary = (Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : void 0)?.primary ?? benchmark.primary;
	const metric = ranking ?? (primary === void 0 ? void 0 : findMetric(config, benchmark, primary));
	const declared = metric && declaredTiers(config, benchmark, metric);
	return metric && declared && {
		metric,
		...declared
	};
}
function auditEvaluations(hub, rankings, records, texts, today, note, progress) {
	hub.evaluations.forEach((evaluation, index) => {
		const { path, benchmarkId } = evaluation;
		const { benchmark, metric } = rankings.get(benchmarkId) ?? {};
		const text = texts.get(path) ?? "";
		const submission = new AuditedSubmission(records.get(path) ?? {}, text);
		const mostDecimals = Math.min(decimalsIn(text), 20);
		const unreadMetrics = unusedIn(submission.record, evaluation);
		const context = contextOf({
			submission,
			evaluation,
			hub,
			benchmark,
			today,
			issue: null,
			path,
			mostDecimals,
			unreadMetrics
		}, metric?.id);
		const findings = checkProtocol(context);
		if (findings.length > 0) note(path, findings);
		progress(index, hub.evaluations.length);
	});
}
/** Numbers of the record that are not used; what keeps them out is told as a finding of its own. */
function unusedIn({ metrics }, evaluation) {
	if (!isObject(metrics)) return void 0;
	let unread;
	for (const name of Object.keys(metrics)) {
		if (typeof metrics[name] !== "number" || evaluation.metrics.has(name)) continue;
		unread = (unread ?? /* @__PURE__ */ new Set()).add(name);
	}
	return unread;
}
/** Most digits that stand behind a point anywhere in a text: no number in it is written with more decimals. */
function decimalsIn(text) {
	let most = 0;
	for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at)) {
		const start = ++at;
		while (isDigit(text.charCodeAt(at))) at++;
		if (at - start > most) most = at - start;
	}
	return most;
}
const isDigit = (code) => code >= 48 && code <= 57;
const NO_FIELDS = /* @__PURE__ */ new Map();
/** The record as a submission whose lines and digits are looked up only when a rule or a finding asks. */
var AuditedSubmission = class {
	record;
	fields = NO_FIELDS;
	#text;
	#places;
	constructor(record, text) {
		this.record = record;
		this.#text = text;
	}
	get lines() {
		return this.#all().lines;
	}
	get written() {
		return this.#all().written;
	}
	#all() {
		this.#places ??= readPlaces(this.#text);
		return this.#places;
	}
};
/** With the first of its fields that is there, and its line or that of the value below it. */
function located({ value, ...finding }, text) {
	const { lines, scalars } = readPlaces(text);
	const fields = finding.field.split("|");
	const field = fields.find((name) => lines.has(name)) ?? fields[0] ?? "";
	const at = [...scalars].find(([path, scalar]) => scalar === value && fields.some((name) => path.startsWith(name)))?.[0];
	return {
		...finding,
		field: at ?? field,
		line: lines.get(at ?? field) ?? null
	};
}

// src/cli/annotation.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/**
* A finding as a workflow command that GitHub shows beside the file. Escaped as `@actions/core` does, so that no
* value can end the command or begin another:
* https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
*/
function annotation(file, { severity, rule, message, remedy, line }) {
	const where = [
		`file=${property(file)}`,
		...line === null ? [] : [`line=${line}`],
		`title=${property(rule)}`
	];
	return `::${LEVELS[severity]} ${where.join(",")}::${data(`${message} ${remedy}`)}`;
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** A value on one line of a log, where it cannot be taken for a workflow command of either form. */
function oneLine(text) {
	return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replaceAll("##[", "## [");
}

// src/cli/check.ts
/**
* Checks files (evaluations or issue bodies) as the Action checks a submission; files of the hub that are no
* evaluations or were published by Podium, and with no file at all the whole hub, are audited.
*/
async function check(files, folder, options) {
	const checked = files.length === 0 ? audit(folder, options) : await checkFiles(files, folder, options);
	const all = checked.flatMap(({ file, findings }) => findings.map((finding) => ({
		file,
		...finding
	})));
	const count = (severity) => all.filter((finding) => finding.severity === severity).length;
	const [errors, warnings, notes] = [
		count("error"),
		count("warning"),
		count("note")
	];
	const shown = files.length === 0 ? byRule(all) : all.map(line);
	const annotations = options.workspace === void 0 ? [] : annotate(checked, files.length === 0 ? folder : "", options.workspace);
	return {
		exitCode: errors > 0 ? 1 : 0,
		lines: [
			...shown.map(oneLine),
			...annotations,
			`${plural(checked.length, "file")} checked: ${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")}.`
		],
		warnings: [],
		data: {
			files: checked.length,
			errors,
			warnings,
			notes,
			rules: counts(all),
			findings: all
		}
	};
}
const plural = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;
const audit = (folder, { today, reading, checking }) => auditHub(readCheckout(folder, reading), today, checking);
async function checkFiles(files, folder, options) {
	const { judge } = await import("./cli-judge2.js");
	const hub = loadHub(readCheckout(folder, options.reading));
	let audited;
	return files.map((file) => {
		const path = pathInHub(file, folder);
		const place = hubFolder(path);
		if (!hub.evaluations.some((known) => known.path === path && known.digest !== void 0) && (place === void 0 || place === "evals")) return checkFile(judge, file, path, hub, options.today);
		audited ??= audit(folder, options);
		return {
			file,
			findings: audited.find((known) => known.file === path)?.findings ?? []
		};
	});
}
/** As the Action would judge it in an issue; a file that is in the hub already does not collide with itself. */
function checkFile(judge, file, path, hub, today) {
	const { findings } = judge({
		body: readBody(file, "Name a file, or give none to check the whole hub."),
		hub: withoutFile(hub, path),
		today,
		issue: null
	});
	return {
		file,
		findings: findings.map((finding) => inFile(file, finding))
	};
}
/** The findings under a heading for each rule: errors first, what keeps files out before all, then the rule with the most. */
function byRule(all) {
	const weight = {
		error: 0,
		warning: 1,
		note: 2
	};
	const worst = (findings) => findings.reduce((least, { severity }) => Math.min(least, weight[severity]), 2);
	return [...groupBy(all, ({ rule }) => rule)].sort(([a, one], [b, other]) => worst(one) - worst(other) || Number(b.startsWith("hub-")) - Number(a.startsWith("hub-")) || other.length - one.length || (a < b ? -1 : 1)).flatMap(([rule, findings]) => [`${rule} (${findings.length})`, ...findings.map((found) => `  ${line(found)}`)]);
}
function counts(all) {
	const groups = [...groupBy(all, ({ rule }) => rule)].sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(groups.map(([rule, findings]) => [rule, findings.length]));
}
function annotate(checked, folder, workspace) {
	return checked.flatMap(({ file, findings }) => {
		const path = relative(resolve(workspace), resolve(folder, file)).replaceAll("\\", "/");
		return findings.map((finding) => annotation(path, finding));
	});
}
function line({ file, severity, rule, message, remedy, line: at }) {
	return `${file}${at === null ? "" : `:${at}`}: ${severity}: ${message} ${remedy} [${rule}]`;
}

export { check };