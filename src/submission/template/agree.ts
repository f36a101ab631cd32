import { isDecimal } from '../record/decimal.ts';

/** A decimal number as digits: `value` is `digits × 10^-scale`, exactly. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Longer exponents are no measurement, and would cost memory. */
const MOST_SCALE = 400;

/**
 * Whether two numbers, as they are written, can be the same one rounded: they differ by at most half a unit in
 * the last place of the one that is written less precisely (`0.93` and `0.927` do, `0.93` and `0.924` do not).
 * Exact arithmetic on the digits, since 0.925 is not 0.925 in binary.
 */
export function agree(a: string, b: string): boolean {
  const [x, y] = [decimal(a), decimal(b)];
  if (x === undefined || y === undefined) return Number(a) === Number(b);
  const scale = Math.max(x.scale, y.scale);
  const difference = scaled(x, scale) - scaled(y, scale);
  const unit = 10n ** BigInt(scale - Math.min(x.scale, y.scale));
  return 2n * (difference < 0n ? -difference : difference) <= (x.scale === y.scale ? 0n : unit);
}

function decimal(text: string): Decimal | undefined {
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(text.slice(0, MOST_SCALE).trim());
  if (parts === null || !isDecimal(text.trim())) return undefined;
  const [, sign, whole = '', rest = '', exponent = '0'] = parts;
  const scale = rest.length - Number(exponent);
  if (Math.abs(scale) > MOST_SCALE || whole.length + rest.length > MOST_SCALE) return undefined;
  const digits = BigInt(`${whole}${rest}` || '0') * (sign === '-' ? -1n : 1n);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

const scaled = ({ digits, scale }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - scale);
