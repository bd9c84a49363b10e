/** What the script file may weigh, in bytes (brotli, quality 11). */
export const scriptBudget = 20_480;

/** What a language file may weigh, in bytes (brotli, quality 11). */
export const languageBudget = 1_024;
