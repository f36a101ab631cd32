import { At as union, C as splitOf, Ct as literal, Dt as record, E as suggestion, Et as object, F as metricNames, G as contenders, I as groupBy, K as rankedRole, Mt as valueAt, O as findMetric, Ot as string, P as chooseMetrics, Q as readCount, R as compareText, S as isWhole, St as custom, T as nearest, Tt as number$1, U as leftBehind, V as SAMPLE_KEYS, W as UNFINISHED, X as intervalOf, Y as holdsIn, Z as onScale, _ as subtract, c as decimalsOf, d as inWords$1, f as mean, g as roundedTo, h as placesOf, it as mapping, jt as isObject, k as registeredName, kt as tuple, l as divide, m as overlap, n as rankBenchmark, ot as text, p as multiply, rt as list, s as add, tt as finite, u as exactly$1, v as tellingDecimals, w as looseName, wt as never, x as declaredCategory, y as within, yt as require_fastest_levenshtein } from "./cli-rank-benchmark.js";
import { createHash } from "node:crypto";

// src/submission/remarks.ts
/** What the reading remarks about the form of a submission, and never refuses; `rules.<id>` sets the severity. */
const REMARKS = [
	{
		id: "checklist-unticked",
		why: "What the template asks to confirm and nobody has ticked is for a maintainer to ask about."
	},
	{
		id: "date-assumed",
		why: "A date under a label that is not read is lost, and the day on which the issue was opened would stand for it."
	},
	{
		id: "table-not-in-record",
		why: "Beside a record only the record is written, so what tables alone give is lost."
	},
	{
		id: "text-cut",
		why: "A # behind a space ends a text in YAML, and what stands behind it is lost."
	}
];
const IDS = new Set(REMARKS.map(({ id }) => id));
/** Findings of the reading, its remarks with the severities that the hub has set. */
function withSeverities(findings, severities) {
	return findings.flatMap((finding) => {
		const set = IDS.has(finding.rule) && Object.hasOwn(severities, finding.rule) ? severities[finding.rule] : void 0;
		if (set === void 0) return [finding];
		return set === "off" ? [] : [{
			...finding,
			severity: set
		}];
	});
}

// node_modules/jsep/dist/jsep.js
/**
* @implements {IHooks}
*/
var Hooks = class {
	/**
	* @callback HookCallback
	* @this {*|Jsep} this
	* @param {Jsep} env
	* @returns: void
	*/
	/**
	* Adds the given callback to the list of callbacks for the given hook.
	*
	* The callback will be invoked when the hook it is registered for is run.
	*
	* One callback function can be registered to multiple hooks and the same hook multiple times.
	*
	* @param {string|object} name The name of the hook, or an object of callbacks keyed by name
	* @param {HookCallback|boolean} callback The callback function which is given environment variables.
	* @param {?boolean} [first=false] Will add the hook to the top of the list (defaults to the bottom)
	* @public
	*/
	add(name, callback, first) {
		if (typeof arguments[0] != "string") for (let name in arguments[0]) this.add(name, arguments[0][name], arguments[1]);
		else (Array.isArray(name) ? name : [name]).forEach(function(name) {
			this[name] = this[name] || [];
			if (callback) this[name][first ? "unshift" : "push"](callback);
		}, this);
	}
	/**
	* Runs a hook invoking all registered callbacks with the given environment variables.
	*
	* Callbacks will be invoked synchronously and in the order in which they were registered.
	*
	* @param {string} name The name of the hook.
	* @param {Object<string, any>} env The environment variables of the hook passed to all callbacks registered.
	* @public
	*/
	run(name, env) {
		this[name] = this[name] || [];
		this[name].forEach(function(callback) {
			callback.call(env && env.context ? env.context : env, env);
		});
	}
};
/**
* @implements {IPlugins}
*/
var Plugins = class {
	constructor(jsep) {
		this.jsep = jsep;
		this.registered = {};
	}
	/**
	* @callback PluginSetup
	* @this {Jsep} jsep
	* @returns: void
	*/
	/**
	* Adds the given plugin(s) to the registry
	*
	* @param {object} plugins
	* @param {string} plugins.name The name of the plugin
	* @param {PluginSetup} plugins.init The init function
	* @public
	*/
	register(...plugins) {
		plugins.forEach((plugin) => {
			if (typeof plugin !== "object" || !plugin.name || !plugin.init) throw new Error("Invalid JSEP plugin format");
			if (this.registered[plugin.name]) return;
			plugin.init(this.jsep);
			this.registered[plugin.name] = plugin;
		});
	}
};
var Jsep = class Jsep {
	/**
	* @returns {string}
	*/
	static get version() {
		return "1.6.0";
	}
	/**
	* @returns {string}
	*/
	static toString() {
		return "JavaScript Expression Parser (JSEP) v" + Jsep.version;
	}
	/**
	* @method addUnaryOp
	* @param {string} op_name The name of the unary op to add
	* @returns {Jsep}
	*/
	static addUnaryOp(op_name) {
		Jsep.max_unop_len = Math.max(op_name.length, Jsep.max_unop_len);
		Jsep.unary_ops[op_name] = 1;
		return Jsep;
	}
	/**
	* @method jsep.addBinaryOp
	* @param {string} op_name The name of the binary op to add
	* @param {number} precedence The precedence of the binary op (can be a float). Higher number = higher precedence
	* @param {boolean} [isRightAssociative=false] whether operator is right-associative
	* @returns {Jsep}
	*/
	static addBinaryOp(op_name, precedence, isRightAssociative) {
		Jsep.max_binop_len = Math.max(op_name.length, Jsep.max_binop_len);
		Jsep.binary_ops[op_name] = precedence;
		if (isRightAssociative) Jsep.right_associative.add(op_name);
		else Jsep.right_associative.delete(op_name);
		return Jsep;
	}
	/**
	* @method addIdentifierChar
	* @param {string} char The additional character to treat as a valid part of an identifier
	* @returns {Jsep}
	*/
	static addIdentifierChar(char) {
		Jsep.additional_identifier_chars.add(char);
		return Jsep;
	}
	/**
	* @method addLiteral
	* @param {string} literal_name The name of the literal to add
	* @param {*} literal_value The value of the literal
	* @returns {Jsep}
	*/
	static addLiteral(literal_name, literal_value) {
		Jsep.literals[literal_name] = literal_value;
		return Jsep;
	}
	/**
	* @method removeUnaryOp
	* @param {string} op_name The name of the unary op to remove
	* @returns {Jsep}
	*/
	static removeUnaryOp(op_name) {
		delete Jsep.unary_ops[op_name];
		if (op_name.length === Jsep.max_unop_len) Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
		return Jsep;
	}
	/**
	* @method removeAllUnaryOps
	* @returns {Jsep}
	*/
	static removeAllUnaryOps() {
		Jsep.unary_ops = {};
		Jsep.max_unop_len = 0;
		return Jsep;
	}
	/**
	* @method removeIdentifierChar
	* @param {string} char The additional character to stop treating as a valid part of an identifier
	* @returns {Jsep}
	*/
	static removeIdentifierChar(char) {
		Jsep.additional_identifier_chars.delete(char);
		return Jsep;
	}
	/**
	* @method removeBinaryOp
	* @param {string} op_name The name of the binary op to remove
	* @returns {Jsep}
	*/
	static removeBinaryOp(op_name) {
		delete Jsep.binary_ops[op_name];
		if (op_name.length === Jsep.max_binop_len) Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
		Jsep.right_associative.delete(op_name);
		return Jsep;
	}
	/**
	* @method removeAllBinaryOps
	* @returns {Jsep}
	*/
	static removeAllBinaryOps() {
		Jsep.binary_ops = {};
		Jsep.max_binop_len = 0;
		return Jsep;
	}
	/**
	* @method removeLiteral
	* @param {string} literal_name The name of the literal to remove
	* @returns {Jsep}
	*/
	static removeLiteral(literal_name) {
		delete Jsep.literals[literal_name];
		return Jsep;
	}
	/**
	* @method removeAllLiterals
	* @returns {Jsep}
	*/
	static removeAllLiterals() {
		Jsep.literals = {};
		return Jsep;
	}
	/**
	* @returns {string}
	*/
	get char() {
		return this.expr.charAt(this.index);
	}
	/**
	* @returns {number}
	*/
	get code() {
		return this.expr.charCodeAt(this.index);
	}
	/**
	* @param {string} expr a string with the passed in express
	* @returns Jsep
	*/
	constructor(expr) {
		this.expr = expr;
		this.index = 0;
	}
	/**
	* static top-level parser
	* @returns {jsep.Expression}
	*/
	static parse(expr) {
		return new Jsep(expr).parse();
	}
	/**
	* Get the longest key length of any object
	* @param {object} obj
	* @returns {number}
	*/
	static getMaxKeyLen(obj) {
		return Math.max(0, ...Object.keys(obj).map((k) => k.length));
	}
	/**
	* `ch` is a character code in the next three functions
	* @param {number} ch
	* @returns {boolean}
	*/
	static isDecimalDigit(ch) {
		return ch >= 48 && ch <= 57;
	}
	/**
	* Returns the precedence of a binary operator or `0` if it isn't a binary operator. Can be float.
	* @param {string} op_val
	* @returns {number}
	*/
	static binaryPrecedence(op_val) {
		return Jsep.binary_ops[op_val] || 0;
	}
	/**
	* Looks for start of identifier
	* @param {number} ch
	* @returns {boolean}
	*/
	static isIdentifierStart(ch) {
		return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || ch >= 128 && !Jsep.binary_ops[String.fromCharCode(ch)] || Jsep.additional_identifier_chars.has(String.fromCharCode(ch));
	}
	/**
	* @param {number} ch
	* @returns {boolean}
	*/
	static isIdentifierPart(ch) {
		return Jsep.isIdentifierStart(ch) || Jsep.isDecimalDigit(ch);
	}
	/**
	* throw error at index of the expression
	* @param {string} message
	* @throws
	*/
	throwError(message) {
		const error = /* @__PURE__ */ new Error(message + " at character " + this.index);
		error.index = this.index;
		error.description = message;
		throw error;
	}
	/**
	* Run a given hook
	* @param {string} name
	* @param {jsep.Expression|false} [node]
	* @returns {?jsep.Expression}
	*/
	runHook(name, node) {
		if (Jsep.hooks[name]) {
			const env = {
				context: this,
				node
			};
			Jsep.hooks.run(name, env);
			return env.node;
		}
		return node;
	}
	/**
	* Runs a given hook until one returns a node
	* @param {string} name
	* @returns {?jsep.Expression}
	*/
	searchHook(name) {
		if (Jsep.hooks[name]) {
			const env = { context: this };
			Jsep.hooks[name].find(function(callback) {
				callback.call(env.context, env);
				return env.node;
			});
			return env.node;
		}
	}
	/**
	* Push `index` up to the next non-space character
	*/
	gobbleSpaces() {
		let ch = this.code;
		while (ch === Jsep.SPACE_CODE || ch === Jsep.TAB_CODE || ch === Jsep.LF_CODE || ch === Jsep.CR_CODE) ch = this.expr.charCodeAt(++this.index);
		this.runHook("gobble-spaces");
	}
	/**
	* Top-level method to parse all expressions and returns compound or single node
	* @returns {jsep.Expression}
	*/
	parse() {
		this.runHook("before-all");
		const nodes = this.gobbleExpressions();
		const node = nodes.length === 1 ? nodes[0] : {
			type: Jsep.COMPOUND,
			body: nodes
		};
		return this.runHook("after-all", node);
	}
	/**
	* top-level parser (but can be reused within as well)
	* @param {number} [untilICode]
	* @returns {jsep.Expression[]}
	*/
	gobbleExpressions(untilICode) {
		let nodes = [], ch_i, node;
		while (this.index < this.expr.length) {
			ch_i = this.code;
			if (ch_i === Jsep.SEMCOL_CODE || ch_i === Jsep.COMMA_CODE) this.index++;
			else if (node = this.gobbleExpression()) nodes.push(node);
			else if (this.index < this.expr.length) {
				if (ch_i === untilICode) break;
				this.throwError("Unexpected \"" + this.char + "\"");
			}
		}
		return nodes;
	}
	/**
	* The main parsing function.
	* @returns {?jsep.Expression}
	*/
	gobbleExpression() {
		const node = this.searchHook("gobble-expression") || this.gobbleBinaryExpression();
		this.gobbleSpaces();
		return this.runHook("after-expression", node);
	}
	/**
	* Search for the operation portion of the string (e.g. `+`, `===`)
	* Start by taking the longest possible binary operations (3 characters: `===`, `!==`, `>>>`)
	* and move down from 3 to 2 to 1 character until a matching binary operation is found
	* then, return that binary operation
	* @returns {string|boolean}
	*/
	gobbleBinaryOp() {
		this.gobbleSpaces();
		let to_check = this.expr.substr(this.index, Jsep.max_binop_len);
		let tc_len = to_check.length;
		while (tc_len > 0) {
			if (Jsep.binary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
				this.index += tc_len;
				return to_check;
			}
			to_check = to_check.substr(0, --tc_len);
		}
		return false;
	}
	/**
	* This function is responsible for gobbling an individual expression,
	* e.g. `1`, `1+2`, `a+(b*2)-Math.sqrt(2)`
	* @returns {?jsep.BinaryExpression}
	*/
	gobbleBinaryExpression() {
		let node, biop, prec, stack, biop_info, left, right, i, cur_biop;
		left = this.gobbleToken();
		if (!left) return left;
		biop = this.gobbleBinaryOp();
		if (!biop) return left;
		biop_info = {
			value: biop,
			prec: Jsep.binaryPrecedence(biop),
			right_a: Jsep.right_associative.has(biop)
		};
		right = this.gobbleToken();
		if (!right) this.throwError("Expected expression after " + biop);
		stack = [
			left,
			biop_info,
			right
		];
		while (biop = this.gobbleBinaryOp()) {
			prec = Jsep.binaryPrecedence(biop);
			if (prec === 0) {
				this.index -= biop.length;
				break;
			}
			biop_info = {
				value: biop,
				prec,
				right_a: Jsep.right_associative.has(biop)
			};
			cur_biop = biop;
			const comparePrev = (prev) => biop_info.right_a && prev.right_a ? prec > prev.prec : prec <= prev.prec;
			while (stack.length > 2 && comparePrev(stack[stack.length - 2])) {
				right = stack.pop();
				biop = stack.pop().value;
				left = stack.pop();
				node = {
					type: Jsep.BINARY_EXP,
					operator: biop,
					left,
					right
				};
				stack.push(node);
			}
			node = this.gobbleToken();
			if (!node) this.throwError("Expected expression after " + cur_biop);
			stack.push(biop_info, node);
		}
		i = stack.length - 1;
		node = stack[i];
		while (i > 1) {
			node = {
				type: Jsep.BINARY_EXP,
				operator: stack[i - 1].value,
				left: stack[i - 2],
				right: node
			};
			i -= 2;
		}
		return node;
	}
	/**
	* An individual part of a binary expression:
	* e.g. `foo.bar(baz)`, `1`, `"abc"`, `(a % 2)` (because it's in parenthesis)
	* @returns {boolean|jsep.Expression}
	*/
	gobbleToken() {
		let ch, to_check, tc_len, node;
		this.gobbleSpaces();
		node = this.searchHook("gobble-token");
		if (node) return this.runHook("after-token", node);
		ch = this.code;
		if (Jsep.isDecimalDigit(ch) || ch === Jsep.PERIOD_CODE) return this.gobbleNumericLiteral();
		if (ch === Jsep.SQUOTE_CODE || ch === Jsep.DQUOTE_CODE) node = this.gobbleStringLiteral();
		else if (ch === Jsep.OBRACK_CODE) node = this.gobbleArray();
		else {
			to_check = this.expr.substr(this.index, Jsep.max_unop_len);
			tc_len = to_check.length;
			while (tc_len > 0) {
				if (Jsep.unary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
					this.index += tc_len;
					const argument = this.gobbleToken();
					if (!argument) this.throwError("missing unaryOp argument");
					return this.runHook("after-token", {
						type: Jsep.UNARY_EXP,
						operator: to_check,
						argument,
						prefix: true
					});
				}
				to_check = to_check.substr(0, --tc_len);
			}
			if (Jsep.isIdentifierStart(ch)) {
				node = this.gobbleIdentifier();
				if (Jsep.literals.hasOwnProperty(node.name)) node = {
					type: Jsep.LITERAL,
					value: Jsep.literals[node.name],
					raw: node.name
				};
				else if (node.name === Jsep.this_str) node = { type: Jsep.THIS_EXP };
			} else if (ch === Jsep.OPAREN_CODE) node = this.gobbleGroup();
		}
		if (!node) return this.runHook("after-token", false);
		node = this.gobbleTokenProperty(node);
		return this.runHook("after-token", node);
	}
	/**
	* Gobble properties of of identifiers/strings/arrays/groups.
	* e.g. `foo`, `bar.baz`, `foo['bar'].baz`
	* It also gobbles function calls:
	* e.g. `Math.acos(obj.angle)`
	* @param {jsep.Expression} node
	* @returns {jsep.Expression}
	*/
	gobbleTokenProperty(node) {
		this.gobbleSpaces();
		let ch = this.code;
		while (ch === Jsep.PERIOD_CODE || ch === Jsep.OBRACK_CODE || ch === Jsep.OPAREN_CODE || ch === Jsep.QUMARK_CODE) {
			let optional;
			if (ch === Jsep.QUMARK_CODE) {
				if (this.expr.charCodeAt(this.index + 1) !== Jsep.PERIOD_CODE) break;
				optional = true;
				this.index += 2;
				this.gobbleSpaces();
				ch = this.code;
			}
			this.index++;
			if (ch === Jsep.OBRACK_CODE) {
				node = {
					type: Jsep.MEMBER_EXP,
					computed: true,
					object: node,
					property: this.gobbleExpression()
				};
				if (!node.property) this.throwError("Unexpected \"" + this.char + "\"");
				this.gobbleSpaces();
				ch = this.code;
				if (ch !== Jsep.CBRACK_CODE) this.throwError("Unclosed [");
				this.index++;
			} else if (ch === Jsep.OPAREN_CODE) node = {
				type: Jsep.CALL_EXP,
				"arguments": this.gobbleArguments(Jsep.CPAREN_CODE),
				callee: node
			};
			else if (ch === Jsep.PERIOD_CODE || optional) {
				if (optional) this.index--;
				this.gobbleSpaces();
				node = {
					type: Jsep.MEMBER_EXP,
					computed: false,
					object: node,
					property: this.gobbleIdentifier()
				};
			}
			if (optional) node.optional = true;
			this.gobbleSpaces();
			ch = this.code;
		}
		return node;
	}
	/**
	* Parse simple numeric literals: `12`, `3.4`, `.5`. Do this by using a string to
	* keep track of everything in the numeric literal and then calling `parseFloat` on that string
	* @returns {jsep.Literal}
	*/
	gobbleNumericLiteral() {
		let number = "", ch, chCode;
		while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
		if (this.code === Jsep.PERIOD_CODE) {
			number += this.expr.charAt(this.index++);
			while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
		}
		ch = this.char;
		if (ch === "e" || ch === "E") {
			number += this.expr.charAt(this.index++);
			ch = this.char;
			if (ch === "+" || ch === "-") number += this.expr.charAt(this.index++);
			while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
			if (!Jsep.isDecimalDigit(this.expr.charCodeAt(this.index - 1))) this.throwError("Expected exponent (" + number + this.char + ")");
		}
		chCode = this.code;
		if (Jsep.isIdentifierStart(chCode)) this.throwError("Variable names cannot start with a number (" + number + this.char + ")");
		else if (chCode === Jsep.PERIOD_CODE || number.length === 1 && number.charCodeAt(0) === Jsep.PERIOD_CODE) this.throwError("Unexpected period");
		return {
			type: Jsep.LITERAL,
			value: parseFloat(number),
			raw: number
		};
	}
	/**
	* Parses a string literal, staring with single or double quotes with basic support for escape codes
	* e.g. `"hello world"`, `'this is\nJSEP'`
	* @returns {jsep.Literal}
	*/
	gobbleStringLiteral() {
		let str = "";
		const startIndex = this.index;
		const quote = this.expr.charAt(this.index++);
		let closed = false;
		while (this.index < this.expr.length) {
			let ch = this.expr.charAt(this.index++);
			if (ch === quote) {
				closed = true;
				break;
			} else if (ch === "\\") {
				ch = this.expr.charAt(this.index++);
				switch (ch) {
					case "n":
						str += "\n";
						break;
					case "r":
						str += "\r";
						break;
					case "t":
						str += "	";
						break;
					case "b":
						str += "\b";
						break;
					case "f":
						str += "\f";
						break;
					case "v":
						str += "\v";
						break;
					default: str += ch;
				}
			} else str += ch;
		}
		if (!closed) this.throwError("Unclosed quote after \"" + str + "\"");
		return {
			type: Jsep.LITERAL,
			value: str,
			raw: this.expr.substring(startIndex, this.index)
		};
	}
	/**
	* Gobbles only identifiers
	* e.g.: `foo`, `_value`, `$x1`
	* Also, this function checks if that identifier is a literal:
	* (e.g. `true`, `false`, `null`) or `this`
	* @returns {jsep.Identifier}
	*/
	gobbleIdentifier() {
		let ch = this.code, start = this.index;
		if (Jsep.isIdentifierStart(ch)) this.index++;
		else this.throwError("Unexpected " + this.char);
		while (this.index < this.expr.length) {
			ch = this.code;
			if (Jsep.isIdentifierPart(ch)) this.index++;
			else break;
		}
		return {
			type: Jsep.IDENTIFIER,
			name: this.expr.slice(start, this.index)
		};
	}
	/**
	* Gobbles a list of arguments within the context of a function call
	* or array literal. This function also assumes that the opening character
	* `(` or `[` has already been gobbled, and gobbles expressions and commas
	* until the terminator character `)` or `]` is encountered.
	* e.g. `foo(bar, baz)`, `my_func()`, or `[bar, baz]`
	* @param {number} termination
	* @returns {jsep.Expression[]}
	*/
	gobbleArguments(termination) {
		const args = [];
		let closed = false;
		let separator_count = 0;
		while (this.index < this.expr.length) {
			this.gobbleSpaces();
			let ch_i = this.code;
			if (ch_i === termination) {
				closed = true;
				this.index++;
				if (termination === Jsep.CPAREN_CODE && separator_count && separator_count >= args.length) this.throwError("Unexpected token " + String.fromCharCode(termination));
				break;
			} else if (ch_i === Jsep.COMMA_CODE) {
				this.index++;
				separator_count++;
				if (separator_count !== args.length) {
					if (termination === Jsep.CPAREN_CODE) this.throwError("Unexpected token ,");
					else if (termination === Jsep.CBRACK_CODE) for (let arg = args.length; arg < separator_count; arg++) args.push(null);
				}
			} else if (args.length !== separator_count && separator_count !== 0) this.throwError("Expected comma");
			else {
				const node = this.gobbleExpression();
				if (!node || node.type === Jsep.COMPOUND) this.throwError("Expected comma");
				args.push(node);
			}
		}
		if (!closed) this.throwError("Expected " + String.fromCharCode(termination));
		return args;
	}
	/**
	* Responsible for parsing a group of things within parentheses `()`
	* that have no identifier in front (so not a function call)
	* This function assumes that it needs to gobble the opening parenthesis
	* and then tries to gobble everything within that parenthesis, assuming
	* that the next thing it should see is the close parenthesis. If not,
	* then the expression probably doesn't have a `)`
	* @returns {boolean|jsep.Expression}
	*/
	gobbleGroup() {
		this.index++;
		let nodes = this.gobbleExpressions(Jsep.CPAREN_CODE);
		if (this.code === Jsep.CPAREN_CODE) {
			this.index++;
			if (nodes.length === 1) return nodes[0];
			else if (!nodes.length) return false;
			else return {
				type: Jsep.SEQUENCE_EXP,
				expressions: nodes
			};
		} else this.throwError("Unclosed (");
	}
	/**
	* Responsible for parsing Array literals `[1, 2, 3]`
	* This function assumes that it needs to gobble the opening bracket
	* and then tries to gobble the expressions as arguments.
	* @returns {jsep.ArrayExpression}
	*/
	gobbleArray() {
		this.index++;
		return {
			type: Jsep.ARRAY_EXP,
			elements: this.gobbleArguments(Jsep.CBRACK_CODE)
		};
	}
};
const hooks = new Hooks();
Object.assign(Jsep, {
	hooks,
	plugins: new Plugins(Jsep),
	COMPOUND: "Compound",
	SEQUENCE_EXP: "SequenceExpression",
	IDENTIFIER: "Identifier",
	MEMBER_EXP: "MemberExpression",
	LITERAL: "Literal",
	THIS_EXP: "ThisExpression",
	CALL_EXP: "CallExpression",
	UNARY_EXP: "UnaryExpression",
	BINARY_EXP: "BinaryExpression",
	ARRAY_EXP: "ArrayExpression",
	TAB_CODE: 9,
	LF_CODE: 10,
	CR_CODE: 13,
	SPACE_CODE: 32,
	PERIOD_CODE: 46,
	COMMA_CODE: 44,
	SQUOTE_CODE: 39,
	DQUOTE_CODE: 34,
	OPAREN_CODE: 40,
	CPAREN_CODE: 41,
	OBRACK_CODE: 91,
	CBRACK_CODE: 93,
	QUMARK_CODE: 63,
	SEMCOL_CODE: 59,
	COLON_CODE: 58,
	unary_ops: {
		"-": 1,
		"!": 1,
		"~": 1,
		"+": 1
	},
	binary_ops: {
		"||": 1,
		"??": 1,
		"&&": 2,
		"|": 3,
		"^": 4,
		"&": 5,
		"==": 6,
		"!=": 6,
		"===": 6,
		"!==": 6,
		"<": 7,
		">": 7,
		"<=": 7,
		">=": 7,
		"<<": 8,
		">>": 8,
		">>>": 8,
		"+": 9,
		"-": 9,
		"*": 10,
		"/": 10,
		"%": 10,
		"**": 11
	},
	right_associative: /* @__PURE__ */ new Set(["**"]),
	additional_identifier_chars: /* @__PURE__ */ new Set(["$", "_"]),
	literals: {
		"true": true,
		"false": false,
		"null": null
	},
	this_str: "this"
});
Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
const jsep = (expr) => new Jsep(expr).parse();
const stdClassProps = Object.getOwnPropertyNames(class Test {});
Object.getOwnPropertyNames(Jsep).filter((prop) => !stdClassProps.includes(prop) && jsep[prop] === void 0).forEach((m) => {
	jsep[m] = Jsep[m];
});
jsep.Jsep = Jsep;
const CONDITIONAL_EXP = "ConditionalExpression";
jsep.plugins.register({
	name: "ternary",
	init(jsep) {
		jsep.hooks.add("after-expression", function gobbleTernary(env) {
			if (env.node && this.code === jsep.QUMARK_CODE) {
				this.index++;
				const test = env.node;
				const consequent = this.gobbleExpression();
				if (!consequent) this.throwError("Expected expression");
				this.gobbleSpaces();
				if (this.code === jsep.COLON_CODE) {
					this.index++;
					const alternate = this.gobbleExpression();
					if (!alternate) this.throwError("Expected expression");
					env.node = {
						type: CONDITIONAL_EXP,
						test,
						consequent,
						alternate
					};
					if (test.operator && jsep.binary_ops[test.operator] <= .9) {
						let newTest = test;
						while (newTest.right.operator && jsep.binary_ops[newTest.right.operator] <= .9) newTest = newTest.right;
						env.node.test = newTest.right;
						newTest.right = env.node;
						env.node = test;
					}
				} else this.throwError("Expected :");
			}
		});
	}
});

