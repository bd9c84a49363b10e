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
      'Le widget ne peut pas montrer cet appel. Les visiteurs voient un simple lien à la place.',
    ],
    'no-address': () => [
      'Ce n’est pas une adresse web.',
      'Saisissez l’adresse entière, qui commence par https://.',
    ],
    insecure: () => [
      'L’adresse n’est pas en https.',
      'Une page https ne peut pas la charger. Servez le fichier en https.',
    ],
    cors: () => [
      'Le serveur répond, mais les autres sites ne peuvent pas lire la réponse.',
      'Faites-lui envoyer l’en-tête « Access-Control-Allow-Origin: * » avec ce fichier.',
    ],
    'cors-unseen': () => [
      'Le fichier est sur le site de cette page. Il ne dit pas que d’autres sites peuvent le lire.',
      'Pour les widgets d’autres sites, envoyez l’en-tête « Access-Control-Allow-Origin: * ».',
    ],
    'cors-open': () => ['Les autres sites peuvent lire le fichier.'],
    unreachable: () => [
      'Aucune réponse complète n’est arrivée.',
      'L’adresse est-elle juste ? Le serveur est-il en marche ? Son certificat est-il valable ? Ouvrez l’adresse dans un onglet pour le voir.',
    ],
    timeout: () => [
      'Aucune réponse complète n’est arrivée en 10 secondes.',
      'Le widget abandonne alors. Servez l’appel comme fichier statique.',
    ],
    slow: seconds => [
      `La réponse a pris ${comma(seconds)} secondes.`,
      'Servez l’appel comme fichier statique, ou par un CDN.',
    ],
    'in-time': seconds => [`La réponse a pris ${comma(seconds)} secondes.`],
    http: status => [
      `Le serveur répond avec le statut ${status}.`,
      status === '404' || status === '410'
        ? 'Ce fichier n’existe pas. Vérifiez le chemin, majuscules comprises.'
        : 'Le statut doit être 200. Voyez le journal du serveur.',
    ],
    redirected: url => [
      `La réponse vient d’une autre adresse : ${url}`,
      'Utilisez cette adresse. Elle évite une redirection aux visiteurs.',
    ],
    'too-large': () => [
      'Le fichier dépasse 5 Mo. Le widget n’en lit pas plus.',
      'Listez moins de signataires, et mettez leur nombre dans « signatoryCount ».',
    ],
    type: type => [`Le type de contenu est ${type}.`],
    'type-other': type => [
      type ? `Le type de contenu est ${type}.` : 'La réponse n’a pas de type de contenu.',
      'Le widget l’accepte. Avec « application/json », les serveurs peuvent aussi le compresser.',
    ],
    'not-utf8': () => [
      'Le fichier n’est pas en UTF-8. Les lettres accentuées sont abîmées.',
      'Enregistrez-le en UTF-8 dans votre éditeur.',
    ],
    'cache-fits': value => [`La mise en cache est bonne : ${value}.`],
    'cache-none': () => [
      'Il n’y a pas d’en-tête Cache-Control. Les navigateurs devinent combien de temps le fichier reste frais.',
      'Envoyez « Cache-Control: no-cache ». Les navigateurs gardent alors le fichier et demandent chaque fois s’il a changé.',
    ],
    'cache-long': value => [
      `Les caches peuvent montrer longtemps un vieux fichier : ${value}.`,
      'Envoyez « Cache-Control: no-cache », ou un max-age de quelques minutes.',
    ],
    'cache-no-store': value => [
      `Personne ne peut garder le fichier (${value}). Chaque vérification le recharge en entier.`,
      'Envoyez plutôt « Cache-Control: no-cache ».',
    ],
    validator: () => ['Les vérifications coûtent quelques octets. Le fichier a une date ou un ETag.'],
    'validator-unseen': () => [
      'Cette page ne peut pas voir si les vérifications sont légères.',
      'Faites envoyer au serveur « Last-Modified » ou un « ETag », comme pour les fichiers statiques.',
    ],
    'validator-none': () => [
      'Chaque vérification recharge tout le fichier.',
      'Faites envoyer au serveur « Last-Modified » ou un « ETag », comme pour les fichiers statiques.',
    ],
    'not-json': message => [
      `Ce n’est pas du JSON : ${message}`,
      'Souvent, une virgule manque ou est de trop, ou un guillemet n’est pas fermé.',
    ],
    version: () => [
      'La version n’est pas 1. Ce widget n’en connaît pas d’autre.',
      'Mettez "version": 1, ou utilisez un widget plus récent.',
    ],
    contract: () => ['Le JSON suit le schéma.'],
    missing: (_value, kind) => ['Ceci manque.', `Il faut ${kind}.`],
    'left-out': (value, kind) => [`Le widget laisse ceci de côté : ${value}`, `Il faut ${kind}.`],
    twice: id => [
      `Un signataire précédent a le même id, « ${id} ». Le widget laisse celui-ci de côté.`,
      'Donnez-lui son propre id.',
    ],
    languages: tags => [`Chaque texte a toutes les langues du titre : ${tags}.`],
    'language-gaps': tag => [
      `Ces textes manquent en « ${tag} », une langue du titre.`,
      'Ils s’affichent dans la langue par défaut tant que vous ne les ajoutez pas.',
    ],
    links: () => ['Tous les liens sont en https.'],
    'http-links': () => [
      'Ces liens ne sont pas en https. D’autres sur le réseau peuvent les lire.',
      'Utilisez https:// si le site le permet.',
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
