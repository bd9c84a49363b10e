/** Copies the text. Without permission, as on plain HTTP, it selects the text in `source` instead. */
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