// src/protocol/formula.ts
const two = (operation) => {
	return ([a, b]) => a === void 0 || b === void 0 ? void 0 : operation(a, b);
};
const OPERATORS = /* @__PURE__ */ new Map([
	["+", two(add)],
	["-", two(subtract)],
	["*", two(multiply)],
	["/", two(divide)]
]);
const FUNCTIONS = /* @__PURE__ */ new Map([
	["mean", mean],
	["avg", mean],
	["sum", (parts) => parts.reduce(add, exactly$1(0))],
	["min", (parts) => extreme(parts, Math.min)],
	["max", (parts) => extreme(parts, Math.max)],
	["abs", ([part]) => part === void 0 ? void 0 : absolute(part)],
	["sqrt", ([part]) => part === void 0 || part.low < 0 ? void 0 : root(part)]
]);
/** What a benchmark's formulas may speak of: the metrics that it declares. */
const declaredNames = ({ metrics, secondary }) => [...metrics.map(({ id }) => id), ...secondary];
/** Longest formula, in characters, and deepest nesting, that is read. */
const MOST_CHARACTERS = 1e3;
const MOST_DEPTH = 32;
/**
* Reads a formula such as `0.6*accuracy + 0.4*(1 - error_rate)`: numbers, names, `+ - * /`, parentheses, and the
* functions mean, avg, sum, min, max, abs, sqrt. The syntax is read by jsep, which only parses; names are looked up
* in the map that is given, and nothing else can be reached or called. `known` are names of metrics that are no plain
* words, such as `F1-Score`: where one stands in the text, that is meant, and no difference. Returns the reason in
* words where the text is no such formula.
*/
function readFormula(text, known = []) {
	if (text.length > MOST_CHARACTERS) return `it has more than ${MOST_CHARACTERS} characters`;
	if (nesting(text) > MOST_DEPTH) return `it is nested more than ${MOST_DEPTH} deep`;
	try {
		const names = /* @__PURE__ */ new Set();
		const { text: plain, meant } = plainNames(plainSigns(text), known);
		const tree = nodeOf(jsep(plain), names, meant);
		return {
			names: [...names],
			evaluate: (values) => evaluate(tree, values)
		};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
/** Signs as people write them; `score = …` is about the right side. */
function plainSigns(text) {
	return text.replace(/^\s*[A-Za-z_]\w*\s*=(?!=)/, "").replace(/[×·∙⋅]/g, "*").replace(/÷/g, "/").replace(/[−–]/g, "-");
}
/** Puts a plain word in the place of each known name that is none, the longest first. */
function plainNames(text, known) {
	const odd = known.filter((name) => name.length > 1 && !/^[A-Za-z_$][\w$]*$/.test(name));
	const meant = /* @__PURE__ */ new Map();
	let plain = text;
	for (const name of odd.toSorted((a, b) => b.length - a.length)) {
		const word = `$metric${meant.size}`;
		const joined = plain.split(name).reduce((before, after) => /[\w$-]$/.test(before) || /^[\w$-]/.test(after) ? `${before}${name}${after}` : `${before}${word}${after}`);
		if (joined === plain) continue;
		plain = joined;
		meant.set(word, name);
	}
	return {
		text: plain,
		meant
	};
}
var Unreadable = class extends Error {};
function nodeOf(part, names, meant) {
	const child = (value) => {
		if (!isExpression(value)) throw new Unreadable("a part is missing");
		return nodeOf(value, names, meant);
	};
	const call = (of, name, parts) => {
		if (of === void 0) throw new Unreadable(`"${name}" is not known in a formula`);
		return {
			kind: "call",
			of,
			parts: parts.map(child)
		};
	};
	if (part.type === "Literal" && typeof part.value === "number") return {
		kind: "number",
		value: part.value
	};
	if (part.type === "Identifier" && typeof part.name === "string") {
		const name = meant.get(part.name) ?? part.name;
		names.add(name);
		return {
			kind: "name",
			name
		};
	}
	if (part.type === "UnaryExpression" && (part.operator === "-" || part.operator === "+")) return call(OPERATORS.get(part.operator), part.operator, [ZERO, part.argument]);
	if (part.type === "BinaryExpression") return call(OPERATORS.get(String(part.operator)), part.operator, [part.left, part.right]);
	if (part.type === "CallExpression" && Array.isArray(part.arguments)) {
		const { callee } = part;
		if (!isExpression(callee) || callee.type !== "Identifier" || typeof callee.name !== "string") throw new Unreadable("it calls what is no function of a formula");
		return call(FUNCTIONS.get(callee.name), callee.name, part.arguments);
	}
	throw new Unreadable(`it holds a ${part.type}`);
}
function isExpression(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
const ZERO = {
	type: "Literal",
	value: 0,
	raw: "0"
};
function evaluate(node, values) {
	if (node.kind === "number") return exactly$1(node.value);
	if (node.kind === "name") return values.get(node.name);
	const parts = [];
	for (const inner of node.parts) {
		const part = evaluate(inner, values);
		if (part === void 0) return void 0;
		parts.push(part);
	}
	return node.of(parts);
}
function extreme(parts, choose) {
	if (parts.length === 0) return void 0;
	return {
		low: choose(...parts.map(({ low }) => low)),
		high: choose(...parts.map(({ high }) => high))
	};
}
function absolute({ low, high }) {
	const ends = [Math.abs(low), Math.abs(high)];
	return {
		low: low <= 0 && high >= 0 ? 0 : Math.min(...ends),
		high: Math.max(...ends)
	};
}
function root({ low, high }) {
	return {
		low: Math.sqrt(low) * (1 - 2 ** -50),
		high: Math.sqrt(high) * (1 + 2 ** -50)
	};
}
function nesting(text) {
	let depth = 0;
	let most = 0;
	for (const character of text) if (character === "(" || character === "[") most = Math.max(most, ++depth);
	else if (character === ")" || character === "]") depth--;
	return most;
}

// src/protocol/measured.ts
/** Dotted field of a metric of the whole. */
const wholeField = (metric) => `metrics.${metric}`;
/** Dotted field of a group's metric. */
const groupField = (category, group, metric) => `metrics.stratified.${category}.${group}.${metric}`;
/** A metric's value as the interval that its written digits leave open, within the metric's range. */
function measured(context, field, metric, value) {
	return within(rounded(context, field, metric, value), context.metricOf(metric).range);
}
/** Whether a value lies outside its metric's range, which another rule tells. */
function isImpossible({ metricOf }, metric, value) {
	const { range } = metricOf(metric);
	return range !== void 0 && (value < range[0] || value > range[1]);
}
/** The same without regard to the range. */
function rounded(context, field, metric, value) {
	return roundedTo(value, decimalsIn(context, field, metric, value));
}
/** Decimals of a value that say something. */
function decimalsIn(context, field, metric, value) {
	if (context.mostDecimals !== void 0) return Math.max(context.mostDecimals, decimalsOf(String(value)) ?? 0);
	const text = textOf(context.submission, field, value);
	if (!text.endsWith("0")) return tellingDecimals(text, []);
	const { byMetric, all } = habitsOf(context);
	return tellingDecimals(text, [byMetric.get(metric) ?? all, all]);
}
const textOf = (submission, field, value) => submission.written.get(field) ?? String(value);
const known$1 = /* @__PURE__ */ new WeakMap();
function habitsOf({ submission, evaluation }) {
	const before = known$1.get(submission);
	if (before !== void 0) return before;
	const texts = /* @__PURE__ */ new Map();
	const note = (metric, text) => {
		const list = texts.get(metric);
		if (list === void 0) texts.set(metric, [text]);
		else list.push(text);
	};
	for (const [metric, value] of evaluation?.metrics ?? []) note(metric, textOf(submission, wholeField(metric), value));
	for (const [category, groups] of evaluation?.strata ?? []) for (const [group, metrics] of groups) for (const [metric, value] of metrics) note(metric, textOf(submission, groupField(category, group, metric), value));
	const habits = {
		byMetric: new Map([...texts].map(([metric, list]) => [metric, placesOf(list)])),
		all: placesOf([...texts].flatMap(([metric, list]) => metric === "N" ? [] : list))
	};
	known$1.set(submission, habits);
	return habits;
}

// src/protocol/rules/aggregate-formula.ts
const aggregateFormula = {
	id: "aggregate-formula",
	severity: "error",
	audited: "warning",
	why: "A score that the benchmark defines by a formula comes out of the metrics it is made of.",
	examples: {
		ok: "benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, own_score: 0.7, quality: 0.86, accuracy: 0.9, error_rate: 0.2}",
		bad: "benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, own_score: 0.7, quality: 0.93, accuracy: 0.9, error_rate: 0.2}"
	},
	check: (context) => (context.benchmark?.aggregates ?? []).flatMap((aggregate) => {
		const id = context.reportedAs(aggregate.id) ?? aggregate.id;
		const value = context.evaluation?.metrics.get(id);
		const text = value === void 0 ? void 0 : formulaOf(aggregate);
		const formula = text === void 0 ? void 0 : readFormula(text, namesOf$1(context));
		if (value === void 0 || formula === void 0 || typeof formula === "string") return [];
		const { metrics } = context.evaluation ?? {};
		if ([id, ...formula.names.map((name) => context.reportedAs(name) ?? name)].map((name) => [name, metrics?.get(name) ?? 0]).some(([name, part]) => metrics?.has(name) && isImpossible(context, name, part))) return [];
		return disagreement(context, id, value, formula, text ?? "");
	})
};
/** What a formula may speak of: the metrics that the benchmark declares and those that the record reports. */
const namesOf$1 = ({ benchmark, evaluation }) => [...benchmark === void 0 ? [] : declaredNames(benchmark), ...evaluation?.metrics.keys() ?? []];
/** The formula of an aggregate, also of one that is given by its components; undefined where it has none. */
function formulaOf({ formula, method, components }) {
	if (formula !== void 0) return formula;
	if (components.length === 0 || !components.every(({ metric }) => /^[A-Za-z_]\w*$/.test(metric))) return void 0;
	const names = components.map(({ metric }) => metric);
	const weights = components.map(({ weight }) => weight);
	if (weights.every((weight) => weight !== void 0 && weight >= 0)) {
		const sum = weights.reduce((total, weight) => total + (weight ?? 0), 0);
		const terms = components.map(({ metric, weight }) => `${weight} * ${metric}`).join(" + ");
		if (sum <= 0) return void 0;
		if (/mean|avg|average/i.test(method ?? "")) return `(${terms}) / ${sum}`;
		return Math.abs(sum - 1) < 1e-9 || /sum/i.test(method ?? "") ? terms : void 0;
	}
	if (weights.some((weight) => weight !== void 0)) return void 0;
	return /^(arithmetic\s)?(mean|avg|average)$/i.test(method ?? "") ? `mean(${names.join(", ")})` : void 0;
}
function disagreement(context, id, value, formula, text) {
	const inputs = formula.names.map((name) => inputOf(context, name));
	const values = new Map(inputs.flatMap(({ name, interval }) => interval ? [[name, interval]] : []));
	const result = formula.evaluate(values);
	const own = measured(context, wholeField(id), id, value);
	if (result === void 0 || overlap(result, own) || inputs.every(({ given }) => !given)) return [];
	const shown = inputs.map(({ name, said }) => `${name} = ${said}`);
	return [{
		field: wholeField(id),
		message: `${id} is ${value}, but the benchmark's formula gives ${inWords$1(result)}: ${text} with ${shown.join(", ")}.`,
		remedy: `Correct ${id} or the metrics it is made of.`,
		severity: inputs.every(({ given }) => given) ? void 0 : "warning"
	}];
}
/** A metric's value; of one that is not reported all it can be: between its precision and recall, or in its range. */
function inputOf(context, name) {
	const { metrics } = context.evaluation ?? { metrics: /* @__PURE__ */ new Map() };
	const reported = context.reportedAs(name) ?? [...metrics.keys()].find((other) => looseName(other) === looseName(name));
	const value = reported === void 0 ? void 0 : metrics.get(reported);
	if (reported !== void 0 && value !== void 0) return {
		name,
		given: true,
		interval: measured(context, wholeField(reported), reported, value),
		said: String(value)
	};
	const f1 = f1Of(context, name);
	if (f1 !== void 0) return {
		name,
		given: false,
		interval: f1.interval,
		said: f1.said
	};
	const range = context.metricOf(name).range;
	const known = range?.every(Number.isFinite) === true && range !== void 0;
	return {
		name,
		given: false,
		interval: known ? {
			low: range[0],
			high: range[1]
		} : void 0,
		said: known ? `anything from ${range[0]} to ${range[1]} (not reported)` : "not reported"
	};
}
/**
* All that an F1 can be whose precision p and recall r are reported. Over the pooled cases it is 2pr/(p + r); as a
* mean over cases or classes, whose p and r are means too, it lies between p + r − 1 and (p + r)/2, because every
* single harmonic mean does.
*/
function f1Of(context, name) {
	const stem = /^(.*)f1$/i.exec(name)?.[1];
	const { metrics } = context.evaluation ?? {};
	if (stem === void 0 || stem === "" || metrics === void 0) return void 0;
	const [p, r] = [`${stem}precision`, `${stem}recall`].map((part) => {
		const value = metrics.get(part);
		return value === void 0 ? void 0 : measured(context, wholeField(part), part, value);
	});
	if (p === void 0 || r === void 0) return void 0;
	const sum = add(p, r);
	const interval = {
		low: Math.max(0, add(sum, exactly$1(-1)).low),
		high: Math.min(1, sum.high / 2)
	};
	return {
		interval,
		said: `${inWords$1(interval)} (by ${stem}precision and ${stem}recall)`
	};
}

// src/protocol/rules/below-chance.ts
/**
* Three standard errors below what guessing gives. For AUROC and the C-index under guessing, of the whole and of
* groups: variance (p + q + 1) / (12 p q) with p positives and q negatives (Mann & Whitney, Annals of Mathematical
* Statistics 18, 1947, 50–60); where the class counts are not given, one sample in ten is taken to be of the rarer
* class, and where N is not given, N is 100. For MCC and Cohen's kappa under guessing: variance at most about 1/N. For
* accuracy with known class counts: no guesser is expected below the share of the rarer class.
*/
const belowChance = {
	id: "below-chance",
	severity: "warning",
	why: "A model that does worse than guessing by more than chance explains has its labels or its scores turned round.",
	examples: {
		ok: "metrics: {AUROC: 0.47}",
		bad: "metrics: {AUROC: 0.07}"
	},
	check: (context) => {
		const found = [];
		const { metrics, strata } = context.evaluation ?? {};
		for (const [name, value] of metrics ?? []) if (value < MOST) found.push(...below(context, wholeField(name), name, value, lowest(context, name)));
		for (const [category, groups] of strata ?? []) for (const [group, own] of groups) found.push(...belowIn(context, category, group, own));
		return found;
	}
};
/** Nobody expects more of guessing than this, so most values need no further look. */
const MOST = .5;
function below(context, field, name, value, bound, where = "") {
	if (bound === void 0 || isImpossible(context, name, value)) return [];
	if (measured(context, field, name, value).high >= bound.least) return [];
	return [{
		field,
		message: `${name}${where} is ${value}; guessing gives ${bound.chance}${bound.on}, and hardly ever less than ${Number(bound.least.toFixed(2))}.`,
		remedy: "Check which class is the positive one, and the sign of the scores."
	}];
}
/** A group of known size whose ranking of cases is turned round. */
function belowIn(context, category, group, metrics) {
	let found = NONE$2;
	metrics.forEach((value, name) => {
		if (value >= MOST || name === "N" || !isArea(context, name)) return;
		const n = metrics.get("N");
		if (n === void 0 || !Number.isSafeInteger(n) || n < 20) return;
		const bound = areaBound(n, void 0, ` on ${n} samples`);
		const field = groupField(category, group, name);
		found = [...found, ...below(context, field, name, value, bound, ` of ${group}`)];
	});
	return found;
}
const NONE$2 = [];
/** Metrics that are the share of pairs put in the right order. */
const AREA = /^(auroc|cindex|concordanceindex|harrellscindex)$/;
const isArea = ({ registered }, name) => AREA.test(looseName(registered(name) ?? name));
/** Three standard deviations below 1/2, of the statistic of Mann and Whitney; without class counts one in ten is rarer. */
function areaBound(n, rare, on) {
	const rarer = rare ?? Math.max(1, Math.floor(n / 10));
	const others = n - rarer;
	if (others < 1) return void 0;
	return {
		chance: .5,
		least: .5 - 3 * Math.sqrt((n + 1) / (12 * rarer * others)),
		on
	};
}
function lowest(context, name) {
	const { evaluation, registered } = context;
	const { classes } = evaluation ?? {};
	const { totals, source } = splitOf(context);
	const samples = evaluation?.samples ?? (source === "agreed" ? totals[0] : void 0);
	const known = classes && Math.min(classes.positives, classes.negatives) > 0 ? classes : void 0;
	const n = known ? known.positives + known.negatives : samples ?? 100;
	const on = known || samples !== void 0 ? ` on ${n} samples` : "";
	const canonical = looseName(registered(name) ?? name);
	if (AREA.test(canonical)) return areaBound(n, known && Math.min(known.positives, known.negatives), on);
	if (/^(mcc|cohen(s)?kappa|kappa)$/.test(canonical) && samples !== void 0) return {
		chance: 0,
		least: -3 / Math.sqrt(samples),
		on
	};
	if (canonical === "accuracy" && known) {
		const share = Math.min(known.positives, known.negatives) / n;
		const least = share - 3 * Math.sqrt(share * (1 - share) / n);
		return {
			chance: Number(share.toFixed(2)),
			least,
			on
		};
	}
}

// src/protocol/which-known.ts
/** A remedy for an id that is none of some: the id that stands among its words, whose name it is, or that is near. */
function whichKnown(given, known) {
	const named = known.filter(({ name = "" }) => name !== "" && looseName(name) === looseName(given));
	const [first] = named;
	if (first !== void 0 && named.length === 1) return `That is the name of "${first.id}": write the id.`;
	const among = idsAmong(given, known);
	if (among.length > 1) return `Write one id: ${among.map((id) => `"${id}"`).join(" or ")}.`;
	if (among[0] !== void 0) return `Did you mean "${among[0]}"?`;
	const ids = known.map(({ id }) => id);
	const near = nearest(given, ids);
	if (near !== void 0) return `Did you mean "${near}"?`;
	const parts = known.filter(({ id, name = "" }) => isPartOf(given, id) || isPartOf(given, name));
	const [part] = parts;
	return part !== void 0 && parts.length === 1 ? `Did you mean "${part.id}"?` : suggestion(given, ids);
}
/** The ids that stand whole in a text, the longest where one is part of another. */
function idsAmong(text, known) {
	const words = ` ${wordsOf(text).join(" ")} `;
	const found = known.flatMap(({ id }) => {
		const own = wordsOf(id).join(" ");
		return own !== "" && words.includes(` ${own} `) ? [{
			id,
			own
		}] : [];
	});
	return found.filter(({ own }) => !found.some((other) => other.own !== own && other.own.includes(own))).map(({ id }) => id);
}
/** Words that say what kind of thing it is, and not which. */
const KIND = new Set("ds dataset datasets data set bm benchmark the of on for and using".split(" "));
/** Whether all words of one text that tell anything stand in the other: `ADNI dataset` in `DS-ADNI`. */
function isPartOf(text, whole) {
	const wanted = wordsOf(text).filter((word) => !KIND.has(word));
	const has = new Set(wordsOf(whole));
	return wanted.some((word) => /\p{L}/u.test(word)) && wanted.every((word) => has.has(word));
}
const wordsOf = (text) => text.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

// src/protocol/rules/benchmark-known.ts
const benchmarkKnown = {
	id: "benchmark-known",
	severity: "error",
	why: "A result belongs to a benchmark that the hub defines.",
	examples: {
		ok: "benchmark_id: BM-001",
		bad: "benchmark_id: BM-01"
	},
	check: ({ submission, hub, benchmark }) => {
		const id = text(submission.record.benchmark_id);
		if (id === void 0 || benchmark !== void 0) return [];
		return [{
			field: "benchmark_id",
			message: `The hub has no benchmark "${id}".`,
			remedy: whichKnown(id, hub.benchmarks)
		}];
	}
};

// src/protocol/missed-bounds.ts
const NO_COMPLAINT$1 = [];
/**
* The values of a record that miss what is asked of their metrics; what is not reported misses nothing. `asker` says
* who asks (`the benchmark asks for`), before `at least 0.5`.
*/
function missedBounds({ evaluation, metricOf, reportedAs }, asked, asker, remedy) {
	if (asked === void 0 || asked.size === 0) return NO_COMPLAINT$1;
	return [...asked].flatMap(([asksOf, written]) => {
		const metric = reportedAs(asksOf) ?? asksOf;
		const value = evaluation?.metrics.get(metric);
		const { lowerIsBetter, directionKnown, range } = metricOf(metric);
		const bounds = onScale(written, range);
		const interval = intervalOf(directionKnown ? bounds : {
			...bounds,
			reach: void 0
		}, lowerIsBetter);
		if (value === void 0 || holdsIn(interval, value)) return [];
		const message = `${metric} is ${value}; ${asker} ${inWords(interval, value)}.`;
		return [{
			field: `metrics.${metric}`,
			message,
			remedy
		}];
	});
}
function inWords({ min, max, minExclusive, maxExclusive }, value) {
	if (min !== void 0 && value <= min) return `${minExclusive ? "more than" : "at least"} ${min}`;
	return `${maxExclusive ? "less than" : "at most"} ${max}`;
}

// src/protocol/rules/benchmark-targets.ts
const benchmarkTargets = {
	id: "benchmark-targets",
	severity: "note",
	audited: "off",
	why: "A target is a wish, not a condition; the submitter is told which ones the run does not reach.",
	examples: {
		ok: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.95}",
		bad: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.85}"
	},
	check: (context) => missedBounds(context, context.benchmark?.targets, "the benchmark’s target is", "Nothing has to be done: a target is no condition.")
};

// src/protocol/rules/benchmark-thresholds.ts
const benchmarkThresholds = {
	id: "benchmark-thresholds",
	severity: "warning",
	why: "A run that misses a threshold of its benchmark is ranked like any other, so whoever reviews it has to know.",
	examples: {
		ok: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.95}",
		bad: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8, perm_equivariance: 0.4}"
	},
	check: (context) => missedBounds(context, context.benchmark?.thresholds, "the benchmark asks for", "Check the value; if it is right, the run falls short of what the benchmark asks for, and a maintainer decides.")
};

