import { timeLimit } from '../../src/platform/request.js';

/**
 * Scripts that call `answer` for `url`. They run in a page with an opaque origin, so every server treats them as
 * another host. The sandbox of the page allows nothing except scripts.
 */
const questions = {
  /** Whether pages of other hosts may read the file. */
  isReadable: `fetch(url, { credentials: 'omit' }).then(({ ok }) => answer(ok), () => answer(false));`,
  /** Whether the file is there. An \`object\` fires \`error\` for a status such as 404 (HTML §4.8.7), also without CORS. */
  isThere: `const object = document.createElement('object');
    object.onload = () => answer(true);
    object.onerror = () => answer(false);
    object.data = url;
    document.documentElement.append(object);`,
} as const;

/**
 * Answers a question about a URL from the point of view of another host.
 *
 * @returns false also if there is no answer within 10 s
 */
export async function askFromElsewhere(question: keyof typeof questions, url: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.className = 'elsewhere';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.sandbox.add('allow-scripts');
  // `<` cannot end the script.
  const urlLiteral = JSON.stringify(url).replaceAll('<', '\\u003c');
  frame.srcdoc = `<!doctype html><script>
    const url = ${urlLiteral};
    const answer = value => parent.postMessage(value, '*');
    ${questions[question]}
  </script>`;
  const answer = answerOf(frame);
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

function answerOf(frame: HTMLIFrameElement): Promise<boolean> {
  return new Promise(resolve => {
    const listening = new AbortController();
    const end = (value: boolean): void => {
      listening.abort();
      clearTimeout(timer);
      resolve(value);
    };
    const timer = setTimeout(() => end(false), timeLimit);
    addEventListener(
      'message',
      ({ source, data }) => {
        if (source === frame.contentWindow) {
          end(data === true);
        }
      },
      listening,
    );
  });
}
