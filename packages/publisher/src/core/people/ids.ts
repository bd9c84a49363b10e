import { idFromName } from 'metropolis-call-contract';

/** The most characters of an id. A file name made from it fits into 255 bytes, in any script. */
const longest = 60;

/** Names of Windows devices, and `count`, which is the badge with the number of signatories. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|count)$/;

/**
 * Makes a unique id for addresses and file names: `ciudad-de-mexico` for `Ciudad de México`. If the id is taken, the
 * country is added, else a number: `valencia-ve`, `valencia-2`. Empty if the name has no letter.
 */
export function makeId(name: string, isTaken: (id: string) => boolean, country?: string): string {
  const id = idFromName(name.slice(0, 1000)).slice(0, longest).replace(/-+$/, '');
  const isFree = (candidate: string): boolean => !isTaken(candidate) && !reserved.test(candidate);
  if (!id || isFree(id)) {
    return id;
  }
  const withCountry = country && `${id}-${country.toLowerCase()}`;
  if (withCountry && isFree(withCountry)) {
    return withCountry;
  }
  let number = 2;
  while (!isFree(`${id}-${number}`)) {
    number += 1;
  }
  return `${id}-${number}`;
}