// src/protocol/rules/dataset-belongs.ts
const datasetBelongs = {
	id: "dataset-belongs",
	severity: "error",
	audited: "warning",
	why: "Models are comparable only on the datasets that their benchmark names.",
	examples: {
		ok: "dataset_id: DS-ADNI",
		bad: "dataset_id: DS-OTHER"
	},
	check: ({ submission, hub, benchmark }) => {
		const id = text(submission.record.dataset_id);
		if (id === void 0 || benchmark === void 0 || benchmark.datasets.length === 0) return [];
		if (benchmark.datasets.includes(id)) return [];
		const suites = hub.suites.filter((suite) => suite.benchmarkId === benchmark.id);
		const allowed = [...benchmark.datasets, ...suites.flatMap((suite) => suite.datasetId ?? [])];
		const known = hub.datasets.some((dataset) => dataset.id === id);
		if (allowed.includes(id) || !known) return [];
		return [{
			field: "dataset_id",
			message: `Dataset "${id}" does not belong to benchmark "${benchmark.id}".`,
			remedy: `Use ${[...new Set(allowed)].map((dataset) => `"${dataset}"`).join(" or ")}, or submit to the benchmark that uses "${id}".`
		}];
	}
};

// src/protocol/once-for.ts
/** An index of a hub that is made when it is first asked for and kept as long as the hub is. */
function onceFor(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (hub) => {
		const before = made.get(hub);
		if (before !== void 0) return before.index;
		const index = make(hub);
		made.set(hub, { index });
		return index;
	};
}

// src/protocol/rules/dataset-known.ts
const datasetKnown = {
	id: "dataset-known",
	severity: "error",
	audited: "warning",
	why: "A score means something only on data that the hub knows.",
	examples: {
		ok: "dataset_id: DS-ADNI",
		bad: "dataset_id: DS-ADNY"
	},
	check: ({ submission, hub, benchmark, path }) => {
		const id = text(submission.record.dataset_id);
		if (id === void 0) return [];
		if (benchmark?.datasets.includes(id) || idsIn(hub).has(id)) return [];
		if (path !== void 0 && hub.datasets.length === 0) return [];
		return [{
			field: "dataset_id",
			message: `The hub has no dataset "${id}".`,
			remedy: whichKnown(id, allowed(hub, benchmark))
		}];
	}
};
/** The datasets that the benchmark allows; all of the hub where it names none. */
function allowed(hub, benchmark) {
	if (benchmark === void 0 || benchmark.datasets.length === 0) return hub.datasets;
	const suites = hub.suites.filter((suite) => suite.benchmarkId === benchmark.id);
	return [.../* @__PURE__ */ new Set([...benchmark.datasets, ...suites.flatMap(({ datasetId }) => datasetId ?? [])])].map((id) => hub.datasets.find((dataset) => dataset.id === id) ?? { id });
}
const idsIn = onceFor((hub) => new Set(hub.datasets.map(({ id }) => id)));

