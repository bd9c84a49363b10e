/** A call in several scripts and directions, with odd names and ids. The interface has no Japanese texts. */
export const mixed = {
  version: 1,
  id: 'mixed',
  defaultLanguage: 'ar',
  updated: '2026-01-20T10:00:00Z',
  title: {
    ar: 'نداء لإعادة التفكير في فضاءاتنا الحضرية الكبرى',
    en: 'Call to rethink our metropolitan spaces',
    'zh-Hans': '重新思考我们的都市空间',
    ja: '大都市空間を再考するための呼びかけ',
  },
  summary: {
    ar: 'هذا النداء التزام.\n\nوهو مفتوح (2020).',
    en: 'A commitment.',
    'zh-Hans': '承诺。',
    ja: '約束です。',
  },
  quote: { ar: 'لنكن جريئين', en: 'Let us be bold' },
  organizer: { name: 'Metropolis', url: 'https://www.metropolis.org' },
  join: { email: 'policy@metropolis.org' },
  signatories: [
    {
      id: 'dubai',
      name: { ar: 'بلدية دبي', en: 'Dubai Municipality' },
      country: 'AE',
      member: true,
      joined: '2025-11-18',
    },
    {
      id: 'tokyo',
      name: { ja: '東京都', en: 'Tokyo', 'zh-Hans': '东京都' },
      country: 'JP',
      member: true,
      joined: '2025-11-19',
    },
    {
      id: 'montreal',
      name: 'Montréal',
      country: 'CA',
      role: 'co-presidency',
      member: true,
      joined: '2020-06-30',
    },
    { id: '../x', name: '<script>alert(1)</script>', joined: '2020-06-30' },
    { id: 'CON', name: '=HYPERLINK("x") & Łódź, Αθήνα, תל אביב, กรุงเทพ', joined: '2020-07-01' },
    { id: 'tbilisi', name: 'თბილისი — Երևան — አዲስ አበባ — ঢাকা — चेन्नई' },
  ],
};
