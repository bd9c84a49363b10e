/**
 * What the element says on the console during each test of a suite, which calls this. Whatever else is said there is
 * let through.
 */
export function recordWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...args: unknown[]) => {
      if (String(args[0]).startsWith('<metropolis-call>')) {
        warnings.push(String(args[0]));
      } else {
        warn(...args);
      }
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