// src/submission/record/date-hint.ts
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
/** Whether `YYYY-MM-DD` names a day of the calendar. */
function isRealDay(text) {
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** The ISO day (or days, of a span or where the order is not certain) that a date in another form means, as a sentence with the exact text to write. */
function dateHint(value) {
	const text = String(value).slice(0, 60).normalize("NFKC").trim();
	const days = daysOfSpan(text) ?? daysOf(text);
	if (days.length === 0) return void 0;
	return days.length === 1 ? `Write ${days[0]}.` : `Write ${days.join(" or ")}, whichever it is.`;
}
const SPAN = /\s(?:[-\u2010-\u2015]|to|until)\s|[\u2012-\u2015]/i;
/** The days of `2025/01/15 – 2025/01/17`; undefined for what is no span of two dates. */
function daysOfSpan(text) {
	const ends = text.split(SPAN).map((end) => daysOf(end.trim()));
	return ends.length === 2 && ends.every((days) => days.length > 0) ? [...new Set(ends.flat())] : void 0;
}
const daysOf = (text) => [...new Set(meanings(withoutClock(text)).filter(isRealDay))];
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s+/i;
const CLOCK = /[\s,T]\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:[ap]m)?\s?(?:Z|UTC|GMT|CES?T|[+-]\d{2}:?\d{2})?$/i;
/** `Wed, 15 Jan 2025, 10:32` -> `15 Jan 2025`. */
const withoutClock = (text) => text.replace(WEEKDAY, "").replace(CLOCK, "").replace(/,$/, "");
function meanings(text) {
	const leading = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/.exec(text);
	if (leading !== null) return [day$1(leading[1], leading[2], leading[3])];
	const trailing = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:\d{2})?\d{2})$/.exec(text);
	if (trailing !== null) {
		const [, first = "", second, last = ""] = trailing;
		const year = last.length === 2 ? `20${last}` : last;
		const yearFirst = last.length === 2 && first.length === 2 && !text.includes(".") ? [day$1(`20${first}`, second, last)] : [];
		return [
			day$1(year, second, first),
			day$1(year, first, second),
			...yearFirst
		];
	}
	const named = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ .-]*(?<month>[a-z]{3})[a-z]*[ .,-]*(?<year>\d{4})$/i.exec(text) ?? /^(?<month>[a-z]{3})[a-z]*[ .-]*(?<day>\d{1,2})(?:st|nd|rd|th)?[ .,]*(?<year>\d{4})$/i.exec(text);
	const month = MONTHS.indexOf(named?.groups?.month?.toLowerCase() ?? "") + 1;
	return month === 0 ? [] : [day$1(named?.groups?.year, String(month), named?.groups?.day)];
}
const day$1 = (year = "", month = "", date = "") => `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;

// src/protocol/rules/date-not-future.ts
const dateNotFuture = {
	id: "date-not-future",
	severity: "error",
	why: "Dates break ties, so a run cannot be from a day that is still to come.",
	examples: {
		ok: "run_metadata: {date: \"2024-02-01\"}",
		bad: "run_metadata: {date: \"2031-02-01\"}"
	},
	check: ({ evaluation, today }) => {
		const date = evaluation?.date;
		if (date === void 0 || !isRealDay(date) || date <= today) return [];
		return [{
			field: "run_metadata.date",
			message: `The run is dated ${date}, which is after today (${today}, UTC).`,
			remedy: "Write the day on which the evaluation ran."
		}];
	}
};

// src/protocol/rules/declared-metrics-present.ts
const declaredMetricsPresent = {
	id: "declared-metrics-present",
	severity: "warning",
	audited: "off",
	why: "The benchmark names these metrics beside the ranking one; they break ties and complete the comparison.",
	examples: {
		ok: "metrics: {AUROC: 0.9, Accuracy: 0.8}",
		bad: "metrics: {AUROC: 0.9}"
	},
	check: ({ evaluation, benchmark, registered, reportedAs, rankingMetric, unreadMetrics }) => {
		if (evaluation === void 0 || benchmark === void 0) return [];
		const known = (name) => registered(name) ?? name;
		const reported = new Set([...evaluation.metrics.keys()].flatMap((name) => [name, known(name)]));
		const spelt = new Set([...evaluation.metrics.keys()].map(looseName));
		const missing = benchmark.secondary.filter((name) => name !== rankingMetric && !benchmark.requiredMetrics.includes(name) && !spelt.has(looseName(name)) && reportedAs(name) === void 0 && !reported.has(known(name)) && !unreadMetrics?.has(name));
		if (missing.length === 0) return [];
		return [{
			field: "metrics",
			message: `The benchmark also declares ${missing.join(", ")}.`,
			remedy: "Add them if you measured them."
		}];
	}
};

// src/protocol/rules/eval-id-unique.ts
const evalIdUnique = {
	id: "eval-id-unique",
	severity: "error",
	why: "An id names one record for ever; a second one would overwrite somebody’s result.",
	examples: {
		ok: "eval_id: run-delta",
		bad: "eval_id: E-Alpha"
	},
	check: ({ submission, hub, path }) => {
		const id = submission.record.eval_id;
		if (typeof id !== "string") return [];
		const taken = takenNames(hub).get(id.toLowerCase())?.find((other) => other.path !== path);
		if (taken === void 0) return [];
		return [{
			field: "eval_id",
			message: `The id "${id}" is taken by ${taken.path}.`,
			remedy: `Choose another, for example "${id}-2".`
		}];
	}
};
/** Ids and file names of the hub's evaluations without regard to case. */
const takenNames = onceFor((hub) => {
	const names = /* @__PURE__ */ new Map();
	const take = (name, taken) => {
		const key = name.toLowerCase();
		const already = names.get(key);
		if (already === void 0) names.set(key, [taken]);
		else if (!already.includes(taken)) already.push(taken);
	};
	const fileName = (path) => path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
	for (const evaluation of hub.evaluations) {
		take(evaluation.id, evaluation);
		take(fileName(evaluation.path), evaluation);
	}
	for (const problem of hub.problems) if (problem.path.startsWith("evals/")) take(fileName(problem.path), problem);
	return names;
});

// src/protocol/rules/field-names-one.ts
const fieldNamesOne = {
	id: "field-names-one",
	severity: "error",
	why: "A run has one benchmark and one dataset: a field that names another beside the one of the record contradicts it.",
	examples: {
		ok: "model_name: \"Delta\\n**Dataset Used**: DS-ADNI (ADNI)\"",
		bad: "model_name: \"Delta\\n**Dataset Used**: DS-ADNI, DS-OTHER\""
	},
	check: (context) => [...namedBeside(context, "benchmark", "benchmark_id", context.hub.benchmarks), ...namedBeside(context, "dataset", "dataset_id", context.hub.datasets)]
};
/** More words than these are a sentence. */
const MOST_WORDS = 4;
/** The known ids in a field of the template other than the record's, where that stands there too. */
function namedBeside({ submission }, label, field, known) {
	const own = text(submission.record[field]);
	const given = submission.fields.get(label);
	if (own === void 0 || given === void 0 || given.value === own) return [];
	const ids = idsAmong(given.value, known);
	const [other] = ids.filter((id) => looseName(id) !== looseName(own));
	if (other === void 0 || !ids.includes(own)) return [];
	return [{
		field,
		message: `The template names ${ids.map((id) => `"${id}"`).join(" and ")} on line ${given.line}, the record only "${own}".`,
		remedy: `Write only "${own}" there, or submit the run on "${other}" in an issue of its own.`,
		...given.value.split(/\s+/).length > MOST_WORDS ? { severity: "warning" } : {}
	}];
}

// src/protocol/metric-kinds.ts
/** Tasks whose scores may count pixels, tokens, statements, boxes or labels, not samples. */
const FINER = /segment|token|translat|transcri|reconstruct|detect|robust|forecast|multi-?\s?label/i;
const WHOLE$1 = /classif|diagnos|screen/i;
/** The kind of a metric on the context's benchmark; undefined where nothing is certain. */
function kindOf({ benchmark, metricOf, registered }, metric) {
	const { sampling } = metricOf(metric);
	if (sampling === void 0) return registered(metric) === "RMSE" ? "between" : void 0;
	const { shares, means, parts } = kindsOn(benchmark);
	if (sampling === "share-of-samples") return shares;
	if (sampling === "share-of-part") return parts;
	return sampling === "mean-over-samples" ? means : void 0;
}
const known = /* @__PURE__ */ new WeakMap();
const ANY$1 = {
	shares: "share",
	means: "mean"
};
/** What shares and means of samples are on a benchmark of some task. */
function kindsOn(benchmark) {
	if (benchmark?.task === void 0) return ANY$1;
	const before = known.get(benchmark);
	if (before !== void 0) return before;
	const { task } = benchmark;
	const isFiner = FINER.test(task);
	const kinds = {
		shares: !/multi-?\s?label/i.test(task) && (WHOLE$1.test(task) || !(isFiner || /generat/i.test(task))) ? "share" : void 0,
		means: isFiner ? "between" : "mean",
		parts: /generat|report|caption/i.test(task) && !WHOLE$1.test(task) ? "between" : void 0
	};
	known.set(benchmark, kinds);
	return kinds;
}

// src/protocol/repeats.ts
const KEY = /^(?:n_?|num_?)?(?:seeds|repeats|repetitions|folds|k_?folds?|cv(?:_folds)?|cross_validation|random_?seeds|splits|trials|runs|bootstraps?|ensembles?)$/i;
/** One seed is a number; several are a list. */
const SEED = /^(?:random_?)?seed$/i;
const WORDS = /\b(?:mean|average[ds]?|averaging)\b[^.]{0,40}\b(?:seeds?|folds?|runs?|repeats?|repetitions|splits|sites|classes)\b|cross[- ]?val|\b(?:k|\d+)[- ]?fold|\d+\s?x\s?\d+[- ]?(?:cv|fold)|\bL[OK](?:O|SO|SGO|PO)CV\b|\bLOSO\b|leave[- ](?:one|\w+)[- ]|\bbootstrap|\bmacro|\bweighted/i;
/**
* Whether the record, or the suite it ran, says that scores are means over folds, seeds or repeats. Such a mean of
* shares is no share of N samples.
*/
function isAveraged({ submission: { record }, evaluation, hub }) {
	const run = mapping(record.run_metadata);
	const keyed = [record, run].some((part) => Object.entries(part).some(([key, value]) => KEY.test(key) && value !== 1 && value !== false || SEED.test(key) && Array.isArray(value) && value.length > 1));
	const notes = [
		record.notes,
		record.validation,
		record.protocol,
		...Object.values(run)
	].map(text);
	const suite = hub.suites.find(({ id }) => id === evaluation?.suiteId);
	return keyed || notes.some((words) => words !== void 0 && WORDS.test(words)) || suite?.averaged === true;
}

// src/protocol/rules/granularity.ts
/**
* The GRIM test. A share of N samples is k/N for a whole number k; with few samples most decimals cannot come out.
* Source: N. J. L. Brown, J. A. J. Heathers, The GRIM Test, Social Psychological and Personality Science 8 (2017)
* 363–369. Silent where scores are means over folds, seeds or repeats, and where N is too large for the digits.
*/
const granularity = {
	id: "granularity",
	severity: "warning",
	why: "Accuracy on N samples is a whole number of them divided by N, so not every decimal can come out (GRIM test).",
	examples: {
		ok: "metrics: {AUROC: 0.91, Accuracy: 0.8649, N: 37}",
		bad: "metrics: {AUROC: 0.91, Accuracy: 0.8700, N: 37}"
	},
	check: (context) => {
		const { evaluation } = context;
		if (evaluation === void 0) return [];
		const found = [];
		const whole = sizeOf(splitOf(context));
		const { mostDecimals } = context;
		const tolerance = mostDecimals === void 0 ? 0 : .49 * 10 ** -mostDecimals;
		const isShare = (metric) => kindOf(context, metric) === "share";
		for (const [metric, value] of evaluation.metrics) {
			if (!isShare(metric) || isPossible(value, whole, unitOf(context, metric, value), tolerance)) continue;
			found.push(...impossible(context, wholeField(metric), metric, value, whole, ""));
		}
		const ofWhole = found.length;
		let shares = 0;
		for (const [category, groups] of evaluation.strata) for (const [group, metrics] of groups) {
			const n = metrics.get("N");
			metrics.forEach((value, metric) => {
				if (n === void 0 || !isShare(metric)) return;
				shares++;
				if (isPossible(value, n, unitOf(context, metric, value), tolerance)) return;
				const field = groupField(category, group, metric);
				found.push(...impossible(context, field, metric, value, n, group));
			});
		}
		if (found.length === 0 || isAveraged(context)) return [];
		return isOfSomethingElse(found.length - ofWhole, shares) ? [SOMETHING_ELSE] : found;
	}
};
/** Whether nearly no group has a possible share: then it is N that is meant otherwise, such as subjects of many images. */
const isOfSomethingElse = (impossibleOnes, shares) => impossibleOnes >= 4 && impossibleOnes >= .6 * shares;
const SOMETHING_ELSE = {
	field: "metrics.stratified",
	message: "Hardly any share of the groups is a whole number of their N samples, so N seems to count something else than what is scored.",
	remedy: "Give as N how many were scored (images, epochs, labels), or give it another name, such as n_subjects.",
	severity: "note"
};
/** The scale of a value: one that fits a fraction is looked at as one first, as nearly all are. */
const unitOf = (context, metric, value) => value <= 1 ? 1 : scaleOf(context, metric);
/** What a share of everything is: 1, or 100 for a metric in per cent. */
const scaleOf = ({ metricOf }, metric) => {
	const range = metricOf(metric).range;
	return range?.[0] === 0 && range[1] === 100 ? 100 : 1;
};
/** N of the whole; undefined where it is assumed, or where groups rather say that it counts something else. */
function sizeOf({ totals, source, categories }) {
	const sizes = categories.flatMap(({ total }) => total ?? []);
	const [size] = totals;
	if (source === "assumed" || size === void 0) return void 0;
	return sizes.length === 0 || sizes.includes(size) ? size : void 0;
}
/** The usual case, found without intervals: no N, or the nearest k/N is nearer than any rounding. */
function isPossible(value, n, scale, tolerance) {
	if (n === void 0 || !Number.isSafeInteger(n) || n < 1) return true;
	return Math.abs(Math.round(value / scale * n) / n * scale - value) < tolerance;
}
function impossible(context, field, metric, value, n, group) {
	if (n === void 0) return [];
	const scale = scaleOf(context, metric);
	const range = context.metricOf(metric).range ?? [0, 1];
	if (range[0] !== 0 || range[1] !== scale || value < 0 || value > scale) return [];
	const { low, high } = measured(context, field, metric, value);
	if (Math.floor(high / scale * n) >= Math.ceil(low / scale * n)) return [];
	const below = Math.floor(low / scale * n);
	const near = [below, below + 1].map((k) => `${k}/${n} = ${Number((k / n * scale).toFixed(4))}`);
	return [{
		field,
		message: `${metric}${group === "" ? "" : ` of ${group}`} is ${inWords$1({
			low: value,
			high: value
		})}, which no whole number of ${n} samples gives: ${near.join(", ")}.`,
		remedy: `Correct ${metric} or N. If it is a mean over seeds or folds, say how many (\`n_seeds\`, \`folds\`) under run_metadata.`
	}];
}

// src/protocol/rules/interval-holds.ts
const intervalHolds = {
	id: "interval-holds",
	severity: "error",
	why: "A 95 % interval runs from low to high, lies where the metric can lie, and holds the value it belongs to.",
	examples: {
		ok: "metrics: {AUROC: 0.91}\nmetrics_ci: {AUROC: [0.88, 0.94]}",
		bad: "metrics: {AUROC: 0.91}\nmetrics_ci: {AUROC: [0.94, 0.98]}"
	},
	check: (context) => {
		const { metrics_ci } = context.submission.record;
		if (!isObject(metrics_ci)) return [];
		return Object.entries(metrics_ci).flatMap(([name, pair]) => {
			const { low: from, lower, high: to, upper } = mapping(pair);
			const [low, high] = (isObject(pair) ? [from ?? lower, to ?? upper] : list(pair)).map(finite);
			if (low === void 0 || high === void 0) return [];
			const complaint = wrong(context, name, low, high);
			return complaint === void 0 ? [] : [{
				field: `metrics_ci.${name}`,
				...complaint
			}];
		});
	}
};
/** Errors of calibration are biased upwards, so that a percentile bootstrap often leaves the value itself out. */
const BIASED = /\b(ECE|MCE|ACE|calibration)\b/i;
function wrong(context, name, low, high) {
	const range = context.metricOf(name).range;
	const value = context.evaluation?.metrics.get(name);
	const said = `The interval of ${name} is ${low} to ${high}`;
	if (low > high) return {
		message: `${said}: its ends are the wrong way round.`,
		remedy: `Write [${high}, ${low}].`
	};
	if (range !== void 0 && (low > range[1] || high < range[0])) {
		const percent = range[1] === 1 && high <= 100;
		return {
			message: `${said}, but ${name} lies between ${range[0]} and ${range[1]}.`,
			remedy: percent ? `Did you mean [${Number((low / 100).toPrecision(12))}, ${Number((high / 100).toPrecision(12))}]?` : "Write the interval on the scale of the metric."
		};
	}
	if (value === void 0) {
		if (name === context.rankingMetric) return void 0;
		return {
			message: `${said}, but the record does not report ${name}.`,
			remedy: `Add ${name} to metrics, or leave the interval out.`,
			severity: "warning"
		};
	}
	const own = rounded(context, wholeField(name), name, value);
	const ends = [endOf(context, `metrics_ci.${name}[0]`, low).low, endOf(context, `metrics_ci.${name}[1]`, high).high];
	if (!overlap(own, {
		low: ends[0] ?? low,
		high: ends[1] ?? high
	})) return {
		message: `${said} and does not hold the value ${inWords$1({
			low: value,
			high: value
		})}.`,
		remedy: "Correct the value or the interval; both come from the same run.",
		severity: BIASED.test(context.registered(name) ?? name) ? "note" : void 0
	};
	if (range !== void 0 && (low < range[0] || high > range[1])) return {
		message: `${said} and goes past the metric's range (${range[0]} to ${range[1]}).`,
		remedy: "Cut it off there, or use an interval made for bounded metrics (Wilson, bootstrap).",
		severity: "note"
	};
}
function endOf({ submission }, field, value) {
	return roundedTo(value, decimalsOf(submission.written.get(field) ?? String(value)) ?? 0);
}

