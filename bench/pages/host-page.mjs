/** A page with so many of a subject in it, as an editor would write it; with none, a blank one. */
export function hostPage(subject, count = 1) {
  const widgets = subject ? subject.markup.repeat(count) : '';
  const script = subject ? `<script async src="${subject.script}"></script>` : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>A city’s page</title>
    <style>body { max-width: 48em; margin: 2em auto; font-family: sans-serif; }</style>
  </head>
  <body>
    <h1>A city’s page</h1>
    <p>What stands above.</p>
    ${widgets}
    ${script}
    <p>What stands below.</p>
  </body>
</html>
`;
}
