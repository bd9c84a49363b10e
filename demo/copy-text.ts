/** Copies the text; where the browser does not let a page do that (no HTTPS), selects where it stands. */
export async function copyText(text: string, source?: Node): Promise<'copied' | 'selected' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (!source) {
      return 'failed';
    }
    getSelection()?.selectAllChildren(source);
    return 'selected';
  }
}