// src/protocol/misspelt.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/**
* The known name of which another is a slip of the keyboard: one letter off in six, two in ten. Stricter than
* `nearest`, because here nobody knows that the name is wrong: `MAPE` is no slip of `MAE`, `rouge_1` none of
* `rouge_l`, `Top-5 Accuracy` none of `Top-1 Accuracy`.
*/
function misspelt(name, known) {
	const wanted = looseName(name);
	let best;
	for (const candidate of known) {
		const loose = looseName(candidate);
		const shorter = Math.min(wanted.length, loose.length);
		const allowed = shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0;
		if (Math.abs(wanted.length - loose.length) > allowed || digits(wanted) !== digits(loose)) continue;
		const far = (0, import_fastest_levenshtein.distance)(wanted, loose);
		if (far <= allowed && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = {
			name: candidate,
			far
		};
	}
	return best?.name;
}
const digits = (text) => text.replace(/\P{N}/gu, "");

// src/protocol/rules/metric-name.ts
const metricName$1 = {
	id: "metric-name",
	severity: "warning",
	why: "A metric is compared only under one name; another spelling of it stands on the board as a metric of its own.",
	examples: {
		ok: "metrics: {AUROC: 0.91, Accuracy: 0.87, my_own_score: 12}",
		bad: "metrics: {AUROC: 0.91, accuracy: 0.87}"
	},
	check: (context) => {
		const { evaluation } = context;
		if (evaluation === void 0 || allPlain(context, evaluation)) return [];
		const fields = /* @__PURE__ */ new Map();
		for (const name of evaluation.metrics.keys()) fields.set(name, `metrics.${name}`);
		for (const [category, groups] of evaluation.strata) for (const [group, metrics] of groups) for (const name of metrics.keys()) if (!fields.has(name)) fields.set(name, `metrics.stratified.${category}.${group}.${name}`);
		const expected = expectedNames(context, evaluation);
		const byLooseName = new Map([...expected].map((name) => [looseName(name), name]));
		const far = [...expected].slice(0, MOST_COMPARED);
		return [...fields].flatMap(([name, field]) => {
			const other = ownName(context, field, name);
			if (other !== void 0 && isBeside(evaluation, field, name, other)) return [{
				field,
				...twoNames(name, other)
			}];
			if (expected.has(name) || COUNT.test(name) || isConfigured(context, name)) return [];
			const meant = meantBy(context, evaluation, name, byLooseName, far);
			if (meant === void 0 || meant === name) return [];
			if (isBeside(evaluation, field, name, meant)) return isOneName(name, meant) ? [{
				field,
				...twoNames(name, meant)
			}] : [];
			if (isAsked(context, meant) && field === `metrics.${name}`) return [];
			return [{
				field,
				message: `"${name}" is not the name of a metric here.`,
				remedy: `Write "${meant}", if that is what it is.`
			}];
		});
	}
};
const isAsked = ({ rankingMetric, benchmark }, name) => name === rankingMetric || benchmark?.requiredMetrics.includes(name) === true;
/** Of a name that the hub lists for a metric: the one under which that metric counts in the record. */
function ownName({ canonical, reportedAs }, field, name) {
	const metric = canonical(name);
	if (metric === name) return void 0;
	const other = field === `metrics.${name}` ? reportedAs(metric) : metric;
	return other === name ? void 0 : other;
}
/** Whether a name stands beside another: among the metrics of the whole, or among those of one group. */
function isBeside({ metrics, strata }, field, name, other) {
	if (field === `metrics.${name}`) return metrics.has(other);
	for (const groups of strata.values()) for (const group of groups.values()) if (group.has(name) && group.has(other)) return true;
	return false;
}
/** Whether two names differ in nothing that would make them two metrics. */
const isOneName = (name, other) => looseName(name) === looseName(other) || SHORT.has(looseName(name));
const twoNames = (name, other) => ({
	message: `"${name}" stands beside "${other}", and both read as one metric.`,
	remedy: `Keep the one that is right, under the name "${other}".`
});
/** Whether every name is one that the benchmark declares or several models report on it; the usual case. */
function allPlain({ hub, benchmark, canonical }, { metrics, strata }) {
	const plain = benchmark === void 0 ? void 0 : plainIn(hub).get(benchmark);
	if (plain === void 0) return false;
	const isPlain = (name) => plain.has(name) && canonical(name) === name;
	for (const name of metrics.keys()) if (!isPlain(name)) return false;
	for (const groups of strata.values()) for (const group of groups.values()) for (const name of group.keys()) if (!isPlain(name)) return false;
	return true;
}
/** Names that nobody has to wonder about: declared, or reported by two models, whoever asks. */
const plainIn = onceFor((hub) => new Map([...namesOf(hub)].map(([benchmark, declared]) => {
	const used = [...usageIn(hub).get(benchmark.id) ?? []].filter(([, models]) => models.length > 1);
	return [benchmark, /* @__PURE__ */ new Set([
		"N",
		...declared,
		...used.map(([name]) => name)
	])];
})));
/** Names of sample counts, which are no metrics. */
const COUNT = /^(n|n_?samples|num_samples|sample_size|n_?test|n_?pos(itives?)?|n_?neg(atives?)?)$/i;
const MOST_COMPARED = 300;
function meantBy(context, evaluation, name, expected, far) {
	const same = expected.get(looseName(name));
	if (same !== void 0) return same;
	if (isUsual(context, evaluation, name)) return void 0;
	const canonical = context.registered(name);
	if (canonical === void 0) return misspelt(name, far);
	const own = expected.get(looseName(canonical));
	if (own !== void 0) return own;
	return looseName(name) === looseName(canonical) || SHORT.has(looseName(name)) ? canonical : void 0;
}
/** Abbreviations nobody means as a name of its own. */
const SHORT = /* @__PURE__ */ new Set([
	"auc",
	"rocauc",
	"aucroc",
	"acc",
	"f1"
]);
function isConfigured({ hub, benchmark }, name) {
	const { metrics } = hub.config;
	if (Object.hasOwn(metrics, name)) return true;
	return Object.values(metrics).some(({ aliases }) => aliases?.includes(name)) || benchmark?.metrics.some(({ aliases }) => aliases?.includes(name)) === true;
}
/** Names the benchmark uses: its own, its suites', and those that other models' runs report. */
function expectedNames({ hub, benchmark, rankingMetric }, own) {
	const names = new Set(benchmark === void 0 ? [] : namesOf(hub).get(benchmark));
	if (rankingMetric !== void 0) names.add(rankingMetric);
	for (const [name, models] of usageIn(hub).get(own.benchmarkId) ?? []) if (models.some((model) => model !== own.modelId)) names.add(name);
	return names;
}
/** The names that a benchmark and its suites declare. */
const namesOf = onceFor((hub) => new Map(hub.benchmarks.map((benchmark) => {
	const { id, primary, secondary, requiredMetrics, metrics, aggregates } = benchmark;
	const suites = hub.suites.filter(({ benchmarkId }) => benchmarkId === id);
	const names = [
		...primary === void 0 ? [] : [primary],
		...secondary,
		...requiredMetrics,
		...metrics.map((metric) => metric.id),
		...aggregates.flatMap((aggregate) => partsOf(aggregate, declaredNames(benchmark))),
		...suites.flatMap(({ expectedMetrics }) => expectedMetrics)
	];
	return [benchmark, new Set(names)];
})));
function partsOf({ id, formula, components }, known) {
	const read = formula === void 0 ? void 0 : readFormula(formula, known);
	return [
		id,
		...read === void 0 || typeof read === "string" ? [] : read.names,
		...components.map(({ metric }) => metric)
	];
}
/** For each benchmark and metric, up to two models whose runs report it. */
const usageIn = onceFor((hub) => {
	const all = /* @__PURE__ */ new Map();
	for (const { benchmarkId, modelId, metrics } of hub.evaluations) {
		const names = all.get(benchmarkId) ?? /* @__PURE__ */ new Map();
		if (names.size === 0) all.set(benchmarkId, names);
		for (const name of metrics.keys()) {
			const models = names.get(name);
			if (models === void 0) names.set(name, [modelId]);
			else if (models.length < 2 && models[0] !== modelId) models.push(modelId);
		}
	}
	return all;
});
/** Whether other models report the name somewhere in the hub, or a benchmark declares it: the hub's own way. */
function isUsual({ hub }, { modelId }, name) {
	return [...usageIn(hub).values()].flatMap((names) => names.get(name) ?? []).some((model) => model !== modelId) || declaredIn(hub).has(name);
}
const declaredIn = onceFor((hub) => new Set([...namesOf(hub).values()].flatMap((names) => [...names])));

// src/protocol/rules/metric-range.ts
const metricRange = {
	id: "metric-range",
	severity: "error",
	why: "A value outside its metric’s range cannot have been measured; a percentage would outrank every fraction.",
	examples: {
		ok: "metrics: {AUROC: 0.9275}",
		bad: "metrics: {AUROC: 92.75}"
	},
	check: ({ evaluation, metricOf }) => {
		if (evaluation === void 0) return [];
		const found = [];
		for (const [name, value] of evaluation.metrics) {
			const facts = metricOf(name);
			if (isOutside(value, facts)) found.push(outside(`metrics.${name}`, value, facts));
		}
		for (const [category, groups] of evaluation.strata) for (const [group, metrics] of groups) metrics.forEach((value, name) => {
			const facts = metricOf(name);
			if (name === "N" || !isOutside(value, facts)) return;
			found.push(outside(`metrics.stratified.${category}.${group}.${name}`, value, facts));
		});
		return found;
	}
};
const isOutside = (value, { range }) => range !== void 0 && (value < range[0] || value > range[1]);
function outside(field, value, { id, range = ANY, lowerIsBetter }) {
	return {
		field,
		message: `${id} is ${value}; it ${bounds(range)}.`,
		remedy: remedy(value, range, lowerIsBetter)
	};
}
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
function bounds([low, high]) {
	if (low === Number.NEGATIVE_INFINITY) return `is at most ${high}`;
	if (high === Number.POSITIVE_INFINITY) return `is at least ${low}`;
	return `lies between ${low} and ${high}`;
}
/** Just above 1 is an accident of arithmetic; well above, to 100, it is a percentage. Few models score 5 %. */
function remedy(value, [low, high], lowerIsBetter) {
	const size = Math.abs(value);
	const sign = value > 0 || low < 0;
	if (high === 1 && size > 1 && size <= 1.01 && sign) return `Write ${value < 0 ? -1 : 1} if it was only rounded past it.`;
	if (high === 1 && size > (lowerIsBetter ? 1 : 10) && size <= 100 && sign) return `Did you mean ${Number((value / 100).toPrecision(12))}?`;
	return "Write the value that was measured, on that scale.";
}

// src/protocol/rules/metric-scale.ts
const metricScale = {
	id: "metric-scale",
	severity: "warning",
	why: "All runs of a benchmark use one scale: a fraction among percentages, or a percentage among fractions, ranks wrongly.",
	examples: {
		ok: "benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, own_score: 0.7}",
		bad: "benchmark_id: BM-TEXT\nmetrics: {bleu: 0.385, own_score: 0.7}"
	},
	check: (context) => {
		const { evaluation } = context;
		if (evaluation === void 0) return [];
		const found = [];
		for (const [name, value] of evaluation.metrics) {
			const { range } = context.metricOf(name);
			if (range !== void 0 && range[1] <= 1) continue;
			const isPercent = range?.[0] === 0 && range[1] === 100;
			if (!isPercent && !isRate(context, name) && (range !== void 0 || value < 1)) continue;
			if (value <= 0 || value > 150) continue;
			const others = otherValues(context, evaluation, name);
			if (others.length < LEAST) continue;
			const [least, most] = [Math.min(...others), Math.max(...others)];
			if (value < 1 && least > 1 && (isPercent || isNear(value * 100, least, most))) found.push(slip(name, value, value * 100, "looks like a fraction; the other runs give percentages"));
			else if (value > 1 && least > .05 && most <= 1 && value > 20 * most) found.push(slip(name, value, value / 100, "looks like a percentage; the other runs give fractions"));
		}
		return found;
	}
};
/** Runs of other models that must agree on a scale before one is told apart. */
const LEAST = 2;
/** Whether a value would stand among others if it were on their scale. */
const isNear = (value, least, most) => value > least / 4 && value < most * 4;
/** Error rates and similarities without an upper bound, which are written as fractions and as percentages. */
const RATE = /^(wer|cer|ter|per|der|cider|cider_?d|mape|smape|chrf|chrf\+\+|.*(rate|percentage|percent))$/i;
const isRate = ({ registered }, name) => RATE.test(registered(name) ?? name);
function slip(name, value, meant, why) {
	return {
		field: `metrics.${name}`,
		message: `${name} is ${value}, which ${why}.`,
		remedy: `Did you mean ${Number(meant.toPrecision(12))}?`
	};
}
/** Up to fifty runs of each benchmark and metric. */
const runsIn = onceFor((hub) => {
	const index = /* @__PURE__ */ new Map();
	for (const run of hub.evaluations) for (const name of run.metrics.keys()) {
		const key = `${run.benchmarkId}\n${name}`;
		const runs = index.get(key);
		if (runs === void 0) index.set(key, [run]);
		else if (runs.length < 50) runs.push(run);
	}
	return index;
});
function otherValues({ hub }, own, metric) {
	return (runsIn(hub).get(`${own.benchmarkId}\n${metric}`) ?? []).flatMap(({ modelId, metrics }) => modelId === own.modelId ? [] : metrics.get(metric) ?? []);
}

// src/protocol/fingerprint.ts
/**
* Runs of the hub that report exactly the same metrics of the whole as another, under whichever of the names that the
* hub lists for them; their groups may differ.
*/
function sameMetrics({ hub, evaluation, canonical }) {
	if (evaluation === void 0 || evaluation.metrics.size === 0) return [];
	const { metrics } = evaluation;
	return (runsByGlance(hub).get(glance(evaluation)) ?? []).filter((run) => !isSame(run, evaluation) && run.metrics.size === metrics.size).filter((run) => {
		if ([...metrics].every(([name, value]) => run.metrics.get(name) === value)) return true;
		const own = new Map([...run.metrics].map(([name, value]) => [canonical(name), value]));
		return [...metrics].every(([name, value]) => own.get(canonical(name)) === value);
	});
}
const runsByGlance = onceFor((hub) => groupBy(hub.evaluations, glance));
/** What runs of the same metrics have in common for certain, found quickly; others may have it in common too. */
function glance({ metrics }) {
	let least = Number.POSITIVE_INFINITY;
	let most = Number.NEGATIVE_INFINITY;
	for (const value of metrics.values()) {
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return metrics.size + 1e3 * least + .001 * most;
}
/** The record itself, as it stands in the hub already. */
const isSame = (run, evaluation) => run === evaluation || run.path === evaluation.path && run.id === evaluation.id;
/** Scores of one model that can be taken to vary apart from each other. */
const INDEPENDENT = 3;
/**
* How unlikely it is that two models report the same numbers by chance: the number of decimals in which they could
* have differed, the first of each number left out because good models resemble each other there. A value at the end
* of its range, and a share of few samples, say less. Only the three that say most count: the scores of one
* classifier follow from a few of them (accuracy, precision and F1 from sensitivity, specificity and prevalence).
*/
function information(values) {
	const digits = [];
	for (const [decimals, value, n] of values) {
		if (value === 0 || value === 1 || value === 100) continue;
		const most = n === void 0 ? 15 : Math.log10(Math.max(1, n));
		digits.push(Math.max(0, Math.min(decimals, most) - 1));
	}
	return digits.sort((a, b) => b - a).slice(0, INDEPENDENT).reduce((sum, count) => sum + count, 0);
}

// src/protocol/rules/metrics-copied.ts
const metricsCopied = {
	id: "metrics-copied",
	severity: "warning",
	why: "Two models do not agree in every decimal of every metric: one of the records was copied, or one model stands under two names.",
	examples: {
		ok: "metrics: {AUROC: 0.9132, Accuracy: 0.8713, F1-Score: 0.8622}",
		bad: "metrics: {AUROC: 0.9131, Accuracy: 0.8713, F1-Score: 0.8622}"
	},
	check: (context) => {
		const { evaluation, hub } = context;
		if (evaluation === void 0) return [];
		const others = sameMetrics(context).filter((run) => run.modelId.toLowerCase() !== evaluation.modelId.toLowerCase());
		const [twin] = others;
		if (twin !== void 0 && wholeInformation(context) >= enough(runsOf(hub).get(evaluation.benchmarkId) ?? 0)) return [{
			field: "metrics",
			message: `All ${evaluation.metrics.size} metrics are exactly those of model "${twin.modelId}" (${twin.path}${others.length > 1 ? ` and ${others.length - 1} more` : ""}).`,
			remedy: "Check that this is the output of this model."
		}];
		return copiedGroups(context);
	}
};
/** Number of runs of each benchmark. */
const runsOf = onceFor(({ evaluations }) => new Map([...groupBy(evaluations, ({ benchmarkId }) => benchmarkId)].map(([id, runs]) => [id, runs.length])));
/** Decimals that chance would have to hit, so that one pair in a hundred benchmarks of that size agrees by chance. */
const enough = (runs) => 2 + 2 * Math.log10(Math.max(2, runs));
function wholeInformation(context) {
	const n = context.evaluation?.samples;
	const isShare = (name) => kindOf(context, name) === "share";
	return information([...context.evaluation?.metrics ?? []].map(([name, value]) => [
		leastDecimals(value),
		value,
		isShare(name) ? n : void 0
	]));
}
/** Groups of one category that share every value but not N. */
function copiedGroups(context) {
	const found = [];
	for (const [category, groups] of context.evaluation?.strata ?? []) {
		const seen = /* @__PURE__ */ new Map();
		for (const [group, metrics] of groups) {
			const key = sumOf(metrics);
			const twin = seen.get(key);
			if (twin === void 0) seen.set(key, group);
			else if (isCopy(metrics, groups.get(twin) ?? metrics) && saysEnough$1(context, category, metrics)) found.push({
				field: `metrics.stratified.${category}.${group}`,
				message: `Group ${group} of ${category} has exactly the values of group ${twin}, on another number of samples.`,
				remedy: "Check that the values were not copied from one group to the other."
			});
		}
	}
	return found;
}
function sumOf(metrics) {
	let sum = 0;
	metrics.forEach((value, name) => {
		if (name !== "N") sum += value;
	});
	return sum;
}
function isCopy(metrics, other) {
	if (metrics.size !== other.size || metrics.get("N") === other.get("N")) return false;
	return [...metrics].every(([name, value]) => name === "N" || other.get(name) === value);
}
function saysEnough$1(context, category, metrics) {
	const n = metrics.get("N");
	const values = [...metrics].flatMap(([name, value]) => name === "N" ? [] : [[
		leastDecimals(value),
		value,
		n
	]]);
	return information(values) >= enough((context.evaluation?.strata.get(category)?.size ?? 1) * 10);
}
/** Decimals that a number cannot do without: zeros at the end are no coincidence. */
const leastDecimals = (value) => decimalsOf(String(value)) ?? 0;

// src/submission/record/completed.ts
/** Fills in what the contract lets Podium derive: `eval_id` from benchmark, model and date; the status. */
function completed(record) {
	const parts = [
		record.benchmark_id,
		rankedModel(record),
		valueAt(record, "run_metadata.date")
	];
	return {
		...parts.every((part) => typeof part === "string") ? { eval_id: parts.join("-").replace(/[^A-Za-z0-9._-]/g, "-") } : {},
		...record,
		status: record.status ?? "Completed"
	};
}
/** The id of the model that a record ranks. */
function rankedModel({ model_ids, model_id }) {
	const roles = isObject(model_ids) ? model_ids : {};
	const role = rankedRole(roles, model_id);
	const id = role === void 0 ? model_id : roles[role];
	return typeof id === "string" ? id : void 0;
}

// src/submission/plain-text.ts
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;
/** Turns the reading direction, cannot be seen at all, or is half a character that UTF-8 cannot hold. */
const DECEPTIVE = /\u00ad|\u034f|\u061c|\u180e|\u200b|[\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/u;
/** In names, nothing that cannot be seen: they are compared by eye. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]|\u034f|[\u115f\u1160\u2800\u3164\uffa0]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;
/** The first character that some readers take for a line end, or that steers what shows the text. */
const controlIn = (text) => first(CONTROL, text);
/** As {@link controlIn}, and characters that make a text look like another one. For text that is written. */
const deceptionIn = (text) => first(CONTROL, text) ?? first(DECEPTIVE, text);
/** Any character that cannot be seen. For names and keys. */
const unseenIn = (text) => first(UNSEEN, text);
function first(pattern, text) {
	const found = pattern.exec(text);
	if (found === null) return void 0;
	return {
		code: `U+${found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}`,
		index: found.index
	};
}

// src/submission/record/record-schema.ts
/** Ids become file names: ASCII, no path, no trailing dot, no name that a file system keeps for itself. */
const ID = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/i;
const idSchema = string("must be a text").max(128, "is longer than 128 characters").regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, {
	error: "must start with a letter or digit and hold only letters, digits, `.`, `_` and `-`",
	abort: true
}).refine((id) => !id.endsWith("."), "must not end with a dot").refine((id) => id.length > 128 || ID.test(id), "is a name that some file systems keep for themselves");
const day = string("must be a date such as 2024-01-31").regex(/^\d{4}-\d{2}-\d{2}$/, {
	error: "must be an ISO day such as 2024-01-31",
	abort: true
}).refine((text) => isRealDay(text), "is a day that does not exist");
const line = (most) => string("must be a text").trim().min(1, "is empty").max(most, `is longer than ${most} characters`).refine((text) => deceptionIn(text) === void 0, "holds a character that cannot be seen");
const number = number$1("must be a number");
const count = number.int("must be a whole number").min(1, "must be at least 1");
const metricName = line(100).refine((name) => unseenIn(name) === void 0, "holds a character that cannot be seen");
const stratum = record(metricName, number).superRefine(({ N }, { addIssue }) => {
	const read = count.optional().safeParse(N);
	for (const { message } of read.error?.issues ?? []) addIssue({
		code: "custom",
		path: ["N"],
		message
	});
});
const metrics = object({ stratified: record(metricName, record(metricName, stratum)).optional() }).catchall(number).refine((all) => Object.keys(all).some((name) => name !== "stratified"), "holds no metric");
/** Longest notes, in characters. */
const MOST_NOTES = 5e3;
/** Free data kept as given; the strict reader builds nothing but JSON, of bounded depth and size. */
const free = custom(() => true);
const LATER = "is for a published record; leave it out, and open a withdrawal to take one back";
/** An evaluation record as a submitter may write it. `submission_metadata` is written by Podium alone. */
const recordSchema = object({
	eval_id: idSchema,
	benchmark_id: line(128),
	model_ids: record(line(64), idSchema).refine((roles) => {
		const roleCount = Object.keys(roles).length;
		return roleCount >= 1 && roleCount <= 8;
	}, "must name 1 to 8 roles").refine((roles) => Object.keys(roles).length === 0 || rankedRole(roles, void 0) !== void 0, "names only models to compare with; the one to rank is the role candidate").refine((roles) => contenders(roles).length < 2, "does not say which of several models is ranked: that is the role candidate"),
	model_id: idSchema.optional(),
	dataset_id: line(128),
	run_metadata: object({
		date: day,
		runner: line(200),
		notes: string().max(MOST_NOTES).optional(),
		status: free.refine((value) => !UNFINISHED.test(String(value)), "must be Completed: a submission is a finished run").optional()
	}).catchall(free),
	metrics,
	stratified: never("belongs below `metrics:`").optional(),
	metrics_ci: record(metricName, tuple([number, number])).optional(),
	status: literal("Completed", "must be Completed: a submission is a finished run").optional(),
	notes: string().max(MOST_NOTES).optional(),
	data_dir: line(300).optional(),
	verification: union([literal("self-reported"), object({ status: literal("self-reported") })], { error: "can only be self-reported in a submission; whoever reproduces a result says so afterwards" }).optional(),
	verified_by: never("is for whoever reproduces the result; leave it out").optional(),
	retracted: never(LATER).optional(),
	withdrawn: never(LATER).optional(),
	valid: never(LATER).optional(),
	submission_metadata: never("is written by Podium alone; leave it out").optional()
}).catchall(free).refine(({ model_id, model_ids }) => model_id === void 0 || model_id === rankedModel({
	model_ids,
	model_id
}), {
	path: ["model_id"],
	error: "names another model than model_ids; leave it out"
});
/** The order in which keys are written. */
const RECORD_KEYS = [
	"eval_id",
	"benchmark_id",
	"model_ids",
	"dataset_id",
	"data_dir",
	"run_metadata",
	"metrics",
	"metrics_ci",
	"probes",
	"status",
	"notes"
];

// src/protocol/lookalike.ts
/**
* Letters of other alphabets that are drawn like a Latin one, in lower case; the part of Unicode's confusables
* (UTS #39, confusables.txt) that one meets in names. Full-width and mathematical letters are taken care of by NFKC.
*/
const LATIN = {
	а: "a",
	в: "b",
	с: "c",
	ԁ: "d",
	е: "e",
	ё: "e",
	һ: "h",
	і: "i",
	ї: "i",
	ј: "j",
	к: "k",
	ӏ: "l",
	м: "m",
	н: "h",
	о: "o",
	р: "p",
	ԛ: "q",
	г: "r",
	ѕ: "s",
	т: "t",
	у: "y",
	ѵ: "v",
	ԝ: "w",
	х: "x",
	ү: "y",
	ь: "b",
	п: "n",
	α: "a",
	β: "b",
	ε: "e",
	η: "n",
	ι: "i",
	κ: "k",
	μ: "m",
	ν: "v",
	ο: "o",
	ρ: "p",
	τ: "t",
	υ: "u",
	χ: "x",
	ζ: "z",
	γ: "y",
	օ: "o",
	ո: "n",
	ս: "u",
	հ: "h",
	ց: "g",
	զ: "q",
	ı: "i",
	ɑ: "a",
	ɡ: "g",
	ɩ: "i",
	ʏ: "y"
};
/** How a name looks to a reader: its letters and digits in lower case, look-alike letters as the Latin ones. */
function looksLike(name) {
	return looseName(name.normalize("NFKD").replace(/\p{M}+/gu, "")).replace(/./gu, (letter) => Object.hasOwn(LATIN, letter) ? LATIN[letter] ?? letter : letter);
}
const SCRIPTS = [
	["Latin", /\p{Script=Latin}/u],
	["Cyrillic", /\p{Script=Cyrillic}/u],
	["Greek", /\p{Script=Greek}/u],
	["Armenian", /\p{Script=Armenian}/u],
	["Cherokee", /\p{Script=Cherokee}/u],
	["Coptic", /\p{Script=Coptic}/u],
	["Georgian", /\p{Script=Georgian}/u],
	["Lisu", /\p{Script=Lisu}/u]
];
/**
* The first word whose letters are of several alphabets that share shapes. East Asian and other scripts beside
* Latin are usual and harmless; `β-VAE` is two words.
*/
function mixedWord(name) {
	for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
		const scripts = SCRIPTS.filter(([, script]) => script.test(word)).map(([script]) => script);
		if (scripts.length > 1) return {
			word,
			scripts
		};
	}
}

// src/protocol/models-of.ts
const modelsOf = onceFor((hub) => {
	const byFoldedId = /* @__PURE__ */ new Map();
	for (const model of hub.models) {
		const folded = model.id.toLowerCase();
		if (!byFoldedId.has(folded)) byFoldedId.set(folded, model);
	}
	return {
		byId: new Map(hub.models.map((model) => [model.id, model])),
		byFoldedId,
		ids: hub.models.map(({ id }) => id)
	};
});
/** Models by how id and name look; the first by id stands for those that look alike. */
const modelsByLook = onceFor((hub) => {
	const byLook = /* @__PURE__ */ new Map();
	for (const model of hub.models) for (const look of [model.id, model.name].map(looksLike)) if (look !== "" && !byLook.has(look)) byLook.set(look, model);
	return byLook;
});

// src/protocol/rules/model-known.ts
const modelKnown = {
	id: "model-known",
	severity: "error",
	audited: "warning",
	why: "A model that the hub does not know yet comes with its name, so that the board can show it.",
	examples: {
		ok: "model_ids: {candidate: omega}\nmodel_name: Omega",
		bad: "model_ids: {candidate: alpa}\nmodel_name: \"\""
	},
	check: (context) => {
		const { record } = context.submission;
		const { byId } = modelsOf(context.hub);
		const ranked = context.evaluation?.modelId ?? rankedModel(record);
		if (context.path !== void 0 && byId.size === 0) return [];
		const roles = isObject(record.model_ids) ? Object.entries(record.model_ids) : [];
		return [...roles.map(([role, value]) => [`model_ids.${role}`, text(value)]), ...roles.some(([, value]) => text(value) === ranked) ? [] : [["model_id", text(record.model_id)]]].flatMap(([field, id]) => id !== void 0 && !byId.has(id) && ID.test(id) ? unknown(context, field, id, id === ranked) : []);
	}
};
function unknown({ submission, hub, path }, field, id, ranked) {
	const models = modelsOf(hub);
	const folded = id.toLowerCase();
	const twin = models.byFoldedId.get(folded);
	if (twin !== void 0) return [{
		field,
		message: `Model "${id}" differs from the hub's "${twin.id}" only in case.`,
		remedy: `Write "${twin.id}".`
	}];
	const file = filesOf(hub).get(`models/${folded}.yaml`);
	if (file !== void 0) return [{
		field,
		message: `The hub has no model "${id}": the file ${file.path} ${file.id === void 0 ? "cannot be read" : `holds "${file.id}"`}.`,
		remedy: file.id === void 0 ? "Choose another model id, or ask a maintainer to mend that file." : `Write "${file.id}" if it is that model; choose another id if it is not.`
	}];
	if (ranked && submission.fields.get("modelName") !== void 0) return [];
	const near = modelsByLook(hub).get(looksLike(id))?.id ?? nearest(id, models.ids);
	const meant = near === void 0 ? "" : `Did you mean "${near}"? `;
	return [{
		field,
		message: `The hub has no model "${id}".`,
		remedy: `${meant}${path === void 0 ? newIn(submission, id, ranked) : `For a model without a file, write models/${id}.yaml with its model_id and its name.`}`
	}];
}
/** An issue that holds nothing but a record has no template to fill in. */
function newIn({ fields }, id, ranked) {
	if (!ranked) return "Only the ranked model (role candidate, or the first) can be new.";
	return fields.size === 0 ? `For a new model, put a line \`**Model Name**: ${id}\` (its name as the board shall show it) above the record, and an empty line between.` : "For a new model, fill in the field \"Model Name\" of the template.";
}
/** Model files by path in lower case, with the id they hold. */
const filesOf = onceFor((hub) => new Map([...hub.problems.map(({ path }) => ({
	path,
	id: void 0
})), ...hub.models].map(({ path, id }) => [path.toLowerCase(), {
	path,
	id
}])));

// src/protocol/invisible.ts
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** The first character of a text that is not drawn or turns the direction, as `U+202E`; undefined where there is none. */
function invisibleIn(text) {
	const code = INVISIBLE.exec(text)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
	return code === void 0 ? void 0 : `U+${code}`;
}

// src/protocol/rules/model-name-safe.ts
/** An address and nothing else: as a name it would become the id of a new model, and stay. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const modelNameSafe = {
	id: "model-name-safe",
	severity: "error",
	why: "A name must look like what it is: no invisible or direction-changing characters, of a length a table can show, and no address.",
	examples: {
		ok: "model_name: Modèle Δ",
		bad: "model_name: \"De\\u202Elta\""
	},
	check: ({ submission, evaluation, hub }) => {
		const name = submission.fields.get("modelName")?.value;
		if (name === void 0) return [];
		const code = invisibleIn(name);
		if (code !== void 0) return [{
			field: "model.name",
			message: `The model name holds the invisible character ${code}.`,
			remedy: "Type the name again by hand."
		}];
		if (ADDRESS.test(name) && evaluation !== void 0 && !modelsOf(hub).byId.has(evaluation.modelId)) return [{
			field: "model.name",
			message: `The model name ${name.length > 100 ? "is an address" : `"${name}" is an address`}.`,
			remedy: "Write the name as the board shall show it; the address goes under `**Code Repository**` or `**Paper/Preprint**`."
		}];
		if (name.length <= 100) return [];
		return [{
			field: "model.name",
			message: `The model name has ${name.length} characters.`,
			remedy: "Shorten it to 100 at most."
		}];
	}
};

// src/protocol/rules/model-name-scripts.ts
const modelNameScripts = {
	id: "model-name-scripts",
	severity: "warning",
	why: "A word of letters from several alphabets can pass for another model’s name.",
	examples: {
		ok: "model_name: β-VAE large",
		bad: "model_name: BrаinLM"
	},
	check: ({ submission }) => {
		const name = submission.fields.get("modelName")?.value;
		const mixed = name === void 0 ? void 0 : mixedWord(name);
		if (mixed === void 0) return [];
		return [{
			field: "model.name",
			message: `The word "${mixed.word}" of the model name mixes ${mixed.scripts.join(" and ")} letters.`,
			remedy: "Type the name again in one alphabet; a maintainer will look at it."
		}];
	}
};

// src/protocol/rules/model-nearly-known.ts
const modelNearlyKnown = {
	id: "model-nearly-known",
	severity: "warning",
	why: "One model under two names would hold two places on the board, and a look-alike would borrow another’s.",
	examples: {
		ok: "model_ids: {candidate: alpha-2}\nmodel_name: Alpha 2",
		bad: "model_ids: {candidate: alpha_new}\nmodel_name: ALPHA"
	},
	check: ({ submission, evaluation, hub }) => {
		const id = evaluation?.modelId;
		if (id === void 0 || modelsOf(hub).byId.has(id)) return [];
		const name = submission.fields.get("modelName")?.value;
		if (name === void 0) return [];
		const twin = [id, name].map(looksLike).filter((look) => look !== "").map((look) => modelsByLook(hub).get(look)).find((model) => model !== void 0);
		if (twin === void 0 || twin.id.toLowerCase() === id.toLowerCase()) return [];
		return [{
			field: "model_ids",
			message: `The new model "${id}" (${name}) is nearly named like "${twin.name}" (${twin.id}).`,
			remedy: `If it is the same model, write "${twin.id}".`
		}];
	}
};

// src/protocol/rules/perfect-score.ts
const perfectScore = {
	id: "perfect-score",
	severity: "warning",
	why: "No model is without a mistake on real data: a perfect score mostly means leaked labels or a test on the training set.",
	examples: {
		ok: "metrics: {AUROC: 0.9995}",
		bad: "metrics: {AUROC: 1.0}"
	},
	check: ({ evaluation, rankingMetric, metricOf }) => {
		const found = [];
		for (const [name, value] of evaluation?.metrics ?? []) {
			const { range, lowerIsBetter } = metricOf(name);
			if (value !== 0 && value !== 1 && value !== range?.[1]) continue;
			const loose = looseName(name);
			const isRanking = name === rankingMetric;
			const isError = ERRORS.has(loose) || isRanking && lowerIsBetter && range?.[0] === 0;
			if (!(isError || PERFECT.has(loose) || isRanking && !lowerIsBetter) || value !== (isError ? 0 : range?.[1] ?? 1) || isFew(evaluation?.samples)) continue;
			found.push({
				field: `metrics.${name}`,
				message: `${name} is ${value}, which is perfect.`,
				remedy: "Check that the test data were kept apart from training, and give more decimals if it was rounded."
			});
		}
		return found;
	}
};
/** On fewer samples a good model makes no mistake now and then. */
const isFew = (samples) => samples !== void 0 && samples < 50;
/** Metrics that are perfect only where nothing at all went wrong. */
const PERFECT = new Set("auroc auc rocauc accuracy acc balancedaccuracy f1score f1 f1scoremacro macrof1 auprc mcc cohenkappa dice dicescore iou r2 correlation pearsoncorrelation".split(" "));
const ERRORS = new Set("mse rmse mae logloss brier brierscore wer worderrorrate cer charactererrorrate mer ter eer equalerrorrate der wil".split(" "));

// src/protocol/rules/probes-agree.ts
const probesAgree = {
	id: "probes-agree",
	severity: "error",
	audited: "warning",
	why: "A metric that sums up a probe is the number that stands with the probe’s own curve.",
	examples: {
		ok: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}\nprobes: {dropout: {logit: {rAUC: 0.831287}}}",
		bad: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}\nprobes: {dropout: {logit: {rAUC: 0.791287}}}"
	},
	check: (context) => {
		const { evaluation, submission } = context;
		const { probes } = submission.record;
		if (evaluation === void 0 || !isObject(probes)) return [];
		return Object.entries(probes).flatMap(([name, probe]) => {
			const metric = `${name}_rAUC`;
			const value = evaluation.metrics.get(metric);
			if (value === void 0 || !isObject(probe)) return [];
			const sides = [mapping(probe.logit), mapping(probe.embedding)].flatMap(({ rAUC }) => finite(rAUC) ?? []);
			const areas = [...sides, ...finite(probe.rAUC) === void 0 ? [] : [finite(probe.rAUC) ?? 0]];
			const both = sides.length === 2 ? mean(sides.map(exactly$1)) : void 0;
			const own = measured(context, wholeField(metric), metric, value);
			const fits = areas.some((area) => overlap(own, exactly$1(area))) || both && overlap(own, both);
			if (areas.length === 0 || fits) return [];
			return [{
				field: wholeField(metric),
				message: `${metric} is ${value}, but the probe ${name} gives ${areas.map((area) => Number(area.toFixed(4))).join(" or ")}.`,
				remedy: "Correct the one that is wrong."
			}];
		});
	}
};

