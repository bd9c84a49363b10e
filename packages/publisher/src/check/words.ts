import type { MessageLanguage } from 'metropolis-call-contract';

/** The words around the findings in the report. The texts of the findings come from the contract package. */
interface Words {
  readonly problem: string;
  readonly advice: string;
  readonly count: (problems: number, advice: number) => string;
  readonly more: (count: number) => string;
  /** For a list that cannot be read: what is wrong, what visitors lose, and the remedy. */
  readonly listLost: (reason: string) => readonly [what: string, loss: string, remedy: string];
}

export const words: Readonly<Record<MessageLanguage, Words>> = {
  en: {
    problem: 'Problem',
    advice: 'Advice',
    count: (problems, advice) => `${problems} ${problems === 1 ? 'problem' : 'problems'}, ${advice} advice`,
    more: count => `… and ${count} more (--json shows all)`,
    listLost: reason => [
      `The whole list of signatories cannot be read. ${reason}`,
      'Visitors see only the signatories that are in the call itself.',
      'Put the list at this address, or beside the call under the same name, or mend "signatoriesUrl".',
    ],
  },
  fr: {
    problem: 'Problème',
    advice: 'Conseil',
    count: (problems, advice) =>
      `${problems} ${problems < 2 ? 'problème' : 'problèmes'}, ${advice} ${advice < 2 ? 'conseil' : 'conseils'}`,
    more: count => `… et ${count} de plus (--json les montre tous)`,
    listLost: reason => [
      `La liste complète des signataires est illisible. ${reason}`,
      'Les visiteurs ne voient que les signataires qui figurent dans l’appel lui-même.',
      'Mettez la liste à cette adresse, ou à côté de l’appel sous le même nom, ou corrigez « signatoriesUrl ».',
    ],
  },
  es: {
    problem: 'Problema',
    advice: 'Consejo',
    count: (problems, advice) =>
      `${problems} ${problems === 1 ? 'problema' : 'problemas'}, ${advice} ${advice === 1 ? 'consejo' : 'consejos'}`,
    more: count => `… y ${count} más (--json los muestra todos)`,
    listLost: reason => [
      `No se puede leer la lista completa de signatarios. ${reason}`,
      'Los visitantes solo ven los signatarios que están en el propio llamamiento.',
      'Ponga la lista en esta dirección, o junto al llamamiento con el mismo nombre, o corrija «signatoriesUrl».',
    ],
  },
};
