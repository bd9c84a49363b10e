import ts from 'typescript';

/**
 * At run time lit-html reads each template to learn which of its holes stand in an attribute, and marks them for the
 * HTML parser. In the script file they are marked when it is built, and what reads them is left out (`trim-lit.mjs`):
 * `<a href=${url}>${text}</a>` becomes `<a href$lit$=${url}><?${text}></a>`, to be joined by one marker.
 *
 * Vite plugin, to come after `minify-templates.mjs`.
 */
export function markTemplates() {
  return {
    name: 'mark-templates',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/.*\.ts$/.test(id) ? { code: withMarks(code, id), map: null } : null;
    },
  };
}

/**
 * @param {string} code
 * @param {string} id
 */
function withMarks(code, id) {
  const pieces = templatesOf(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true)).flatMap(marked);
  // From the last to the first, so that the places of those to come still hold.
  return pieces
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, html }) => text.slice(0, start) + html + text.slice(end), code);
}

/**
 * The templates that have holes, each as what stands around them.
 *
 * @param {ts.Node} node
 * @returns {{ start: number, end: number, html: string }[][]}
 */
function templatesOf(node) {
  const inside = node.getChildren().flatMap(templatesOf);
  const isHtml = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html';
  if (!isHtml || !ts.isTemplateExpression(node.template)) {
    return inside;
  }
  const { head, templateSpans } = node.template;
  const pieces = [head, ...templateSpans.map(({ literal }) => literal)].map(piece => {
    const start = piece.getStart() + 1;
    const end = piece.getEnd() - (ts.isTemplateTail(piece) ? 1 : 2);
    return { start, end, html: node.getSourceFile().text.slice(start, end) };
  });
  return [pieces, ...inside];
}

/** @param {{ start: number, end: number, html: string }[]} pieces */
function marked(pieces) {
  let before = '';
  return pieces.map(({ html, ...place }, index) => {
    const start = index > 0 && !isInTag(before) ? '>' : '';
    before += html;
    if (index === pieces.length - 1) {
      // A hole at the end needs something to stand before.
      return { ...place, html: start + (html || '<?>') };
    }
    return { ...place, html: start + (isInTag(before) ? withMarkedName(html) : `${html}<?`) };
  });
}

/** @param {string} html */
function isInTag(html) {
  return html.lastIndexOf('<') > html.lastIndexOf('>');
}

/**
 * @param {string} html that ends where the value of an attribute begins
 * @throws {Error} where the value is not the hole alone, as the trimmed lit-html wants it
 */
function withMarkedName(html) {
  if (!/[\w@-]="?$/.test(html)) {
    throw new Error(`The value of an attribute is to be one expression: ${html}\${…}`);
  }
  return html.replace(/="?$/, '$lit$$$&');
}
