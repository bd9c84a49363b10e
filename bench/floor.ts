import { readFileSync } from 'node:fs';
import { newVisitor, open } from './page.js';
import { contentOf, subjects } from './subjects.js';

/**
 * Adds the floor to a server: what is written by hand, with the styles of the widget as it is.
 *
 * @returns {Promise<{ code: string, differences: string[] }>} `differences`: in what its finished DOM is not the widget's
 */
export async function addFloor(server, browser) {
  const widget = await finished(server, browser, 'widget');
  const code = readFileSync(new URL('pages/floor.js', import.meta.url), 'utf8');
  const content = code.replace('STYLES', () => JSON.stringify(widget.styles));
  server.add('/floor.js', { type: 'text/javascript', content });
  const floor = await finished(server, browser, 'floor');
  return { code: content, differences: differences(widget.elements, floor.elements) };
}

async function finished(server, browser, key) {
  const visitor = await newVisitor(browser, server.origin);
  await open(visitor, `${server.origin}/${key}/1`, contentOf(key));
  const result = await visitor.page.evaluate(readShadow, subjects[key].markup.match(/[\w-]+/)[0]);
  await visitor.leave();
  return result;
}

/** In the page: the elements of a shadow tree in their order, each with its depth and text, and its styles. */
function readShadow(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const depth = element => (element.parentElement ? 1 + depth(element.parentElement) : 0);
  const ownText = element =>
    [...element.childNodes]
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .map(({ data }) => data.trim())
      .join('');
  const attributes = element =>
    element
      .getAttributeNames()
      .filter(name => name !== 'id')
      .toSorted()
      .map(name => `${name}="${element.getAttribute(name)}"`);
  return {
    elements: [...shadowRoot.querySelectorAll('*')].map(element =>
      [depth(element), element.localName, ...attributes(element), ownText(element)].join(' '),
    ),
    styles: shadowRoot.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  };
}

function differences(wanted, actual) {
  return [
    ...wanted.filter(line => !actual.includes(line)).map(line => `- ${line}`),
    ...actual.filter(line => !wanted.includes(line)).map(line => `+ ${line}`),
    ...(wanted.length === actual.length
      ? []
      : [`${wanted.length} elements, and ${actual.length} in the floor`]),
  ];
}
