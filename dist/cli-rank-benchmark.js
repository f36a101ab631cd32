import { t as __commonJSMin } from "./cli-rolldown-runtime.js";
import { t as ConfigError } from "./cli-config-error.js";

// src/submission/json.ts
/** The value at a dotted path, where every part on the way is a mapping. */
function valueAt(value, path) {
	return path.split(".").reduce((at, key) => isObject$1(at) ? at[key] : void 0, value);
}
/** Whether a value is a mapping (and not a list or a scalar). */
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject$1(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject$1(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick$1(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject$1(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject$1(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError$1(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$2 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$3 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$3(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject$1(a) && isPlainObject$1(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject$1(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError$1(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
function url(params) {
	return _url(ZodURL, params);
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick$1(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTuple.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
	rest(rest) {
		return this.clone({
			...this._zod.def,
			rest
		});
	},
	partial() {
		const def = this._zod.def;
		if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
		return this.clone({
			...def,
			items: def.items.map((item) => new ZodOptional({
				type: "optional",
				innerType: item
			}))
		});
	}
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	const params = hasRest ? _params : _paramsOrRest;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(params)
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function custom(fn, _params) {
	return _custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}

// src/hub/page-path.ts
/** Folders that hold data or code; no page is written there. */
const NOT_FOR_PAGES = /^(benchmarks|datasets|suites|evals|models|src|dist|node_modules)\//;
/** Whether a path consists of plain names, which mean the same to every system and to git. */
function isPlainPath(path) {
	return path.split("/").every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part) && !part.endsWith(".") && !part.endsWith(".lock"));
}
/** Whether Podium writes pages to a path: a plain one below a folder of its own. */
function isPagePath(path) {
	return isPlainPath(path) && path.includes("/") && /\.(md|json|csv|svg|xml)$/.test(path) && !NOT_FOR_PAGES.test(path);
}

// src/hub/config.ts
const tier = strictObject({
	name: string().min(1).max(40).describe("Name to show."),
	min: number().optional().describe("Lowest score of the tier."),
	max: number().optional().describe("Highest score, for metrics where lower is better.")
}).refine(({ min, max }) => min === void 0 || max === void 0 || min <= max, "must not have a min above its max: no score would be in it");
const metric = strictObject({
	name: string().min(1).max(80).optional().describe("Name to show."),
	description: string().max(300).optional().describe("What it measures, in a sentence."),
	unit: string().min(1).max(20).optional().describe("Unit, for metrics that have one."),
	range: tuple([number().nullable(), number().nullable()]).refine(([low, high]) => (low ?? -Infinity) < (high ?? Infinity), "must be [lowest, highest]").optional().describe("Smallest and largest possible value; null leaves a side open."),
	lower_is_better: boolean().optional().describe("Whether lower is better."),
	sampling: _enum([
		"share-of-samples",
		"share-of-positives",
		"share-of-negatives",
		"share-of-part",
		"share-of-pairs",
		"mean-over-samples"
	]).optional().describe("How a value comes from samples; a share of a known number of samples has an interval."),
	aliases: array(string().min(1)).optional().describe("Other names under which evaluations report it; they count for the ranking.")
});
const benchmark = strictObject({
	primary: string().min(1).optional().describe("The metric that ranks the benchmark, whatever its file says."),
	tiers: array(tier).min(1).refine((tiers) => new Set(tiers.map(({ name }) => name)).size === tiers.length, "must have different names").refine((tiers) => tiers.filter(({ min, max }) => min === void 0 && max === void 0).length <= 1, "must have min or max, all but the worst of them").optional().describe("Tiers of the ranking metric, best first.")
});
const label = string().min(1).max(50);
const pages = strictObject({
	path: string().regex(/^(?!\.{1,2}\/)(?!.*\/\.{1,2}\/)[A-Za-z0-9_][A-Za-z0-9_./-]*\.md$/, "must be a relative path to a .md file, of letters, digits and . _ -").refine(isPagePath, "must lie in a folder for pages, with plain names, such as docs/leaderboards/index.md; not in a folder for data or code").default("docs/leaderboards/index.md").describe("Where the leaderboard page is written; its data files stand beside it."),
	flavor: _enum(["mkdocs", "github"]).default("mkdocs").describe("Admonitions of MkDocs, or alerts of GitHub."),
	charts: boolean().default(true).describe("Whether charts are drawn."),
	submit_url: url({ protocol: /^https$/ }).optional().describe("Where a result is submitted."),
	proposal_url: url({ protocol: /^https$/ }).optional().describe("Where a protocol is proposed."),
	max_bytes: int().min(1e4).max(5e5).default(4e5).describe("A larger page is split; GitHub shows no Markdown file of more than about half a megabyte."),
	top: int().min(3).max(100).default(10).describe("Models per benchmark on the leaderboard page once the benchmarks have pages of their own."),
	models: boolean().default(true).describe("Whether every model has a page."),
	badges: boolean().default(true).describe("Whether badges are written.")
});
const labels = strictObject({
	submission: label.default("submission").describe("An issue that is a submission."),
	pending_review: label.default("pending-review").describe("Valid, waits for a maintainer."),
	needs_changes: label.default("needs-changes").describe("Something is to be corrected."),
	approved: label.default("approved").describe("Set by a maintainer: publish it."),
	published: label.default("published").describe("It is on the leaderboard.")
}).refine((names) => new Set(Object.values(names).map((name) => name.toLowerCase())).size === Object.keys(names).length, "must be five different labels; to GitHub capitals make no difference");
const approval = strictObject({
	allow_self: boolean().default(false).describe("Whether the author of an issue may approve it."),
	allow_bots: array(string()).default([]).describe("Logins of bots whose label counts.")
});
/** `.github/podium.yml`: every key is optional, an unknown key is an error so that a typing slip is seen. */
const configSchema = strictObject({
	title: string().min(1).max(200).default("Foundation Model Leaderboards").describe("Title of the leaderboard page."),
	repository: string().regex(/^(https:\/\/[A-Za-z0-9.-]+(:\d+)?\/)?[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, "must be owner/name, or https://host/owner/name").refine((name) => !name.endsWith(".git"), "must not end in .git: links begin with it").optional().describe("Where the hub lies, for links to records, issues and pull requests."),
	pages: pages.prefault({}),
	labels: labels.prefault({}),
	approval: approval.prefault({}),
	rules: record(string(), _enum([
		"error",
		"warning",
		"note",
		"off"
	])).default({}).describe("Severity of a rule by its id, or off."),
	metrics: record(string(), metric).default({}).describe("What the hub says of a metric; overrides what is built in."),
	benchmarks: record(string(), benchmark).default({}).describe("What the hub says of a benchmark, by id.")
});
/** The keys of each part of the configuration; `*` stands for any name or place in a list. */
const CONFIG_KEYS = {
	"": Object.keys(configSchema.shape),
	pages: Object.keys(pages.shape),
	labels: Object.keys(labels.shape),
	approval: Object.keys(approval.shape),
	"metrics.*": Object.keys(metric.shape),
	"benchmarks.*": Object.keys(benchmark.shape),
	"benchmarks.*.tiers.*": Object.keys(tier.shape)
};

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// node_modules/js-yaml/dist/js-yaml.mjs
var import_fastest_levenshtein = require_fastest_levenshtein();
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/submission/record/line-index.ts
/** Offsets at which the lines of a text start. */
function lineStarts(source) {
	const starts = [0];
	for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** 0-based line of an offset, by bisection. */
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/hub/places.ts
const NUMBER$2 = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
/**
* Finds the lines of a hub file from its event stream, as leniently as hub files are read: of any size, with anchors
* and tags. What cannot be parsed ends the list; the first document counts.
*/
function readPlaces(text) {
	const lines = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	const scalars = /* @__PURE__ */ new Map();
	try {
		walk(text, lines, written, scalars);
	} catch {}
	return {
		lines,
		written,
		scalars
	};
}
function walk(text, lines, written, scalars) {
	const events = parseEvents(text, { maxDepth: 100 });
	const starts = lineStarts(text);
	let next = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
	if (next === 0) return;
	function value(path) {
		const event = events[next++];
		if (event === void 0 || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.POP) return;
		if (event.type === EVENT_ID.SCALAR) {
			const scalar = getScalarValue(text, event);
			scalars.set(path, scalar);
			if (NUMBER$2.test(scalar)) written.set(path, scalar);
		} else if (event.type === EVENT_ID.SEQUENCE) for (let index = 0; more(); index++) {
			const item = `${path}[${index}]`;
			note(item);
			value(item);
		}
		else if (event.type === EVENT_ID.MAPPING) while (more()) {
			const key = events[next];
			if (key?.type !== EVENT_ID.SCALAR) {
				value("");
				value("");
				continue;
			}
			const name = getScalarValue(text, key);
			const field = path === "" ? name : `${path}.${name}`;
			note(field);
			next++;
			value(field);
		}
	}
	/** Whether the collection goes on; steps over its end. */
	function more() {
		const event = events[next];
		if (event !== void 0 && event.type !== EVENT_ID.POP) return true;
		next++;
		return false;
	}
	function note(path) {
		const event = events[next];
		if (event === void 0 || !("anchorStart" in event)) return;
		const start = "valueStart" in event ? event.valueStart : "start" in event ? event.start : event.anchorStart;
		lines.set(path, lineOf(starts, start) + 1);
	}
	value("");
}

// src/hub/explain-config.ts
/** Mistakes told at once. */
const MOST = 8;
/** What is wrong with a configuration: each mistake once, with its line, the value that stands there and what to write. */
function explainConfig(path, text, file, issues) {
	const { lines } = readPlaces(text);
	const told = /* @__PURE__ */ new Map();
	for (const issue of issues) for (const [at, words] of said(issue, file)) {
		const key = dotted(at);
		const line = lines.get(key);
		const place = line === void 0 ? path : `${path} line ${line}`;
		if (!told.has(key)) told.set(key, [line ?? 0, `${place}: ${words}`]);
	}
	const rest = told.size - MOST;
	const more = rest > 0 ? [`There are ${rest} more mistakes.`] : [];
	return [
		...[...told.values()].sort(([a], [b]) => a - b).map(([, words]) => words).slice(0, MOST),
		...more,
		"See \"Configuration\" in Podium's README."
	].join(" ");
}
function said(issue, file) {
	const { path } = issue;
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [[...path, key], unknownKey(path, key)]);
	const value = valueIn(file, path);
	return [[path, `${dotted(path)} is ${shown(value)}${remedy(issue, value)}`]];
}
function remedy(issue, value) {
	if (issue.code === "invalid_type") return `. Write ${expected(issue.expected, value)}.`;
	if (issue.code === "invalid_value") return `. Write ${issue.values.map(String).join(" or ")}.`;
	if (issue.code === "invalid_format" && issue.format === "url") return ". Write an address that begins with https://.";
	const of = issue.code === "too_small" || issue.code === "too_big" ? UNITS[issue.origin] : void 0;
	if (of !== void 0 && issue.code === "too_small") return `. Write at least ${issue.minimum}${of}.`;
	if (of !== void 0 && issue.code === "too_big") return `. Write at most ${issue.maximum}${of}.`;
	return `; it ${issue.message}.`;
}
const UNITS = {
	number: "",
	int: "",
	string: " character(s)",
	array: " of them"
};
const YES = /^(?:yes|on|y|true)$/i;
const NO = /^(?:no|off|n|false)$/i;
function expected(type, value) {
	if (type === "boolean" && typeof value === "string" && YES.test(value)) return "true";
	if (type === "boolean" && typeof value === "string" && NO.test(value)) return "false";
	return WORDS[type] ?? type;
}
const WORDS = {
	boolean: "true or false",
	string: "a text, in quotes if it looks like a number",
	number: "a number",
	int: "a whole number",
	array: "a list, with a line that begins with \"- \" for each entry",
	tuple: "a list of two numbers, [lowest, highest]",
	object: "keys with values below it",
	record: "names with values below it"
};
/** The key that was meant: one of this part, or of another part where it should stand. */
function unknownKey(path, key) {
	const part = keysAt(path);
	const here = nearest$1(key, part);
	const elsewhere = Object.entries(CONFIG_KEYS).flatMap(([of, keys]) => {
		const near = of === "" || of.includes("*") ? void 0 : nearest$1(key, keys);
		return near === void 0 ? [] : [`${of}.${near}`];
	});
	const meant = here ?? elsewhere[0];
	const place = path.length === 0 ? "" : ` in ${dotted(path)}`;
	const remedy = meant === void 0 ? `Use ${part.join(", ")}.` : `Did you mean ${meant}?`;
	return `there is no key "${key.slice(0, 60)}"${place}. ${remedy}`;
}
function keysAt(path) {
	const isAny = (index) => typeof path[index] === "number" || index === 1 && path.length > 1;
	return CONFIG_KEYS[path.map((part, index) => isAny(index) ? "*" : String(part)).join(".")] ?? [];
}
function nearest$1(word, known) {
	const far = (name) => (0, import_fastest_levenshtein.distance)(name.toLowerCase(), word.toLowerCase().replaceAll("-", "_"));
	const [best] = known.toSorted((a, b) => far(a) - far(b));
	return best !== void 0 && far(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : void 0;
}
function shown(value) {
	if (value === void 0) return "missing";
	const json = JSON.stringify(value);
	if (json.length <= 40 || typeof value !== "object") return json.slice(0, 80);
	return Array.isArray(value) ? "a list" : "a mapping";
}
const dotted = (path) => path.reduce((all, part) => typeof part === "number" ? `${all}[${part}]` : all === "" ? String(part) : `${all}.${String(part)}`, "");
const valueIn = (file, path) => path.reduce((at, part) => {
	if (Array.isArray(at)) return at[Number(part)];
	return isObject$1(at) && Object.hasOwn(at, String(part)) ? at[String(part)] : void 0;
}, file);

// src/hub/construct-plain.ts
/** What js-yaml has to construct itself. */
const NOT_PLAIN = Symbol("not plain");
/** Texts that begin so mean themselves in every core schema; the others are asked for. */
const TEXT$1 = /^[A-EG-MO-SU-Za-eg-mo-su-z]/;
/** Numbers that every core schema reads as JavaScript does. */
const NUMBER$1 = /^[1-9]\d{0,14}$|^-?(?:0|[1-9]\d{0,14})\.\d{1,20}$/;
/**
* The value of one document that holds no anchor, alias, tag, merge key, key twice, key that is no text or key that every
* JavaScript object has (`constructor`); undefined for any other, and for broken ones. Nearly all hub files are
* such, and for them this gives what js-yaml's `load` gives in half the time: it neither keeps account of anchors and
* tags nor asks every text for its type.
*/
function constructPlain(source, events) {
	if (events[0]?.type !== EVENT_ID.DOCUMENT) return void 0;
	let next = 1;
	function value() {
		const event = events[next++];
		switch (event?.type) {
			case EVENT_ID.SCALAR: return isBare(event) ? scalar(source, event) : NOT_PLAIN;
			case EVENT_ID.SEQUENCE: return isBare(event) ? sequence() : NOT_PLAIN;
			case EVENT_ID.MAPPING: return isBare(event) ? mapping() : NOT_PLAIN;
			default: return NOT_PLAIN;
		}
	}
	function sequence() {
		const items = [];
		while (events[next]?.type !== EVENT_ID.POP) {
			const item = value();
			if (item === NOT_PLAIN) return NOT_PLAIN;
			items.push(item);
		}
		next++;
		return items;
	}
	function mapping() {
		const result = {};
		while (events[next]?.type !== EVENT_ID.POP) {
			const key = events[next++];
			if (key?.type !== EVENT_ID.SCALAR || !isBare(key)) return NOT_PLAIN;
			const name = scalar(source, key);
			if (typeof name !== "string" || name === "<<" || result[name] !== void 0) return NOT_PLAIN;
			const item = value();
			if (item === NOT_PLAIN) return NOT_PLAIN;
			result[name] = item;
		}
		next++;
		return result;
	}
	const document = value();
	return document === NOT_PLAIN || next !== events.length - 1 ? void 0 : document;
}
function isBare(event) {
	return event.anchorStart < 0 && event.tagStart < 0;
}
function scalar(source, event) {
	const text = getScalarValue(source, event);
	if (event.style !== SCALAR_STYLE.PLAIN || TEXT$1.test(text)) return text;
	if (NUMBER$1.test(text)) return Number(text);
	return CORE_SCHEMA.resolveImplicitScalarTag(text).value;
}

// src/hub/read-yaml.ts
/** One reason of js-yaml (or anything that was thrown while reading) as plain words and a line. */
function unreadable(error) {
	if (!(error instanceof Error)) return {
		reason: String(error),
		line: null
	};
	const mark = "mark" in error && typeof error.mark === "object" && error.mark !== null ? error.mark : {};
	const line = "line" in mark && typeof mark.line === "number" ? mark.line + 1 : null;
	return {
		reason: "reason" in error && typeof error.reason === "string" ? error.reason : error.message,
		line
	};
}
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);
/** Names how {@link readYaml} reads; what was read in another way is not the same. A test holds it to the package. */
const YAML_READING = "js-yaml 5.5.0, core schema with merge keys, 100 aliases";
/**
* Reads a hub file leniently: YAML 1.2 core schema (dates stay text) with merge keys (`<<`), unknown keys kept. Hub files are reviewed
* by maintainers; submissions go through the strict reader in `src/submission`.
*/
function readYaml(text) {
	try {
		const value = constructPlain(text, parseEvents(text, {})) ?? load(text, {
			schema: SCHEMA,
			maxAliases: 100
		});
		if (isObject$1(value)) return value;
		return {
			reason: "the file is not a mapping of keys to values",
			line: 1
		};
	} catch (error) {
		return unreadable(error);
	}
}
/** Whether {@link readYaml} gave a reason instead of a mapping. */
function isUnreadable(value) {
	return Object.keys(value).length === 2 && "reason" in value && "line" in value;
}
/** A text or number as trimmed text; undefined for anything else and for the empty text. */
function text(value) {
	if (typeof value === "number") return String(value);
	if (typeof value !== "string") return void 0;
	const trimmed = value.trim();
	return trimmed === "" ? void 0 : trimmed;
}
/** The texts of a list, of a single text, or nothing. */
function texts(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((item) => text(item) ?? []);
}
/** A mapping, or an empty one. */
function mapping(value) {
	return isObject$1(value) ? value : {};
}
/** A list, or an empty one. */
function list(value) {
	return Array.isArray(value) ? value : [];
}
/** A finite number, or undefined. */
function finite(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}

// src/hub/load-config.ts
/** Where the configuration lies unless the input `config` says otherwise. */
const CONFIG_PATH = ".github/podium.yml";
/** Reads `podium.yml`; no file, or an empty one, means the defaults. Throws {@link ConfigError}. */
function loadConfig(text, path = CONFIG_PATH) {
	if (text === void 0 || /^(\s*(#.*)?(\r?\n|$))*$/.test(text)) return configSchema.parse({});
	const file = readYaml(text);
	if (isUnreadable(file)) throw new ConfigError(`${path}${file.line === null ? "" : ` line ${file.line}`}: ${file.reason}. Correct the YAML.`);
	const given = withoutEmpty(file);
	const read = configSchema.safeParse(given);
	if (read.success) return read.data;
	throw new ConfigError(explainConfig(path, text, given, read.error.issues));
}
/** Without the keys that have nothing under them: `pages:` says as little as no key at all. */
function withoutEmpty(part) {
	const inner = (value) => Array.isArray(value) ? value.map(inner) : isObject$1(value) ? withoutEmpty(value) : value;
	return Object.fromEntries(Object.entries(part).flatMap(([key, value]) => value === null ? [] : [[key, inner(value)]]));
}

// src/hub/read-bounds.ts
const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const BETWEEN = new RegExp(String.raw`^([[(]?)\s*(${NUMBER}|-\s*(?:inf(?:inity)?|∞))\s*(,|;|\.\.\.?|…|–|—|-|to)\s*(${NUMBER}|\+?\s*(?:inf(?:inity)?|∞))\s*([\])]?)$`, "i");
const OVER = ">|above|over|more than|greater than|higher than";
const FROM = ">=|=>|≥|at least|no less than|from|min(?:imum)?";
const UNDER = "<|below|under|less than|lower than";
const UP_TO = "<=|=<|≤|at most|no more than|up to|max(?:imum)?";
const OR_BETTER = String.raw`\+|(?:and|or)\s+(?:more|above|higher|over)`;
const OR_LESS = String.raw`(?:and|or)\s+(?:less|below|lower|under)`;
const COMPARED$1 = new RegExp(String.raw`^(${FROM}|${OVER}|${UP_TO}|${UNDER})?\s*(${NUMBER})\s*(%)?\s*(${OR_BETTER}|${OR_LESS})?$`, "i");
const CONDITION = /^(\S.*?)\s*((?:[<>=≥≤]|\b(?:at|no|above|over|below|under)\b).*)$/i;
const TURNED$1 = /^(.*\d\s*%?)\s+([A-Za-z]\S*(?: \S+)*)$/;
const ENCLOSED = new RegExp(String.raw`^(${NUMBER})\s*(<=?|≤)\s*(\S+(?: \S+)?)\s*(<=?|≤)\s*(${NUMBER})$`, "i");
const OPEN = /^[-+]?\s*(?:inf(?:inity)?|∞)$/i;
/** `[0, 1]`, `{min, max}`, `0-1`, `[0, inf)`; an open side is infinite. undefined for anything that is no range. */
function readRange(value) {
	const [low, high] = ends(value);
	if (low === void 0 && high === void 0) return void 0;
	const range = [low ?? -Infinity, high ?? Infinity];
	return range[0] < range[1] && range.some(Number.isFinite) ? range : void 0;
}
function ends(value) {
	if (Array.isArray(value)) return value.length === 2 ? [side(value[0]), side(value[1])] : [];
	if (isObject$1(value)) {
		const { min, max, low, high, lower, upper } = value;
		return [side(min ?? low ?? lower), side(max ?? high ?? upper)];
	}
	if (typeof value !== "string" || value.length > 5 * LONGEST$2) return [];
	const { min, max } = inWords$1(value.replace(/(?<=\S)\s+\([^()]*\)\s*$/, "")) ?? {};
	return [min, max];
}
/** A side of a range; undefined where it is open. */
function side(value) {
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	return finite(number);
}
/**
* `0.8`, `"> 0.8"`, `"80%"`, `"0.8 to 0.9"`, `{min, max}` (each a number or in words), `[0.8, 1]`. undefined where
* no bound stands, and where any part of what stands there cannot be read.
*/
function readBounds(value) {
	const bounds = partOf(value, "reach");
	return bounds === void 0 || Object.keys(bounds).length === 0 ? void 0 : bounds;
}
/** A condition that names its metric, such as `AUROC >= 0.9` or `>= 0.9 AUROC`. undefined for anything else. */
function readCondition(value) {
	if (typeof value !== "string" || value.length > 2 * LONGEST$2) return void 0;
	const [, low, least, within, most, high] = ENCLOSED.exec(value.trim()) ?? [];
	if (within !== void 0) return {
		metric: within,
		bounds: {
			min: Number(low),
			max: Number(high),
			...least === "<" ? { minExclusive: true } : {},
			...most === "<" ? { maxExclusive: true } : {}
		}
	};
	const [, before, rest] = CONDITION.exec(value.trim()) ?? [];
	const [, first, behind] = TURNED$1.exec(value.trim()) ?? [];
	const [metric, words] = before === void 0 ? [behind, first] : [before, rest];
	const bounds = words === void 0 ? void 0 : inWords$1(words);
	return metric === void 0 || bounds === void 0 ? void 0 : {
		metric,
		bounds
	};
}
/** What one side says; empty where it leaves the side open. */
function partOf(value, as) {
	if (value === void 0 || value === null) return {};
	if (typeof value === "number") return Number.isFinite(value) ? { [as]: value } : infinite(value);
	if (typeof value === "string") {
		if (value.length <= LONGEST$2 && OPEN.test(value.trim())) return {};
		const { reach, ...words } = inWords$1(value) ?? {};
		const { percent } = words;
		if (reach !== void 0) return {
			[as]: reach,
			...percent ? { percent } : {}
		};
		return as in words || as === "reach" && Object.keys(words).length > 0 ? words : void 0;
	}
	if (Array.isArray(value)) return value.length === 2 && value.every((side) => side === null || typeof side !== "object") ? allSides({
		min: value[0],
		max: value[1]
	}) : void 0;
	if (!isObject$1(value)) return void 0;
	const { min, max, minimum, maximum, value: exact, target, threshold, operator = value.op ?? null } = value;
	if (typeof operator === "string") {
		const number = exact ?? target ?? threshold;
		return typeof number === "number" ? partOf(`${operator} ${number}`, as) : void 0;
	}
	return allSides({
		min: min ?? minimum,
		max: max ?? maximum,
		reach: exact ?? target ?? threshold
	});
}
const infinite = (value) => Number.isNaN(value) ? void 0 : {};
/** All sides together; undefined where one cannot be read. */
function allSides(sides) {
	const parts = [
		"min",
		"max",
		"reach"
	].map((as) => partOf(sides[as], as));
	return parts.includes(void 0) ? void 0 : Object.assign({}, ...parts);
}
/** A bound takes few characters; the expressions above would take long over a text of thousands. */
const LONGEST$2 = 100;
/** `>= 0.8 and < 0.9`, `0.8 – < 0.9`. */
const HALVES = /\s*(?:,|;|&|\band\b|\s[–—-]\s*(?=[<≤]))\s*/i;
function bothSides(words) {
	const [first, second, ...more] = words.split(HALVES).map((half) => comparison(half));
	if (first === void 0 || second === void 0 || more.length > 0) return void 0;
	const { reach, ...low } = first;
	const from = reach === void 0 ? low : { min: reach };
	return "min" in from && "max" in second && second.reach === void 0 ? {
		...from,
		...second
	} : void 0;
}
function inWords$1(words) {
	if (words.length > LONGEST$2) return void 0;
	return comparison(words.trim()) ?? between(words.trim()) ?? bothSides(words.trim());
}
function comparison(words) {
	const [found, before = "", digits, percent, behind = ""] = COMPARED$1.exec(words) ?? [];
	if (found === void 0 || before !== "" && behind !== "") return void 0;
	const bounds = compared(Number(digits) / (percent === void 0 ? 1 : 100), before, behind);
	return percent === void 0 ? bounds : {
		...bounds,
		percent: true
	};
}
function compared(number, before, behind) {
	const is = (...ways) => new RegExp(`^(?:${ways.join("|")})$`, "i").test(before || behind);
	if (is(OVER)) return {
		min: number,
		minExclusive: true
	};
	if (is(UNDER)) return {
		max: number,
		maxExclusive: true
	};
	if (is(FROM, OR_BETTER)) return { min: number };
	return is(UP_TO, OR_LESS) ? { max: number } : { reach: number };
}
/** `0.8 to 0.9`; a round bracket beside a comma leaves its end out, as in mathematics. */
function between(words) {
	const [found, opening, from, sign, to, closing] = BETWEEN.exec(words) ?? [];
	if (found === void 0) return void 0;
	const [min, max] = [side(from), side(to)];
	const interval = sign === "," || sign === ";";
	return {
		...min === void 0 ? {} : { min },
		...max === void 0 ? {} : { max },
		...interval && opening === "(" && min !== void 0 ? { minExclusive: true } : {},
		...interval && closing === ")" && max !== void 0 ? { maxExclusive: true } : {}
	};
}

// src/hub/read-count.ts
/** A whole number of samples, at least 1. */
function readCount(value) {
	const digits = typeof value === "string" && value.length < 50 ? /^\s*(?:>=|≥|at least)?\s*(\d+)\s*$/i.exec(value)?.[1] : void 0;
	const number = digits === void 0 ? finite(value) : Number(digits);
	return number !== void 0 && Number.isSafeInteger(number) && number >= 1 ? number : void 0;
}
/** `true`, and what YAML 1.1 and people write for it; undefined for anything else. */
function readFlag(value) {
	if (typeof value === "boolean") return value;
	if (value === 1 || value === 0) return value === 1;
	const word = text(value)?.toLowerCase();
	if (word === "true" || word === "yes" || word === "on" || word === "required") return true;
	return word === "false" || word === "no" || word === "off" || word === "optional" ? false : void 0;
}
/** Keys for the smallest number of samples of the whole. */
const MINIMUM_KEYS = [
	"min_samples",
	"minimum_samples",
	"min_n",
	"minimum_n",
	"min_N",
	"n_min",
	"min_sample_size",
	"minimum_sample_size",
	"min_subjects",
	"minimum_subjects"
];
/** Keys for the smallest number of samples of any group. */
const GROUP_MINIMUM_KEYS = [
	"min_samples_per_group",
	"minimum_samples_per_group",
	"min_n_per_group",
	"min_samples_per_stratum",
	"min_n_per_stratum",
	"min_group_size"
];
/** The smallest number of samples that a part of a file asks for, under the first of some keys that says it. */
function readMinimum(value, keys = MINIMUM_KEYS) {
	const part = mapping(value);
	for (const key of keys) {
		const count = readCount(part[key]);
		if (count !== void 0) return count;
	}
}

// src/hub/read-direction.ts
const BEHIND = String.raw`(?:[\s_-]*(?:values?|scores?|numbers?))?(?:[\s_-]*(?:is|are))?(?:[\s_-]*better)?`;
const LOWER = new RegExp(`^(?:the )?(?:low(?:er|est)?|small(?:er|est)?|less|least|fewer|min(?:imum|imi[sz](?:e|ed|ing|ation))?|down|asc(?:ending)?|decreas(?:e|ing)|↓)(?: first)?${BEHIND}$`, "i");
const HIGHER = new RegExp(`^(?:the )?(?:high(?:er|est)?|large(?:r|st)?|big(?:ger|gest)?|great(?:er|est)?|more|most|max(?:imum|imi[sz](?:e|ed|ing|ation))?|up|desc(?:ending)?|increas(?:e|ing)|↑)(?: first)?${BEHIND}$`, "i");
/** Whether a word says that lower (true) or higher (false) is better; undefined where it says neither. */
function directionWord(word) {
	if (word === void 0) return void 0;
	if (LOWER.test(word.trim())) return true;
	return HIGHER.test(word.trim()) ? false : void 0;
}
const BETTER = String.raw`\b[,;:]?(?:\s+(?:the|is|are|was|were|values?|scores?|means?|indicates?|reflects?|numbers?)){0,3}\s+better\b`;
const SAYS_LOWER = new RegExp(String.raw`\b(?:lower|smaller|fewer|less)${BETTER}|↓`, "i");
const SAYS_HIGHER = new RegExp(String.raw`\b(?:higher|larger|greater|bigger|more)${BETTER}|↑`, "i");
/** What a description says in passing: `Target registration error in mm, lower is better`. */
function directionIn(description) {
	if (description === void 0) return void 0;
	const lower = SAYS_LOWER.test(description);
	return lower === SAYS_HIGHER.test(description) ? void 0 : lower;
}
/** Keys whose flag says which way is better, without case and separators. */
const FLAGS = new Map([
	...[
		"lower",
		"smaller",
		"less"
	].flatMap((word) => [`${word}isbetter`, `${word}better`].map(asLower)),
	...["minimize", "minimise"].map(asLower),
	...[
		"higher",
		"greater",
		"larger",
		"bigger"
	].flatMap((word) => [`${word}isbetter`, `${word}better`].map(asHigher)),
	...["maximize", "maximise"].map(asHigher)
]);
/** The same of the order of a table, which may be by another column. */
const SORTED = new Map([asLower("ascending"), asHigher("descending")]);
/** Keys whose word says it, the plainest first. Those in the second list have other uses too. */
const PLAIN$1 = "direction metricdirection optimizationdirection optimisationdirection rankingdirection".split(" ");
const LOOSE = "sortdirection better optimize optimise optimization objective goal mode order sort sortorder".split(" ");
function asLower(key) {
	return [key, true];
}
function asHigher(key) {
	return [key, false];
}
/** What a description and a goal say in passing. */
function directionInPassing(metric) {
	return directionIn(text(metric.description) ?? text(metric.definition)) ?? directionOfGoal(text(metric.goal)) ?? directionOfGoal(text(metric.objective));
}
/** `minimize false alarms`, `maximize early detection`. */
function directionOfGoal(words) {
	if (words === void 0) return void 0;
	if (/^minimi[sz]e\s/i.test(words)) return true;
	return /^maximi[sz]e\s/i.test(words) ? false : void 0;
}
/** Without case and separators. */
const plainKey = (key) => key.replace(/[\s_-]/g, "").toLowerCase();
/** What a description of a metric, or what stands beside one, says of its direction, the plainest first. */
function statements(place, loose = true) {
	const flags = [];
	const words = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(place)) {
		const plain = plainKey(key);
		const lower = FLAGS.get(plain) ?? (loose ? SORTED.get(plain) : void 0);
		const flag = readFlag(value);
		if (lower !== void 0) flags.push({
			key,
			value,
			lower: flag === void 0 ? void 0 : flag === lower
		});
		else words.set(plain, {
			key,
			value,
			lower: directionWord(text(value))
		});
	}
	return [...flags, ...[...PLAIN$1, ...loose ? LOOSE : []].flatMap((key) => words.get(key) ?? [])];
}
/**
* `lower_is_better: true`, `greater_is_better: false`, `direction: minimize` and their like; undefined where nothing
* is said. `loose` also takes keys that are no matter of direction everywhere, such as `order`.
*/
function readDirection(place, loose = true) {
	return statements(place, loose).find(({ lower }) => lower !== void 0)?.lower;
}
/** Metrics that a place says it of by name: `lower_is_better: [MSE]`, `minimize: MSE`, `direction: {MSE: min}`. */
function namedDirections(place) {
	const named = /* @__PURE__ */ new Map();
	for (const { key, value } of statements(place)) {
		const lower = FLAGS.get(plainKey(key));
		const names = Array.isArray(value) ? value : [value];
		if (lower !== void 0) {
			for (const name of names) if (typeof name === "string") named.set(name, lower);
		}
		if (!isObject$1(value)) continue;
		for (const [name, said] of Object.entries(value)) {
			const found = lower === void 0 ? directionWord(text(said)) : readFlag(said);
			if (found !== void 0) named.set(name, lower === void 0 ? found : found === lower);
		}
	}
	return named;
}
/** A few words that begin like a direction; longer ones are prose. */
const HINT = /^(?:as )?(?:low|high|min|max|asc|desc|small|larg|great|less|more)\w*(?: \w+){0,2}$/i;
/**
* Statements below a value that cannot be understood or say both; `known` are the metrics that may be named. What
* stands right in a place of another purpose (`loose` is false) may also be of something else.
*/
function unreadDirections(value, field, known, loose = true) {
	if (Array.isArray(value)) return value.flatMap((item, index) => unreadDirections(item, `${field}[${index}]`, known));
	if (!isObject$1(value)) return [];
	const below = (key) => field === "" ? key : `${field}.${key}`;
	const all = statements(value, loose);
	const [first, ...others] = all.filter(({ lower }) => lower !== void 0);
	return [...all.flatMap((statement) => {
		const said = {
			field: below(statement.key),
			of: "direction",
			value: text(statement.value)
		};
		if (others.includes(statement) && statement.lower !== first?.lower) return [{
			...said,
			trouble: `and ${below(first?.key ?? "")} say different things`
		}];
		return isPuzzling(statement, known, loose) ? [{
			...said,
			trouble: `is "${text(statement.value)}", which is no direction`
		}] : [];
	}), ...Object.entries(value).flatMap(([key, part]) => unreadDirections(part, below(key), known))];
}
/** A text that was surely meant to say which way is better. */
function isPuzzling({ key, value, lower }, known, loose) {
	if (lower !== void 0 || typeof value !== "string" || value.trim() === "" || known.has(value)) return false;
	const plain = plainKey(key);
	if (FLAGS.has(plain) || loose && PLAIN$1.includes(plain)) return true;
	return (PLAIN$1.includes(plain) || plain === "better") && HINT.test(value.trim());
}

// src/hub/find-metrics.ts
const ROLES = new Map([
	...[
		"primary",
		"primary_metric",
		"primary_metrics",
		"main",
		"main_metric",
		"ranking_metric"
	].map((key) => [key, "primary"]),
	...[
		"secondary",
		"secondary_metrics",
		"tie_breaker",
		"tie_breakers",
		"tie_break",
		"tiebreaker",
		"tiebreakers"
	].map((key) => [key, "secondary"]),
	...["required", "required_metrics"].map((key) => [key, "required"]),
	...[
		"aggregate",
		"aggregates",
		"aggregate_metrics"
	].map((key) => [key, "aggregate"])
]);
const roleNamed = (word) => word === void 0 ? void 0 : ROLES.get(word.toLowerCase());
/** Keys beside metrics that are none. */
const NO_METRICS = new Set("stratification stratification_dimensions stratified stratified_display strata subgroups definitions thresholds tiers targets performance_targets notes note description reporting confidence_intervals".split(" "));
/** Keys of which one shows that a mapping describes one metric, not a group of metrics. */
const ATTRIBUTES = new Set("range min max unit units direction better lower_is_better higher_is_better greater_is_better description formula weights components aliases role required primary target_range optimize goal objective definition".split(" "));
/** What the metric is for its benchmark: as marked, else by where it stands. */
function roleOf({ role, body }) {
	if (readFlag(body.primary ?? body.is_primary) === true) return "primary";
	return roleNamed(text(body.role)) ?? roleNamed(text(body.type)) ?? role;
}
/** The metrics under a value: a name, a list, one description, a group, or groups of groups. */
function findMetrics(value, group, role) {
	if (Array.isArray(value)) return list(value).flatMap((item) => findMetrics(item, group, role));
	if (!isObject$1(value)) {
		const id = text(value);
		return id === void 0 ? [] : [{
			id,
			body: {},
			group,
			role
		}];
	}
	if (holdsRoles(value)) return describedBy(value, Object.entries(value).filter(([key]) => roleNamed(key) !== void 0 || !ATTRIBUTES.has(key)).flatMap(([key, part]) => keyed(key, part, group, role)));
	const id = idOf(value);
	if (id !== void 0) return [{
		id,
		body: value,
		group,
		role
	}];
	return Object.entries(value).flatMap(([key, part]) => keyed(key, part, group, role));
}
/** Without the keys that have no value. */
const given = (part) => Object.fromEntries(Object.entries(part).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
/** `{primary: MSE, direction: minimize}`: what stands beside a primary metric's name is said of it. */
function describedBy(place, named, loose = true) {
	const { range, unit } = loose ? place : {};
	const first = named.findIndex((metric) => roleOf(metric) === "primary");
	const byName = namedDirections(place);
	return named.map((metric, index) => {
		const beside = index === first ? readDirection(place, loose) : void 0;
		const lower_is_better = readDirection(metric.body) === void 0 ? byName.get(metric.id) ?? beside : void 0;
		const said = index === first ? given({
			range,
			unit,
			lower_is_better
		}) : given({ lower_is_better });
		return Object.keys(said).length === 0 ? metric : {
			...metric,
			body: {
				...said,
				...metric.body
			}
		};
	});
}
/** `{primary: AUROC, secondary: […]}` holds metrics; `{id: AUROC, primary: true}` is one. */
const holdsRoles = (value) => Object.entries(value).some(([key, part]) => {
	const role = roleNamed(key);
	return (role === "primary" || role === "secondary") && part !== null && readFlag(part) === void 0;
});
const idOf = (item) => text(item.metric_id) ?? text(item.metric) ?? text(item.id) ?? text(item.name);
/** `{lower_is_better: true, metrics: […]}`: what is said of a group is said of all in it. */
function inGroup(group, named) {
	const lower_is_better = readDirection(group);
	return named.map((metric) => readDirection(metric.body) === void 0 ? {
		...metric,
		body: {
			...given({ lower_is_better }),
			...metric.body
		}
	} : metric);
}
function keyed(key, part, group, role) {
	const inner = roleNamed(key);
	if (inner !== void 0) return findMetrics(part, group, inner);
	if (NO_METRICS.has(key)) return [];
	const one = (body) => [{
		id: key,
		body,
		group,
		role
	}];
	if (Array.isArray(part)) {
		if (part.length === 2 && readRange(part) !== void 0) return one({ range: part });
		return findMetrics(part, role === void 0 ? key : group, role);
	}
	if (isObject$1(part)) {
		if (holdsRoles(part)) return findMetrics(part, key, role);
		if (Object.keys(part).length === 0) return one({});
		const listed = part.metrics ?? part.items;
		if (listed !== void 0 && typeof listed === "object") return inGroup(part, findMetrics(listed, key, role));
		if (role !== void 0 || Object.keys(part).some((attribute) => ATTRIBUTES.has(attribute))) return one(part);
		return idOf(part) === void 0 ? findMetrics(part, key, role) : [{
			id: key,
			body: part,
			group,
			role
		}];
	}
	const word = text(part);
	if (role === "aggregate" && word !== void 0) return one({ formula: word });
	if (roleNamed(word) !== void 0) return one({ role: part });
	if (directionWord(word) !== void 0) return one({ direction: part });
	if (directionIn(word) !== void 0) return one({ description: part });
	return part === null || role !== void 0 ? one({}) : [];
}

// src/hub/metric-places.ts
/** The places of a benchmark file that describe its metrics. */
const metricPlaces = (file) => [
	file.metrics,
	file.evaluation_metrics,
	mapping(file.evaluation).metrics
];

// src/hub/read-aggregate.ts
const METHOD = /^((arithmetic|geometric|harmonic|weighted)[\s_-]?)?(mean|average|avg|sum|median|minimum|maximum|min|max)$/i;
/** A metric made of others: a formula, or a method and its components with or without weights. */
function readAggregate(id, body) {
	const formula = text(body.formula) ?? text(body.expression);
	const isMethod = formula !== void 0 && METHOD.test(formula);
	const named = text(body.method) ?? text(body.aggregation);
	return {
		id,
		formula: isMethod ? void 0 : formula,
		method: isMethod ? formula : named,
		components: components(body.components ?? body.weights ?? body.inputs, mapping(body.weights)),
		description: text(body.description)
	};
}
function components(value, weights) {
	if (isObject$1(value)) return Object.entries(value).map(([metric, weight]) => ({
		metric,
		weight: finite(weight)
	}));
	return list(value).flatMap((item) => {
		const body = mapping(item);
		const metric = isObject$1(item) ? text(body.metric_id) ?? text(body.metric) ?? text(body.id) ?? text(body.name) : text(item);
		return metric === void 0 ? [] : [{
			metric,
			weight: finite(body.weight) ?? finite(weights[metric])
		}];
	});
}

// src/hub/read-metrics.ts
/** Reads primary, secondary, groups, lists and mappings of metrics, and aggregates, in any of the usual shapes. */
function readMetrics(file) {
	const requirements = mapping(file.requirements);
	const evaluation = mapping(file.evaluation);
	const ranking = {
		...mapping(file.leaderboard),
		...mapping(file.ranking)
	};
	const apart = findMetrics(file.primary_metric ?? file.ranking_metric, void 0, "primary");
	const within = metricPlaces(file).flatMap((part) => findMetrics(part, void 0, void 0));
	const isMeant = ({ id }) => within.some((metric) => metric.id === id) || ![...apart, ...within].some((metric) => roleOf(metric) === "primary") && isName(id);
	const sorted = [...findMetrics(text(file.ranking) ?? rankedBy(ranking), void 0, "primary"), ...findMetrics(evaluation.primary_metric ?? evaluation.ranking_metric, void 0, "primary")].filter(isMeant);
	const sortsBy = text(rankedBy(ranking));
	const sortsIt = sorted.some(({ id }) => id === sortsBy);
	const own = findMetrics({ primary: mapping(file.metrics).primary ?? null }, void 0, void 0);
	const first = [
		...own,
		...apart,
		...sorted,
		...within
	].find((metric) => roleOf(metric) === "primary");
	const isOther = (id) => id !== void 0 && first !== void 0 && first.id !== id;
	/** What is said where the file ranks by another metric is said of that one. */
	const isForeign = isOther(sortsBy);
	const beside = [
		...isForeign ? [] : [ranking],
		evaluation,
		...isOther(apart[0]?.id) ? [] : [file]
	];
	/** An order or a goal elsewhere may be that of something else. */
	const isLoose = (place) => place === ranking && sortsIt;
	const named = beside.reduce((all, place) => describedBy(place, all, isLoose(place)), [
		...own,
		...apart,
		...sorted,
		...within,
		...findMetrics(file.secondary_metrics, void 0, "secondary"),
		...[
			"tie_breakers",
			"tie_breaker",
			"tie_break"
		].flatMap((key) => findMetrics(ranking[key], void 0, "secondary")),
		...findMetrics(file.aggregate_metrics ?? file.aggregates ?? file.derived_metrics, void 0, "aggregate"),
		...[
			file.required_metrics,
			requirements.required_metrics,
			requirements.metrics
		].flatMap((names) => findMetrics(names, void 0, "required"))
	]);
	const as = (role) => unique(named.filter((metric) => roleOf(metric) === role).map(({ id }) => id));
	const [primary, ...others] = as("primary");
	const isSecond = named.some(({ id, role }) => id === primary && role === "secondary");
	const secondary = unique([...others, ...as("secondary")]).filter((id) => id !== primary || isSecond);
	const required = named.filter((metric) => metric.role === "required" || roleOf(metric) === "required" || readFlag(metric.body.required) === true);
	const definitions = [...metricPlaces(file).map((part) => mapping(part).definitions), file.metric_definitions].flatMap(defined);
	const ids = new Set(named.map(({ id }) => id));
	return {
		named,
		primary,
		secondary,
		metrics: merged([...named, ...definitions.filter(({ id }) => ids.has(id))]),
		described: merged(definitions.filter(({ id }) => !ids.has(id))),
		lowerIsBetter: beside.map((place) => readDirection(place, isLoose(place))).find((found) => found !== void 0),
		unread: [
			...unreadPrimary([
				...own,
				...apart,
				...sorted
			], within, sortsBy !== void 0 && isForeign && isName(sortsBy) ? [sortsBy] : []),
			...DESCRIPTIONS.flatMap((key) => unreadDirections(file[key] ?? null, key, ids, !OTHER_USES.has(key) || sortsIt && key !== "evaluation")),
			...unreadDirections(tops(file), "", ids, false)
		],
		requiredMetrics: unique(required.map(({ id }) => id)),
		aggregates: named.flatMap((metric) => metric.role === "aggregate" || "formula" in metric.body || "weights" in metric.body ? [readAggregate(metric.id, metric.body)] : [])
	};
}
const unique = (ids) => [...new Set(ids)];
const rankedBy = (ranking) => [
	"primary_metric",
	"ranking_metric",
	"metric",
	"primary",
	"rank_by",
	"ranked_by",
	"sort_by",
	"order_by"
].map((key) => ranking[key]).find((value) => value !== void 0);
/** No column that every table has, no direction and no sentence. */
const isName = (id) => /^\S+(?: \S+)?$/.test(id) && directionWord(id) === void 0 && !/^(?:by|score|rank|date|name|model|id|created|updated|submitted|time)/i.test(id);
/** Where a file speaks of its metrics. */
const DESCRIPTIONS = [...[
	"metrics",
	"evaluation_metrics",
	"evaluation",
	"ranking",
	"leaderboard",
	"primary_metric",
	"ranking_metric"
], ...[
	"secondary_metrics",
	"aggregate_metrics",
	"aggregates",
	"derived_metrics",
	"metric_definitions"
]];
/** Of these, the ones where an order or a goal may be that of something else. */
const OTHER_USES = /* @__PURE__ */ new Set([
	"evaluation",
	"ranking",
	"leaderboard"
]);
/** What stands at the top level itself. */
const tops = (file) => Object.fromEntries(Object.entries(file).filter(([, value]) => !isObject$1(value) && !Array.isArray(value)));
/** Metrics of which each place says that it is the one that ranks. */
function unreadPrimary(apart, within, sorts) {
	const inside = within.filter((metric) => roleOf(metric) === "primary").map(({ id }) => id);
	const flagged = within.filter(({ body }) => readFlag(body.primary ?? body.is_primary) === true).map(({ id }) => id);
	const [first, ...others] = unique([
		...apart.map(({ id }) => id),
		...inside.slice(0, 1),
		...flagged,
		...sorts
	]);
	const field = "metrics.primary|primary_metric|ranking_metric|ranking|leaderboard|evaluation|metrics|evaluation_metrics";
	return others.map((id) => ({
		of: "primary",
		field,
		value: id,
		trouble: `names ${id} and also ${first} as the metric that ranks`
	}));
}
/** `{AUROC: how well …}` or `[{metric: AUROC, …}]`. */
function defined(value) {
	if (Array.isArray(value)) return findMetrics(value, void 0, void 0);
	return Object.entries(mapping(value)).map(([id, words]) => ({
		id,
		body: isObject$1(words) ? words : { description: words }
	}));
}
/** One declaration a metric, of all that the file says of it; what stands first counts. */
function merged(named) {
	const byId = /* @__PURE__ */ new Map();
	for (const metric of named) byId.set(metric.id, join(byId.get(metric.id), declaration(metric)));
	return [...byId.values()];
}
function join(first, second) {
	const said = (part = { id: second.id }) => Object.entries(part).filter(([, value]) => value !== void 0 && !(Array.isArray(value) && value.length === 0));
	return {
		aliases: [],
		...Object.fromEntries([...said(second), ...said(first)]),
		id: second.id
	};
}
function declaration({ id, body, group }) {
	const label = [
		body.name,
		body.display_name,
		body.label,
		body.title
	].map(text).find((word) => word !== id && word !== void 0);
	const range = readRange(body.range) ?? readRange({
		min: body.min ?? null,
		max: body.max ?? null
	});
	return {
		id,
		name: label,
		description: text(body.description) ?? text(body.definition),
		group: group ?? text(body.group) ?? text(body.category),
		unit: text(body.unit) ?? text(body.units),
		range,
		targetRange: readRange(body.target_range),
		lowerIsBetter: readDirection(body),
		lowerInPassing: directionInPassing(body),
		aliases: texts(body.aliases ?? body.alias)
	};
}

// src/hub/read-stratification.ts
const PLACES = [
	"stratification",
	"stratification_dimensions",
	"strata",
	"subgroups"
];
const REQUIRED = [
	"required_strata",
	"required_stratification",
	"required_subgroups"
];
/** The categories a file names under any of the usual keys, once each, in the order of the file. */
function readStratification(file) {
	const parts = places(file);
	const least = minimumPerGroup(file);
	const found = [...parts.flatMap((part) => PLACES.flatMap((key) => categories(part[key], false, least))), ...parts.flatMap((part) => REQUIRED.flatMap((key) => categories(part[key], true, least)))];
	const byId = /* @__PURE__ */ new Map();
	for (const category of found) {
		const known = byId.get(category.id);
		byId.set(category.id, known === void 0 ? category : joined(known, category));
	}
	return [...byId.values()];
}
const places = (file) => [
	file,
	...metricPlaces(file).map(mapping),
	mapping(file.requirements)
];
/** Smallest N of any group. */
function minimumPerGroup(file) {
	return places(file).map((part) => readMinimum(part, GROUP_MINIMUM_KEYS)).find((count) => count !== void 0);
}
const joined = (a, b) => ({
	id: a.id,
	name: a.name ?? b.name,
	groups: a.groups.length > 0 ? a.groups : b.groups,
	required: a.required || b.required,
	minimum: a.minimum ?? b.minimum
});
/** Words, a list of words or mappings, a mapping by category, or `{required: […], optional: […], min_n}`. */
function categories(value, required, minimum) {
	if (Array.isArray(value)) return list(value).flatMap((item) => categories(item, required, minimum));
	if (!isObject$1(value)) {
		const id = typeof value === "boolean" ? void 0 : text(value);
		return id === void 0 ? [] : [{
			id,
			groups: [],
			required,
			minimum
		}];
	}
	const id = text(value.category) ?? text(value.dimension) ?? text(value.id) ?? text(value.name);
	if (id !== void 0) return [category(id, value, required, minimum)];
	const least = smallest(value) ?? minimum;
	const all = readFlag(value.required) ?? required;
	return Object.entries(value).flatMap(([key, part]) => {
		const flag = key === "required" ? true : key === "optional" || key === "recommended" ? false : void 0;
		if (flag !== void 0) return categories(part, flag, least);
		if (HOLDERS.has(key)) return categories(part, all, least);
		if (Array.isArray(part)) return [{
			id: key,
			groups: groups(part),
			required: all,
			minimum: least
		}];
		if (isObject$1(part)) return [category(key, part, all, least)];
		return part === null || readFlag(part) !== void 0 ? [{
			id: key,
			groups: [],
			required: readFlag(part) ?? all,
			minimum: least
		}] : [];
	});
}
const HOLDERS = /* @__PURE__ */ new Set([
	"dimensions",
	"categories",
	"by",
	"fields",
	"variables",
	"factors",
	"attributes"
]);
const smallest = (part) => readMinimum(part, [...GROUP_MINIMUM_KEYS, ...MINIMUM_KEYS]);
function category(id, body, required, minimum) {
	return {
		id,
		name: [
			body.name,
			body.label,
			body.title
		].map(text).find((word) => word !== void 0 && word !== id),
		groups: groups(body.groups ?? body.categories ?? body.values ?? body.levels ?? body.strata ?? body.options),
		required: readFlag(body.required) ?? required,
		minimum: smallest(body) ?? minimum
	};
}
function groups(value) {
	if (isObject$1(value)) return Object.entries(value).map(([id, body]) => group(id, mapping(body)));
	return list(value).flatMap((item) => {
		const body = mapping(item);
		const id = isObject$1(item) ? text(body.id) ?? text(body.group) ?? text(body.value) ?? text(body.name) : text(item);
		return id === void 0 ? [] : [group(id, body)];
	});
}
const group = (id, body) => ({
	id,
	name: text(body.name) === id ? void 0 : text(body.name),
	parts: texts(body.subtypes ?? body.variants ?? body.subgroups),
	minimum: readMinimum(body)
});

// src/hub/tier-levels.ts
const LEVEL = /^(excellent|outstanding|very_good|good|strong|fair|acceptable|adequate|developing|moderate|poor|weak|gold|silver|bronze|platinum)$/i;
/** A key that is the name of a level of performance, such as `good`. */
const isLevel = (key) => LEVEL.test(key);
/** `{good: 0.8, excellent: 0.9}`: what a metric's own thresholds cannot be. */
const isLevels = (value) => isObject$1(value) && Object.keys(value).some(isLevel);
/** `very_good` as people write it: `Very good`. */
const levelName = (level) => (level.charAt(0).toUpperCase() + level.slice(1)).replaceAll("_", " ");
/** Keys beside levels and metrics that say something about them. */
const isRemark = (key) => /^(?:_.*|(?:description|notes?|comments?|remarks?|rationale|reason|source|references?|unit|units|name|title|version|type|order|applies_to|approved_by|date|enabled|status|owner|author|based_on|set_by|updated|color|colour)s?)$/i.test(key);

// src/hub/unread-values.ts
/** Ranges and smallest numbers of samples that a benchmark file states in a way nobody can use. */
function unreadValues(file) {
	const metrics = METRICS.flatMap((key) => unreadRanges(file[key], key));
	const inParts = [
		"",
		"requirements",
		"data_spec",
		"data_requirements",
		"protocol",
		...METRICS
	].flatMap((part) => {
		const at = part === "" ? file : mapping(file[part]);
		const below = (key) => part === "" ? key : `${part}.${key}`;
		return [...unreadMinimums(at, below), ...STRATA.flatMap((key) => unreadBelow(at[key], below(key)))];
	});
	return [...metrics, ...inParts];
}
const METRICS = [...[
	"metrics",
	"evaluation_metrics",
	"evaluation",
	"primary_metric",
	"ranking_metric"
], ...[
	"secondary_metrics",
	"aggregate_metrics",
	"aggregates",
	"derived_metrics",
	"metric_definitions"
]];
const STRATA = [
	"stratification",
	"stratification_dimensions",
	"strata",
	"subgroups"
];
const MINIMA = [...MINIMUM_KEYS, ...GROUP_MINIMUM_KEYS];
/** A word for nothing, or for a number that is still to be settled. */
const saysNothing = (word) => /^\s*(?:tbd|tba|todo|n\/?a|none|no|any|open|unknown|null|\?|-)?\s*$/i.test(word);
function unreadMinimums(part, below) {
	return MINIMA.flatMap((key) => {
		const value = part[key];
		if (!(typeof value === "string" ? !saysNothing(value) : typeof value === "number" && value !== 0) || readCount(value) !== void 0) return [];
		const trouble = `is ${quoted(value)}, which is no whole number of samples`;
		return [{
			field: below(key),
			trouble,
			of: "minimum"
		}];
	});
}
function unreadBelow(value, field) {
	if (Array.isArray(value)) return value.flatMap((item, index) => unreadBelow(item, `${field}[${index}]`));
	if (!isObject$1(value)) return [];
	const below = (key) => `${field}.${key}`;
	const inner = Object.entries(value).flatMap(([key, part]) => unreadBelow(part, below(key)));
	return [...unreadMinimums(value, below), ...inner];
}
/** Keys beside metrics below which `range` means something else. */
const OTHERS = /* @__PURE__ */ new Set([
	...STRATA,
	"tiers",
	"thresholds",
	"performance_targets",
	"targets"
]);
function unreadRanges(value, field) {
	if (Array.isArray(value)) return value.flatMap((item, index) => unreadRanges(item, `${field}[${index}]`));
	if (!isObject$1(value)) return [];
	return Object.entries(value).flatMap(([key, part]) => {
		const at = `${field}.${key}`;
		if (OTHERS.has(key)) return [];
		if (key !== "range" && key !== "target_range") return unreadRanges(part, at);
		if (part === null || readRange(part) !== void 0 || isOpen$1(part)) return [];
		return [{
			field: at,
			trouble: `is ${quoted(part)}, which is no range`,
			of: "range"
		}];
	});
}
/** Words that leave both sides open, or list what is no number. */
function isOpen$1(value) {
	if (typeof value === "string") return saysNothing(value) || /inf|∞|bounded|any|real|positive|negative|open/i.test(value);
	const parts = Array.isArray(value) ? value : Object.values(mapping(value));
	return typeof value !== "number" && !parts.some((part) => typeof part === "number");
}
const quoted = (value) => JSON.stringify(value).slice(0, 60);

// src/hub/read-thresholds.ts
/** Thresholds of a benchmark or suite: by metric, or a list of `{metric, min, max}`. `field` says where they stand. */
function readThresholds(value, field = "thresholds") {
	const bounds = /* @__PURE__ */ new Map();
	const unread = [];
	const put = (metric, part, where) => {
		const read = readBounds(part);
		if (read !== void 0) bounds.set(metric, read);
		else if (isMeant(part) || isStrayWord(part)) unread.push(unreadBound(where, part, "threshold"));
	};
	for (const [index, item] of list(value).entries()) {
		const metric = text(mapping(item).metric) ?? text(mapping(item).metric_id);
		if (metric !== void 0) put(metric, item, `${field}[${index}]`);
	}
	for (const [metric, part] of Object.entries(mapping(value))) {
		if (isLevel(metric) || isRemark(metric) || isLevels(part)) continue;
		put(metric, part, `${field}.${metric}`);
	}
	return {
		bounds,
		unread
	};
}
const BEGINS = /^\s*(?:[<>=≥≤~≈]|about|around|approx|circa|at (?:least|most)|above|below|over|under|[-+]?\.?\d)/i;
/** Whether what cannot be read was surely meant as a bound; other words are for people. */
function isMeant(value) {
	if (typeof value === "string") return /\d/.test(value) && BEGINS.test(value);
	if (typeof value === "object" && value !== null) return Object.values(value).some(isMeant);
	return typeof value === "number";
}
/** One word in the place of a number, unless it says how a cut-off is chosen; whole sentences are for people. */
const isStrayWord = (value) => typeof value === "string" && /^\s*\p{L}[\p{L}-]*\s*$/u.test(value) && !saysNothing(value) && !/^\s*(?:youden|otsu|optimal|best|fixed|default|auto(?:matic)?|adaptive|median|varies|variable|relative|informational)\s*$/i.test(value);
/** For a value that is no bound. */
function unreadBound(field, value, of) {
	if (typeof value !== "string") return {
		field,
		of,
		trouble: "holds no bound that can be read"
	};
	return {
		field,
		of,
		value,
		trouble: `is "${value.slice(0, 60)}", which is no bound`
	};
}

// src/hub/stated-tier.ts
/** A word for what is left over. */
const saysRest = (value) => typeof value === "string" && /^\s*(?:the )?(?:rest|remain(?:ing|der)|other(?:wise|s)?|(?:any|every)thing else|(?:all )?else|any|all others?|below|none|-)?\s*$/i.test(value);
/** Nothing, or a word for what is left over, is a tier without bounds. */
const boundsOrNone = (value) => value === null || saysRest(value) ? {} : readBounds(value);
/** Names that nobody gives to what is left over. */
const PRAISE = /^(?:excellent|outstanding|very[ _]good|good|great|best|top|gold|silver|high|strong|production|ready)\b/i;

// src/hub/listed-tiers.ts
/** `[{name, min}]`, or `[{Good: 0.8}]`; under one of several usual keys. */
function listedTiers(items, place) {
	return items.flatMap((item, index) => {
		const part = mapping(item);
		const field = `${place}[${index}]`;
		const isLast = index === items.length - 1;
		if (typeof item === "string") return [{
			metric: "",
			name: item,
			field,
			bounds: void 0,
			value: item
		}];
		const title = text(part.name) ?? text(part.label) ?? text(part.tier) ?? text(part.level) ?? text(part.title);
		if (title !== void 0) {
			const metric = text(part.metric) ?? text(part.metric_id);
			const words = part.threshold ?? part.cutoff ?? part.criterion ?? part.criteria ?? part.condition;
			const condition = readCondition(words);
			const bounds = condition?.bounds ?? itemBounds(part, words, isLast);
			const stated = {
				metric: metric ?? condition?.metric ?? "",
				name: title,
				bounds
			};
			const [key, value] = Object.entries(part).find(isSuspect) ?? [];
			return [{
				...stated,
				field: key === void 0 ? field : `${field}.${key}`,
				value: value ?? item
			}];
		}
		const [entry, ...others] = Object.entries(part);
		if (entry === void 0 || others.length > 0) return [];
		const [name, value] = entry;
		return [{
			metric: "",
			name,
			field: `${field}.${name}`,
			bounds: boundsOrNone(value),
			value
		}];
	});
}
const TITLES = /^(?:name|label|tier|level|title|metric(?:_id)?)$/;
/** Where the trouble with an item lies, if there is any: a text with a number in it that is no title. */
const isSuspect = ([key, value]) => typeof value === "string" && /\d/.test(value) && !TITLES.test(key) && !isRemark(key) && readBounds(value) === void 0;
/** Numbers in an item that are no bounds. */
const PLACE = /^(?:order|rank|level|position|index|id|priority|stars?|weight|colou?r|n|count)$/i;
const LOW$1 = [
	"min",
	"minimum",
	"min_score",
	"low",
	"lower"
];
const HIGH$1 = [
	"max",
	"maximum",
	"max_score",
	"high",
	"upper"
];
const EXACT = ["value", "score"];
function itemBounds(part, words, isLast) {
	const first = (keys) => keys.map((key) => part[key] ?? null).find((value) => value !== null);
	const sides = {
		min: first(LOW$1),
		max: first(HIGH$1)
	};
	const reach = saysRest(words) ? void 0 : words ?? first(EXACT);
	const stated = allSides(sides);
	const hasSides = stated !== void 0 && Object.keys(stated).length > 0;
	const bounds = allSides({
		...sides,
		reach
	}) ?? (hasSides ? stated : void 0);
	const span = allSides({ min: part.range });
	if (bounds === void 0 || span === void 0) return void 0;
	const all = {
		...span,
		...bounds
	};
	if (isLast || Object.keys(all).length > 0) return all;
	return Object.entries(part).some(([key, value]) => typeof value === "number" && !PLACE.test(key)) ? void 0 : all;
}

// src/hub/named-tiers.ts
/** `{Good: 0.8}`, `{AUROC: {Good: 0.8}}`, `{Good: {AUROC: 0.8}}`; what is a target goes there. */
function namedTiers(place, declared, metrics, targets) {
	const title = place === "tiers" ? (level) => level : levelName;
	/** Whether a key that is no metric surely names a tier, so that what stands there has to be a bound. */
	const isTier = (key, value) => {
		if (isRemark(key) || isUnset(value)) return false;
		return isLevel(key) || place === "tiers" && (value === null || PRAISE.test(key) || saysRest(value) || isMeant(value));
	};
	const of = text(declared.metric) ?? text(declared.metric_id) ?? "";
	return Object.entries(declared).flatMap(([key, value]) => {
		const field = `${place}.${key}`;
		if (key === "metric" || key === "metric_id") return [];
		if (place === "tiers" && Array.isArray(value) && value.some(isObject$1)) return listedTiers(value, field).map((tier) => ({
			...tier,
			metric: tier.metric || (metrics.has(key) ? key : of)
		}));
		if (place === "tiers" && CONTAINERS.has(key) && isObject$1(value)) return namedTiers(place, {
			metric: of,
			...value
		}, metrics, targets);
		const bounds = readBounds(value);
		if (bounds !== void 0 && metrics.has(key)) {
			targets.set(key, bounds);
			return [];
		}
		const condition = readCondition(value);
		if (condition !== void 0 && metrics.has(condition.metric)) return [{
			metric: condition.metric,
			name: title(key),
			field,
			bounds: condition.bounds,
			value
		}];
		if (bounds !== void 0) return [{
			metric: of,
			name: title(key),
			field,
			bounds,
			value
		}];
		if (isObject$1(value) && !statesBounds(value)) return within(key, value, field);
		return isTier(key, value) ? [{
			metric: of,
			name: title(key),
			field,
			bounds: boundsOrNone(value),
			value
		}] : [];
	});
	function within(key, value, field) {
		const byLevel = !metrics.has(key) && Object.keys(value).some((name) => metrics.has(name));
		return Object.entries(value).flatMap(([name, part]) => {
			const bounds = readBounds(part);
			const known = byLevel ? metrics.has(name) : isTier(name, part);
			if (bounds === void 0 && (!known || isObject$1(part) || Array.isArray(part))) return [];
			const [metric, level] = byLevel ? [name, key] : [key, name];
			return [{
				metric,
				name: title(level),
				field: `${field}.${name}`,
				bounds: bounds ?? boundsOrNone(part),
				value: part
			}];
		});
	}
}
/** Keys that hold tiers and name none. */
const CONTAINERS = /* @__PURE__ */ new Set([
	"bands",
	"levels",
	"tiers",
	"thresholds",
	"cutoffs"
]);
const isUnset = (value) => typeof value === "string" && /^\s*(?:tbd|tba|todo|n\/?a|\?)\s*$/i.test(value);
const BOUND_KEYS = /* @__PURE__ */ new Set([
	"min",
	"max",
	"minimum",
	"maximum",
	"value",
	"target",
	"threshold"
]);
const statesBounds = (value) => Object.keys(value).some((key) => BOUND_KEYS.has(key));

// src/hub/interval.ts
/** Whether a value lies in an interval. */
function holdsIn({ min, max, minExclusive, maxExclusive }, value) {
	if (min !== void 0 && (minExclusive ? value <= min : value < min)) return false;
	return max === void 0 || (maxExclusive ? value < max : value <= max);
}
/** Bounds on the scale of a metric: `90%` is 90 of a metric on 0 to 100. */
function onScale({ percent, ...bounds }, range) {
	if (!percent || range?.[1] !== 100) return bounds;
	const scaled = (value) => value === void 0 ? void 0 : Number((value * 100).toPrecision(15));
	return {
		...bounds,
		min: scaled(bounds.min),
		max: scaled(bounds.max),
		reach: scaled(bounds.reach)
	};
}
/** What bounds ask for: a bare number is to be reached from the worse side. */
function intervalOf$1({ reach, ...interval }, lowerIsBetter) {
	return lowerIsBetter ? {
		...interval,
		max: interval.max ?? reach
	} : {
		...interval,
		min: interval.min ?? reach
	};
}

// src/hub/tier-conflict.ts
/**
* The first contradiction in the tiers of a metric: a tier that no score is in, bounds from the wrong side, or levels
* the other way round. Tiers stand on the metric's scale; such tiers are not used, because any reading of them could
* be the opposite of what was meant.
*/
function tierConflict(tiers, metric) {
	return empty(tiers, metric) ?? wrongSided(tiers, metric) ?? outside(tiers, metric) ?? turned$1(tiers, metric);
}
function empty(tiers, { lowerIsBetter }) {
	for (const tier of tiers) {
		const { min, max, minExclusive, maxExclusive } = intervalOf$1(tier, lowerIsBetter);
		if (min === void 0 || max === void 0) continue;
		if (min > max || min === max && (minExclusive || maxExclusive)) return {
			name: tier.name,
			trouble: `goes from ${min} to ${max}, so no score is in it`
		};
	}
}
/** The worst tier may be stated from its worse side alone, no other. */
function wrongSided(tiers, { id, lowerIsBetter }) {
	const [right, wrong] = lowerIsBetter ? ["max", "min"] : ["min", "max"];
	const bounds = tiers.map((tier) => ({
		name: tier.name,
		...intervalOf$1(tier, lowerIsBetter)
	}));
	const turnedTiers = bounds.filter((tier) => tier[right] === void 0 && tier[wrong] !== void 0);
	const [first] = turnedTiers;
	if (first === void 0) return void 0;
	const isWorst = bounds.some((tier) => tier[right] !== void 0) || bounds.length === 1;
	if (turnedTiers.length === 1 && isWorst && !PRAISE.test(first.name)) return void 0;
	const better = lowerIsBetter ? "lower" : "higher";
	return {
		name: first.name,
		trouble: `has only ${wrong} ${first[wrong]}, but of ${id} ${better} is better, so a tier is stated by its ${right}`
	};
}
function outside(tiers, { id, range, lowerIsBetter }) {
	if (range === void 0) return void 0;
	for (const tier of tiers) {
		const { min = -Infinity, max = Infinity } = intervalOf$1(tier, lowerIsBetter);
		if (min > range[1]) return {
			name: tier.name,
			trouble: `begins at ${min}, but ${id} is at most ${range[1]}`
		};
		if (max < range[0]) return {
			name: tier.name,
			trouble: `ends at ${max}, but ${id} is at least ${range[0]}`
		};
	}
}
/** Levels that everybody orders alike, best first. */
const LEVELS = [
	/^(?:excellent|outstanding)$/,
	/^very[ _]good$/,
	/^good$/,
	/^(?:fair|acceptable|adequate|moderate|developing)$/,
	/^(?:poor|weak)$/
];
/** Place among the levels; -1 for a name of the hub's own. */
const levelOf = (name) => LEVELS.findIndex((words) => words.test(name.toLowerCase()));
/** Whether a tier is called "Developing", or by a word for worse. */
const isDevelopingOrWorse = ({ name }) => /^developing$/i.test(name) || levelOf(name) > levelOf("developing");
function turned$1(tiers, { id, lowerIsBetter }) {
	const known = bestFirst(tiers, lowerIsBetter).flatMap((tier) => {
		const level = levelOf(tier.name);
		return level < 0 ? [] : [{
			name: tier.name,
			level
		}];
	});
	for (const [index, { name, level }] of known.entries()) {
		const better = known[index - 1];
		if (better !== void 0 && better.level > level) return {
			name,
			trouble: `is for worse ${id} than "${better.name}"`
		};
	}
}
/** By the bound from which each is reached: the highest first, or the lowest where lower is better. */
function bestFirst(tiers, lowerIsBetter) {
	const bound = (tier) => {
		const { min = -Infinity, max = Infinity } = intervalOf$1(tier, lowerIsBetter);
		return lowerIsBetter ? max : -min;
	};
	return tiers.toSorted((a, b) => bound(a) - bound(b) || 0);
}

// src/hub/usable-tiers.ts
/** What keeps the tiers of one metric from being used: those that cannot be read, or that would hold for any score. */
function troublesOf(tiers) {
	const names = /* @__PURE__ */ new Map();
	for (const { name } of tiers) names.set(name, (names.get(name) ?? 0) + 1);
	const open = tiers.filter(({ bounds }) => bounds !== void 0 && isOpen(bounds));
	const atAnEnd = open[0] === tiers[0] || open[0] === tiers.at(-1);
	return tiers.flatMap((tier) => {
		const { name, field, bounds, value } = tier;
		const trouble = (words) => [{
			field,
			trouble: words,
			of: "tier"
		}];
		if (bounds === void 0) return [unreadBound(field, value, "tier")];
		if ((names.get(name) ?? 0) > 1) return trouble(`is one of several tiers with the name "${name}"`);
		if (!isOpen(bounds)) return [];
		if (open.length > 1) return trouble(`is one of several tiers without a bound ("${name}")`);
		if (!atAnEnd || tiers.length === 1 || PRAISE.test(name)) return trouble(`has no bound, so that any score would be "${name}"`);
		return [];
	});
}
const isOpen = ({ min, max, reach }) => min === void 0 && max === void 0 && reach === void 0;
/** The tier that is stated. */
const toTier = ({ name, bounds = {} }) => ({
	name,
	...bounds
});
/** Best first for metrics where higher is better (the ranking sorts again where lower is), with what is left over. */
function completed(tiers) {
	const sorted = bestFirst(tiers, false);
	const downwards = tiers.filter(({ min, reach }) => min === void 0 && reach === void 0).length;
	return tiers.some((tier) => isDevelopingOrWorse(tier) || isOpen(tier)) || downwards > 0 && downwards < tiers.length ? sorted : [...sorted, { name: "Developing" }];
}

// src/hub/read-tiers.ts
/**
* `tiers: [{name, min}]`, `tiers: {Name: min}`, `performance_targets: {good, excellent}`, each also per metric or
* per level (`{AUROC: {good: 0.8}}`, `{good: {AUROC: 0.8}}`). A bare number under a metric's name is a target. Where
* tiers of one metric stand in several places, `tiers` count before `performance_targets`, and those before
* `thresholds`. Of a metric whose tiers cannot all be used none is: it has an empty list.
*/
function readTiers(file, metrics) {
	const targets = /* @__PURE__ */ new Map();
	const unread = [];
	const found = /* @__PURE__ */ new Map();
	const settle = (stated, complete) => {
		const groups = byMetric(together(stated));
		const nameless = troublesOf(groups.get("") ?? []);
		for (const [metric, tiers] of groups) {
			if (found.has(metric)) continue;
			const own = metric === "" ? nameless : troublesOf(tiers);
			unread.push(...own);
			const usable = [...own, ...groups.size > 1 ? nameless : []].length === 0 ? tiers.map(toTier) : [];
			found.set(metric, complete && usable.length > 0 ? completed(usable) : usable);
		}
	};
	settle(listedTiers(list(file.tiers), "tiers"), false);
	settle(namedTiers("tiers", mapping(file.tiers), metrics, targets), true);
	settle(namedTiers("performance_targets", mapping(file.performance_targets), metrics, targets), true);
	settle(namedTiers("thresholds", levelsOf(mapping(file.thresholds)), metrics, targets), true);
	const targeted = list(file.performance_targets);
	const isTarget = (item) => text(mapping(item).metric) ?? text(mapping(item).metric_id);
	settle(listedTiers(targeted.filter((item) => isTarget(item) === void 0), "performance_targets").map((tier) => ({
		...tier,
		name: levelName(tier.name)
	})), true);
	for (const [index, item] of targeted.entries()) {
		const metric = isTarget(item);
		if (metric === void 0) continue;
		const bounds = readBounds(item);
		if (bounds === void 0) unread.push(unreadBound(`performance_targets[${index}]`, item, "threshold"));
		else targets.set(metric, bounds);
	}
	const { tiers, rest } = apart(found);
	return {
		tiers,
		tiersByMetric: rest,
		targets,
		unread
	};
}
function apart(found) {
	const rest = new Map(found);
	rest.delete("");
	return {
		tiers: found.get(""),
		rest
	};
}
/** Where a place speaks of one metric, its tiers without a name of one are of that. */
function together(stated) {
	const [metric = "", ...others] = new Set(stated.flatMap((tier) => tier.metric === "" ? [] : [tier.metric]));
	return others.length > 0 ? stated : stated.map((tier) => ({
		...tier,
		metric
	}));
}
function byMetric(stated) {
	const groups = /* @__PURE__ */ new Map();
	for (const tier of stated) groups.set(tier.metric, [...groups.get(tier.metric) ?? [], tier]);
	return groups;
}
/** Of thresholds, those that are bands with a name (`{good: 0.8}`, `{AUROC: {good: 0.8}}`), no conditions. */
const levelsOf = (thresholds) => Object.fromEntries(Object.entries(thresholds).filter(([key, value]) => isLevel(key) || isLevels(value)));

// src/hub/read-benchmark.ts
/** Reads what a benchmark file declares, in any of the shapes hubs use. Returns undefined without an id. */
function readBenchmark(path, raw) {
	const file = plainKeys(raw);
	const id = text(file.benchmark_id);
	if (id === void 0) return void 0;
	const { named, ...metrics } = readMetrics(file);
	const { unread, ...declared } = readTiers(file, new Set(named.map((metric) => metric.id)));
	const conditions = [
		each(named, "threshold"),
		readThresholds(mapping(file.metrics).thresholds, "metrics.thresholds"),
		readThresholds(mapping(file.evaluation_metrics).thresholds, "evaluation_metrics.thresholds"),
		readThresholds(mapping(file.requirements).thresholds, "requirements.thresholds"),
		readThresholds(file.thresholds)
	];
	const wishes = each(named, "target");
	return {
		id,
		path,
		name: text(file.name) ?? text(file.title) ?? id,
		domain: text(file.health_domain) ?? text(file.domain) ?? "Other",
		topic: text(file.health_topic) ?? text(file.topic),
		task: taskOf(file.ai_task) ?? taskOf(file.task),
		description: text(file.description),
		clinicalRelevance: text(file.clinical_relevance),
		version: text(file.version),
		references: texts(file.references),
		...metrics,
		...declared,
		stratification: readStratification(file),
		thresholds: new Map(conditions.flatMap(({ bounds }) => [...bounds])),
		targets: new Map([
			...middles(metrics.metrics),
			...wishes.bounds,
			...declared.targets
		]),
		unread: [
			...metrics.unread,
			...unread,
			...[...conditions, wishes].flatMap((part) => part.unread),
			...unreadValues(file)
		],
		minimumPerGroup: minimumPerGroup(file),
		minimumSamples: minimumSamples(file),
		datasets: declaredDatasets(file)
	};
}
/** `Generation`, `[Generation, VQA]` or `{type: Generation}`. */
function taskOf(value) {
	const { type, name } = mapping(value);
	return isObject$1(value) ? text(type) ?? text(name) : texts(value).join(", ") || void 0;
}
/** `Primary-Metric` is `primary_metric`, unless the file has that too. */
function plainKeys(file) {
	const odd = Object.entries(file).filter(([key]) => /[A-Z-]/.test(key));
	if (odd.length === 0) return file;
	return {
		...Object.fromEntries(odd.map(([key, value]) => [key.toLowerCase().replaceAll("-", "_"), value])),
		...file
	};
}
/** A metric that is best in the middle has its target there. */
const middles = (metrics) => metrics.flatMap(({ id, targetRange }) => targetRange === void 0 ? [] : [[id, {
	min: targetRange[0],
	max: targetRange[1]
}]]);
/** Bounds that stand with a metric's own description. */
function each(named, key) {
	const bounds = /* @__PURE__ */ new Map();
	const unread = [];
	for (const { id, body } of named) {
		const value = body[key] ?? null;
		if (value === null) continue;
		const read = readBounds(value);
		if (key === "threshold" && /\bthreshold|cut-?off|operating point/i.test(text(body.description) ?? "")) continue;
		if (read !== void 0) bounds.set(id, read);
		else if (typeof value === "string" && (/^\s*[<>=≥≤~≈]/.test(value) || key === "threshold" && isStrayWord(value))) unread.push({
			...unreadBound("metrics", value, "threshold"),
			trouble: `gives ${id} the ${key} "${value.slice(0, 60)}", which is no bound`
		});
	}
	return {
		bounds,
		unread
	};
}
function minimumSamples(file) {
	return [
		file,
		file.requirements,
		file.data_spec,
		file.data_requirements,
		file.protocol
	].map((part) => readMinimum(part)).find((count) => count !== void 0);
}
const DATASET_KEYS = [
	"dataset_id",
	"dataset_ids",
	"reference_datasets",
	"datasets",
	"dataset",
	"allowed_datasets"
];
function declaredDatasets(file) {
	const places = [file, mapping(file.data_spec)];
	return [...new Set(places.flatMap((part) => DATASET_KEYS.flatMap((key) => datasetIds(part[key]))))];
}
/** What a mapping of datasets may have for keys beside their ids. */
const USE = /^(train|test|val|eval|hold|held|external|primary|secondary|default|reference|allowed)/i;
/** Of data with a use of their own, runs are measured on those to test on. */
const TESTED = /^(?:test|eval|hold|held|external)/i;
const TRAINED = /^(?:train|val)/i;
/** An id, a list, `{dataset_id}`, or a mapping by id (`{adni: {…}}`) or by use (`{test: adni}`). */
function datasetIds(value) {
	if (Array.isArray(value)) return list(value).flatMap(datasetIds);
	const id = isObject$1(value) ? text(value.dataset_id) ?? text(value.id) : text(value);
	if (id !== void 0) return [id];
	const parts = Object.entries(mapping(value));
	const tested = parts.some(([key]) => TESTED.test(key));
	return parts.flatMap(([key, part]) => {
		if (tested && TRAINED.test(key)) return [];
		if (isObject$1(part)) return [text(part.dataset_id) ?? text(part.id) ?? key];
		return USE.test(key) ? datasetIds(part) : [];
	});
}

// src/hub/read-dataset.ts
/** Reads a dataset card. Returns undefined without an id. */
function readDataset(path, file) {
	const id = text(file.dataset_id);
	if (id === void 0) return void 0;
	return {
		id,
		path,
		name: text(file.name) ?? id,
		benchmarks: texts(file.compatible_benchmarks)
	};
}

// src/submission/record/ranked-role.ts
/** Roles of models that a run is measured against. */
const COMPARED = /^(?:base_?line|reference|comparator|control|teacher|human)/i;
/**
* The role in `model_ids` of the model that is ranked: `candidate`, else the first that is not one to compare with,
* else, where `model_id` names none either, the only one. A candidate that is empty is never replaced by another.
*/
function rankedRole(roles, modelId) {
	if (Object.hasOwn(roles, "candidate")) return "candidate";
	const names = Object.keys(roles);
	const ranked = names.find((role) => role.toLowerCase() === "candidate") ?? names.find((role) => !COMPARED.test(role) && roles[role] !== null);
	if (ranked !== void 0) return ranked;
	return names.length === 1 && (modelId === void 0 || modelId === null) ? names[0] : void 0;
}
/** The roles of which each could be the one that is ranked, where none is called candidate; none where all are one model. */
function contenders(roles) {
	const names = Object.keys(roles);
	if (names.some((role) => role.toLowerCase() === "candidate")) return [];
	const open = names.filter((role) => !COMPARED.test(role) && roles[role] !== null);
	return new Set(open.map((role) => roles[role])).size > 1 ? open : [];
}

// src/submission/record/unfinished.ts
/** What a record may say of a run that did not finish. */
const UNFINISHED = /^\s*(?:fail(?:ed|ure)?|partial|running|pending|queued|cancel(?:l?ed)?|skipped|abort(?:ed)?|error|crash(?:ed)?|invalid|incomplete|killed|timed? ?out)\s*$/i;

// src/hub/cut-numbers.ts
/**
* Keys that are what a decimal comma leaves behind: YAML reads `{WER: 0,103}` as `WER: 0` and a key `103` without a
* value.
*/
function leftBehind(part) {
	return Object.keys(part).filter((key) => isLeftBehind(part, key));
}
/** Without its whole numbers where one of them was surely cut at a comma: nobody can say from the values which. */
function withoutCut(part) {
	for (const key of Object.keys(part)) if (isLeftBehind(part, key)) return Object.fromEntries(Object.entries(part).filter(([, value]) => !Number.isInteger(value)));
	return part;
}
const isLeftBehind = (part, key) => part[key] === null && /^\d[\d.]*(?:e[-+]?\d+)?\s*%?$/i.test(key);

// src/hub/read-evaluation.ts
/**
* Reads an evaluation record leniently. Returns the reason in words where it cannot be placed on any board.
*/
function readEvaluation(path, record) {
	const id = text(record.eval_id);
	if (id === void 0) return "eval_id is missing";
	const benchmarkId = text(record.benchmark_id);
	if (benchmarkId === void 0) return "benchmark_id is missing";
	const model = rankedModel(record);
	if ("reason" in model) return model.reason;
	const run = mapping(record.run_metadata);
	const origin = mapping(record.submission_metadata);
	const all = mapping(record.metrics);
	const counted = partsWithCounts(record);
	const classes = classesOf(counted);
	return {
		id,
		benchmarkId,
		modelId: model.id,
		datasetId: text(record.dataset_id),
		date: dayOf$1(text(run.date)),
		suiteId: text(run.suite_id) ?? text(record.suite_id),
		status: statusOf(record, run),
		metrics: metricsOf(all),
		strata: strataOf(all.stratified),
		intervals: intervalsOf(record.metrics_ci),
		overlapping: run.overlapping_strata === void 0 ? void 0 : texts(run.overlapping_strata),
		samples: countOf(counted, SAMPLES) ?? (classes && classes.positives + classes.negatives),
		classes,
		verification: verificationOf(record),
		issueNumber: numbered(origin.issue_number),
		digest: text(origin.digest),
		pullRequest: numbered(origin.pull_request),
		submittedBy: text(origin.submitted_by),
		approvedBy: text(origin.approved_by),
		path
	};
}
/** Number of an issue or pull request; no other leads anywhere. */
function numbered(value) {
	const number = finite(value);
	return number !== void 0 && Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
/** A candidate that cannot be read is never replaced by another role. */
function rankedModel(record) {
	const models = mapping(record.model_ids);
	const plain = text(models.candidate);
	if (plain !== void 0) return { id: plain };
	const role = rankedRole(models, record.model_id);
	const id = role === void 0 ? text(record.model_id) : modelIdIn(models[role]);
	if (id !== void 0) return { id };
	if (role !== void 0) return { reason: `model_ids.${role} names no model` };
	return { reason: Object.keys(models).length === 0 ? "model_ids names no model" : "model_ids names no candidate" };
}
/** `id`, `{id}`, `{model_id}`, or a list of one. */
function modelIdIn(value) {
	if (Array.isArray(value)) return value.length === 1 ? modelIdIn(value[0]) : void 0;
	return text(value) ?? text(mapping(value).model_id) ?? text(mapping(value).id);
}
/** Completed unless the file says otherwise; whatever says so in a shape that is not known does not count as completed. */
function statusOf(record, run) {
	if (isSet(record.retracted) || isSet(record.withdrawn)) return "Withdrawn";
	if (record.valid !== void 0 && readFlag(record.valid) === false) return "Invalid";
	const own = text(run.status);
	const status = record.status ?? (own !== void 0 && UNFINISHED.test(own) ? own : "");
	if (typeof status === "string") return status.trim() || "Completed";
	return JSON.stringify(status).slice(0, 40);
}
/** Anything but nothing and a clear no. */
const isSet = (flag) => flag !== void 0 && flag !== null && readFlag(flag) !== false;
/** The day of an ISO time; what is none stays as it is written. */
const dayOf$1 = (date) => date !== void 0 && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(date) ? date.slice(0, 10) : date?.slice(0, 40);
function metricsOf(value) {
	const metrics = /* @__PURE__ */ new Map();
	if (!isObject$1(value)) return metrics;
	const whole = withoutCut(value);
	for (const name of Object.keys(whole)) {
		const number = finite(whole[name]);
		if (number !== void 0) metrics.set(name, number);
	}
	return metrics;
}
const NO_STRATA = /* @__PURE__ */ new Map();
function strataOf(value) {
	if (!isObject$1(value)) return NO_STRATA;
	const strata = /* @__PURE__ */ new Map();
	for (const category of Object.keys(value)) {
		const groups = value[category];
		if (!isObject$1(groups)) continue;
		const read = /* @__PURE__ */ new Map();
		for (const group of Object.keys(groups)) {
			const metrics = groups[group];
			if (isObject$1(metrics)) read.set(group, metricsOf(metrics));
		}
		if (read.size > 0) strata.set(category, read);
	}
	return strata;
}
const NO_INTERVALS = /* @__PURE__ */ new Map();
/** Intervals of 95 % by metric, or a list of them; anything that is no interval is left out. */
function intervalsOf(value) {
	if (value === void 0 || value === null) return NO_INTERVALS;
	const listed = list(value).map((item) => [text(mapping(item).metric) ?? "", item]);
	const stated = listed.length > 0 ? listed : isObject$1(value) ? Object.entries(value) : [];
	if (stated.length === 0) return NO_INTERVALS;
	const intervals = /* @__PURE__ */ new Map();
	for (const [name, pair] of stated) {
		const [low, high] = limitsOf(pair).map(finite);
		if (name !== "" && low !== void 0 && high !== void 0 && low <= high) intervals.set(name, [low, high]);
	}
	return intervals;
}
const LOW = [
	"low",
	"lower",
	"lower_bound",
	"ci_low",
	"ci_lower",
	"lo",
	"min",
	"from"
];
const HIGH = [
	"high",
	"upper",
	"upper_bound",
	"ci_high",
	"ci_upper",
	"hi",
	"max",
	"to"
];
/** `[low, high]`, `[low, estimate, high]`, `0.85-0.95`, or a mapping; nothing of another level than 95 %. */
function limitsOf(pair) {
	if (typeof pair === "string") return readRange(pair) ?? [];
	if (Array.isArray(pair)) {
		const [low, middle, high] = pair.map(finite);
		if (pair.length === 2) return [low, middle];
		const ordered = low !== void 0 && middle !== void 0 && high !== void 0 && low <= middle && middle <= high;
		return pair.length === 3 && ordered ? [low, high] : [];
	}
	const part = mapping(pair);
	const level = finite(part.level ?? part.confidence ?? part.confidence_level);
	if (level !== void 0 && level !== .95 && level !== 95) return [];
	const first = (keys) => keys.map((key) => part[key]).find((end) => end !== void 0);
	return [first(LOW), first(HIGH)];
}
const SAMPLES = [
	"N",
	"n",
	"n_samples",
	"num_samples",
	"sample_size",
	"n_test",
	"test_size",
	"n_test_samples"
];
const POSITIVES = [
	"n_positive",
	"n_positives",
	"n_pos",
	"num_positive",
	"positives"
];
const NEGATIVES = [
	"n_negative",
	"n_negatives",
	"n_neg",
	"num_negative",
	"negatives"
];
/** Keys of the number of samples of the whole; a `test_size` may be a share. */
const SAMPLE_KEYS = SAMPLES.filter((key) => key !== "test_size");
const COUNTS = /* @__PURE__ */ new Set([
	...SAMPLES,
	...POSITIVES,
	...NEGATIVES
]);
/** The record, its run and its metrics, as far as they have a count. */
function partsWithCounts(record) {
	return [
		record,
		mapping(record.run_metadata),
		mapping(record.metrics)
	].filter((part) => {
		for (const key of Object.keys(part)) if (COUNTS.has(key)) return true;
		return false;
	}).map(withoutCut);
}
/** The first count under one of some keys. */
function countOf(parts, keys) {
	for (const part of parts) for (const key of keys) {
		const count = Object.hasOwn(part, key) ? readCount(part[key]) : void 0;
		if (count !== void 0) return count;
	}
}
function classesOf(parts) {
	const positives = countOf(parts, POSITIVES);
	const negatives = countOf(parts, NEGATIVES);
	return positives === void 0 || negatives === void 0 ? void 0 : {
		positives,
		negatives
	};
}
/** `verification: reproduced` with `verified_by`, or `verification: {status, by}`. */
function verificationOf({ verification, verified_by }) {
	const { status: said = verification, by = verified_by } = mapping(verification);
	const status = text(said)?.toLowerCase();
	if (status !== "self-reported" && status !== "reproduced") return void 0;
	return {
		status,
		by: text(by)
	};
}

// src/hub/read-model.ts
/** Reads a model card. Returns undefined without an id. */
function readModel(path, file) {
	const id = text(file.model_id);
	return id === void 0 ? void 0 : {
		id,
		name: text(file.name) ?? id,
		path
	};
}

// src/hub/read-suite.ts
/** Reads a suite: which benchmark it runs, its default dataset, its metrics, and the thresholds a run must meet. */
function readSuite(path, file) {
	const id = text(file.suite_id);
	if (id === void 0) return void 0;
	const dataset = mapping(file.inputs).dataset;
	const expected = list(file.expected_metrics ?? mapping(file.protocol).metrics ?? file.metrics);
	const { bounds, unread } = readThresholds(file.thresholds);
	return {
		id,
		path,
		benchmarkId: text(file.benchmark_id),
		datasetId: (isObject$1(dataset) ? text(dataset.default) : text(dataset)) ?? text(file.dataset_id),
		thresholds: bounds,
		unread,
		averaged: isObject$1(mapping(file.protocol).cross_validation),
		expectedMetrics: expected.flatMap((item) => text(isObject$1(item) ? item.metric_id ?? item.name : item) ?? [])
	};
}

// src/hub/load-hub.ts
/** The folders Podium reads. */
const HUB_FOLDERS = [
	"benchmarks",
	"datasets",
	"models",
	"suites",
	"evals"
];
const FOLDERS = new Map(HUB_FOLDERS.map((folder) => [folder, folder]));
/** The folder of a path that holds hub data, or undefined when Podium has no use for the file. */
function hubFolder(path) {
	if (!path.endsWith(".yaml") && !path.endsWith(".yml")) return void 0;
	return FOLDERS.get(path.slice(0, path.indexOf("/")));
}
/** By code unit, so that no locale can change an order. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/**
* Reads all files of a hub, in whatever order they come, one at a time. A file that cannot be read is reported
* in `problems` and the others are served; of two files with one id the first by path is. `parse` reads a file's
* YAML. Throws `ConfigError` when the configuration cannot be used.
*/
function loadHub(files, configPath = CONFIG_PATH, parse = ({ text }) => readYaml(text)) {
	const problems = [];
	const benchmarks = shelf("benchmark_id", readBenchmark, problems);
	const datasets = shelf("dataset_id", readDataset, problems);
	const models = shelf("model_id", readModel, problems);
	const suites = shelf("suite_id", readSuite, problems);
	const evaluations = shelf("eval_id", readEvaluation, problems);
	const shelves = {
		benchmarks,
		datasets,
		models,
		suites,
		evals: evaluations
	};
	let config;
	for (const file of files) {
		const folder = hubFolder(file.path);
		if (file.trouble !== void 0) problems.push(unread(file, file.trouble, configPath));
		else if (file.path === configPath) config = file.text;
		else if (folder !== void 0) shelves[folder].add(file.path, parse(file));
		if (folder !== void 0 || file.path === configPath) problems.push(...undecoded(file));
	}
	if (config === void 0 && configPath !== ".github/podium.yml") throw new ConfigError(`The configuration ${configPath} is not there. Correct the input config, or leave it out.`);
	return {
		config: loadConfig(config, configPath),
		benchmarks: benchmarks.sorted(),
		datasets: datasets.sorted(),
		models: models.sorted(),
		suites: suites.sorted(),
		evaluations: evaluations.sorted(),
		problems: problems.sort((a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule))
	};
}
/** A file that lies in the hub and is not read. Without its configuration a hub would be another one. */
function unread({ path, remedy = RENAME }, trouble, configPath) {
	const message = `${path} is not read: ${trouble}.`;
	if (path === configPath) throw new ConfigError(`${message} ${remedy}`);
	return {
		path,
		rule: "hub-file-unread",
		severity: "warning",
		field: "",
		line: null,
		message,
		remedy
	};
}
/** What stands in a text for a byte that is no UTF-8. */
const REPLACED = "�";
function undecoded({ path, text }) {
	const at = text.indexOf(REPLACED);
	if (at < 0) return [];
	return [{
		path,
		rule: "hub-file-not-utf-8",
		severity: "warning",
		field: "",
		line: text.slice(0, at).split("\n").length,
		message: `${path} is not UTF-8: a character cannot be read, and pages show ${REPLACED} for it.`,
		remedy: "Type the character again, and save the file as UTF-8."
	}];
}
const RENAME = "Rename it, or take it out of the folder.";
/** Collects the files of one kind by id, and tells of those that cannot be taken. */
function shelf(idKey, reader, problems) {
	const byId = /* @__PURE__ */ new Map();
	const leftOut = [];
	const report = (path, rule, message, line = null) => problems.push({
		path,
		rule,
		message,
		line,
		severity: "error",
		field: "",
		remedy: `Correct ${path}; until then Podium serves the hub without it.`
	});
	return {
		add(path, yaml) {
			if (isUnreadable(yaml)) {
				report(path, "hub-file-unreadable", `${path} cannot be read: ${yaml.reason}.`, yaml.line);
				return;
			}
			const item = reader(path, yaml);
			if (item === void 0 || typeof item === "string") {
				report(path, "hub-file-incomplete", `${path} is left out: ${item ?? `${idKey} is missing`}.`);
				return;
			}
			const twin = byId.get(item.id);
			if (twin === void 0) byId.set(item.id, item);
			else if (item.path < twin.path) {
				byId.set(item.id, item);
				leftOut.push(twin);
			} else leftOut.push(item);
		},
		sorted() {
			for (const { id, path } of leftOut) report(path, "hub-id-twice", `${path} is left out: ${byId.get(id)?.path} has the same id "${id}".`);
			return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
		}
	};
}

// src/hub/group-by.ts
/** Items by key, in order of appearance (`Map.groupBy`, which Node 20 does not have). */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/ranking/metric-names.ts
/**
* Only aliases that the hub itself lists count, in `podium.yml` or in the benchmark's file: a run is never
* ranked by a metric that merely has a similar name. A name that two metrics claim belongs to the first, and
* one that `podium.yml` describes as a metric of its own is nobody's alias.
*/
function metricNames(config, benchmark) {
	const families = /* @__PURE__ */ new Map();
	const owners = /* @__PURE__ */ new Map();
	for (const [metric, { aliases = [] }] of Object.entries(config.metrics)) claim(metric, aliases);
	for (const { id, aliases = [] } of benchmark?.metrics ?? []) claim(owners.get(id) ?? id, aliases);
	const nameIn = (reported, metric) => {
		if (reported.has(metric)) return metric;
		if (owners.size === 0) return void 0;
		const canonical = owners.get(metric) ?? metric;
		return [canonical, ...families.get(canonical) ?? []].find((alias) => reported.has(alias));
	};
	const find = (reported, metric) => {
		const name = nameIn(reported, metric);
		return name === void 0 ? void 0 : reported.get(name);
	};
	const renamed = (reported) => {
		if (owners.size === 0) return reported;
		const own = /* @__PURE__ */ new Map();
		for (const [name, value] of reported) {
			const id = owners.get(name) ?? name;
			if (id === name || !reported.has(id)) own.set(id, value);
		}
		return own;
	};
	return {
		canonical: (reported) => owners.get(reported) ?? reported,
		nameIn,
		find,
		renamed,
		read: ({ metrics }, metric) => find(metrics, metric)
	};
	function claim(metric, aliases) {
		for (const alias of aliases) {
			if (alias === metric || owners.has(alias) || families.has(alias)) continue;
			if (Object.hasOwn(config.metrics, alias)) continue;
			owners.set(alias, metric);
			families.set(metric, [...families.get(metric) ?? [], alias]);
		}
	}
}

// src/ranking/choose-metrics.ts
const GENERATION = [
	"report_quality_score",
	"clinical_accuracy",
	"bertscore",
	"bleu"
];
const ROBUSTNESS$1 = ["robustness_score", "perm_equivariance"];
const OTHER = [
	"AUROC",
	"Accuracy",
	"F1-Score",
	"Correlation",
	"R2"
];
/** Metrics that rank a task when its protocol names none, most telling first. */
function taskPriority(task) {
	if (task !== void 0 && /(?<!next[\s-]?)generation/i.test(task)) return GENERATION;
	if (task !== void 0 && /robust/i.test(task)) return ROBUSTNESS$1;
	return OTHER;
}
/**
* Chooses by configuration, then by protocol where a completed run reports it, then by task. All under the names
* that the hub gives its metrics, so that one metric under two names is one metric.
*/
function chooseMetrics(config, benchmark, completed, names = metricNames(config, benchmark)) {
	const reported = /* @__PURE__ */ new Set();
	for (const { metrics } of completed) for (const name of metrics.keys()) reported.add(names.canonical(name));
	const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : void 0;
	const priority = taskPriority(benchmark.task).map(names.canonical);
	const candidates = benchmark.primary === void 0 ? priority : [names.canonical(benchmark.primary), ...priority];
	const ranking = own?.primary === void 0 ? candidates.find((name) => reported.has(name)) : names.canonical(own.primary);
	const secondary = benchmark.secondary.map(names.canonical);
	const ties = new Set([...priority, ...secondary].filter((name) => reported.has(name)));
	if (ranking !== void 0) ties.delete(ranking);
	return {
		ranking,
		tieBreaks: [...ties]
	};
}

// src/hub/iso-day.ts
const DAYS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** The day if it is one: `2024-02-30` and `soon` are none. Hub files are read leniently, so a date may be any text. */
function isoDay(date) {
	const found = date === void 0 ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
	if (found === null) return void 0;
	const [year, month, day] = [
		Number(found[1]),
		Number(found[2]),
		Number(found[3])
	];
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const last = month === 2 && leap ? 29 : DAYS[month - 1] ?? 0;
	return day >= 1 && day <= last ? found[0] : void 0;
}

// src/ranking/compare-runs.ts
/** Better first: metrics in order, then more strata, then newer, then `eval_id`. 0 only for one and the same run. */
function compareRuns(a, b) {
	return compareMetrics(a, b) || b.strata - a.strata || compareText(dayOf(b.evaluation), dayOf(a.evaluation)) || compareText(a.evaluation.id, b.evaluation.id) || compareText(a.evaluation.path, b.evaluation.path);
}
/** Empty for a date that is no ISO day: it tells nothing of when the run was, so it wins over none. */
const dayOf = ({ date }) => isoDay(date) ?? "";
/** Number of groups, over all categories, that some metric is reported for; a number of samples alone is none. */
function countOfGroups({ strata }) {
	let count = 0;
	for (const groups of strata.values()) for (const metrics of groups.values()) if (metrics.size > (metrics.has("N") ? 1 : 0)) count++;
	return count;
}
/** 0 where the ranking metric and all tie-break metrics are equal. */
function compareMetrics(a, b) {
	for (let i = 0; i < a.keys.length; i++) {
		const keyA = a.keys[i] ?? Infinity;
		const keyB = b.keys[i] ?? Infinity;
		if (keyA !== keyB) return keyA < keyB ? -1 : 1;
	}
	return 0;
}
/** Equal for runs that are equal on every metric they report, ranking or not, whatever the hub's name for it. */
function fingerprint({ evaluation }, names) {
	return JSON.stringify([...names.renamed(evaluation.metrics)].sort(([a], [b]) => compareText(a, b)));
}

// src/ranking/built-in-metric.ts
const UNIT$1 = [0, 1];
const SIGNED = [-1, 1];
const NOT_NEGATIVE = [0, Infinity];

// src/ranking/metrics/calibration.ts
/** Calibration and probabilistic prediction. */
const CALIBRATION = [
	{
		id: "ECE",
		description: "Expected calibration error: distance between confidence and accuracy",
		source: "Naeini et al. 2015",
		range: UNIT$1,
		lowerIsBetter: true,
		aliases: ["Expected Calibration Error"]
	},
	{
		id: "MCE",
		description: "Largest distance between confidence and accuracy of any bin",
		source: "Naeini et al. 2015",
		range: UNIT$1,
		lowerIsBetter: true,
		aliases: ["Maximum Calibration Error"]
	},
	{
		id: "ACE",
		description: "Calibration error over bins of equal size",
		source: "Nixon et al. 2019",
		range: UNIT$1,
		lowerIsBetter: true,
		aliases: ["Adaptive Calibration Error"]
	},
	{
		id: "Brier",
		description: "Mean squared error of probabilities",
		source: "Brier 1950",
		range: [0, 2],
		lowerIsBetter: true,
		sampling: "mean-over-samples",
		aliases: ["Brier Score", "Brier Loss"]
	},
	{
		id: "LogLoss",
		description: "Negative log-likelihood of the truth",
		source: "Good 1952",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		sampling: "mean-over-samples",
		aliases: [
			"Log Loss",
			"Cross Entropy",
			"Cross-Entropy Loss",
			"NLL",
			"Negative Log Likelihood"
		]
	},
	{
		id: "CRPS",
		description: "Distance between a predicted distribution and the value that came",
		source: "Matheson & Winkler 1976",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		sampling: "mean-over-samples",
		aliases: ["Continuous Ranked Probability Score"]
	}
];

// src/ranking/metrics/classification.ts
/** Classification. */
const CLASSIFICATION = [
	{
		id: "AUROC",
		description: "Area under the ROC curve: how well positives are ranked above negatives (0.5 is chance)",
		source: "Hanley & McNeil 1982",
		range: UNIT$1,
		sampling: "share-of-pairs",
		aliases: [
			"AUC",
			"ROC-AUC",
			"AUC-ROC",
			"ROC AUC Score",
			"Area Under the ROC Curve"
		]
	},
	{
		id: "AUPRC",
		description: "Area under the precision-recall curve, for rare positives",
		source: "Davis & Goadrich 2006",
		range: UNIT$1,
		aliases: [
			"PR-AUC",
			"AUC-PR",
			"Average Precision"
		]
	},
	{
		id: "Accuracy",
		description: "Share of predictions that are correct",
		source: "Sokolova & Lapalme 2009",
		range: UNIT$1,
		sampling: "share-of-samples",
		aliases: [
			"ACC",
			"Accuracy Score",
			"Exact Match",
			"Subset Accuracy"
		]
	},
	{
		id: "Top-k Accuracy",
		description: "Share of samples whose class is among the k likeliest",
		source: "Russakovsky et al. 2015",
		range: UNIT$1,
		sampling: "share-of-samples",
		aliases: [
			"Top k",
			"Accuracy@k",
			"Acc@k"
		]
	},
	{
		id: "Error Rate",
		description: "Share of predictions that are wrong",
		source: "Sokolova & Lapalme 2009",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-samples",
		aliases: [
			"Classification Error",
			"Misclassification Rate",
			"Zero-One Loss"
		]
	},
	{
		id: "Balanced Accuracy",
		description: "Mean of the recall of every class",
		source: "Brodersen et al. 2010",
		range: UNIT$1,
		aliases: ["BACC", "Balanced Accuracy Score"]
	},
	{
		id: "F1-Score",
		description: "Harmonic mean of precision and recall",
		source: "van Rijsbergen 1979",
		range: UNIT$1,
		aliases: [
			"F1",
			"F-Score",
			"F-Measure"
		]
	},
	{
		id: "MedIAN F1",
		description: "Median of the F1 scores of the classes",
		source: "Abdelaal et al. 2019",
		range: UNIT$1,
		aliases: ["Median F1-Score"]
	},
	{
		id: "Precision",
		description: "Share of positive predictions that are right",
		source: "Sokolova & Lapalme 2009",
		range: UNIT$1,
		sampling: "share-of-part",
		aliases: ["PPV", "Positive Predictive Value"]
	},
	{
		id: "NPV",
		description: "Share of negative predictions that are right",
		source: "Altman & Bland 1994",
		range: UNIT$1,
		sampling: "share-of-part",
		aliases: ["Negative Predictive Value"]
	},
	{
		id: "Sensitivity",
		description: "Share of true positives that are found",
		source: "Altman & Bland 1994",
		range: UNIT$1,
		sampling: "share-of-positives",
		aliases: [
			"Recall",
			"TPR",
			"True Positive Rate",
			"Hit Rate"
		]
	},
	{
		id: "Specificity",
		description: "Share of true negatives that are recognised",
		source: "Altman & Bland 1994",
		range: UNIT$1,
		sampling: "share-of-negatives",
		aliases: [
			"TNR",
			"True Negative Rate",
			"Selectivity"
		]
	},
	{
		id: "FPR",
		description: "Share of true negatives that are called positive",
		source: "Altman & Bland 1994",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-negatives",
		aliases: ["False Positive Rate", "Fall-out"]
	},
	{
		id: "FNR",
		description: "Share of true positives that are missed",
		source: "Altman & Bland 1994",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-positives",
		aliases: ["False Negative Rate", "Miss Rate"]
	},
	{
		id: "FDR",
		description: "Share of positive predictions that are wrong",
		source: "Benjamini & Hochberg 1995",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-part",
		aliases: ["False Discovery Rate"]
	},
	{
		id: "Youden J",
		description: "Sensitivity plus specificity minus one",
		source: "Youden 1950",
		range: SIGNED,
		aliases: [
			"Youden's J",
			"Youden Index",
			"Informedness"
		]
	},
	{
		id: "G-Mean",
		description: "Geometric mean of sensitivity and specificity",
		source: "Kubat & Matwin 1997",
		range: UNIT$1,
		aliases: ["Geometric Mean"]
	},
	{
		id: "MCC",
		description: "Matthews correlation between predicted and true classes",
		source: "Matthews 1975",
		range: SIGNED,
		aliases: [
			"Matthews Correlation",
			"Matthews Correlation Coefficient",
			"Phi Coefficient"
		]
	},
	{
		id: "Cohen Kappa",
		description: "Agreement beyond chance",
		source: "Cohen 1960",
		range: SIGNED,
		aliases: [
			"Kappa",
			"Cohens Kappa",
			"Cohen's Kappa",
			"Quadratic Weighted Kappa",
			"QWK"
		]
	},
	{
		id: "Hamming Loss",
		description: "Share of labels that are wrong, over all samples",
		source: "Tsoumakas & Katakis 2007",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "mean-over-samples"
	}
];

// src/ranking/metrics/clinical-reports.ts
/** Generated clinical reports. */
const CLINICAL_REPORTS = [
	{
		id: "report_quality_score",
		name: "Report quality",
		description: "Composite of linguistic and clinical quality",
		source: "the benchmark",
		range: UNIT$1,
		aliases: ["Report Quality", "Overall Report Quality"]
	},
	{
		id: "clinical_accuracy",
		name: "Clinical accuracy",
		description: "Correctness of medical statements",
		source: "the benchmark",
		range: UNIT$1,
		sampling: "share-of-part"
	},
	{
		id: "finding_recall",
		name: "Finding recall",
		description: "Share of true findings that are mentioned",
		source: "Jain et al. 2021",
		range: UNIT$1,
		sampling: "share-of-part"
	},
	{
		id: "finding_precision",
		name: "Finding precision",
		description: "Share of mentioned findings that are true",
		source: "Jain et al. 2021",
		range: UNIT$1,
		sampling: "share-of-part"
	},
	{
		id: "finding_f1",
		name: "Finding F1",
		description: "Harmonic mean of finding precision and finding recall",
		source: "Jain et al. 2021",
		range: UNIT$1
	},
	{
		id: "radgraph_f1",
		name: "RadGraph F1",
		description: "Overlap of entities and relations with the reference report",
		source: "Jain et al. 2021",
		range: UNIT$1,
		aliases: ["RadGraph"]
	},
	{
		id: "chexbert_f1",
		name: "CheXbert F1",
		description: "Agreement of the findings that a labeller reads in both reports",
		source: "Smit et al. 2020",
		range: UNIT$1,
		aliases: ["CheXbert"]
	},
	{
		id: "hallucination_rate",
		name: "Hallucination rate",
		description: "Share of statements without ground in the input",
		source: "Ji et al. 2023",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-part"
	},
	{
		id: "omission_rate",
		name: "Omission rate",
		description: "Share of important findings left out",
		source: "the benchmark",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-part",
		aliases: ["Critical Omission Rate"]
	},
	{
		id: "harmful_content",
		name: "Harmful content",
		description: "Share of harmful recommendations",
		source: "the benchmark",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-part",
		aliases: ["Harmful Content Rate", "Toxicity"]
	},
	{
		id: "uncertainty_calibration",
		name: "Uncertainty calibration",
		description: "Hedging where findings are uncertain",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "structure_score",
		name: "Structure score",
		description: "Adherence to the structure of a report",
		source: "the benchmark",
		range: UNIT$1
	}
];

// src/ranking/metrics/efficiency.ts
/** Efficiency. */
const EFFICIENCY = [
	{
		id: "Latency",
		description: "Time per prediction",
		source: "Reddi et al. 2020",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: [
			"Inference Time",
			"Inference Latency",
			"Latency ms",
			"Inference Time per Sample"
		]
	},
	{
		id: "Throughput",
		description: "Predictions per unit of time",
		source: "Reddi et al. 2020",
		range: NOT_NEGATIVE
	},
	{
		id: "Memory",
		description: "Memory needed",
		source: "PyTorch, max_memory_allocated",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: [
			"Peak Memory",
			"Memory Usage",
			"Peak Memory Usage"
		]
	},
	{
		id: "FLOPs",
		description: "Arithmetic operations per prediction",
		source: "Schwartz et al. 2020",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["GFLOPs", "MACs"]
	},
	{
		id: "Parameters",
		description: "Number of weights",
		source: "Schwartz et al. 2020",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Params", "Model Size"]
	}
];

// src/ranking/metrics/fairness.ts
/** Fairness. */
const FAIRNESS = [
	{
		id: "Demographic Parity Difference",
		description: "Largest difference of positive rates between groups",
		source: "Dwork et al. 2012",
		range: SIGNED,
		lowerIsBetter: true,
		aliases: ["Demographic Parity Gap", "Statistical Parity Difference"]
	},
	{
		id: "Equalized Odds Difference",
		description: "Largest difference of error rates between groups",
		source: "Hardt et al. 2016",
		range: SIGNED,
		lowerIsBetter: true,
		aliases: ["Equalised Odds Difference", "Equalized Odds Gap"]
	},
	{
		id: "Equal Opportunity Difference",
		description: "Largest difference of sensitivity between groups",
		source: "Hardt et al. 2016",
		range: SIGNED,
		lowerIsBetter: true,
		aliases: ["Equal Opportunity Gap"]
	},
	{
		id: "Worst-Group Accuracy",
		description: "Accuracy of the group where it is lowest",
		source: "Sagawa et al. 2020",
		range: UNIT$1
	}
];

// src/ranking/metrics/images.ts
/** Image quality and generation. */
const IMAGES = [
	{
		id: "SSIM",
		description: "Structural similarity of images",
		source: "Wang et al. 2004",
		range: SIGNED,
		aliases: ["Structural Similarity", "Structural Similarity Index"]
	},
	{
		id: "MS-SSIM",
		description: "Structural similarity of images over several scales",
		source: "Wang et al. 2003",
		range: SIGNED
	},
	{
		id: "PSNR",
		description: "Peak signal-to-noise ratio in decibels",
		source: "Huynh-Thu & Ghanbari 2008",
		aliases: ["Peak Signal-to-Noise Ratio"]
	},
	{
		id: "SNR",
		description: "Signal-to-noise ratio in decibels",
		source: "Shannon 1949",
		aliases: ["Signal-to-Noise Ratio"]
	},
	{
		id: "LPIPS",
		description: "Distance of images as a network perceives them",
		source: "Zhang et al. 2018",
		range: NOT_NEGATIVE,
		lowerIsBetter: true
	},
	{
		id: "FID",
		description: "Distance between the features of generated and of real images",
		source: "Heusel et al. 2017",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Fréchet Inception Distance", "Frechet Inception Distance"]
	},
	{
		id: "KID",
		description: "Distance between generated and real images by a kernel",
		source: "Bińkowski et al. 2018",
		lowerIsBetter: true,
		aliases: ["Kernel Inception Distance"]
	},
	{
		id: "Inception Score",
		description: "Clarity and variety of generated images",
		source: "Salimans et al. 2016",
		range: [1, Infinity]
	},
	{
		id: "CLIPScore",
		description: "Agreement of image and caption",
		source: "Hessel et al. 2021"
	}
];

// src/ranking/metrics/regression.ts
/** Regression and reconstruction. */
const REGRESSION = [
	{
		id: "Correlation",
		description: "Pearson correlation between predicted and true values",
		source: "Pearson 1895",
		range: SIGNED,
		aliases: [
			"Pearson Correlation",
			"Pearson",
			"Pearson r",
			"Pearson Correlation Coefficient",
			"PCC",
			"Pearsonr"
		]
	},
	{
		id: "Spearman",
		description: "Correlation between the ranks of predicted and true values",
		source: "Spearman 1904",
		range: SIGNED,
		aliases: [
			"Spearman Correlation",
			"Spearman Rho",
			"Spearmanr",
			"Spearman Rank Correlation"
		]
	},
	{
		id: "Kendall Tau",
		description: "Agreement of the order of predicted and true values",
		source: "Kendall 1938",
		range: SIGNED,
		aliases: ["Kendall", "Kendalltau"]
	},
	{
		id: "CCC",
		description: "Agreement of predicted and true values, scale included",
		source: "Lin 1989",
		range: SIGNED,
		aliases: ["Concordance Correlation Coefficient"]
	},
	{
		id: "ICC",
		description: "Share of the variance that lies between subjects",
		source: "Shrout & Fleiss 1979",
		range: SIGNED,
		aliases: ["Intraclass Correlation"]
	},
	{
		id: "R2",
		description: "Share of variance explained (1 is perfect)",
		source: "Wright 1921",
		range: [-Infinity, 1],
		aliases: [
			"R-Squared",
			"R²",
			"R^2",
			"R2 Score",
			"Coefficient of Determination"
		]
	},
	{
		id: "Explained Variance",
		description: "Share of variance explained, bias aside (1 is perfect)",
		source: "Kent 1983",
		range: [-Infinity, 1],
		aliases: ["Explained Variance Score"]
	},
	{
		id: "MSE",
		description: "Mean squared error",
		source: "Gauss 1823",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		sampling: "mean-over-samples",
		aliases: ["Mean Squared Error", "L2 Loss"]
	},
	{
		id: "RMSE",
		description: "Root of the mean squared error",
		source: "Chai & Draxler 2014",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Root Mean Squared Error"]
	},
	{
		id: "NRMSE",
		description: "Root of the mean squared error, divided by the spread of the truth",
		source: "torchmetrics, NormalizedRootMeanSquaredError",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Normalized RMSE"]
	},
	{
		id: "NMSE",
		description: "Squared error divided by the product of the mean predicted and mean true value",
		source: "Poli & Cirillo 1993",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Normalized MSE"]
	},
	{
		id: "MAE",
		description: "Mean absolute error",
		source: "Willmott & Matsuura 2005",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		sampling: "mean-over-samples",
		aliases: ["Mean Absolute Error", "L1 Loss"]
	},
	{
		id: "MedAE",
		description: "Median absolute error",
		source: "scikit-learn, median_absolute_error",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Median Absolute Error"]
	},
	{
		id: "MAPE",
		description: "Mean absolute error in parts of the true value",
		source: "Hyndman & Koehler 2006",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		sampling: "mean-over-samples",
		aliases: ["Mean Absolute Percentage Error"]
	},
	{
		id: "SMAPE",
		description: "Mean absolute error in parts of the mean of predicted and true value",
		source: "Makridakis 1993",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		sampling: "mean-over-samples",
		aliases: ["Symmetric MAPE"]
	},
	{
		id: "MASE",
		description: "Mean absolute error in units of that of the naive forecast",
		source: "Hyndman & Koehler 2006",
		range: NOT_NEGATIVE,
		lowerIsBetter: true
	},
	{
		id: "RMSLE",
		description: "Root of the mean squared error of logarithms",
		source: "scikit-learn, root_mean_squared_log_error",
		range: NOT_NEGATIVE,
		lowerIsBetter: true
	},
	{
		id: "MaxError",
		description: "Largest absolute error of any sample",
		source: "scikit-learn, max_error",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Max Error", "Maximum Error"]
	}
];

// src/ranking/metrics/retrieval.ts
/** Retrieval and clustering. */
const RETRIEVAL = [
	{
		id: "NDCG",
		description: "Quality of a ranked list, where early places count more",
		source: "Järvelin & Kekäläinen 2002",
		range: UNIT$1,
		sampling: "mean-over-samples",
		aliases: ["NDCG@k"]
	},
	{
		id: "MRR",
		description: "Mean of one over the place of the first right answer",
		source: "Voorhees 1999",
		range: UNIT$1,
		sampling: "mean-over-samples",
		aliases: ["MRR@k", "Mean Reciprocal Rank"]
	},
	{
		id: "Recall@k",
		description: "Share of what is wanted that is among the first k",
		source: "Manning et al. 2008",
		range: UNIT$1,
		aliases: ["R@k"]
	},
	{
		id: "Precision@k",
		description: "Share of the first k that is wanted",
		source: "Manning et al. 2008",
		range: UNIT$1,
		sampling: "mean-over-samples",
		aliases: ["P@k"]
	},
	{
		id: "Hits@k",
		description: "Share of queries with a right answer among the first k",
		source: "Bordes et al. 2013",
		range: UNIT$1,
		sampling: "share-of-samples",
		aliases: [
			"Hit@k",
			"Hit Rate@k",
			"HR@k"
		]
	},
	{
		id: "ARI",
		description: "Agreement of two clusterings beyond chance",
		source: "Hubert & Arabie 1985",
		range: SIGNED,
		aliases: ["Adjusted Rand Index", "Adjusted Rand Score"]
	},
	{
		id: "NMI",
		description: "Information that two clusterings share",
		source: "Strehl & Ghosh 2002",
		range: UNIT$1,
		aliases: ["Normalized Mutual Information"]
	},
	{
		id: "Silhouette",
		description: "How much nearer samples are to their own cluster than to the next",
		source: "Rousseeuw 1987",
		range: SIGNED,
		aliases: ["Silhouette Score", "ASW"]
	}
];

// src/ranking/metrics/robustness.ts
/** Robustness. */
const ROBUSTNESS = [
	{
		id: "robustness_score",
		name: "Robustness score",
		description: "Mean output stability under perturbed input",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "perm_equivariance",
		name: "Permutation equivariance",
		description: "Output stability when channels are reordered",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "shift_sensitivity",
		name: "Shift stability",
		description: "Output stability when the signal is shifted in time",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "dropout_rAUC",
		name: "Dropout rAUC",
		description: "Output stability as channels drop out",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "noise_rAUC",
		name: "Noise rAUC",
		description: "Output stability as noise grows",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "line_noise_rAUC",
		name: "Line noise rAUC",
		description: "Output stability under powerline noise",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "shift_rAUC",
		name: "Shift rAUC",
		description: "Output stability as the signal is shifted in time",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "expression_rAUC",
		name: "Expression rAUC",
		description: "Output stability as expression values are perturbed",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "masking_rAUC",
		name: "Masking rAUC",
		description: "Output stability as input is masked",
		source: "the benchmark",
		range: UNIT$1
	},
	{
		id: "mCE",
		description: "Error under corruption, relative to a reference model",
		source: "Hendrycks & Dietterich 2019",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Mean Corruption Error"]
	},
	{
		id: "Robust Accuracy",
		description: "Share of predictions that stay correct under attack",
		source: "Madry et al. 2018",
		range: UNIT$1,
		sampling: "share-of-samples",
		aliases: ["Adversarial Accuracy"]
	},
	{
		id: "Attack Success Rate",
		description: "Share of attacks that change a correct prediction",
		source: "Carlini & Wagner 2017",
		range: UNIT$1,
		lowerIsBetter: true,
		sampling: "share-of-part",
		aliases: ["ASR"]
	}
];

// src/ranking/metrics/segmentation.ts
/** Segmentation and detection. */
const SEGMENTATION = [
	{
		id: "Dice",
		description: "Overlap of predicted and true regions",
		source: "Dice 1945",
		range: UNIT$1,
		aliases: [
			"Dice Score",
			"Dice Coefficient",
			"DSC",
			"Dice Similarity Coefficient",
			"Mean Dice",
			"mDice"
		]
	},
	{
		id: "IoU",
		description: "Intersection over union of regions",
		source: "Jaccard 1912",
		range: UNIT$1,
		aliases: [
			"Jaccard",
			"Jaccard Index",
			"mIoU",
			"Mean IoU",
			"Intersection over Union"
		]
	},
	{
		id: "Hausdorff",
		description: "Largest distance between outlines",
		source: "Huttenlocher et al. 1993",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: [
			"HD",
			"HD95",
			"Hausdorff Distance",
			"Hausdorff 95",
			"95HD"
		]
	},
	{
		id: "ASSD",
		description: "Mean distance between outlines",
		source: "Heimann et al. 2009",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: [
			"ASD",
			"Average Surface Distance",
			"Average Symmetric Surface Distance",
			"MASD"
		]
	},
	{
		id: "NSD",
		description: "Share of the outline that is right within a tolerance",
		source: "Nikolov et al. 2021",
		range: UNIT$1,
		aliases: [
			"Normalized Surface Distance",
			"Normalized Surface Dice",
			"Surface Dice"
		]
	},
	{
		id: "Pixel Accuracy",
		description: "Share of pixels that are labelled right",
		source: "Long et al. 2015",
		range: UNIT$1,
		aliases: ["Voxel Accuracy"]
	},
	{
		id: "mAP",
		description: "Mean over classes of the average precision of detection",
		source: "Everingham et al. 2010",
		range: UNIT$1,
		aliases: ["Mean Average Precision", "MAP@k"]
	},
	{
		id: "PQ",
		description: "Panoptic quality: segmentation and recognition together",
		source: "Kirillov et al. 2019",
		range: UNIT$1,
		aliases: ["Panoptic Quality"]
	}
];

// src/ranking/metrics/survival.ts
/** Survival. */
const SURVIVAL = [
	{
		id: "C-index",
		description: "Share of pairs of patients whose order of events is predicted right (0.5 is chance)",
		source: "Harrell et al. 1982",
		range: UNIT$1,
		aliases: [
			"Concordance Index",
			"C-statistic",
			"Harrell's C",
			"Harrell's C-index",
			"Uno C"
		]
	},
	{
		id: "IBS",
		description: "Brier score over time",
		source: "Graf et al. 1999",
		range: UNIT$1,
		lowerIsBetter: true,
		aliases: ["Integrated Brier Score"]
	},
	{
		id: "Time-dependent AUC",
		description: "Area under the ROC curve for events up to a time",
		source: "Heagerty et al. 2000",
		range: UNIT$1,
		aliases: [
			"td-AUC",
			"tAUC",
			"Cumulative Dynamic AUC"
		]
	}
];

// src/ranking/metrics/text.ts
/** Text generation and speech. */
const TEXT = [
	{
		id: "Perplexity",
		description: "How surprised the model is by the truth",
		source: "Jelinek et al. 1977",
		range: [1, Infinity],
		lowerIsBetter: true,
		aliases: ["PPL"]
	},
	{
		id: "Bits per Character",
		description: "Information needed per character of the truth",
		source: "Graves 2013",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: [
			"BPC",
			"Bits per Byte",
			"BPB"
		]
	},
	{
		id: "WER",
		description: "Words to change, per word of the reference",
		source: "Morris et al. 2004",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Word Error Rate"]
	},
	{
		id: "CER",
		description: "Characters to change, per character of the reference",
		source: "Morris et al. 2004",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Character Error Rate"]
	},
	{
		id: "TER",
		description: "Edits needed to turn the text into the reference",
		source: "Snover et al. 2006",
		range: NOT_NEGATIVE,
		lowerIsBetter: true,
		aliases: ["Translation Edit Rate"]
	},
	{
		id: "bleu",
		name: "BLEU",
		description: "N-gram precision against the reference",
		source: "Papineni et al. 2002",
		range: [0, 100],
		aliases: [
			"BLEU Score",
			"SacreBLEU",
			"BLEU-1",
			"BLEU-2",
			"BLEU-3",
			"BLEU-4"
		]
	},
	{
		id: "chrF",
		description: "Character n-gram F-score against the reference",
		source: "Popović 2015",
		range: [0, 100],
		aliases: ["chrF++"]
	},
	{
		id: "rouge_l",
		name: "ROUGE-L",
		description: "Longest common subsequence with the reference",
		source: "Lin 2004",
		range: UNIT$1,
		aliases: ["RougeL"]
	},
	{
		id: "rouge_1",
		name: "ROUGE-1",
		description: "Words shared with the reference",
		source: "Lin 2004",
		range: UNIT$1,
		aliases: ["Rouge1"]
	},
	{
		id: "rouge_2",
		name: "ROUGE-2",
		description: "Pairs of words shared with the reference",
		source: "Lin 2004",
		range: UNIT$1,
		aliases: ["Rouge2"]
	},
	{
		id: "bertscore",
		name: "BERTScore",
		description: "Semantic similarity to the reference",
		source: "Zhang et al. 2020",
		range: UNIT$1,
		sampling: "mean-over-samples",
		aliases: ["BERTScore F1", "BERT Score"]
	},
	{
		id: "meteor",
		name: "METEOR",
		description: "Aligned words, stems and synonyms",
		source: "Banerjee & Lavie 2005",
		range: UNIT$1,
		aliases: ["METEOR Score"]
	},
	{
		id: "CIDEr",
		description: "Agreement of a caption with what most people write",
		source: "Vedantam et al. 2015",
		range: NOT_NEGATIVE
	},
	{
		id: "SPICE",
		description: "Agreement of the scene a caption describes",
		source: "Anderson et al. 2016",
		range: UNIT$1
	},
	{
		id: "BLEURT",
		description: "Learned similarity to the reference",
		source: "Sellam et al. 2020"
	},
	{
		id: "COMET",
		description: "Learned quality of a translation",
		source: "Rei et al. 2020"
	},
	{
		id: "flesch_kincaid",
		name: "Flesch-Kincaid grade",
		description: "School grade needed to read the text",
		source: "Kincaid et al. 1975",
		aliases: ["Flesch-Kincaid Grade Level", "Flesch-Kincaid Grade"]
	}
];

// src/ranking/built-in-metrics.ts
/** Families of metrics. Add a metric to one of them; a hub adds its own in a benchmark file or in `podium.yml`. */
const METRIC_FAMILIES = {
	Classification: CLASSIFICATION,
	"Calibration and probabilistic prediction": CALIBRATION,
	"Segmentation and detection": SEGMENTATION,
	"Regression and reconstruction": REGRESSION,
	Survival: SURVIVAL,
	"Retrieval and clustering": RETRIEVAL,
	"Image quality and generation": IMAGES,
	"Text generation and speech": TEXT,
	"Generated clinical reports": CLINICAL_REPORTS,
	Robustness: ROBUSTNESS,
	Fairness: FAIRNESS,
	Efficiency: EFFICIENCY
};
const BUILT_IN_METRICS = Object.values(METRIC_FAMILIES).flat();

// src/ranking/known-metric.ts
/** Case and `-`, `_`, space do not matter; a number after `@` or `top` stands for k. */
const key = (name) => name.toLowerCase().replace(/[\s_-]+/g, " ").replace(/ ?@ ?\d+/, "@k").replace(/^top ?\d+/, "top k").trim();
const NAMED = BUILT_IN_METRICS.toReversed().flatMap((metric) => [
	...metric.aliases ?? [],
	metric.name ?? metric.id,
	metric.id
].map((name) => [name, metric]));
/** As written: `MCE` is a calibration error, `mCE` an error under corruption. */
const BY_NAME = new Map(NAMED);
const BY_KEY = new Map(NAMED.map(([name, metric]) => [key(name), metric]));
/** Names are short; the expressions below would take long over thousands of characters. */
const LONGEST$1 = 200;
const AVERAGE = "(?:macro|micro|weighted|samples|binary|ovr|ovo|mean|average|avg)(?: ?averaged?)?";
const AVERAGED = new RegExp(String.raw`^${AVERAGE} | ${AVERAGE}$| ?\(${AVERAGE}\)$`);
const PERCENT = / ?\(?(?:%|percent|pct|in %)\)?$/;
/**
* What is built in for a name: exactly, or for the name without how it was averaged (`F1-Score (Macro)`) or
* the percent sign after it. An average over classes is no share of samples, so it loses `sampling`; a
* percentage lies on 0–100. These are facts for checking and showing; what ranks is decided by exact names.
*/
function knownMetric(name) {
	if (name.length > LONGEST$1) return void 0;
	const exact = BY_NAME.get(name) ?? BY_KEY.get(key(name));
	if (exact !== void 0) return exact;
	const bare = key(name).replace(PERCENT, "");
	if (bare !== key(name)) {
		const metric = knownMetric(bare);
		const unit = metric?.range?.[0] === 0 && metric.range[1] === 1;
		return metric && {
			...metric,
			range: unit ? [0, 100] : void 0
		};
	}
	const metric = BY_KEY.get(bare.replace(AVERAGED, ""));
	return metric && {
		...metric,
		sampling: void 0
	};
}

// src/ranking/lower-by-name.ts
const SPLIT = /^(?:train|test|val|valid|validation|eval|dev|overall|final)[\s_/-]+|[\s_/-]+(?:train|test|val|validation)$/i;
const BRACKET = /\s*[([][^()[\]]*[)\]]\s*$/;
/** What a name ends with says what kind of thing it is: `reconstruction_error`, `KL divergence`. */
const HEAD = /(?:^|[\s_-])(?:loss|errors?|(?:error|failure)[\s_-]rate|divergence|distance|perplexity|regret|latency|gap|disparity|eer|epe|bce|nll|log[\s_-]likelihood)$/i;
/** Names of metrics are short; prose shows nothing. */
const LONGEST = 200;
/** scikit-learn's scorers turn a loss round so that higher is better. */
const TURNED = /^(?:neg(?:ative)?[\s_-]+(?!log[\s_-]+likelihood)|1\s*[-−]\s*)/i;
const LIKELIHOOD = /^(?!neg).*log[\s_-]+likelihood$/i;
/**
* Whether the name of a metric that is not known shows that lower (true) or higher (false) is better: the split and a
* bracket (`test_mse`, `RMSE (mm)`) are looked through, an arrow counts, then a metric that is known with words
* behind it (`MAE_years`), then what it ends with. The direction alone is taken from it, because ranking an error the
* wrong way round would call the worst model the best. undefined where the name shows nothing.
*/
function lowerByName(name) {
	if (name.length > LONGEST) return void 0;
	const arrow = /[↑↓](?=\s*[)\]]?\s*$)/.exec(name)?.[0];
	if (arrow !== void 0) return arrow.startsWith("↓");
	const bare = name.replace(BRACKET, "").replace(SPLIT, "").trim();
	const known = knownMetric(bare) ?? turned(bare);
	if (known !== void 0) return known.lowerIsBetter ?? false;
	if (LIKELIHOOD.test(bare)) return false;
	return lowerByBeginning(bare) ?? (HEAD.test(bare) ? true : void 0);
}
/** A known metric with its sign turned. */
function turned(name) {
	const known = TURNED.test(name) ? knownMetric(name.replace(TURNED, "")) : void 0;
	return known && { lowerIsBetter: !known.lowerIsBetter };
}
/** More of it is better, whatever it is of: `RMSE skill score`, `WER_rel_improvement`. */
const GAIN = /\b(?:skill|improvements?|gains?|savings?)\b/i;
/** Less of what is bad is good, and less of what is good is bad: `MAE reduction`, `accuracy_drop`. */
const LOSS = /\b(?:reductions?|drops?|decrease|degradation|decline)\b/i;
const SPREAD = /\b(?:std|sd|stdev|standard deviation)\b/i;
/**
* `MAE_years` and `auroc_hearing_loss` are what they begin with, `dice_loss` and `auc_gap` are not, nor are gains,
* losses and spreads of what they begin with.
*/
function lowerByBeginning(name) {
	const words = name.split(/[\s_/@-]+/);
	for (let count = Math.min(4, words.length - 1); count > 0; count--) {
		const known = knownMetric(words.slice(0, count).join(" "));
		if (known === void 0) continue;
		const rest = words.slice(count).join(" ");
		if (SPREAD.test(rest)) return void 0;
		if (GAIN.test(rest)) return false;
		if (LOSS.test(rest)) return !known.lowerIsBetter;
		return new RegExp(`^(?:${HEAD.source})`, "i").test(rest) ? true : known.lowerIsBetter ?? false;
	}
}

// src/ranking/metric-registry.ts
const NO_BENCHMARK = {};
/** An audit asks for the same few metrics in every group of every run. */
const found = /* @__PURE__ */ new WeakMap();
/**
* What is known of a metric, later sources overriding earlier ones part by part: built in, declared by the
* benchmark, declared in `podium.yml`. Of an unknown metric nothing is assumed but that higher is better, unless
* its name says that it is an error.
* The id stays the name that was asked for.
*/
function findMetric(config, benchmark, name) {
	const byBenchmark = found.get(config) ?? /* @__PURE__ */ new WeakMap();
	const byName = byBenchmark.get(benchmark ?? NO_BENCHMARK) ?? /* @__PURE__ */ new Map();
	const known = byName.get(name) ?? lookUp(config, benchmark, name);
	found.set(config, byBenchmark.set(benchmark ?? NO_BENCHMARK, byName.set(name, known)));
	return known;
}
function lookUp(config, benchmark, name) {
	const builtIn = knownMetric(name);
	const configured = configuredMetric(config, name);
	const declared = declaredMetric(benchmark, [name, ...namesOf(config, name)]);
	const range = openRange(configured?.range) ?? declared?.range ?? builtIn?.range;
	const direction = configured?.lower_is_better ?? declared?.lowerIsBetter ?? (ranks(config, benchmark, name) ? benchmark?.lowerIsBetter : void 0) ?? (builtIn && (builtIn.lowerIsBetter ?? false)) ?? declared?.lowerInPassing ?? lowerByName(name) ?? lowerByName(declared?.name ?? "");
	return {
		id: name,
		name: configured?.name ?? declared?.name ?? builtIn?.name ?? name,
		description: configured?.description ?? declared?.description ?? builtIn?.description ?? declared?.name ?? "",
		source: builtIn?.source,
		range,
		scale: scaleOf(range),
		unit: configured?.unit ?? declared?.unit,
		targetRange: declared?.targetRange,
		lowerIsBetter: direction ?? false,
		directionKnown: direction !== void 0,
		sampling: configured?.sampling ?? builtIn?.sampling
	};
}
/** What the benchmark's file says of a metric, under the first of its names that it knows. */
function declaredMetric(benchmark, names) {
	const declared = [...benchmark?.metrics ?? [], ...benchmark?.described ?? []];
	for (const name of names) {
		const found = declared.find(({ id, aliases }) => id === name || aliases?.includes(name));
		if (found !== void 0) return found;
	}
}
/** Whether `podium.yml` makes it the ranking metric of a benchmark whose file names none. */
function ranks(config, benchmark, name) {
	if (benchmark === void 0 || benchmark.primary !== void 0) return false;
	const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : void 0;
	return own?.primary !== void 0 && (own.primary === name || namesOf(config, name).includes(own.primary));
}
/** All names that `podium.yml` gives one metric. */
function namesOf(config, name) {
	for (const [id, { aliases = [] }] of Object.entries(config.metrics)) if (id === name || aliases.includes(name)) return [id, ...aliases];
	return [];
}
/** On what scale the values of a range stand. */
function scaleOf(range) {
	if (range?.[0] === 0 && range[1] === 1) return "fraction";
	if (range?.[0] === 0 && range[1] === 100) return "percent";
	return range?.[0] === -1 && range[1] === 1 ? "signed" : "open";
}
/** `null` leaves a side open. */
function openRange(range) {
	return range && [range[0] ?? -Infinity, range[1] ?? Infinity];
}
function configuredMetric(config, name) {
	if (Object.hasOwn(config.metrics, name)) return config.metrics[name];
	return Object.values(config.metrics).find((metric) => metric.aliases?.includes(name));
}
/** The registry's own spelling of a built-in metric, also for its aliases; undefined for a name it does not know. */
function registeredName(name) {
	return knownMetric(name)?.id;
}

// src/ranking/rank-ranges.ts
/**
* The ranks that the intervals leave open, per item: from 1 + the number of others surely better, to 1 + the number
* of others not surely worse. Surely better is an interval that lies beyond the other's end, touching not
* included. An item without an interval counts for the others as the point it is, and has no range itself: how
* sure its own place is cannot be told. O(n log n).
*/
function rankRanges(items, lowerIsBetter) {
	const spans = items.map(({ score, interval: [low, high] = [score, score] }) => lowerIsBetter ? [-high, -low] : [low, high]);
	const lows = Float64Array.from(spans, ([low]) => low).sort();
	const highs = Float64Array.from(spans, ([, high]) => high).sort();
	return spans.map(([low, high], index) => {
		if (items[index]?.interval === void 0) return void 0;
		const surelyBetter = lows.length - countWhere(lows, (other) => other <= high);
		const surelyWorse = countWhere(highs, (other) => other < low);
		return [1 + surelyBetter, items.length - surelyWorse];
	});
}
/** Length of the leading part of a sorted list that passes. */
function countWhere(sorted, passes) {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = from + to >> 1;
		if (passes(sorted[middle] ?? Infinity)) from = middle + 1;
		else to = middle;
	}
	return from;
}

// src/ranking/run-reader.ts
/**
* Reads from a run what its place on a board depends on: the ranking metric and the tie-breaks after it, each in its
* own direction. undefined for a run without the ranking metric.
*/
function runReader(config, { benchmark, metric, tieBreaks }, names) {
	if (metric === void 0) return () => void 0;
	const ids = [metric.id, ...tieBreaks];
	const signs = ids.map((id) => findMetric(config, benchmark, id).lowerIsBetter ? 1 : -1);
	return (evaluation) => {
		const score = names.read(evaluation, metric.id);
		if (score === void 0) return void 0;
		return {
			evaluation,
			score,
			keys: ids.map((id, index) => {
				const value = names.read(evaluation, id);
				return value === void 0 ? Infinity : value * (signs[index] ?? 1);
			}),
			strata: countOfGroups(evaluation)
		};
	};
}

// src/ranking/hanley-mcneil.ts
/**
* Standard error of an area under the ROC curve.
*
* `area` is the observed area (0–1), `positives` and `negatives` the numbers of cases (each at least 1). It is an
* approximation for scores of both classes that are spread exponentially, which the authors found conservative.
* At 0 and 1 it is 0, though the true error is not: take it for no interval there.
*
* Source: J. A. Hanley, B. J. McNeil, The meaning and use of the area under a receiver operating characteristic
* (ROC) curve, Radiology 143 (1982) 29–36, equations 1 and 2.
*/
function hanleyMcNeil(area, positives, negatives) {
	const q1 = area / (2 - area);
	const q2 = 2 * area * area / (1 + area);
	const variance = area * (1 - area) + (positives - 1) * (q1 - area * area) + (negatives - 1) * (q2 - area * area);
	return Math.sqrt(Math.max(0, variance) / (positives * negatives));
}

// src/protocol/did-you-mean.ts
/** Letters and digits only, in NFKC and lower case: how two names are compared by a tired reader. */
function looseName(name) {
	const before = remembered.get(name);
	if (before !== void 0) return before;
	const loose = name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	if (name.length <= 64) remembered.set(name, loose);
	return loose;
}
/** The same few names come again in every record. */
const remembered = /* @__PURE__ */ new Map();
const MOST_REMEMBERED = 2e3;
/** The known name that was probably meant: at most a third of its letters away; undefined when none is near. */
function nearest(name, known) {
	const wanted = looseName(name);
	let best;
	for (const candidate of known) {
		const loose = looseName(candidate);
		const far = (0, import_fastest_levenshtein.distance)(wanted, loose);
		if (far <= Math.max(1, Math.floor(Math.min(wanted.length, loose.length) / 3)) && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = {
			name: candidate,
			far
		};
	}
	return best?.name;
}
/** Whether all words of a name stand in an id: `ADNI` in `DS-ADNI`. */
function contains(id, name) {
	const words = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
	const has = new Set(words(id));
	const wanted = words(name);
	return wanted.length > 0 && wanted.every((word) => has.has(word));
}
/** A remedy that names the near one, or lists up to ten that exist. */
function suggestion(name, known) {
	const near = nearest(name, known) ?? known.find((id) => contains(id, name));
	if (near !== void 0) return `Did you mean "${near}"?`;
	const some = known.slice(0, 10).map((id) => `"${id}"`).join(", ");
	return known.length === 0 ? "The hub has none yet; ask a maintainer to add it." : `Use one the hub knows: ${some}${known.length > 10 ? ", …" : ""}.`;
}

// src/protocol/split.ts
/**
* Recognises how large the whole is. The record may state it. Otherwise, categories that add up to the same number,
* all but one of them, agree on it. Otherwise it is assumed: a size that two categories share, the only one there is,
* or any of several, because where a category is smaller, samples may be without a label, and where it is larger,
* groups may overlap. It is never smaller than a group, or than a category of which a sample has exactly one. Groups
* that contain others (`overall`, or those whose parts the benchmark declares) count once.
*/
function splitOf(context) {
	const before = known.get(context.submission);
	if (before !== void 0) return before;
	const split = recognise(context);
	known.set(context.submission, split);
	return split;
}
const known = /* @__PURE__ */ new WeakMap();
function recognise(context) {
	const { evaluation, submission, benchmark } = context;
	if (evaluation === void 0 || evaluation.strata.size === 0) return evaluation?.samples === void 0 ? UNKNOWN : {
		...UNKNOWN,
		totals: [evaluation.samples],
		source: "stated"
	};
	const said = new Set(texts(mapping(submission.record.run_metadata).overlapping_strata).map(looseName));
	const categories = [...evaluation.strata].map(([name, groups]) => {
		const apart = withoutContained(name, groups, benchmark);
		const total = apart.map(({ n }) => n ?? NaN).reduce((sum, n) => sum + n, 0);
		return {
			name,
			groups: apart,
			total: apart.length > 1 && Number.isSafeInteger(total) ? total : void 0,
			overlap: said.has(looseName(name)) ? "said" : ONE_VALUE.has(looseName(name)) ? "impossible" : "possible"
		};
	});
	const sizes = categories.flatMap(({ total, overlap }) => total === void 0 || overlap === "said" ? [] : [total]);
	if (evaluation.samples !== void 0) return {
		categories,
		totals: [evaluation.samples],
		source: "stated"
	};
	const agreed = agreedBy(sizes);
	if (agreed !== void 0) return {
		categories,
		totals: [agreed],
		source: "agreed"
	};
	const least = Math.max(0, ...categories.flatMap(({ total, overlap, groups }) => overlap === "impossible" && total !== void 0 ? [total] : groups.map(({ n }) => n ?? 0)));
	const possible = [...new Set(sizes)].filter((size) => size >= least);
	const shared = possible.filter((size) => sizes.indexOf(size) !== sizes.lastIndexOf(size));
	return {
		categories,
		totals: shared.length > 0 ? [Math.max(...shared)] : possible.sort((a, b) => b - a),
		source: "assumed"
	};
}
const UNKNOWN = {
	categories: [],
	totals: [],
	source: "assumed"
};
/** Categories of which a sample has exactly one. */
const ONE_VALUE = new Set("sex gender age agegroup ageband agerange scanner scannermanufacturer manufacturer vendor fieldstrength site institution hospital center centre".split(" "));
const WHOLE = /* @__PURE__ */ new Set([
	"all",
	"overall",
	"total",
	"whole",
	"combined",
	"everyone",
	"pooled"
]);
/** Whether a group is a name for the whole. */
const isWhole = (group) => WHOLE.has(looseName(group));
/** A declared category by its id or name, in any spelling. */
function declaredCategory(benchmark, name) {
	const wanted = looseName(name);
	return benchmark?.stratification.find(({ id, name: label }) => [id, label].some((word) => word !== void 0 && looseName(word) === wanted));
}
function withoutContained(category, groups, benchmark) {
	const parts = containedIn(groups, declaredCategory(benchmark, category)?.groups ?? []);
	const apart = [];
	for (const [name, metrics] of groups) {
		const loose = looseName(name);
		if (WHOLE.has(loose) || parts?.has(loose) === true) continue;
		const n = metrics.get("N");
		apart.push({
			name,
			n: n !== void 0 && Number.isSafeInteger(n) && n > 0 ? n : void 0,
			metrics
		});
	}
	return apart;
}
/** Groups that are parts of another group which is reported too; undefined where the benchmark declares no parts. */
function containedIn(groups, declared) {
	const withParts = declared.filter(({ parts }) => parts.length > 0);
	if (withParts.length === 0) return void 0;
	const reported = new Set([...groups.keys()].map(looseName));
	return new Set(withParts.filter(({ id, name }) => [id, name ?? id].some((word) => reported.has(looseName(word)))).flatMap(({ parts }) => parts.map(looseName)));
}
/** The size that all categories but one have, where at least two have it: too many to agree by chance. */
function agreedBy(sizes) {
	const counts = /* @__PURE__ */ new Map();
	for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
	return [...counts].find(([, count]) => count >= 2 && count >= sizes.length - 1)?.[0];
}

// src/ranking/sample-count.ts
/** With more groups than this in one category, sums agree by chance. */
const MOST_GROUPS = 8;
/**
* Number of samples the whole of a run was measured on, or undefined where the record does not settle it:
* - the number it declares (`N`, `n_samples`, …); else
* - the sum of N that all its categories agree on, where there are at least two and not each has a total; else
* - the sum of its only category, where no group can hold another (none has the N of several others together)
*   and the N-weighted mean of `shareOfSamples` over the groups agrees with the whole within what rounding
*   allows. `shareOfSamples` reads a metric that is a share of all samples.
* A category without any N says nothing, nor one that the record declares overlapping; a group called `overall` or
* the like is no part. Categories that disagree leave samples out or count some twice; which one is not for us to guess.
*/
function sampleCount({ samples, metrics, strata, overlapping = [] }, shareOfSamples) {
	if (samples !== void 0) return samples;
	const said = new Set(overlapping.map(looseName));
	const categories = [...strata].filter(([category]) => !said.has(looseName(category))).map(([, groups]) => [...groups].flatMap(([name, group]) => isWhole(name) ? [] : [group])).filter((groups) => groups.length > 1 && groups.some((group) => group.has("N")));
	const counts = categories.map((groups) => groups.flatMap((group) => group.get("N") ?? []));
	const [first, ...others] = counts.map((ns, index) => ns.length === categories[index]?.length && ns.every((n) => Number.isSafeInteger(n) && n > 0) ? sum(ns) : void 0);
	if (first === void 0 || others.some((other) => other !== first)) return void 0;
	if (others.length > 0) return counts.every(hasTotal) ? void 0 : first;
	const [ns = []] = counts;
	if (ns.length > MOST_GROUPS || hasUnion(ns)) return void 0;
	const whole = shareOfSamples(metrics);
	const parts = (categories[0] ?? []).flatMap((group) => shareOfSamples(group) ?? []);
	if (whole === void 0 || parts.length !== ns.length) return void 0;
	const mean = sum(parts.map((part, index) => part * (ns[index] ?? 0))) / first;
	const slack = halfUnit(whole) + sum(parts.map((part, index) => halfUnit(part) * (ns[index] ?? 0))) / first;
	return Math.abs(mean - whole) <= slack * (1 + 1e-9) ? first : void 0;
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** A group such as `all` stands beside those it is made of. */
const hasTotal = (ns) => ns.length > 2 && Math.max(...ns) * 2 === sum(ns);
/** Whether one group has the N of two or more others together. */
function hasUnion(ns) {
	return ns.some((n, index) => {
		const others = ns.filter((_, other) => other !== index);
		for (let choice = 1; choice < 2 ** others.length; choice++) {
			const taken = others.filter((_, bit) => choice >> bit & 1);
			if (taken.length > 1 && sum(taken) === n) return true;
		}
		return false;
	});
}
/** Half of the last decimal a number is written with. */
function halfUnit(value) {
	return .5 * 10 ** -(/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

// src/ranking/wilson.ts
/** 97.5 % quantile of the normal distribution: two-sided 95 %. */
const Z95 = 1.959963984540054;
/**
* 95 % score interval of a proportion, without continuity correction.
*
* `p` is the observed proportion (0–1), `n` the number of trials (at least 1). The limits lie in 0–1 and the
* interval has a width even at p = 0 and p = 1.
*
* Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc.
* 22 (1927) 209–212; method 3 of R. G. Newcombe, Two-sided confidence intervals for the single proportion,
* Stat. Med. 17 (1998) 857–872.
*/
function wilson(p, n) {
	const z2 = Z95 * Z95;
	const middle = 2 * n * p + z2;
	const spread = Z95 * Math.sqrt(z2 + 4 * n * p * (1 - p));
	const below = 2 * (n + z2);
	const low = p === 0 ? 0 : (middle - spread) / below;
	const high = p === 1 ? 1 : (middle + spread) / below;
	return [Math.max(0, low), Math.min(1, high)];
}

// src/ranking/score-interval.ts
/**
* 95 % interval of a run's score, or undefined where nothing allows one:
* - as the record gives it in `metrics_ci`, if it holds the score;
* - a Wilson interval for a share of all samples, or of one class, whose number the record settles;
* - a Hanley-McNeil interval for an AUROC with both class counts, except at 0 and 1.
*/
function scoreInterval(evaluation, metric, names) {
	const score = names.read(evaluation, metric.id);
	if (score === void 0) return void 0;
	const given = intervalOf(evaluation, metric.id, names);
	if (given !== void 0 && given[0] <= score && score <= given[1]) return {
		limits: given,
		method: "reported"
	};
	const scale = metric.scale === "fraction" ? 1 : metric.scale === "percent" ? 100 : void 0;
	if (scale === void 0 || score < 0 || score > scale) return void 0;
	const { classes } = evaluation;
	const scaled = ([low, high]) => [low * scale, high * scale];
	if (metric.sampling === "share-of-pairs") {
		if (classes === void 0 || score === 0 || score === scale) return void 0;
		const area = score / scale;
		const error = Z95 * hanleyMcNeil(area, classes.positives, classes.negatives);
		return {
			limits: scaled([Math.max(0, area - error), Math.min(1, area + error)]),
			method: "hanley-mcneil"
		};
	}
	const n = trials(evaluation, metric, names);
	return n === void 0 ? void 0 : {
		limits: scaled(wilson(score / scale, n)),
		method: "wilson"
	};
}
/** The interval that the record gives for the value that is read, not for another alias of the metric. */
function intervalOf({ metrics, intervals }, metric, names) {
	const name = names.nameIn(metrics, metric);
	const own = name === void 0 ? void 0 : intervals.get(name);
	const other = names.nameIn(intervals, metric);
	return own ?? (other === void 0 || metrics.has(other) ? void 0 : intervals.get(other));
}
/** Of how many samples the metric is a share. */
function trials(evaluation, { id, sampling }, names) {
	switch (sampling) {
		case "share-of-samples": return sampleCount(evaluation, (metrics) => names.find(metrics, id));
		case "share-of-positives": return evaluation.classes?.positives;
		case "share-of-negatives": return evaluation.classes?.negatives;
		default: return;
	}
}

// src/ranking/share-ranks.ts
/**
* Rank of each run, of runs that are sorted best first: 1 + the number of runs before those it shares its rank
* with. Runs that are equal on every metric they report share a rank. Where strata, date or id put another
* level run between two such, it shares the rank too: it may not stand behind a run that it beats. So taking
* one run away moves none up by more than one.
*/
function shareRanks(runs, names) {
	const ranks = [];
	for (let start = 0; start < runs.length;) {
		const level = runs.slice(start, endOfLevel(runs, start));
		const prints = level.length === 1 ? [""] : level.map((run) => fingerprint(run, names));
		const last = new Map(prints.map((print, index) => [print, index]));
		for (let index = 0, first = 0, shared = -1; index < level.length; index++) {
			if (index > shared) first = index;
			shared = Math.max(shared, last.get(prints[index] ?? "") ?? index);
			ranks.push(start + first + 1);
		}
		start += level.length;
	}
	return ranks;
}
/** After the last run that ranking metric and tie-breaks leave level with the one at `start`. */
function endOfLevel(runs, start) {
	const first = runs[start];
	let end = start + 1;
	for (; end < runs.length; end++) {
		const next = runs[end];
		if (first === void 0 || next === void 0 || compareMetrics(first, next) !== 0) break;
	}
	return end;
}

// src/protocol/rounding.ts
/** A number that is known exactly, such as a count. */
const exactly = (value) => ({
	low: value,
	high: value
});
const PLAIN = /^\d+\.\d+$/;
const DECIMAL = /^[-+]?(?:\d+\.?(\d*)|\.(\d+))(?:[eE]([-+]?\d+))?$/;
/** Digits behind the point of a number as written (negative for `9e2`); undefined where it is no decimal number. */
function decimalsOf(text) {
	if (PLAIN.test(text)) return text.length - text.indexOf(".") - 1;
	const parts = DECIMAL.exec(text.trim());
	if (parts === null) return void 0;
	return (parts[1] ?? parts[2] ?? "").length - Number(parts[3] ?? 0);
}
/** All numbers that are `value` when rounded to so many decimals. */
function roundedTo(value, decimals) {
	const half = .5 * 10 ** -decimals;
	return outwards(value - half, value + half);
}
/** Counts the decimal places of numbers as written. */
function placesOf(texts) {
	const written = [];
	const used = [];
	for (const text of texts) {
		const decimals = Math.min(decimalsOf(text) ?? 0, MOST_PLACES);
		const last = lastUsedPlace(text);
		for (let place = 1; place <= decimals; place++) {
			written[place] = (written[place] ?? 0) + 1;
			used[place] = (used[place] ?? 0) + (last >= place ? 1 : 0);
		}
	}
	return {
		written,
		used
	};
}
/** A double has no more than that to say. */
const MOST_PLACES = 20;
/**
* Decimals of a number as written that say something. Zeros at the end do where numbers of the same kind really use
* that place; where at least three are written that long and most of them end in zeros, the zeros are padding
* (`%.4f` of a number that was rounded to two places) and say nothing. The first two decimals always count: nobody
* rounds a score to fewer. `kinds` are asked in turn, until one has three numbers of that length.
*/
function tellingDecimals(text, kinds) {
	const last = lastUsedPlace(text);
	let decimals = Math.min(decimalsOf(text) ?? 0, MOST_PLACES);
	while (decimals > Math.max(2, last)) {
		const kin = kinds.find(({ written }) => (written[decimals] ?? 0) >= 3);
		if (kin === void 0 || (kin.used[decimals] ?? 0) * 2 >= (kin.written[decimals] ?? 0)) break;
		decimals--;
	}
	return decimals;
}
/** The last decimal place with a digit other than zero; 0 where there is none. */
function lastUsedPlace(text) {
	const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
	const fraction = (mantissa.split(".")[1] ?? "").replace(/0+$/, "");
	return fraction === "" ? 0 : fraction.length - Number(exponent);
}
function add(a, b) {
	return outwards(a.low + b.low, a.high + b.high);
}
function subtract(a, b) {
	return outwards(a.low - b.high, a.high - b.low);
}
function multiply(a, b) {
	if (a.low >= 0 && b.low >= 0) return outwards(a.low * b.low, a.high * b.high);
	return hull([
		a.low * b.low,
		a.low * b.high,
		a.high * b.low,
		a.high * b.high
	]);
}
/** undefined where the divisor may be zero. */
function divide(a, b) {
	if (b.low <= 0 && b.high >= 0) return void 0;
	return hull([
		a.low / b.low,
		a.low / b.high,
		a.high / b.low,
		a.high / b.high
	]);
}
/** undefined for no intervals at all. */
function mean(intervals) {
	return divide(intervals.reduce(add, exactly(0)), exactly(intervals.length));
}
function overlap(a, b) {
	return a.low <= b.high && b.low <= a.high;
}
/** The part of an interval that lies within bounds; the interval itself where nothing of it does. */
function within(interval, bounds) {
	if (bounds === void 0) return interval;
	const low = Math.max(interval.low, bounds[0]);
	const high = Math.min(interval.high, bounds[1]);
	return low <= high ? {
		low,
		high
	} : interval;
}
/** An interval as a reader wants it: one number where both ends are that to four decimals, else both. */
function inWords({ low, high }) {
	const [from, to] = [low, high].map((end) => String(Number(end.toFixed(4))));
	return from === to ? `${from}` : `${from} to ${to}`;
}
function hull(ends) {
	return outwards(Math.min(...ends), Math.max(...ends));
}
const UNIT = 2 ** -50;
function outwards(low, high) {
	return {
		low: low - Math.abs(low) * UNIT,
		high: high + Math.abs(high) * UNIT
	};
}

// src/ranking/tiers.ts
/** For metrics on 0–1 where higher is better. */
const DEFAULT_TIERS = [
	{
		name: "Excellent",
		min: .9
	},
	{
		name: "Good",
		min: .8
	},
	{
		name: "Fair",
		min: .7
	},
	{ name: "Developing" }
];
/**
* Tiers of a ranking metric, best first: configured, else declared by the benchmark, else the default for
* fractions where higher is better. Declared ones that contradict themselves or the metric are none.
*/
function tiersOf(config, benchmark, metric, names = metricNames(config, benchmark)) {
	const { tiers: declared } = declaredTiers(config, benchmark, metric, names) ?? {};
	if (declared !== void 0) {
		if (tierConflict(declared, metric) !== void 0) return [];
		const { lowerIsBetter } = metric;
		return withRest(closed(bestFirst(declared, lowerIsBetter).map(({ name, ...bounds }) => ({
			name,
			...intervalOf$1(bounds, lowerIsBetter)
		}))), metric);
	}
	return metric.scale === "fraction" && !metric.lowerIsBetter ? DEFAULT_TIERS : [];
}
/**
* Tiers as they are configured, else as the benchmark declares them, on the scale of the metric. What a benchmark
* declares without naming a metric is meant for its own primary metric, so it does not hold where the board is ranked
* by another.
*/
function declaredTiers(config, benchmark, metric, names = metricNames(config, benchmark)) {
	const own = Object.hasOwn(config.benchmarks, benchmark.id) ? config.benchmarks[benchmark.id] : void 0;
	const { primary, tiers, tiersByMetric } = benchmark;
	const meant = primary === void 0 || names.canonical(primary) === metric.id;
	const declared = own?.tiers ?? named(names.find(tiersByMetric, metric.id) ?? (meant ? tiers : void 0));
	if (declared === void 0) return void 0;
	return {
		tiers: declared.map((tier) => onScale(tier, metric.range)),
		configured: own?.tiers !== void 0
	};
}
/**
* The first tier that holds for a score. Bounds are compared with the exact score, not the rounded one. A score that the
* metric cannot have (91 on a scale from 0 to 1) is in no tier.
*/
function tierOf(tiers, score, range) {
	if (range !== void 0 && (score < range[0] || score > range[1])) return void 0;
	return tiers.find((tier) => holdsIn(tier, score))?.name;
}
/** `performance_targets: {Sensitivity: 0.85}` is a target of a metric, whether the file lists that or not. */
function named(tiers) {
	const own = tiers?.filter(({ name }) => knownMetric(name) === void 0);
	return own !== void 0 && own.length < (tiers?.length ?? 0) && own.every(({ name }) => name === "Developing") ? void 0 : own;
}
/**
* Bands as people print them, `0.80–0.89` and `0.90–1.0`, leave nothing out between them: where the gap is one unit of
* the last digit that any of them is written with, the worse tier goes on to where the better one begins.
*/
function closed(tiers) {
	const bounds = tiers.flatMap(({ min, max }) => [min, max]).flatMap((bound) => bound ?? []);
	const unit = 10 ** -Math.max(0, ...bounds.map((bound) => decimalsOf(String(bound)) ?? 0));
	const isNext = (end, start) => end !== void 0 && start !== void 0 && end < start && start - end <= 1.001 * unit;
	return tiers.map((tier, index) => {
		const better = tiers[index - 1];
		if (isNext(tier.max, better?.min)) return {
			...tier,
			max: void 0
		};
		return isNext(better?.max, tier.min) ? {
			...tier,
			min: void 0
		} : tier;
	});
}
/**
* A worst tier without a bound is what the one before it leaves on its worse side: nothing of a metric that ends there,
* and never what lies between bands or beyond the best of them.
*/
function withRest(tiers, { range, lowerIsBetter }) {
	const [rest, last] = [tiers.at(-1), tiers.at(-2)];
	if (rest === void 0 || last === void 0 || rest.min !== void 0 || rest.max !== void 0) return tiers;
	const { min, max, minExclusive, maxExclusive } = last;
	const bound = lowerIsBetter ? {
		min: max,
		minExclusive: !maxExclusive
	} : {
		max: min,
		maxExclusive: !minExclusive
	};
	const others = tiers.slice(0, -1);
	const end = range?.[lowerIsBetter ? 1 : 0];
	if (end !== void 0 && !holdsIn(bound, end)) return others;
	return others.some((tier) => (lowerIsBetter ? tier.min : tier.max) !== void 0) ? [...others, {
		name: rest.name,
		...bound
	}] : tiers;
}

// src/ranking/rank-benchmark.ts
/** Whether a run counts at all. */
const isCompleted = ({ status }) => status.toLowerCase() === "completed";
/** The leaderboard of one benchmark: a pure function of the hub, whatever the order of its files. */
function rankBenchmark(hub, benchmark) {
	return rankEvaluations(hub, benchmark, hub.evaluations.filter(({ benchmarkId }) => benchmarkId === benchmark.id), modelNames(hub));
}
/** The leaderboards of all benchmarks, by domain, name and id. */
function rankHub(hub) {
	const groups = groupBy(hub.evaluations, ({ benchmarkId }) => benchmarkId);
	const names = modelNames(hub);
	return hub.benchmarks.toSorted((a, b) => compareText(a.domain, b.domain) || compareText(a.name, b.name) || compareText(a.id, b.id)).map((benchmark) => rankEvaluations(hub, benchmark, groups.get(benchmark.id) ?? [], names));
}
const modelNames = (hub) => new Map(hub.models.map(({ id, name }) => [id, name]));
function rankEvaluations({ config }, benchmark, evaluations, modelName) {
	const completed = evaluations.filter(isCompleted);
	const names = metricNames(config, benchmark);
	const { ranking, tieBreaks } = chooseMetrics(config, benchmark, completed, names);
	const metric = ranking === void 0 ? void 0 : findMetric(config, benchmark, ranking);
	const tiers = metric === void 0 ? [] : tiersOf(config, benchmark, metric, names);
	const read = runReader(config, {
		benchmark,
		metric,
		tieBreaks
	}, names);
	const runs = completed.flatMap((run) => read(run) ?? []);
	const ranked = new Set(runs.map(({ evaluation }) => evaluation));
	return {
		benchmark,
		metric,
		tiers,
		tieBreaks,
		entries: metric === void 0 ? [] : entriesOf(bestRuns(runs), metric, tiers, names, modelName),
		unranked: evaluations.filter((run) => !ranked.has(run)).sort((a, b) => compareText(a.id, b.id)),
		evaluations: evaluations.length
	};
}
function entriesOf(runs, metric, tiers, names, modelName) {
	const ranks = shareRanks(runs, names);
	const intervals = runs.map(({ evaluation }) => scoreInterval(evaluation, metric, names));
	const ranges = rankRanges(runs.map(({ score }, index) => ({
		score,
		interval: intervals[index]?.limits
	})), metric.lowerIsBetter);
	return runs.map(({ evaluation, score }, index) => ({
		rank: ranks[index] ?? index + 1,
		modelId: evaluation.modelId,
		modelName: modelName.get(evaluation.modelId) ?? evaluation.modelId,
		score,
		tier: tierOf(tiers, score, metric.range),
		interval: intervals[index]?.limits,
		intervalMethod: intervals[index]?.method,
		rankRange: ranges[index],
		evaluation
	}));
}
/** Each model's best run, best first. */
function bestRuns(runs) {
	const best = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const other = best.get(run.evaluation.modelId);
		if (other === void 0 || compareRuns(run, other) < 0) best.set(run.evaluation.modelId, run);
	}
	return [...best.values()].sort(compareRuns);
}

export { CONFIG_PATH as $, compareRuns as A, union as At, loadHub as B, splitOf as C, literal as Ct, runReader as D, record as Dt, suggestion as E, object as Et, metricNames as F, contenders as G, readEvaluation as H, groupBy as I, tierConflict as J, rankedRole as K, HUB_FOLDERS as L, dayOf as M, valueAt as Mt, isoDay as N, findMetric as O, string as Ot, chooseMetrics as P, readCount as Q, compareText as R, isWhole as S, custom as St, nearest as T, number as Tt, leftBehind as U, SAMPLE_KEYS as V, UNFINISHED as W, intervalOf$1 as X, holdsIn as Y, onScale as Z, subtract as _, parseEvents as _t, declaredTiers as a, readYaml as at, scoreInterval as b, isPagePath as bt, decimalsOf as c, lineOf as ct, inWords as d, DUMP_SCHEMA as dt, YAML_READING as et, mean as f, EVENT_ID as ft, roundedTo as g, getScalarValue as gt, placesOf as h, dump as ht, DEFAULT_TIERS as i, mapping as it, countOfGroups as j, isObject$1 as jt, registeredName as k, tuple as kt, divide as l, lineStarts as lt, overlap as m, YAMLException as mt, rankBenchmark as n, isUnreadable as nt, tierOf as o, text as ot, multiply as p, SCALAR_STYLE as pt, bestFirst as q, rankHub as r, list as rt, add as s, readPlaces as st, isCompleted as t, finite as tt, exactly as u, COLLECTION_STYLE as ut, tellingDecimals as v, visit as vt, looseName as w, never as wt, declaredCategory as x, isPlainPath as xt, within as y, require_fastest_levenshtein as yt, hubFolder as z };