/** The page's element of that id. Throws where the page and its script have drifted apart. */
export function requireElement<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`The page has no ${type.name} #${id}`);
  }
  return found;
}
