import { memberLanguages } from 'metropolis-call-publisher/core';

/** Languages of Metropolis's members, to choose from. Others are typed as tags (BCP 47). */
export const commonLanguages = [...memberLanguages, 'zh-Hans', 'zh-Hant'];
