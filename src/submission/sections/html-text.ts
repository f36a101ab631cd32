/** HTML without its comments; one that is never closed hides the rest. Linear. */
export function withoutComments(html: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<!--', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    const close = html.indexOf('-->', open + 4);
    if (close < 0) return text;
    at = close + 3;
  }
}

/** What a reader sees of HTML: `<!-- hint --> value` is shown as `value`. Linear. */
export function visibleHtml(html: string): string {
  const bare = withoutComments(html);
  let text = '';
  let at = 0;
  for (;;) {
    const open = bare.indexOf('<', at);
    if (open < 0) return (text + bare.slice(at)).trim();
    text += bare.slice(at, open);
    const close = bare.indexOf('>', open);
    if (close < 0) return text.trim();
    at = close + 1;
  }
}
