/** What the script file may weigh, in bytes (brotli, quality 11). */
export const scriptBudget = 18_432;

/** What a language file may weigh, in bytes (brotli, quality 11). */
export const languageBudget = 1_024;
