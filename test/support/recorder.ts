// The first script of a host page in the tests. It records what the page is like before any other script runs, and what
// happens afterwards. It is a classic script: its block keeps its names off the page.
{
  const output: string[] = [];
  const record = (line: string): void => {
    output.push(line);
    dispatchEvent(new Event('recorded'));
  };
  const later = setTimeout;

  // A page has three seconds to add an element. The tests do not wait for them.
  window.setTimeout = ((task: TimerHandler, delay?: number, ...args: unknown[]) =>
    later(task, delay === 3000 ? 0 : delay, ...args)) as typeof setTimeout;

  const changes: string[] = [];
  const ownElements = 'metropolis-call, script[src*="metropolis-call.js"]';

  for (const name of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[name] = (...args: unknown[]) => record(args.join(' '));
  }
  addEventListener(
    'error',
    event => record(event.target instanceof Element ? event.target.outerHTML : event.message),
    true,
  );
  addEventListener('unhandledrejection', event => record(String(event.reason)));
  addEventListener('securitypolicyviolation', event =>
    record(`${event.violatedDirective}: ${event.blockedURI}`),
  );

  const isOwn = (node: Node): boolean => node instanceof Element && node.matches(ownElements);

  // While a page is parsed, nodes are added and texts grow. Parsing removes nothing and changes no attribute.
  new MutationObserver(records => {
    for (const { type, target, attributeName, removedNodes } of records) {
      const removed = [...removedNodes].filter(node => !isOwn(node));
      if (!isOwn(target) && (type === 'attributes' || removed.length > 0)) {
        changes.push(`${target.nodeName} ${attributeName ?? removed.map(node => node.nodeName).join()}`);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });

  /** The keys of the global object and of each built-in function and object on it, such as `Symbol.metadata`. */
  const listGlobals = (): string[] => {
    const globals = Object.getOwnPropertyDescriptors(window) as Record<string, PropertyDescriptor>;
    return Object.entries(globals).flatMap(([name, descriptor]) => {
      const value: unknown = descriptor.value;
      return typeof value === 'function' || name === 'JSON'
        ? [name, ...keysOf(name, value as Builtin)]
        : name;
    });
  };

  interface Builtin {
    readonly prototype?: object | null;
  }

  const keysOf = (name: string, value: Builtin): string[] =>
    [value, value.prototype ?? {}].flatMap(Reflect.ownKeys).map(key => `${name}.${String(key)}`);

  Object.assign(window, { recorded: { output, changes, listGlobals, globals: listGlobals() } });
}
