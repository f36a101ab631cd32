import { type Answer, refusal } from './call.ts';

/** How a call can fail. `before`: GitHub never did it; `after`: it did, but the answer is lost. */
export type Fault = {
  readonly kind:
    | '502-before'
    | '502-after'
    | '500'
    | '403'
    | '429'
    | 'secondary'
    | 'reset-before'
    | 'reset-after';
};

/** The answer a fault gives instead; undefined where the connection is cut. */
export function faultAnswer({ kind }: Fault): Answer | undefined {
  switch (kind) {
    case '502-before':
    case '502-after':
      return refusal(502, 'Server Error');
    case '500':
      return refusal(500, 'Internal Server Error');
    case '403':
      return refusal(403, 'Resource not accessible by integration');
    case '429':
      return refusal(429, 'API rate limit exceeded', {
        'retry-after': '1',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1),
      });
    case 'secondary':
      return refusal(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        {
          'retry-after': '1',
        },
      );
    default:
      return undefined;
  }
}

/** Whether the emulator carries the call out although the caller sees a failure. */
export function isDone({ kind }: Fault): boolean {
  return kind === '502-after' || kind === 'reset-after';
}
