/**
 * The script `frame-height.js`, for pages with the widget in an iframe. It gives each iframe of `frame.html` the height of
 * its content, whenever that changes.
 */

const frameSelector = 'iframe[src*="/frame.html"]';
const largestHeight = 20_000;

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(frameSelector)) {
    // A sandboxed frame has an opaque origin, `null`.
    const isSender =
      source === frame.contentWindow && (origin === new URL(frame.src).origin || origin === 'null');
    if (isSender && height !== undefined) {
      frame.style.height = `${height}px`;
    }
  }
});

// Frames that have loaded before this script report their height again.
document
  .querySelectorAll<HTMLIFrameElement>(frameSelector)
  .forEach(frame => frame.contentWindow?.postMessage({ message: 'ready' }, '*'));

function heightIn(data: unknown): number | undefined {
  const isHeight =
    typeof data === 'object' &&
    data &&
    'type' in data &&
    data.type === 'metropolis-call-height' &&
    'height' in data &&
    typeof data.height === 'number' &&
    data.height >= 0 &&
    data.height <= largestHeight;
  return isHeight ? (data as { height: number }).height : undefined;
}
