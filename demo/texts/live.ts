import type { Language } from '../page-language.js';

/** What the controls of the live endpoint say. */
export interface LiveTexts {
  readonly ready: string;
  readonly changed: string;
  readonly nothing: string;
  readonly failed: string;
  readonly added: (name: string) => string;
  readonly withdrawn: (name: string) => string;
}

export const liveTexts: Readonly<Record<Language, LiveTexts>> = {
  en: {
    ready:
      'What you change here changes the served call.json. The preview looks at it at once, and every 5 seconds.',
    changed: 'Done: the preview has looked again.',
    nothing: 'Nothing left to withdraw: the signatories of the file stay.',
    failed: 'The live endpoint does not answer. Is the demo server still running?',
    added: name => `${name} has signed.`,
    withdrawn: name => `${name} has withdrawn.`,
  },
  fr: {
    ready:
      'Ce que vous changez ici change le fichier call.json servi. L’aperçu le consulte aussitôt, puis toutes les 5 secondes.',
    changed: 'C’est fait : l’aperçu a consulté le serveur.',
    nothing: 'Plus rien à retirer : les signataires du fichier restent.',
    failed: 'Le serveur de démonstration ne répond pas. Est-il encore en marche ?',
    added: name => `Signature ajoutée : ${name}.`,
    withdrawn: name => `Signature retirée : ${name}.`,
  },
  es: {
    ready:
      'Lo que cambie aquí cambia el archivo call.json servido. La vista previa lo consulta enseguida, y cada 5 segundos.',
    changed: 'Hecho: la vista previa ha consultado el servidor.',
    nothing: 'No queda nada que retirar: los signatarios del archivo permanecen.',
    failed: 'El servidor de la demostración no responde. ¿Sigue en marcha?',
    added: name => `Firma añadida: ${name}.`,
    withdrawn: name => `Firma retirada: ${name}.`,
  },
};
