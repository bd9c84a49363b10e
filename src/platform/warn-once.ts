const warned = new Set<string>();

/** Warns the page's developer on the console. A page gets each message once. */
export function warnOnce(message: string): void {
  if (!warned.has(message)) {
    warned.add(message);
    console.warn(`<metropolis-call> ${message}`);
  }
}
