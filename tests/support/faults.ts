import { type Answer, answer, refusal } from './call.ts';

/**
 * How a call can fail. `before`: GitHub never did it; `after`: it did, but the answer is lost. `stale` gives a
 * read the answer of before the last change; `hang` never answers; `kill` ends the run at this call.
 */
export const FAULT_KINDS = [
  'reset-before',
  'reset-after',
  '502-before',
  '502-after',
  '500',
  '403',
  'secondary',
  '429',
  'stale',
  'hang-before',
  'hang-after',
  'html',
  'truncated',
  'kill-before',
  'kill-after',
] as const;

export interface Fault {
  /** `answer` gives the answer that a test names; GitHub does not carry the call out. */
  readonly kind: (typeof FAULT_KINDS)[number] | 'answer';
  readonly answer?: Answer;
}

/** What the caller gets in place of GitHub's answer. */
export type Spoilt =
  | { readonly how: 'answer'; readonly answer: Answer }
  | { readonly how: 'text'; readonly status: number; readonly type: string; readonly text: string }
  | { readonly how: 'reset' | 'silence' };

const BODY_403 = { documentation_url: 'https://docs.github.com/rest' };

/** How a fault looks to the caller. `real` is GitHub's own answer where the call was carried out. */
export function spoil({ kind, answer: named }: Fault, real: Answer | undefined): Spoilt {
  switch (kind) {
    case 'reset-before':
    case 'reset-after':
      return { how: 'reset' };
    case 'hang-before':
    case 'hang-after':
    case 'kill-before':
    case 'kill-after':
      return { how: 'silence' };
    case '502-before':
    case '502-after':
      return {
        how: 'text',
        status: 502,
        type: 'text/html',
        text: '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n</body>\n</html>\n',
      };
    case '500':
      return { how: 'answer', answer: refusal(500, 'Server Error') };
    case '403':
      return { how: 'answer', answer: refusal(403, 'Resource not accessible by integration') };
    case '429':
      return { how: 'answer', answer: limited(429, primaryMessage) };
    case 'secondary':
      return { how: 'answer', answer: limited(403, secondaryMessage) };
    case 'html':
      return {
        how: 'text',
        status: 200,
        type: 'text/html',
        text: '<!DOCTYPE html><html><body>Sign in to the network</body></html>',
      };
    case 'truncated': {
      const text = JSON.stringify(real?.body ?? { message: 'nothing' });
      return {
        how: 'text',
        status: real?.status ?? 200,
        type: 'application/json; charset=utf-8',
        text: text.slice(0, Math.max(1, Math.floor(text.length / 2))),
      };
    }
    case 'answer':
      return named === undefined ? { how: 'reset' } : { how: 'answer', answer: named };
    case 'stale':
      return real === undefined ? { how: 'reset' } : { how: 'answer', answer: real };
  }
}

const primaryMessage =
  'API rate limit exceeded for installation. If you reach out to GitHub Support for help, please include the request ID.';
const secondaryMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';

/** Retry-After is a whole number of seconds; 1 is the shortest that says anything. */
function limited(status: number, message: string): Answer {
  const primary = status === 429;
  return answer(
    status,
    {
      message,
      ...BODY_403,
      ...(primary
        ? {}
        : {
            documentation_url:
              'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
          }),
    },
    {
      'retry-after': '1',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': primary ? '0' : '900',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1),
    },
  );
}

/** Whether GitHub carries the call out although the caller sees a failure. */
export function isDone({ kind }: Fault): boolean {
  return kind.endsWith('-after') || kind === 'truncated';
}
