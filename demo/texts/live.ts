import type { Language } from '../page-language.js';

/** The texts of the live endpoint's controls. */
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
    ready: 'These controls change the served call.json. The preview checks it at once, and every 5 seconds.',
    changed: 'Done. The preview has checked again.',
    nothing: 'No added signatory is left. Those of the file stay.',
    failed: 'The live endpoint does not answer. Is the demo server still running?',
    added: name => `${name} has signed.`,
    withdrawn: name => `${name} has withdrawn.`,
  },
  fr: {
    ready:
      'Ces commandes changent le fichier call.json servi. L’aperçu le vérifie aussitôt, puis toutes les 5 secondes.',
    changed: 'C’est fait. L’aperçu a vérifié le fichier.',
    nothing: 'Il ne reste aucun signataire ajouté. Ceux du fichier restent.',
    failed: 'Le serveur de démonstration ne répond pas. Est-il encore en marche ?',
    added: name => `Signature ajoutée : ${name}.`,
    withdrawn: name => `Signature retirée : ${name}.`,
  },
  es: {
    ready:
      'Estos controles cambian el archivo call.json servido. La vista previa lo comprueba enseguida, y cada 5 segundos.',
    changed: 'Hecho. La vista previa ha comprobado el archivo.',
    nothing: 'No queda ningún signatario añadido. Los del archivo permanecen.',
    failed: 'El servidor de la demostración no responde. ¿Sigue en marcha?',
    added: name => `Firma añadida: ${name}.`,
    withdrawn: name => `Firma retirada: ${name}.`,
  },
};
