/** ISO 15924 codes of the scripts of living languages that are written from right to left. */
const rightToLeftScripts = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

const parsed = new Map<string, Intl.Locale | undefined>();

/** A language tag with its likely script and region (UTS 35). Undefined if it is not a language tag (BCP 47). */
function parseTag(tag: string): Intl.Locale | undefined {
  // The names of a list use the same few languages, so parsed tags are cached.
  const locale = parsed.has(tag) ? parsed.get(tag) : readTag(tag);
  parsed.set(tag, locale);
  return locale;
}

function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.test(parseTag(tag)?.script ?? '') ? 'rtl' : 'ltr';
}

/**
 * The best of the available tags: the same tag, else one with the same language and script, preferably without a
 * region. `fr-CA` finds `fr`; `zh-TW` does not find `zh-Hans`. This is the rule of the widget; a test compares the two.
 */
export function matchTag(wanted: string, available: readonly string[]): string | undefined {
  const same = available.find(tag => tag.toLowerCase() === wanted.toLowerCase());
  return same ?? matchLikely(wanted, available);
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
