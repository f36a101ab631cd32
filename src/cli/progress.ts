/** Milliseconds before anything is shown, and between two changes of the line. */
const PATIENCE = 1000;
const PACE = 200;

/** A line on a terminal that says how far a long audit is; nothing where standard error is no terminal. */
export function progressLine(
  stream: NodeJS.WriteStream,
  now: () => number,
): { readonly tell: (done: number, of: number) => void; readonly clear: () => void } {
  const start = now();
  let last = start + PATIENCE - PACE;
  let shown = false;
  return {
    tell: (done, of) => {
      if (!stream.isTTY || now() - last < PACE) return;
      last = now();
      shown = true;
      stream.write(`\r${done.toLocaleString('en')} of ${of.toLocaleString('en')} evaluations checked`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
