/** Four decimals; of a number that would be a zero with them the first two digits. */
export function decimals(value: number): string {
  if (value === 0) return '0.0000';
  return Math.abs(value) < 0.00005 ? value.toPrecision(2) : value.toFixed(4);
}

/** With its sign, as a gap is shown. */
export function signed(value: number): string {
  const text = decimals(value);
  return text.startsWith('-') ? text : `+${text}`;
}

/** `1 model`, `2 models`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
