/** A page with so many of a subject in it, as an editor would write it; with none, a blank one. */
export function hostPage(subject, count = 1) {
  const script = subject ? `<script async src="${subject.script}"></script>` : '';
  return page(`${subject?.markup.repeat(count) ?? ''}\n    ${script}`);
}

/** A page with the call's JSON in it, and the script above, so that the widget is there before the first paint. */
export function inlinePage({ markup, script }, json) {
  const data = `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
  return page(markup.replace('></', `>${data}</`), `<script src="${script}"></script>`);
}

function page(content, head = '') {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>A city’s page</title>
    <style>body { max-width: 48em; margin: 2em auto; font-family: sans-serif; }</style>
    ${head}
  </head>
  <body>
    <h1>A city’s page</h1>
    <p>What stands above.</p>
    ${content}
    <p>What stands below.</p>
  </body>
</html>
`;
}
