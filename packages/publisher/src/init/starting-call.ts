/**
 * A template for a new call. Its required texts are empty. The check reports them as problems, so that the template
 * cannot be published unchanged.
 *
 * @param languages BCP 47, the default one first.
 */
export function startingCall(id: string, languages: readonly string[], now: Date): string {
  const empty = Object.fromEntries(languages.map(language => [language, '']));
  const call = {
    version: 1,
    id,
    status: 'open',
    updated: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    defaultLanguage: languages[0],
    title: empty,
    summary: empty,
    join: { email: '' },
    signatories: [],
  };
  return `${JSON.stringify(call, null, 2)}\n`;
}