// src/protocol/alias-among.ts
/**
* Under which of some names a metric was probably reported: another spelling, a synonym of the registry, the same
* name with or without what stands in parentheses, or a slip of the keyboard.
*/
function aliasAmong({ registered }, metric, names) {
	const canonical = registered(metric);
	const plain = (name) => looseName(name.replace(/\([^)]*\)/g, ""));
	return names.find((name) => looseName(name) === looseName(metric)) ?? names.find((name) => canonical !== void 0 && registered(name) === canonical && sameK(name, metric)) ?? names.find((name) => plain(name) !== "" && plain(name) === plain(metric)) ?? misspelt(metric, names);
}
/** `Top-5 Accuracy` is not `Top-1 Accuracy`; `F1` is `F-Score`, whose number is no choice. */
function sameK(a, b) {
	const [k, other] = [a, b].map((name) => /(?:top[\s_-]?|@\s?)(\d+)/i.exec(name)?.[1]);
	return k === other;
}

// src/protocol/rules/ranking-metric-present.ts
const rankingMetricPresent = {
	id: "ranking-metric-present",
	severity: "error",
	audited: "warning",
	why: "Without the metric that ranks the benchmark a result has no place on the board.",
	examples: {
		ok: "metrics: {AUROC: 0.9, Accuracy: 0.8}",
		bad: "metrics: {AUC: 0.9, Accuracy: 0.8}"
	},
	check: (context) => {
		const { evaluation, benchmark, rankingMetric } = context;
		if (evaluation === void 0 || benchmark === void 0) return [];
		if (rankingMetric === void 0) return context.path === void 0 ? [nothingRanks(benchmark)] : [];
		const { metrics } = evaluation;
		if (context.reportedAs(rankingMetric) !== void 0) return [];
		if (context.unreadMetrics?.has(rankingMetric)) return [];
		const strangers = [...metrics.keys()].filter((name) => context.registered(name) === void 0 && !benchmark.metrics.some(({ id }) => id === name));
		const near = aliasAmong(context, rankingMetric, [...metrics.keys()]) ?? slipOf(rankingMetric, strangers);
		return [{
			field: near === void 0 ? "metrics" : `metrics.${near}`,
			message: `"${benchmark.name}" is ranked by ${rankingMetric}, which the record does not report.`,
			remedy: near === void 0 ? `Add ${rankingMetric} to metrics.` : `Write "${rankingMetric}" instead of "${near}", if that is what it is.`
		}];
	}
};
/** In an audit the benchmark's own file is told of. */
function nothingRanks({ name }) {
	return {
		field: "metrics",
		message: `No metric ranks "${name}" yet: its file names none, and no run reports one that ranks its task.`,
		remedy: "The record can be published, but has no rank until the maintainers name a ranking metric.",
		severity: "warning"
	};
}
/** A name that is one letter off, or has the same letters in another order. */
function slipOf(metric, names) {
	const wanted = looseName(metric);
	const letters = (text) => [...text].sort().join("");
	if (wanted.length < 3) return void 0;
	return names.find((name) => {
		const loose = looseName(name);
		return (0, import_fastest_levenshtein.distance)(loose, wanted) === 1 ? wanted.length > 3 : letters(loose) === letters(wanted);
	});
}

// src/protocol/rules/required-metrics-present.ts
const requiredMetricsPresent = {
	id: "required-metrics-present",
	severity: "error",
	audited: "warning",
	why: "The benchmark says in as many words that a record must hold these metrics.",
	examples: {
		ok: "benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}",
		bad: "benchmark_id: BM-TEXT\nmetrics: {bleu: 38.5, quality: 0.86}"
	},
	check: (context) => {
		const { evaluation, benchmark, rankingMetric } = context;
		if (evaluation === void 0 || benchmark === void 0) return [];
		const names = [...evaluation.metrics.keys()];
		return benchmark.requiredMetrics.flatMap((metric) => {
			if (metric === rankingMetric || context.reportedAs(metric) !== void 0) return [];
			if (context.unreadMetrics?.has(metric)) return [];
			const near = aliasAmong(context, metric, names);
			return [{
				field: near === void 0 ? "metrics" : `metrics.${near}`,
				message: `The benchmark requires ${metric}, which the record does not report.`,
				remedy: near === void 0 ? `Add ${metric} to metrics.` : `Write "${metric}" instead of "${near}", if that is what it is.`
			}];
		});
	}
};

