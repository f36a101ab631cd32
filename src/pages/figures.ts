/** Four decimals, and never `-0.0000`. */
export function decimals(value: number): string {
  const text = value.toFixed(4);
  return text === '-0.0000' ? '0.0000' : text;
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
