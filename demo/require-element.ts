/**
 * Returns the page's element with this id.
 *
 * @throws if the page has no such element, which is a bug
 */
export function requireElement<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`The page has no ${type.name} #${id}`);
  }
  return found;
}