// src/protocol/rules/robustness-mean.ts
/**
* `robustness_score` is the mean over the probes. Hubs read "probe" in several ways (every rAUC; each probe once,
* with the equivariance of those that have no strength to vary; the metrics the benchmark declares; the curves under
* `probes`); the score may follow any of them.
*/
const robustnessMean = {
	id: "robustness-mean",
	severity: "error",
	audited: "warning",
	why: "The robustness score is the mean of the probes; another value cannot have come from them.",
	examples: {
		ok: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.8125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}",
		bad: "benchmark_id: BM-ROBUST\nmetrics: {robustness_score: 0.9125, dropout_rAUC: 0.8313, noise_rAUC: 0.7937}"
	},
	check: (context) => {
		const id = context.reportedAs(SCORE) ?? SCORE;
		const score = context.evaluation?.metrics.get(id);
		if (score === void 0 || isPlainMean$1(context, score)) return [];
		if (hasFormula(context) || saysOther(context)) return [];
		const own = measured(context, wholeField(id), id, score);
		const readings = [];
		for (const parts of readingsOf(context)) {
			const value = parts.length < 2 ? void 0 : mean(parts.map(({ interval }) => interval()));
			if (value === void 0) continue;
			if (overlap(value, own)) return [];
			readings.push({
				parts,
				value
			});
		}
		const [first] = readings;
		if (first === void 0) return [];
		const terms = first.parts.map(({ name, value }) => `${name} ${value}`);
		return [{
			field: wholeField(id),
			message: `${id} is ${score}, but its probes give ${inWords$1(first.value)}: (${terms.join(" + ")}) / ${terms.length}.`,
			remedy: `Correct the score or the probes${readings.length > 1 ? "; no other reading of \"mean of the probes\" gives it either" : ""}.`,
			severity: saysMean(context) ? void 0 : "warning"
		}];
	}
};
const SCORE = "robustness_score";
/** The usual case, found without intervals: the mean of the areas fits even if all were written as long as the longest. */
function isPlainMean$1({ evaluation, mostDecimals }, score) {
	if (mostDecimals === void 0) return false;
	let sum = 0;
	let count = 0;
	evaluation?.metrics.forEach((value, name) => {
		if (!name.endsWith("rAUC")) return;
		sum += value;
		count++;
	});
	return count > 1 && Math.abs(sum / count - score) < .99 * 10 ** -mostDecimals;
}
/** Whether the benchmark itself defines the score as a mean, and not only its name lets one expect it. */
const saysMean = ({ benchmark }) => benchmark?.metrics.some(({ id, description }) => id === SCORE && /\b(mean|average)/i.test(description ?? "")) === true;
/** Whether the benchmark defines the score as something else than a plain mean. */
const saysOther = ({ benchmark }) => benchmark?.metrics.some(({ id, description }) => id === SCORE && /\b(min|minimum|worst|lowest|smallest|max|maximum|median|weighted|weights?|product|geometric|harmonic)\b/i.test(description ?? "")) === true;
const hasFormula = ({ benchmark }) => benchmark?.aggregates.some(({ id, formula, components }) => id === SCORE && (formula ?? components[0]) !== void 0) === true;
/** The ways to read "all probes", the plainest first: most scores follow that one. */
function* readingsOf(context) {
	const { evaluation, benchmark, submission } = context;
	const parts = [...evaluation?.metrics ?? []].map(([name, value]) => ({
		name,
		value,
		interval: () => measured(context, wholeField(name), name, value)
	}));
	const areas = parts.filter(({ name }) => /rAUC$/i.test(name));
	yield areas;
	const fixed = parts.filter(({ name }) => /(equivariance|invariance)$/i.test(name));
	const shifts = parts.filter(({ name }) => /(equivariance|invariance|sensitivity)$/i.test(name));
	yield [...areas, ...fixed];
	yield [...areas, ...shifts];
	const declared = new Set(benchmark?.secondary);
	yield areas.filter(({ name }) => declared.has(name));
	yield parts.filter(({ name }) => name !== SCORE && declared.has(name));
	const probes = Object.entries(mapping(submission.record.probes)).flatMap(([name, probe]) => isObject(probe) ? [[name, probe]] : []);
	const curves = (side) => probes.flatMap(([name, probe]) => partOf(`${name}.${side}`, mapping(probe[side])));
	yield curves("logit");
	yield curves("embedding");
	yield probes.flatMap(([name, probe]) => partOf(name, probe));
}
function partOf(name, probe) {
	const value = finite(probe.rAUC);
	return value === void 0 ? [] : [{
		name: `${name}.rAUC`,
		value,
		interval: () => exactly$1(value)
	}];
}

// src/submission/digest.ts
/** JSON with the keys of every mapping in code-unit order and no white space: equal data, equal text. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(",")}}`;
}
/** SHA-256 (64 hex digits) of the canonical JSON. */
function digestOf(value) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

// src/protocol/rules/run-twice.ts
const runTwice = {
	id: "run-twice",
	severity: "error",
	audited: "warning",
	why: "One run is one record: the same model, data, day and metrics under another id is the same run again.",
	examples: {
		ok: "model_name: Alpha\nmodel_ids: {candidate: alpha}\nrun_metadata: {date: \"2024-01-09\", runner: t}\nmetrics: {AUROC: 0.9131, Accuracy: 0.8713, F1-Score: 0.8622}",
		bad: "model_name: Alpha\nmodel_ids: {candidate: alpha}\nrun_metadata: {date: \"2024-01-01\", runner: t}\nmetrics: {AUROC: 0.9131, Accuracy: 0.8713, F1-Score: 0.8622}"
	},
	check: (context) => {
		const { evaluation } = context;
		if (evaluation === void 0) return [];
		const twins = sameMetrics(context).filter((run) => isSameRun(context, run, evaluation));
		if (twins.length === 0 || !saysEnough(context, evaluation)) return [];
		const [first] = twins.toSorted((a, b) => compareText(a.path, b.path));
		if (first === void 0) return [];
		const from = first.issueNumber === void 0 ? "" : ` (issue #${first.issueNumber})`;
		return [{
			field: "eval_id",
			message: `This is the run of ${first.path}${from} again: same model, benchmark, dataset, date and metrics.`,
			remedy: `If it is the same run, ${context.path === void 0 ? "close this issue: it is on the board" : "take one of the two files away"}. A new run has its own date and its own results.`
		}];
	}
};
/** Two metrics, or one with three decimals: one rounded figure may well come out twice on one day. */
function saysEnough(context, { metrics }) {
	const decimals = [...metrics].map(([name, value]) => decimalsIn(context, wholeField(name), name, value));
	return metrics.size > 1 || decimals.some((count) => count > 2);
}
/** Of files of a hub the first by path is the run, the others are it again. */
function isSameRun({ path, submission }, run, { modelId, benchmarkId, datasetId, date }) {
	if (run.modelId.toLowerCase() !== modelId.toLowerCase() || run.benchmarkId !== benchmarkId) return false;
	if (run.datasetId !== datasetId || run.date !== date || date === void 0) return false;
	if (path !== void 0) return run.path < path;
	const id = submission.record.eval_id;
	return typeof id !== "string" || canonicalJson(id.toLowerCase()) !== canonicalJson(run.id.toLowerCase());
}

// src/protocol/rules/sample-count.ts
const sampleCount = {
	id: "sample-count",
	severity: "error",
	why: "A group’s N is a whole number of samples, and no smaller than the benchmark’s minimum: a few samples show nothing.",
	examples: {
		ok: "benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}",
		bad: "benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 66, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 6}}}}"
	},
	check: (context) => {
		const { evaluation, benchmark } = context;
		if (evaluation === void 0) return [];
		const { record } = context.submission;
		const found = [...impossibleCounts(record), ...contradictingCounts(record)];
		const { totals, source } = splitOf(context);
		const samples = source === "assumed" ? void 0 : totals[0];
		if (samples !== void 0 && samples < (benchmark?.minimumSamples ?? 0)) found.push(tooFew(fieldOf(samples, record), "The run", samples, benchmark?.minimumSamples));
		for (const [category, groups] of evaluation.strata) {
			const declared = declaredCategory(benchmark, category);
			for (const [group, metrics] of groups) {
				const n = metrics.get("N");
				const minimum = minimumOf(declared, group) ?? benchmark?.minimumPerGroup;
				if (n !== void 0 && Number.isSafeInteger(n) && n >= (minimum ?? 1) && n >= 1) continue;
				const field = groupField(category, group, "N");
				if (n === void 0 && minimum !== void 0 && !isWhole(group)) found.push({
					field,
					message: `Group ${group} of ${category} has no N; the benchmark asks for at least ${minimum} samples.`,
					remedy: "Add N, the number of samples in the group."
				});
				else if (n !== void 0 && (!Number.isSafeInteger(n) || n < 1)) found.push({
					field,
					message: `N of group ${group} of ${category} is ${n}.`,
					remedy: "Write the number of samples: a whole number of at least 1."
				});
				else if (n !== void 0 && n < (minimum ?? 0)) found.push(tooFew(field, `Group ${group} of ${category}`, n, minimum));
			}
		}
		const unread = context.unreadMetrics;
		if (unread === void 0) return found;
		return found.filter(({ field }) => !unread.has(field.replace(/^metrics\./, "")) && !(field.startsWith("metrics.stratified.") && unread.has("stratified")));
	}
};
/** Where a record may say how many samples the whole has. */
const placesIn = (record) => [
	["", record],
	["run_metadata.", mapping(record.run_metadata)],
	["metrics.", mapping(record.metrics)]
];
/** The field that states a number of samples; the metrics, where it comes from classes or groups. */
function fieldOf(samples, record) {
	for (const [place, part] of placesIn(record)) {
		const key = Object.keys(part).find((name) => KEYS.has(name) && readCount(part[name]) === samples);
		if (key !== void 0) return place + key;
	}
	return "metrics";
}
/** Counts of the whole that are none; they are read as if they were not there. */
const impossibleCounts = (record) => placesIn(record).flatMap(([place, part]) => impossibleIn(part, place));
/** Two statements of how many samples the whole has, under the names that mean nothing else. */
function contradictingCounts(record) {
	const stated = placesIn(record).flatMap(([place, part]) => WHOLE.flatMap((key) => {
		const count = Object.hasOwn(part, key) ? readCount(part[key]) : void 0;
		return count === void 0 ? [] : [{
			field: place + key,
			count
		}];
	}));
	const [first] = stated;
	const other = stated.find(({ count }) => count !== first?.count);
	if (first === void 0 || other === void 0) return NO_COMPLAINT;
	return [{
		field: other.field,
		message: `${other.field} is ${other.count}, but ${first.field} is ${first.count}: both count the samples of the whole.`,
		remedy: "Keep the one that is right.",
		severity: "warning"
	}];
}
const WHOLE = ["N", "n_samples"];
const NO_COMPLAINT = [];
function impossibleIn(part, place) {
	const keys = Object.keys(part).filter((key) => KEYS.has(key) && isStated(part[key]) && readCount(part[key]) === void 0);
	if (keys.length === 0) return NO_COMPLAINT;
	return keys.map((key) => ({
		field: place + key,
		message: `${key} is ${part[key]}.`,
		remedy: "Write the number of samples: a whole number of at least 1, with no sign, point or comma."
	}));
}
const KEYS = new Set(SAMPLE_KEYS);
/** A number, or a text that was meant as one. */
const isStated = (value) => typeof value === "number" || typeof value === "string" && /^[\s\d.,+-]+$/.test(value) && /\d/.test(value);
/** The least samples of a group that a benchmark asks for. */
function minimumOf(declared, group) {
	if (declared === void 0) return void 0;
	for (const { id, name, minimum } of declared.groups) if (id === group || name === group) return minimum ?? declared.minimum;
	return declared.minimum;
}
function tooFew(field, what, n, minimum) {
	return {
		field,
		message: `${what} has ${n} samples; the benchmark asks for at least ${minimum}.`,
		remedy: what === "The run" ? "Measure on enough samples." : "Measure on enough samples, or leave the group out."
	};
}

// src/protocol/rules/strata-mean.ts
const strataMean = {
	id: "strata-mean",
	severity: "warning",
	why: "Where groups share the samples out, Accuracy of the whole (like any mean over samples) is the mean of theirs weighted by N, within what rounding allows.",
	examples: {
		ok: "metrics: {AUROC: 0.91, Accuracy: 0.87, stratified: {sex: {F: {Accuracy: 0.9, N: 60}, M: {Accuracy: 0.825, N: 40}}}}",
		bad: "metrics: {AUROC: 0.91, Accuracy: 0.95, stratified: {sex: {F: {Accuracy: 0.9, N: 60}, M: {Accuracy: 0.825, N: 40}}}}"
	},
	check: (context) => {
		const { evaluation } = context;
		if (evaluation === void 0 || evaluation.strata.size === 0) return [];
		const split = splitOf(context);
		const found = [];
		for (const [metric, value] of evaluation.metrics) {
			const kind = kindOf(context, metric);
			if (kind === void 0) continue;
			if (isImpossible(context, metric, value)) continue;
			const whole = () => measured(context, wholeField(metric), metric, value);
			const compare = kind === "between" ? between : weighted;
			const [first, ...others] = contradiction(split, (category, total) => compare(context, category, total, metric, whole));
			if (first === void 0) continue;
			const more = others.length === 0 ? "" : ` (${others.length === 1 ? "Another category contradicts" : `${others.length} other categories contradict`} it too.)`;
			found.push({
				...first,
				message: `${first.message}${more}`
			});
		}
		return found.length === 0 || isAveraged(context) ? [] : found;
	}
};
/** What cannot be, whichever size the whole has: told for the likeliest size. */
function contradiction({ categories, totals }, compare) {
	const found = totals.map((total) => categories.flatMap((category) => category.overlap === "said" || category.total === void 0 || category.total > total ? [] : compare(category, total) ?? []));
	return found.some((complaints) => complaints.length === 0) ? [] : found[0] ?? [];
}
function weighted(context, { name, groups, total: covered = 0 }, total, metric, whole) {
	if (covered === total && isPlainMean(context, groups, total, metric)) return void 0;
	const range = context.metricOf(metric).range;
	const bounded = range?.every(Number.isFinite) === true;
	const rest = range !== void 0 && bounded ? {
		low: range[0],
		high: range[1]
	} : exactly$1(0);
	let sum = multiply(rest, exactly$1(total - covered));
	let given = 0;
	for (const { name: group, n = 0, metrics } of groups) {
		const value = metrics.get(metric);
		if (value !== void 0 && isImpossible(context, metric, value)) return void 0;
		if (value !== void 0) given++;
		const part = value === void 0 ? rest : measured(context, groupField(name, group, metric), metric, value);
		sum = add(sum, multiply(part, exactly$1(n)));
	}
	if (given === 0 || !bounded && (covered !== total || given < groups.length)) return void 0;
	const mean = divide(sum, exactly$1(total));
	const told = whole();
	if (mean === void 0 || overlap(mean, told)) return void 0;
	const shares = groups.map(({ n = 0, metrics }) => ({
		n,
		value: metrics.get(metric)
	}));
	const terms = shares.slice(0, 6).map(({ value, n }) => `${value ?? `0 to 1`} × ${n}`);
	const more = shares.length > 6 ? " + …" : "";
	const others = total > covered ? ` + 0 to 1 × ${total - covered} without a group` : "";
	return {
		field: wholeField(metric),
		message: `${metric} of the whole is ${inWords$1(told)}, but its groups by ${name} give ${inWords$1(mean)}: (${terms.join(" + ")}${more}${others}) / ${total}.`,
		remedy: `Correct ${metric} or the groups. If samples are in several groups, say \`overlapping_strata: [${name}]\` under run_metadata.`
	};
}
/** The usual case, found without intervals: the mean fits even if all numbers were written as long as the longest. */
function isPlainMean(context, groups, total, metric) {
	const value = context.evaluation?.metrics.get(metric);
	if (context.mostDecimals === void 0 || value === void 0) return false;
	let sum = 0;
	for (const { n = 0, metrics } of groups) sum += (metrics.get(metric) ?? NaN) * n;
	return Math.abs(sum / total - value) < .99 * 10 ** -context.mostDecimals;
}
/** A mean over any units lies between its parts, where the parts make up the whole. */
function between(context, { name, groups, total: covered }, total, metric, whole) {
	if (covered !== total || isPlainlyBetween(context, groups, metric)) return void 0;
	const parts = groups.flatMap(({ name: group, metrics }) => {
		const value = metrics.get(metric);
		return value === void 0 ? [] : [measured(context, groupField(name, group, metric), metric, value)];
	});
	const hull = {
		low: Math.min(...parts.map(({ low }) => low)),
		high: Math.max(...parts.map(({ high }) => high))
	};
	const told = whole();
	if (overlap(hull, told)) return void 0;
	return {
		field: wholeField(metric),
		message: `${metric} of the whole is ${inWords$1(told)}, outside of what its groups by ${name} have: ${inWords$1(hull)}.`,
		remedy: `Correct ${metric} or the groups: a mean lies between its parts.`
	};
}
/** The usual case, found without intervals: the numbers as written lie so. */
function isPlainlyBetween(context, groups, metric) {
	const value = context.evaluation?.metrics.get(metric) ?? NaN;
	let isBelow = false;
	let isAbove = false;
	for (const { metrics } of groups) {
		const part = metrics.get(metric);
		if (part === void 0) return true;
		isBelow ||= part <= value;
		isAbove ||= part >= value;
	}
	return isBelow && isAbove;
}

// src/protocol/rules/strata-names.ts
const strataNames = {
	id: "strata-names",
	severity: "warning",
	why: "Groups are compared across models by their names, so a slip makes a group of its own.",
	examples: {
		ok: "benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}",
		bad: "benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Simens: {AUROC: 0.92, N: 40}}}}"
	},
	check: ({ evaluation, benchmark }) => [...evaluation?.strata ?? []].flatMap(([category, groups]) => {
		const declared = declaredCategory(benchmark, category);
		if (declared === void 0) return [];
		const words = declared.groups.flatMap(({ id, name, parts }) => [
			id,
			name ?? id,
			...parts
		]);
		const known = new Set(words.map(looseName));
		return [...groups.keys()].flatMap((group) => {
			if (isWhole(group) || known.has(looseName(group))) return [];
			const meant = misspelt(group, words);
			if (meant === void 0 || groups.has(meant)) return [];
			return [{
				field: `metrics.stratified.${category}.${group}`,
				message: `The benchmark has no group "${group}" in ${category}.`,
				remedy: `Did you mean "${meant}"?`
			}];
		});
	})
};

// src/protocol/rules/strata-required.ts
/** Groups named in one finding. */
const MOST_NAMED = 8;
const strataRequired = {
	id: "strata-required",
	severity: "error",
	audited: "warning",
	why: "The benchmark asks for these groups, because a mean over everybody hides for whom a model fails.",
	examples: {
		ok: "benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}",
		bad: "benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91}"
	},
	check: ({ evaluation, benchmark, unreadMetrics }) => {
		if (evaluation === void 0 || benchmark === void 0 || unreadMetrics?.has("stratified")) return [];
		const reported = [...evaluation.strata.keys()];
		return benchmark.stratification.flatMap(({ id, name, required, groups }) => {
			if (!required) return [];
			const words = [id, name ?? id].map(looseName);
			const given = [...evaluation.strata].find(([category]) => words.includes(looseName(category)));
			if (given !== void 0) return missingGroups(given[0], groups, given[1]);
			const near = nearest(id, reported);
			const some = groups.slice(0, MOST_NAMED).map((group) => group.id);
			return [{
				field: "metrics.stratified",
				message: `The benchmark asks for results by "${id}", which the record does not give.`,
				remedy: near === void 0 ? `Add \`${id}\` under metrics.stratified${some.length > 0 ? ` with the groups ${some.join(", ")}` : ""}, each with its N.` : `Write "${id}" instead of "${near}", if that is what it is.`
			}];
		});
	}
};
/** Groups that the benchmark names, where others of their category are given: a dataset may be without them. */
function missingGroups(category, declared, given) {
	const reported = [...given.keys()];
	const loose = new Set(reported.map(looseName));
	const missing = declared.filter(({ id, name, parts }) => {
		const words = [
			id,
			name ?? id,
			...parts
		];
		return !words.some((word) => loose.has(looseName(word))) && !reported.some((group) => misspelt(group, words));
	});
	if (missing.length === 0) return [];
	const ids = missing.slice(0, MOST_NAMED).map(({ id }) => `"${id}"`);
	const rest = missing.length - ids.length;
	return [{
		field: `metrics.stratified.${category}`,
		message: `The benchmark also asks for ${ids.join(", ")}${rest > 0 ? ` and ${rest} more` : ""} by ${category}, which the record does not give.`,
		remedy: "Add what the data have, under the names of the benchmark; a group without samples needs nothing.",
		severity: "note"
	}];
}

