import type { CheckTexts } from './check.js';

export const fr: CheckTexts = {
  running: 'Vérification…',
  summary: (problems, advice) =>
    problems + advice === 0
      ? 'Tout va bien.'
      : `Résultat : ${problems} ${problems > 1 ? 'problèmes' : 'problème'}, ${advice} ${advice > 1 ? 'conseils' : 'conseil'}.`,
  severities: { good: 'Bien', advice: 'Conseil', problem: 'Problème' },
  more: count => `et ${count} de plus`,
  findings: {
    shows: count => [`Le widget montre cet appel ; signataires : ${count}.`],
    'shows-nothing': () => [
      'Le widget ne peut pas montrer cet appel : les visiteurs voient le simple lien de repli.',
    ],
    'no-address': () => ['Ce n’est pas une adresse web.', 'Saisissez-la en entier, avec https:// au début.'],
    insecure: () => [
      'L’adresse n’est pas en https.',
      'Les navigateurs ne la chargent pas dans une page https. Servez le fichier en https.',
    ],
    cors: () => [
      'Le serveur répond, mais ne laisse pas les autres sites lire la réponse.',
      'Faites-lui envoyer l’en-tête « Access-Control-Allow-Origin: * » avec ce fichier.',
    ],
    'cors-unseen': () => [
      'Le fichier est sur le site de cette page, et ne dit pas que d’autres peuvent le lire.',
      'Pour les widgets d’autres sites, envoyez l’en-tête « Access-Control-Allow-Origin: * ».',
    ],
    'cors-open': () => ['Les autres sites peuvent le lire.'],
    unreachable: () => [
      'Aucune réponse complète n’est venue.',
      'L’adresse est-elle juste, le serveur en marche, son certificat valable ? Ouvrez l’adresse dans un onglet pour voir.',
    ],
    timeout: () => [
      'Aucune réponse complète n’est venue en 10 secondes.',
      'Le widget abandonne alors. Servez un fichier statique.',
    ],
    slow: seconds => [
      `La réponse a pris ${comma(seconds)} secondes.`,
      'Servez un fichier statique, ou passez par un CDN.',
    ],
    'in-time': seconds => [`La réponse a pris ${comma(seconds)} secondes.`],
    http: status => [
      `Le serveur répond avec le statut ${status}.`,
      status === '404' || status === '410'
        ? 'Ce fichier n’existe pas : vérifiez le chemin, majuscules comprises.'
        : 'Le fichier doit venir avec le statut 200 : voyez le journal du serveur.',
    ],
    redirected: url => [
      `La réponse vient d’une autre adresse : ${url}`,
      'Utilisez celle-ci pour épargner le détour aux visiteurs.',
    ],
    'too-large': () => [
      'Le fichier dépasse 5 Mo, au-delà desquels le widget ne lit pas.',
      'Listez moins de signataires, et donnez leur nombre dans « signatoryCount ».',
    ],
    type: type => [`Le type de contenu est ${type}.`],
    'type-other': type => [
      type ? `Le type de contenu est ${type}.` : 'La réponse n’a pas de type de contenu.',
      'Le widget l’accepte quand même ; « application/json » permet aussi aux serveurs de le compresser.',
    ],
    'not-utf8': () => [
      'Le fichier n’est pas en UTF-8 : les lettres accentuées sont abîmées.',
      'Enregistrez-le en UTF-8 dans votre éditeur.',
    ],
    'cache-fits': value => [`La mise en cache est comme il faut : ${value}.`],
    'cache-none': () => [
      'Il n’y a pas d’en-tête Cache-Control : les navigateurs devinent combien de temps le fichier reste frais.',
      'Envoyez « Cache-Control: no-cache » : il est gardé, et revérifié à chaque fois.',
    ],
    'cache-long': value => [
      `Les caches peuvent montrer longtemps un vieux fichier : ${value}.`,
      'Envoyez « Cache-Control: no-cache », ou un max-age de quelques minutes.',
    ],
    'cache-no-store': value => [
      `Personne ne peut garder le fichier (${value}) : chaque consultation le recharge en entier.`,
      'Envoyez plutôt « Cache-Control: no-cache ».',
    ],
    validator: () => ['Les consultations coûtent quelques octets : le fichier a une date ou un ETag.'],
    'validator-unseen': () => [
      'On ne voit pas d’ici si les consultations sont légères.',
      'Que le serveur envoie « Last-Modified » ou un « ETag », comme le font les serveurs pour les fichiers statiques.',
    ],
    'validator-none': () => [
      'Chaque consultation recharge tout le fichier.',
      'Que le serveur envoie « Last-Modified » ou un « ETag », comme le font les serveurs pour les fichiers statiques.',
    ],
    'not-json': message => [
      `Ce n’est pas du JSON : ${message}`,
      'Souvent une virgule de trop ou qui manque, ou un guillemet qui n’est pas fermé.',
    ],
    version: () => [
      'La version n’est pas 1, la seule que connaisse ce widget.',
      'Mettez "version": 1, ou prenez un widget plus récent.',
    ],
    contract: () => ['Tout le JSON est conforme au schéma.'],
    missing: (_value, kind) => ['Ceci manque.', `Il faut ${kind}.`],
    'left-out': (value, kind) => [`Le widget laisse ceci de côté : ${value}`, `Il faut ${kind}.`],
    twice: id => [
      `Un signataire plus haut a le même id, « ${id} » : celui-ci est laissé de côté.`,
      'Donnez-lui un id à lui.',
    ],
    languages: tags => [`Chaque texte existe dans chaque langue du titre : ${tags}.`],
    'language-gaps': tag => [
      `En « ${tag} », une langue du titre, ces textes manquent.`,
      'Ils sont montrés dans la langue par défaut tant que vous ne les ajoutez pas.',
    ],
    links: () => ['Tous les liens sont en https.'],
    'http-links': () => [
      'Ces liens ne sont pas en https : des tiers peuvent lire.',
      'Écrivez https:// là où leurs sites le permettent.',
    ],
  },
  kinds: {
    call: 'un objet : { … }',
    version: 'le nombre 1',
    string: 'un texte entre guillemets droits, non vide',
    text: 'un texte, ou une table de langues comme { "en": "…", "fr": "…" }',
    tag: 'une étiquette de langue comme "fr" ou "pt-BR"',
    url: 'une adresse web entière, commençant par https://',
    'url-text': 'une adresse web entière, ou une table de langues avec leurs adresses',
    join: 'un objet avec un "url" ou un "email"',
    email: 'une adresse e-mail seule',
    list: 'une liste : [ … ]',
    signatory: 'un objet avec un "id" et un "name"',
    document: 'un objet avec un "lang" et un "url"',
    organizer: 'un objet avec un "name"',
    country: 'deux majuscules, comme "FR"',
    boolean: 'true ou false, sans guillemets',
    role: '"presidency" ou "co-presidency"',
    date: 'un jour comme "2020-06-30"',
    'date-time': 'une heure avec son fuseau, comme "2020-06-30T12:00:00Z"',
    status: '"open", "closed" ou "archived"',
    count: 'un nombre entier, 0 ou plus, sans guillemets',
  },
};

function comma(seconds: string): string {
  return seconds.replace('.', ',');
}
