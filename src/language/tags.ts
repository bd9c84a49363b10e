/** The living languages that are written from right to left by themselves, and the scripts that are (ISO 15924). */
const rightToLeft =
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?!-[a-z]{4}\b)\b|-(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)\b/i;

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
 * Most visits are over with the first of these: to ask `Intl` for the first time takes longer than all else here.
 */
export function matchTag(wanted: string, available: readonly string[]): string | undefined {
  const same = available.find(tag => tag.toLowerCase() === wanted.toLowerCase());
  return same ?? (wanted && available.join('') ? matchLikely(wanted, available) : undefined);
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) ? 'rtl' : 'ltr';
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
