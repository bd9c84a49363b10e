/** ISO 15924 codes of the scripts of living languages that are written from right to left. */
const rightToLeftScripts = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The languages of most visits. Listing them avoids the first use of `Intl`, which is slow. */
const leftToRight = /^(de|en|es|fr|it|pt)$/;

/** A language tag with its likely script and region (UTS 35). Undefined if it is not a language tag (BCP 47). */
export function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * Finds the best available tag of the same language and script. The order of preference: the same tag, the language
 * without a region, the same region, any other. `fr-CA` finds `fr`; `zh-TW` does not find `zh-Hans`.
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
