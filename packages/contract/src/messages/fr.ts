import type { Messages } from './messages.js';

const number = new Intl.NumberFormat('fr');
const list = new Intl.ListFormat('fr');
const noCall = 'Les visiteurs ne voient pas l’appel, mais le simple lien que la page affiche à sa place.';

export const fr: Messages = {
  severities: { problem: 'Problème', advice: 'Conseil' },
  kinds: {
    version: 'le nombre 1, sans guillemets',
    string: 'un texte entre guillemets, qui n’est pas vide',
    text: 'un texte, ou des textes par langue comme { "en": "…", "fr": "…" }',
    url: 'une adresse web complète, comme "https://example.org/"',
    urlText: 'une adresse web complète, ou des adresses par langue',
    languageKey: 'un code de langue comme "fr" ou "pt-BR"',
    email: 'une adresse électronique seule, comme "join@example.org"',
    tag: 'un code de langue comme "fr" ou "pt-BR"',
    country: 'deux lettres majuscules (ISO 3166), comme "FR"',
    boolean: 'true ou false, sans guillemets',
    role: '"presidency" ou "co-presidency"',
    status: '"open", "closed" ou "archived"',
    date: 'un jour sous la forme année-mois-jour, comme "2020-06-30"',
    dateTime: 'une date et une heure avec leur fuseau, comme "2020-06-30T12:00:00Z"',
    count: 'un nombre entier, 0 ou plus, sans guillemets',
    milestoneCount: 'un nombre entier, 1 ou plus, sans guillemets',
    latitude: 'un nombre de -90 à 90, sans guillemets',
    longitude: 'un nombre de -180 à 180, sans guillemets',
    list: 'une liste : [ … ]',
    call: 'un objet : { … }',
    join: 'un objet avec "url" ou "email"',
    signatory: 'un objet avec "id" et "name"',
    location: 'un objet avec "latitude" et "longitude"',
    milestone: 'un objet avec "count"',
    practice: 'un objet avec "title" et "url"',
    document: 'un objet avec "lang" et "url"',
    organizer: 'un objet avec "name"',
  },
  losses: {
    call: noCall,
    join: 'Les visiteurs n’apprennent pas comment adhérer.',
    signatory: 'Les visiteurs ne voient pas ce signataire, et il n’est pas compté.',
    location: 'Les visiteurs ne voient pas ce signataire sur la carte.',
    milestone: 'Les visiteurs ne voient pas cette étape.',
    practice: 'Les visiteurs ne voient pas cette pratique.',
    document: 'Les visiteurs ne voient pas ce document.',
    organizer: 'Les visiteurs ne voient pas qui lance l’appel.',
    status: 'Les visiteurs voient l’appel comme ouvert, et peuvent adhérer.',
    language: 'Les visiteurs qui lisent cette langue voient le texte dans une autre.',
    value: 'Les visiteurs ne voient pas cet élément ; le reste est affiché.',
  },
  findings: {
    empty: () => ['Le fichier est vide.', noCall, 'Reprenez la dernière version enregistrée.'],
    html: () => [
      'Ceci est une page web (HTML), et non du JSON.',
      noCall,
      'Est-ce le bon fichier, la bonne adresse ? Un serveur peut envoyer une page à lui quand le fichier n’existe pas ou qu’il faut s’identifier.',
    ],
    'not-json': () => [
      'Ceci n’est pas du JSON.',
      noCall,
      'Un appel commence par { et s’enregistre en texte brut. Est-ce le bon fichier ?',
    ],
    'not-utf8': ({ encoding }) => [
      encoding === 'damaged'
        ? 'Le fichier n’est pas entièrement en UTF-8 : voici un caractère dans un autre encodage.'
        : `Le fichier est enregistré en ${encoding === 'utf-16' ? 'UTF-16' : 'Windows-1252 (dit aussi Latin-1 ou ANSI)'}, et non en UTF-8.`,
      encoding === 'utf-16' ? noCall : 'Les visiteurs voient � à la place des lettres accentuées.',
      encoding === 'damaged'
        ? 'Retapez le caractère et enregistrez le fichier en UTF-8.'
        : 'Enregistrez-le de nouveau dans votre éditeur avec l’encodage UTF-8.',
    ],
    'byte-order-mark': () => [
      'Le fichier commence par un indicateur d’ordre des octets (BOM).',
      '',
      'Enregistrez-le en UTF-8 sans BOM : certains programmes ne savent pas le lire autrement.',
    ],
    'too-large': ({ size, limit }) => [
      `Le fichier a ${number.format(size)} octets ; ${number.format(limit)} au plus sont lus.`,
      noCall,
      'Placez la liste des signataires dans un fichier à part ("signatoriesUrl").',
    ],
    'too-deep': ({ limit }) => [
      `Des objets et des listes sont imbriqués sur plus de ${number.format(limit)} niveaux.`,
      noCall,
      'Un appel a cinq niveaux. Retirez ce qui n’a pas sa place ici.',
    ],
    'extra-comma': () => [
      'Cette virgule est de trop.',
      noCall,
      'Retirez-la : après le dernier élément, avant } ou ], il n’y a pas de virgule.',
    ],
    'missing-comma': () => [
      'Il manque une virgule après ceci.',
      noCall,
      'Mettez une virgule entre deux éléments.',
    ],
    'missing-colon': () => [
      'Il manque un deux-points après cette clé.',
      noCall,
      'Mettez un deux-points entre la clé et la valeur : "clé": "valeur".',
    ],
    'missing-value': () => [
      'Il manque la valeur après ce deux-points.',
      noCall,
      'Écrivez la valeur, ou retirez la clé.',
    ],
    'curly-quotes': ({ character }) => [
      `JSON ne connaît pas ce guillemet : ${character}`,
      noCall,
      'Mettez un guillemet droit (") à sa place. Les traitements de texte en écrivent d’autres ; un éditeur de texte brut, non.',
    ],
    'single-quotes': () => [
      'JSON ne connaît pas les apostrophes autour des textes.',
      noCall,
      'Mettez des guillemets droits (") à leur place.',
    ],
    comment: () => ['JSON n’a pas de commentaires.', noCall, 'Retirez le commentaire.'],
    'unquoted-key': ({ key }) => [
      `La clé est sans guillemets : ${key}`,
      noCall,
      `Mettez-la entre guillemets : "${key}".`,
    ],
    'unknown-word': ({ word, suggestion }) => [
      `Ce mot n’est pas entre deux guillemets : ${word}`,
      noCall,
      suggestion
        ? `Écrivez ${suggestion}.`
        : 'Mettez un guillemet (") avant et après chaque clé et chaque texte. Seuls les nombres, true, false et null n’en ont pas.',
    ],
    'unclosed-text': () => [
      'Ce texte n’a pas de guillemet à la fin.',
      noCall,
      'Mettez un guillemet (") là où le texte se termine.',
    ],
    'line-break-in-text': () => [
      'La ligne se termine ici au milieu d’un texte.',
      noCall,
      'Écrivez \\n pour un saut de ligne, et gardez le texte sur une seule ligne.',
    ],
    'control-in-text': () => [
      'Ce texte contient un caractère invisible, comme une tabulation.',
      noCall,
      'Retirez-le, ou écrivez \\t pour une tabulation.',
    ],
    'bad-escape': () => [
      'Après la barre oblique inverse (\\) se trouve ce que JSON ne connaît pas.',
      noCall,
      'Écrivez \\\\ pour une barre oblique inverse, \\" pour un guillemet, \\n pour un saut de ligne.',
    ],
    'bad-number': ({ value }) => [
      `JSON ne connaît pas les nombres écrits ainsi : ${value}`,
      noCall,
      'Écrivez des chiffres, avec un point pour les décimales : 41.39, sans + ni zéros devant.',
    ],
    unclosed: ({ bracket }) => [
      `Il manque une fermeture après ceci : ${bracket}`,
      noCall,
      `Mettez ${bracket} là où l’objet ou la liste se termine. Ce qui s’est ouvert en premier se ferme en dernier.`,
    ],
    'text-after-end': () => [
      'L’appel s’est terminé avant ceci.',
      noCall,
      'Retirez ce qui suit le dernier }, ou le } qui ferme trop tôt.',
    ],
    'odd-blank': ({ character }) => [
      `Voici une espace que JSON ne connaît pas (${character}), venue d’une page web ou d’un traitement de texte.`,
      noCall,
      'Remplacez-la par une espace ordinaire, ici et plus bas.',
    ],
    syntax: ({ found }) => [
      `JSON ne peut avoir ceci à cet endroit : ${found || 'la fin du fichier'}`,
      noCall,
      'Comparez avec les éléments précédents : une accolade, un crochet, une virgule ou un guillemet manque ou est de trop.',
    ],
    'more-faults': ({ count }) => [
      `Autres lignes où le JSON est fautif : ${number.format(count)}.`,
      '',
      'Corrigez les premières, puis vérifiez de nouveau : elles entraînent souvent les autres.',
    ],
    'duplicate-key': ({ key }) => [
      `La clé "${key}" figure deux fois dans le même objet.`,
      'Les visiteurs ne voient que la dernière valeur ; celle d’avant est perdue.',
      'Gardez l’une des deux.',
    ],
    missing: ({ key, expected, lost }, { kinds, losses }) => [
      `"${key}" manque.`,
      losses[lost],
      `Ajoutez-le. Il faut ${kinds[expected]}.`,
    ],
    unusable: ({ expected, value, lost }, { kinds, losses }) => [
      `Ceci n’est pas utilisable : ${value}`,
      losses[lost],
      `Il faut ${kinds[expected]}.`,
    ],
    'near-miss': ({ expected, value, suggestion, lost }, { kinds, losses }) => [
      `Ceci n’est pas utilisable : ${value}`,
      losses[lost],
      `Est-ce ${suggestion} ? Il faut ${kinds[expected]}.`,
    ],
    'no-such-date': ({ value, lost }, { losses }) => [
      `Ce jour n’existe pas : ${value}`,
      losses[lost],
      'Écrivez un jour du calendrier sous la forme année-mois-jour.',
    ],
    'misspelt-key': ({ key, suggestion }) => [
      `Le format n’a pas de clé "${key}" ici.`,
      'Les visiteurs ne voient pas ce qui s’y trouve.',
      `Est-ce "${suggestion}" ?`,
    ],
    'misplaced-key': ({ key, belongs }) => [
      `La clé "${key}" n’a pas sa place ici.`,
      'Les visiteurs ne voient pas ce qui s’y trouve.',
      `Sa place est dans ${belongs}.`,
    ],
    'no-way-to-join': () => [
      'L’appel ne dit pas comment adhérer.',
      noCall,
      'Donnez à "join" une adresse web ("url"), une adresse électronique ("email"), ou les deux.',
    ],
    'too-long': ({ length, limit }) => [
      `Il y a ici ${number.format(length)} caractères ; ${number.format(limit)} au plus sont affichés.`,
      'Les visiteurs n’en voient pas l’ensemble.',
      'Raccourcissez-le.',
    ],
    'too-many': ({ count, limit }) => [
      `Cette liste a ${number.format(count)} éléments ; ${number.format(limit)} au plus sont affichés.`,
      'Les visiteurs ne voient pas les éléments suivants.',
      'Raccourcissez la liste. Les signataires peuvent figurer dans un fichier à part ("signatoriesUrl").',
    ],
    'too-many-paragraphs': ({ count, limit }) => [
      `Ce texte a ${number.format(count)} paragraphes ; ${number.format(limit)} au plus sont affichés.`,
      'Les visiteurs n’en voient pas l’ensemble.',
      'Raccourcissez-le, ou retirez des lignes vides.',
    ],
    'missing-translation': ({ languages }) => [
      `Ce texte manque en : ${list.format(languages)}.`,
      'Les visiteurs qui lisent ces langues le voient dans une autre.',
      'Ajoutez la traduction.',
    ],
    'stale-translation': ({ language, source }) => [
      `Le texte en "${source}" a changé, mais pas sa traduction en "${language}".`,
      'Les visiteurs lisent peut-être deux choses différentes.',
      'Vérifiez que la traduction convient encore.',
    ],
    'repeated-language': ({ language, other }) => [
      `"${language}" et "${other}" sont la même langue.`,
      'Les visiteurs ne voient que l’un des deux textes.',
      'Gardez l’un des deux.',
    ],
    'default-language-unused': ({ language }) => [
      `La langue par défaut est "${language}", et il n’y a pas de titre dans cette langue.`,
      '',
      'Indiquez une langue du titre.',
    ],
    'combining-marks': ({ limit }) => [
      `Plus de ${number.format(limit)} signes se superposent ici à une lettre.`,
      'Les visiteurs voient la lettre sans les signes en trop.',
      'Retapez le texte sans eux.',
    ],
    'bidi-control': ({ character }) => [
      `Voici un caractère invisible qui change le sens de l’écriture (${character}).`,
      'Les visiteurs voient peut-être les lettres dans un autre ordre.',
      'Retirez-le : le sens découle de l’écriture elle-même. Le plus simple est de retaper le texte.',
    ],
    'control-character': ({ character }) => [
      `Voici un caractère qui ne peut être affiché (${character}).`,
      '',
      'Retirez-le, ou retapez le texte.',
    ],
    'broken-letters': ({ sample }) => [
      `Des lettres semblent altérées ici : ${sample}`,
      'Les visiteurs voient de mauvaises lettres.',
      'Retapez-les. Elles ont été altérées quand un fichier a été ouvert dans un mauvais encodage.',
    ],
    markup: ({ sample }) => [
      `Ceci ressemble à du HTML : ${sample}`,
      'Les visiteurs le voient tel qu’il est écrit.',
      'Écrivez du texte simple. Les lignes vides séparent les paragraphes.',
    ],
    'insecure-link': ({ url }) => [
      `Cette adresse n’est pas en https : ${url}`,
      'D’autres peuvent lire en chemin, ou modifier ce que voient les visiteurs.',
      'Écrivez https:// si le site le permet.',
    ],
    'duplicate-id': ({ id, first }) => [
      `Un signataire précédent (${first}) a le même identifiant : ${id}`,
      'Les visiteurs ne voient pas ce signataire, et il n’est pas compté.',
      'Donnez-lui un identifiant à lui, ou retirez-le si c’est le même.',
    ],
    'odd-id': ({ id, suggestion }) => [
      `Cet identifiant convient mal aux adresses et aux noms de fichiers : ${id}`,
      '',
      suggestion
        ? `Écrivez par exemple "${suggestion}".`
        : 'Utilisez des lettres, des chiffres et des traits d’union.',
    ],
    'similar-names': ({ name, other, first }) => [
      `« ${name} » et « ${other} » (${first}) sont peut-être la même institution.`,
      'Les visiteurs la verraient deux fois, et le total compterait une de trop.',
      'Retirez l’une des deux si c’est le cas. Sinon, distinguez-les par "country" ou par des noms plus complets.',
    ],
    'unknown-country': ({ country }) => [
      `Aucun pays n’a le code ${country}.`,
      'Les visiteurs voient le code, ou rien, à la place du nom du pays.',
      'Cherchez le code (ISO 3166-1 alpha-2) : GB pour le Royaume-Uni, par exemple.',
    ],
    'unknown-signatory': ({ id, suggestion }) => [
      `Aucun signataire n’a cet identifiant : ${id}`,
      'Les visiteurs ne voient pas de qui est cette pratique.',
      suggestion
        ? `Est-ce "${suggestion}" ?`
        : 'Écrivez l’identifiant tel qu’il figure dans la liste des signataires.',
    ],
    'date-in-future': ({ date }) => [`Ce jour est encore à venir : ${date}`, '', 'L’année est-elle juste ?'],
    'count-too-small': ({ key, count, listed }) => [
      `"${key}" indique ${number.format(count)} ; la liste indique ${number.format(listed)}.`,
      'Les visiteurs voient le nombre de ceux qui figurent dans la liste.',
      'Corrigez le nombre, ou retirez-le : sans lui, la liste est comptée.',
    ],
    'member-count-differs': ({ count, listed }) => [
      `"memberCount" indique ${number.format(count)} ; signataires marqués comme membres : ${number.format(listed)}.`,
      '',
      'Corrigez le nombre, ou écrivez "member": true là où il manque.',
    ],
    'more-members-than-signatories': ({ members, signatories }) => [
      `Il y a plus de membres (${number.format(members)}) que de signataires (${number.format(signatories)}).`,
      'Les visiteurs lisent des chiffres qui ne peuvent être justes.',
      'Corrigez "memberCount" ou "signatoryCount".',
    ],
    'milestone-order': ({ count, before }) => [
      `L’étape ${number.format(count)} vient après l’étape ${number.format(before)}.`,
      '',
      'Indiquez chaque étape une fois, la plus petite d’abord.',
    ],
    'milestone-reached-early': ({ count, signatories }) => [
      `L’étape ${number.format(count)} est marquée comme atteinte ; signataires : ${number.format(signatories)}.`,
      '',
      'Retirez "reached", ou corrigez les nombres.',
    ],
    'updated-missing': () => [
      '"updated" manque.',
      'Une ancienne copie en chemin peut prendre la place d’une plus récente.',
      'Ajoutez la date et l’heure de la dernière modification, comme "2020-06-30T12:00:00Z".',
    ],
    'updated-in-future': ({ updated }) => [
      `"updated" est dans le futur : ${updated}`,
      'Jusque-là, les pages ouvertes refusent toute correction.',
      'Écrivez l’heure de la dernière modification.',
    ],
    'updated-not-changed': ({ updated }) => [
      `L’appel a changé, et "updated" est toujours ${updated}.`,
      'Une ancienne copie en chemin peut prendre la place de celle-ci.',
      'Écrivez l’heure de cette modification.',
    ],
    'updated-went-back': ({ updated, before }) => [
      `"updated" (${updated}) est antérieur à celui de la version précédente (${before}).`,
      'Les pages ouvertes gardent la version précédente.',
      'Écrivez l’heure de cette modification.',
    ],
    'id-changed': ({ id, before }) => [
      `L’identifiant de l’appel est passé de ${before} à ${id}.`,
      'Les pages ouvertes le prennent pour un autre appel.',
      'Gardez l’identifiant, même si le titre change.',
    ],
    'milestone-moved': ({ count }) => [
      `L’étape ${number.format(count)} de la version précédente n’y est plus.`,
      'Les visiteurs font confiance aux objectifs qui ne bougent pas.',
      'Remettez-la, sauf si c’était une erreur.',
    ],
    'signatory-lost': ({ id, name }) => [
      `« ${name} » (${id}) était signataire dans la version précédente, et ne l’est plus.`,
      'Les visiteurs ne voient plus ce signataire.',
      'Remettez-le, sauf s’il s’est retiré.',
    ],
    'signatory-id-changed': ({ id, before, name }) => [
      `L’identifiant de « ${name} » est passé de ${before} à ${id}.`,
      'Les pages et les badges qui le désignent par l’ancien identifiant ne le trouvent plus.',
      'Gardez l’ancien identifiant.',
    ],
  },
};
