/** The living languages written from right to left, by the ISO 15924 codes of their scripts. */
const rightToLeftScripts = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The languages of most visits, which need not ask `Intl`: for the first time, that takes longer than all else here. */
const leftToRight = /^(de|en|es|fr|it|pt)$/;

/** A language tag with its likely script and region, or nothing where it is not one (BCP 47, UTS 35 likely subtags). */
export function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The best of the available tags for the wanted one, in the same language and script: itself, then the language as
 * such, then its region's, then any. `fr-CA` finds `fr`; `zh-TW` does not find `zh-Hans`.
 *
 * Most visits are over with the first of these.
 */
export function matchTag(wanted: string, available: readonly string[]): string | undefined {
  const same = available.find(tag => tag.toLowerCase() === wanted.toLowerCase());
  return same ?? (wanted && available.join('') ? matchLikely(wanted, available) : undefined);
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return leftToRight.test(tag) || !rightToLeftScripts.test(parseTag(tag)?.script ?? '') ? 'ltr' : 'rtl';
}

function matchLikely(wanted: string, available: readonly string[]): string | undefined {
  const locale = parseTag(wanted);
  const candidates = available.filter(tag => {
    const candidate = parseTag(tag);
    return candidate && candidate.language === locale?.language && candidate.script === locale.script;
  });
  return (
    candidates.find(tag => !/-([a-z]{2}|\d{3})\b/i.test(tag)) ??
    candidates.find(tag => parseTag(tag)?.region === locale?.region) ??
    candidates[0]
  );
}
