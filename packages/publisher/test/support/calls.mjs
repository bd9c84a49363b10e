/** A call without findings. */
export function call(changes = {}) {
  return {
    version: 1,
    id: 'streets',
    updated: '2024-03-01T12:00:00Z',
    title: { en: 'Streets for people', fr: 'Des rues pour les gens' },
    summary: { en: 'We open our streets.', fr: 'Nous ouvrons nos rues.' },
    join: { email: 'join@example.org' },
    signatories: [
      { id: 'berlin', name: 'Berlin', country: 'DE', member: true },
      { id: 'montreal', name: { en: 'Montreal', fr: 'Montréal' }, country: 'CA', joined: '2024-02-01' },
    ],
    ...changes,
  };
}

export function text(changes) {
  return `${JSON.stringify(call(changes), null, 2)}\n`;
}

/** The lines that are in only one of two texts, with + and -. */
export function difference(before, after) {
  const [old, now] = [before, after].map(each => each.split('\n'));
  return [
    ...old.filter(line => !now.includes(line)).map(line => `-${line}`),
    ...now.filter(line => !old.includes(line)).map(line => `+${line}`),
  ];
}
