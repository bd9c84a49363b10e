import type { Language } from './page-language.js';

/** What the demo controls say. */
export interface Messages {
  readonly ready: string;
  readonly nothing: string;
  readonly failed: string;
  readonly added: (name: string) => string;
  readonly withdrawn: (name: string) => string;
}

export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    ready: 'Change the served call.json: the count above follows in about 5 seconds, without a reload.',
    nothing: 'Nothing left to withdraw: the signatories of the file stay.',
    failed: 'The live endpoint does not answer. Is the demo server still running?',
    added: name => `${name} has signed. The count follows in about 5 seconds.`,
    withdrawn: name => `${name} has withdrawn. The count follows in about 5 seconds.`,
  },
  fr: {
    ready:
      'Modifiez le fichier call.json servi : le nombre affiché suit en 5 secondes environ, sans rechargement.',
    nothing: 'Plus rien à retirer : les signataires du fichier restent.',
    failed: 'Le serveur de démonstration ne répond pas. Est-il encore en marche ?',
    added: name => `Signature ajoutée : ${name}. Le nombre suit en 5 secondes environ.`,
    withdrawn: name => `Signature retirée : ${name}. Le nombre suit en 5 secondes environ.`,
  },
  es: {
    ready:
      'Cambie el archivo call.json servido: la cifra se actualiza en unos 5 segundos, sin recargar la página.',
    nothing: 'No queda nada que retirar: los signatarios del archivo permanecen.',
    failed: 'El servidor de la demostración no responde. ¿Sigue en marcha?',
    added: name => `Firma añadida: ${name}. La cifra se actualiza en unos 5 segundos.`,
    withdrawn: name => `Firma retirada: ${name}. La cifra se actualiza en unos 5 segundos.`,
  },
};
