import { memberLanguages } from 'metropolis-call-publisher/core';

/** Languages to choose from: those of the members of Metropolis. Other languages are typed as tags (BCP 47). */
export const commonLanguages = [...memberLanguages, 'zh-Hans', 'zh-Hant'];
