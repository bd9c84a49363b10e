/** The most bytes of the script file (brotli, quality 11). */
export const scriptBudget = 20_480;

/** The most bytes of a language file (brotli, quality 11). */
export const languageBudget = 1_024;
