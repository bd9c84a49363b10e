const reported = new Set<string>();

/** Tells the person who can mend it, on the console, what is wrong. The same words are said once on a page. */
export function report(message: string): void {
  if (!reported.has(message)) {
    reported.add(message);
    console.warn(`<metropolis-call> ${message}`);
  }
}
