/**
 * Speaks with the page around the frame. Two protocols are known: that of `frame-height.js`, and that of WordPress, which
 * adds `#?secret=…` to the address and a sandbox in which links do not work.
 *
 * @param root the element whose height is reported
 * @param callPage URL of the call's page, on the host of the frame
 */
export function speakWithParent(root: Element, callPage: string): void {
  const secret = new URLSearchParams(location.hash.slice(2)).get('secret') ?? undefined;
  let reported = 0;

  /** The messages go to any origin: a frame cannot know that of its parent, and a height is no secret. */
  const reportHeight = (): void => {
    reported = heightOf(root);
    parent.postMessage({ type: 'metropolis-call-height', height: reported }, '*');
    if (secret !== undefined) {
      parent.postMessage({ message: 'height', value: reported, secret }, '*');
    }
  };
  const reportChange = (): void => {
    if (heightOf(root) !== reported) {
      reportHeight();
    }
  };

  new ResizeObserver(reportChange).observe(root);
  // Browsers do not run observers of sizes in frames that cannot be seen. WordPress hides a frame until its height is known.
  addEventListener('call-load', () => setTimeout(reportChange));
  addEventListener('load', reportHeight);
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === parent && data?.message === 'ready') {
      reportHeight();
    }
  });

  if (secret !== undefined) {
    addEventListener('click', click => followInParent(click, callPage, secret));
  }
}

/** Asks WordPress to follow a link. It follows links to the frame's own host only; the call's page has the others. */
function followInParent(click: MouseEvent, callPage: string, secret: string): void {
  const link = click.composedPath().find(target => target instanceof HTMLAnchorElement);
  if (link && !click.defaultPrevented) {
    const value = link.host === location.host ? link.href : callPage;
    parent.postMessage({ message: 'link', value, secret }, '*');
    click.preventDefault();
  }
}

/** The height of an element, in CSS pixels. */
function heightOf(element: Element): number {
  return Math.ceil(element.getBoundingClientRect().height);
}
