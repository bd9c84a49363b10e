/** A call with every section, and texts as short as a line break allows, so that pictures are small. */
export const call = {
  version: 1,
  id: 'visual',
  defaultLanguage: 'en',
  updated: '2020-06-30T00:00:00Z',
  title: { en: 'Call to rethink our metropolitan spaces', ar: 'نداء لإعادة التفكير في فضاءاتنا الحضرية' },
  summary: {
    en: 'A commitment to rethink metropolitan areas worldwide.\n\nIt is open to local and regional governments.',
    ar: 'التزام بإعادة التفكير في المناطق الحضرية في العالم.\n\nوهو مفتوح للحكومات المحلية والإقليمية.',
  },
  // In no other language: pictures in Arabic have text of a foreign direction.
  quote: 'Let us be bold and take this unique moment to move ahead.',
  quoteSource: 'The call, May 2020',
  aims: ['Green', 'Inclusive'],
  topics: ['Public space', 'Mobility', 'Adequate housing'],
  join: {
    url: 'https://www.metropolis.org/join',
    email: 'policy@metropolis.org',
    contact: 'Metropolis Policy Officer',
  },
  signatories: [
    {
      id: 'berlin',
      name: 'Berlin',
      country: 'DE',
      member: true,
      role: 'presidency',
      location: { latitude: 52.52, longitude: 13.41 },
    },
    {
      id: 'montreal',
      name: 'Montréal',
      country: 'CA',
      member: true,
      url: 'https://montreal.ca/',
      location: { latitude: 45.5, longitude: -73.57 },
    },
    {
      id: 'pemb',
      name: 'Barcelona Metropolitan Strategic Plan (PEMB)',
      country: 'ES',
      joined: '2026-10-20',
      location: { latitude: 41.39, longitude: 2.17 },
    },
    { id: 'klipsa', name: 'KlipSa' },
  ],
  milestones: [{ count: 3, reached: '2026-10-20' }, { count: 10 }],
  practices: [
    {
      title: 'Streets for walking',
      url: 'https://montreal.ca/streets',
      signatory: 'montreal',
      topic: 'Mobility',
      summary: 'Eight streets without cars in summer.',
    },
  ],
  documents: [
    { lang: 'en', url: 'https://www.metropolis.org/en.pdf' },
    { lang: 'fr', url: 'https://www.metropolis.org/fr.pdf' },
  ],
  organizer: { name: 'Metropolis', url: 'https://www.metropolis.org/' },
};
