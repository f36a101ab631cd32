/** A number as people write it, without a doubt how: digits, one point, an exponent. Matches in linear time. */
const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
/** No measurement has more characters. */
const MOST_CHARACTERS = 400;

/** Whether a text is a plain decimal number. */
export function isDecimal(text: string): boolean {
  return text.length <= MOST_CHARACTERS && DECIMAL.test(text);
}
