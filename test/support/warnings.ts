/**
 * Records the console warnings of the element during each test of the suite that calls this. Other output still appears on
 * the console.
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