// src/protocol/rules/strata-sum.ts
const strataSum = {
	id: "strata-sum",
	severity: "warning",
	why: "The groups of a category share the samples out, so their N add up to the whole; samples without a label are a group of their own.",
	examples: {
		ok: "metrics: {AUROC: 0.91, N: 100, stratified: {sex: {F: {AUROC: 0.9, N: 60}, M: {AUROC: 0.92, N: 40}}}}",
		bad: "metrics: {AUROC: 0.91, N: 100, stratified: {sex: {F: {AUROC: 0.9, N: 60}, M: {AUROC: 0.92, N: 30}}}}"
	},
	check: (context) => {
		const { categories, totals, source } = splitOf(context);
		const [total] = totals;
		if (total === void 0 || source === "assumed") return [];
		const agreeing = categories.filter(({ total: size }) => size === total).length;
		const origin = source === "stated" ? "the record says that the whole has" : "the other categories hold";
		return categories.flatMap((category) => {
			const field = `metrics.stratified.${category.name}`;
			const large = category.groups.find(({ n }) => n !== void 0 && n > total);
			if (large !== void 0 && source === "stated") return [{
				field: `${field}.${large.name}.N`,
				message: `Group ${large.name} of ${category.name} has N ${large.n}; ${origin} ${total}.`,
				remedy: "Correct the larger of the two: a group is a part of the whole."
			}];
			const { total: size, overlap } = category;
			if (size === void 0 || size === total || overlap === "said") return [];
			if (size > total && (overlap === "possible" || source === "agreed" && agreeing < 3)) return [];
			const sum = `${category.groups.slice(0, 8).map(({ n }) => n).join(" + ")}${category.groups.length > 8 ? " + …" : ""} = ${size}`;
			return [{
				field,
				message: `The groups by ${category.name} hold ${sum} samples; ${origin} ${total}.`,
				remedy: size > total ? "Correct N: a sample is in one of these groups only." : "Correct N, or add a group such as `unknown` for the samples that are in none."
			}];
		});
	}
};

// src/protocol/rules/suite-belongs.ts
const suiteBelongs = {
	id: "suite-belongs",
	severity: "error",
	audited: "warning",
	why: "A suite says how a benchmark is run; another benchmark’s suite measures something else.",
	examples: {
		ok: "run_metadata: {suite_id: SUITE-001}",
		bad: "run_metadata: {suite_id: SUITE-OTHER}"
	},
	check: ({ evaluation, hub, benchmark }) => {
		const id = evaluation?.suiteId;
		if (id === void 0 || benchmark === void 0) return [];
		const suite = hub.suites.find((known) => known.id === id);
		const own = hub.suites.filter((known) => known.benchmarkId === benchmark.id).map((known) => known.id);
		if (suite !== void 0 && (suite.benchmarkId === void 0 || suite.benchmarkId === benchmark.id)) return [];
		return [{
			field: "run_metadata.suite_id",
			message: suite === void 0 ? `The hub has no suite "${id}".` : `Suite "${id}" belongs to benchmark "${suite.benchmarkId}".`,
			remedy: own.length > 0 ? suggestion(id, own) : "Leave suite_id out: this benchmark has no suite."
		}];
	}
};

// src/protocol/rules/suite-thresholds.ts
const suiteThresholds = {
	id: "suite-thresholds",
	severity: "error",
	audited: "warning",
	why: "A run that misses a threshold of its suite has not passed the suite.",
	examples: {
		ok: "run_metadata: {suite_id: SUITE-001}\nmetrics: {AUROC: 0.9, Accuracy: 0.8}",
		bad: "run_metadata: {suite_id: SUITE-001}\nmetrics: {AUROC: 0.9, Accuracy: 0.4}"
	},
	check: (context) => {
		const suite = context.hub.suites.find((known) => known.id === context.evaluation?.suiteId);
		return missedBounds(context, suite?.thresholds, `suite "${suite?.id}" asks for`, "The run does not pass the suite; submit it without suite_id or with a run that does.");
	}
};

// src/protocol/cut-numbers.ts
/** Numbers below a field that a decimal comma cuts in two: YAML reads `{WER: 0,103}` as `WER: 0` and a key `103`. */
function cutNumbers(submission, value, field) {
	if (!isObject(value)) return [];
	const cut = leftBehind(value);
	const found = [];
	if (cut.length > 0) found.push(...cutHere(submission, value, field, cut));
	for (const key of Object.keys(value)) {
		const part = value[key];
		if (isObject(part)) found.push(...cutNumbers(submission, part, `${field}.${key}`));
	}
	return found;
}
/** The keys as the file writes them: as data `041` is the key 41, and stands before all names. */
function cutHere({ lines, written }, part, field, cut) {
	const keys = [...lines.keys()].filter((path) => path.startsWith(`${field}.`)).map((path) => path.slice(field.length + 1));
	return cut.map((key) => {
		const at = keys.findIndex((name) => name === key || Number(name) === Number(key));
		const digits = keys[at] ?? key;
		const name = keys.slice(0, Math.max(at, 0)).findLast((before) => typeof part[before] === "number");
		const said = `A comma ends a value in { }, so ${digits} is read as a name`;
		if (name === void 0) return {
			field,
			message: `${said} without a value.`,
			remedy: "Write a decimal point in numbers."
		};
		const path = `${field}.${name}`;
		const whole = written.get(path) ?? String(part[name]);
		return {
			field: path,
			message: `${path} is written ${whole},${digits}. ${said}, and the whole numbers beside it are not used.`,
			remedy: /^[Nn](?:_|$)|samples/.test(name) ? `Write ${whole}${digits}, without a comma, or ${whole}.${digits}.` : `Did you mean ${whole}.${digits}?`
		};
	});
}

// src/protocol/groups-readable.ts
const SHAPE = "Write category, group and metric as keys: stratified: {sex: {F: {AUROC: 0.9, N: 60}}}.";
/** Keys at the margin of a record under which people give results by group. */
const BESIDE = [
	"stratified",
	"strata",
	"stratified_metrics",
	"stratified_results"
];
const NONE$1 = [];
/** Results by group in a shape that is not read, one complaint a category: such groups are on no page. */
function groupsReadable(record) {
	const { stratified = null } = isObject(record.metrics) ? record.metrics : {};
	const beside = BESIDE.filter((key) => isObject(record[key]));
	if (beside.length === 0 && stratified === null) return NONE$1;
	const found = beside.map((key) => leftOut(key, `${key} stands beside metrics, so its groups are left out.`, "Move it below metrics, as stratified."));
	if (isObject(stratified)) for (const name of Object.keys(stratified)) found.push(...category(name, stratified[name] ?? null));
	else if (stratified !== null) {
		const message = `metrics.stratified is ${Array.isArray(stratified) ? "a list" : "no mapping"}, so its groups are left out.`;
		found.push(leftOut("metrics.stratified", message, SHAPE));
	}
	return found;
}
function category(name, groups) {
	const field = `metrics.stratified.${name}`;
	if (!isObject(groups)) return groups === null ? NONE$1 : [leftOut(field, `${field} holds no groups, so it is left out.`, SHAPE)];
	const odd = Object.keys(groups).find((group) => !isGroup(groups[group]));
	if (odd === void 0) return NONE$1;
	const message = `${field}.${odd} holds no metric with a number, so no result of the group is shown.`;
	return [leftOut(`${field}.${odd}`, message, SHAPE)];
}
/** Whether some metric stands in a group. */
function isGroup(value) {
	if (!isObject(value)) return false;
	for (const name of Object.keys(value)) if (name !== "N" && value[name] !== null && !isObject(value[name])) return true;
	return false;
}
const leftOut = (field, message, remedy) => ({
	field,
	message,
	remedy,
	severity: "warning"
});

// src/protocol/rules/values-readable.ts
/** Only for files of the hub: a submission never gets this far with such values, its form is checked first. */
const valuesReadable = {
	id: "values-readable",
	severity: "error",
	why: "A metric is a finite number and a date a day of the calendar; what is neither is left out of every board, and nobody notices.",
	examples: {
		ok: "metrics: {AUROC: 0.91}",
		bad: "metrics: {AUROC: 0.91, Accuracy: .inf}"
	},
	check: (context) => {
		const { submission, path } = context;
		const { record } = submission;
		return path === void 0 ? [] : [
			...listedMetrics(record.metrics),
			...metricsOf(record.metrics, context),
			...groupsReadable(record),
			...cutNumbers(submission, record.run_metadata, "run_metadata"),
			...dateOf(mapping(record.run_metadata).date),
			...statusOf(record.status),
			...datasetOf(record.dataset_id)
		];
	}
};
const NONE = [];
const metricsOf = (metrics, context) => isAllNumbers(metrics) ? NONE : [
	...unreadable(metrics, "metrics", metricsIn(context)),
	...intervalsAmong(mapping(metrics)),
	...cutNumbers(context.submission, metrics, "metrics")
];
/** Whether a name is that of a metric here: one that everybody knows, or that the benchmark speaks of. */
function metricsIn({ benchmark, rankingMetric, registered }) {
	const names = /* @__PURE__ */ new Set([
		...benchmark?.secondary ?? [],
		...benchmark?.requiredMetrics ?? [],
		...(benchmark?.metrics ?? []).flatMap(({ id, aliases = [] }) => [id, ...aliases]),
		...[benchmark?.primary, rankingMetric].flatMap((name) => name ?? [])
	]);
	return (name) => names.has(name) || registered(name) !== void 0;
}
function isAllNumbers(value) {
	if (typeof value === "number") return Number.isFinite(value);
	if (!isObject(value)) return value === void 0;
	for (const name of Object.keys(value)) if (!isAllNumbers(value[name])) return false;
	return true;
}
/** A number in quotes, with a unit, a percent sign or a comma. */
const NUMBER_LIKE = /^[\s<>≤≥~≈+-]*[\d.,]*\d[\d.,]*\s*(?:%|e[+-]?\d+|±.*|\(.*\))?\s*$/i;
/** Numbers that are none, and texts that were meant as one; other texts and collections are a hub's own affair. */
function unreadable(value, field, isMetric) {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		const path = `${field}.${name}`;
		if (isObject(inner)) {
			if (/^metrics\.stratified(\.|$)/.test(path)) return unreadable(inner, path, isMetric);
			return isMetric(name) && holdsValue(inner) ? [nested(path, name)] : [];
		}
		const isText = typeof inner === "string";
		if (!(isText ? NUMBER_LIKE.test(inner) || inner.trim() !== "" && isMetric(name) : (typeof inner === "boolean" || Array.isArray(inner)) && isMetric(name)) && !(typeof inner === "number" && !Number.isFinite(inner))) return [];
		return [{
			field: path,
			message: `${path} is ${isText ? `the text "${inner.slice(0, 60)}"` : Array.isArray(inner) ? "a list" : String(inner)}, not a finite number.`,
			remedy: "Write a plain number such as 0.93, without quotes or unit."
		}];
	});
}
const holdsValue = (part) => [
	"value",
	"mean",
	"score",
	"estimate",
	"median"
].some((key) => typeof part[key] === "number");
function nested(field, name) {
	return {
		field,
		message: `${field} is a mapping, so the value in it is left out of every board.`,
		remedy: `Write the number itself, ${name}: 0.93, and an interval under metrics_ci: {${name}: [0.91, 0.95]}.`
	};
}
/** Metrics as a list are not read. */
function listedMetrics(metrics) {
	if (!Array.isArray(metrics) || metrics.length === 0) return NONE;
	return [{
		field: "metrics",
		message: "metrics is a list, so no metric of the record is read.",
		remedy: "Write names as keys: metrics: {AUROC: 0.93, Accuracy: 0.9}."
	}];
}
/** Intervals that stand among the metrics. */
function intervalsAmong(metrics) {
	return Object.entries(metrics).flatMap(([name, value]) => {
		const metric = /^(.+?)[_ ](?:95[_ ]?)?ci(?:[_ ]?95)?$/i.exec(name)?.[1];
		if (metric === void 0 || !Array.isArray(value) || value.length !== 2) return [];
		const message = `${name} stands among the metrics, so the interval is left out.`;
		const remedy = `Move it to metrics_ci: {${metric}: [${value.join(", ")}]}.`;
		return [{
			field: `metrics.${name}`,
			message,
			remedy,
			severity: "note"
		}];
	});
}
function dateOf(value) {
	const date = text(value);
	if (typeof value === "object" || typeof value === "boolean") return dateInParts(value);
	if (date === void 0 || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])(?!\d)/.test(date)) return [];
	const isDay = /^\d{4}-\d{2}-\d{2}(?!\d)/.test(date);
	if (isDay && isRealDay(date.slice(0, 10))) return [];
	return [{
		field: "run_metadata.date",
		message: `The date "${date.slice(0, 60)}" is ${isDay ? "no day of the calendar" : "not an ISO day"}.`,
		remedy: "Write an ISO day such as 2024-01-31.",
		severity: isDay ? void 0 : "warning"
	}];
}
/** A date that is no text: none, for the boards. */
function dateInParts(value) {
	if (value === null) return NONE;
	return [{
		field: "run_metadata.date",
		message: `run_metadata.date is ${Array.isArray(value) ? "a list" : isObject(value) ? "a mapping" : String(value)}, so the run has no date.`,
		remedy: "Write one ISO day such as 2024-01-31, that of the run.",
		severity: "warning"
	}];
}
const STATUS = /* @__PURE__ */ new Set([
	"completed",
	"failed",
	"partial",
	"running",
	"pending",
	"cancelled",
	"skipped"
]);
/** An id that is a list or a mapping is none. */
function datasetOf(value) {
	if (value === void 0 || value === null || text(value) !== void 0 || value === "") return NONE;
	return [{
		field: "dataset_id",
		message: "dataset_id is no text, so nobody knows which data the run was measured on.",
		remedy: "Write the id of one dataset.",
		severity: "warning"
	}];
}
function statusOf(value) {
	const status = value === void 0 || value === null ? void 0 : text(value) ?? (value === "" ? void 0 : JSON.stringify(value));
	if (status === void 0 || STATUS.has(status.toLowerCase())) return [];
	return [{
		field: "status",
		message: `The status "${status.slice(0, 60)}" is not known, so the run is not ranked.`,
		remedy: "Write Completed, Failed or Partial.",
		severity: "warning"
	}];
}

// src/protocol/rules.ts
/** The protocol, in the order in which its findings are shown. */
const RULES = [
	benchmarkKnown,
	datasetKnown,
	datasetBelongs,
	fieldNamesOne,
	suiteBelongs,
	evalIdUnique,
	runTwice,
	modelKnown,
	modelNameSafe,
	modelNameScripts,
	modelNearlyKnown,
	dateNotFuture,
	rankingMetricPresent,
	requiredMetricsPresent,
	declaredMetricsPresent,
	metricName$1,
	strataRequired,
	strataNames,
	valuesReadable,
	metricRange,
	metricScale,
	intervalHolds,
	sampleCount,
	suiteThresholds,
	benchmarkThresholds,
	benchmarkTargets,
	perfectScore,
	belowChance,
	strataSum,
	strataMean,
	granularity,
	probesAgree,
	robustnessMean,
	aggregateFormula,
	metricsCopied
];

// src/protocol/check-protocol.ts
/** Runs every rule and gives its complaints as findings, with the severity that the hub's configuration sets. */
function checkProtocol(context) {
	const findings = [];
	const rules = rulesOf(context.hub)[context.path === void 0 ? "submitted" : "audited"];
	for (const { rule, severity, isConfigured } of rules) {
		const complaints = rule.check(context);
		if (complaints.length === 0) continue;
		const sure = context.mostDecimals === void 0 ? complaints : rule.check(exactly(context));
		for (const { field, message, remedy, severity: own } of sure) findings.push({
			rule: rule.id,
			severity: isConfigured ? severity : milder(severity, own),
			field,
			message,
			remedy,
			line: lineOf(context, field)
		});
	}
	return findings;
}
/** With every number as it is written. */
const exactly = (context) => ({
	...context,
	mostDecimals: void 0
});
/** The rules that are not turned off, for submissions and for what the hub has accepted. */
const rulesOf = onceFor(({ config }) => {
	const active = (usual) => RULES.flatMap((rule) => {
		const isConfigured = Object.hasOwn(config.rules, rule.id);
		const severity = (isConfigured ? config.rules[rule.id] : void 0) ?? usual(rule);
		return severity === "off" ? [] : [{
			rule,
			severity,
			isConfigured
		}];
	});
	return {
		submitted: active(({ severity }) => severity),
		audited: active(({ severity, audited }) => audited ?? severity)
	};
});
const WEIGHT = {
	note: 0,
	warning: 1,
	error: 2
};
const milder = (a, b = a) => WEIGHT[b] < WEIGHT[a] ? b : a;
/** The line of a field, or of the nearest field around it. */
function lineOf({ submission }, field) {
	if (field === "model.name") return submission.fields.get("modelName")?.line ?? null;
	for (let at = field; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
		const line = submission.lines.get(at);
		if (line !== void 0) return line;
	}
	return null;
}

// src/verdict/context-of.ts
/** What the rules may look at, with metrics as the registry and the board of the benchmark know them. */
function contextOf(given, ranking = given.benchmark && rankBenchmark(given.hub, given.benchmark).metric?.id) {
	const { hub, benchmark, evaluation } = given;
	const { nameIn, ...found } = lookups(hub, benchmark);
	return {
		...given,
		...found,
		reportedAs: (metric) => evaluation && nameIn(evaluation.metrics, metric),
		rankingMetric: ranking ?? benchmark?.primary ?? firstRanking(given)
	};
}
/** The metric by which the first run of a benchmark would be ranked. */
function firstRanking({ hub, benchmark, evaluation }) {
	if (benchmark === void 0 || evaluation === void 0) return void 0;
	return chooseMetrics(hub.config, benchmark, [evaluation]).ranking;
}
const lookupsOf = onceFor(() => /* @__PURE__ */ new Map());
/** The registry's answers, remembered for the hub: an audit asks for the same few names in every record. */
function lookups(hub, benchmark) {
	const before = lookupsOf(hub).get(benchmark);
	if (before !== void 0) return before;
	const { canonical, nameIn } = metricNames(hub.config, benchmark);
	const made = {
		canonical,
		nameIn,
		metricOf: remembering((name) => findMetric(hub.config, benchmark, name)),
		registered: remembering(registeredName)
	};
	lookupsOf(hub).set(benchmark, made);
	return made;
}
/** The names that come first are remembered; a record with thousands of others does not fill the memory. */
function remembering(find) {
	const answers = /* @__PURE__ */ new Map();
	return (name) => {
		const before = answers.get(name);
		if (before !== void 0) return before.answer;
		const answer = find(name);
		if (answers.size < 2e3) answers.set(name, { answer });
		return answer;
	};
}

export { withSeverities as C, REMARKS as S, rankedModel as _, aliasAmong as a, declaredNames as b, mixedWord as c, RECORD_KEYS as d, recordSchema as f, completed as g, unseenIn as h, digestOf as i, ID as l, deceptionIn as m, checkProtocol as n, invisibleIn as o, controlIn as p, RULES as r, looksLike as s, contextOf as t, MOST_NOTES as u, dateHint as v, readFormula as x, onceFor as y };