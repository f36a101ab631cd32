/** Whether two texts read alike on GitHub, which changes line ends and drops trailing white space. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}
