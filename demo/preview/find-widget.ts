export const states = ['loading', 'ready', 'stale', 'failed'] as const;

/** The widget as far as the demo uses it. Its code is that of the page it is on. */
export type Widget = HTMLElement & { reload(): Promise<void> };

/** The widget in a page or a part of it, or in the iframe there. */
export function findWidget(part: ParentNode): Widget | undefined {
  const itself = part instanceof HTMLElement && part.localName === 'metropolis-call' ? part : undefined;
  const inFrame = part.querySelector('iframe')?.contentDocument?.querySelector('metropolis-call');
  return (itself ?? part.querySelector('metropolis-call') ?? inFrame ?? undefined) as Widget | undefined;
}
