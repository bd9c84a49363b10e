/** The texts of the preview's host pages in French, by their `data-text`. */
export const fr = {
  'page-title': 'Un espace pour respirer – Ville de Solvanne',
  city: 'Ville de Solvanne',
  'changes-title': 'Ce qui change',
  kicker: 'Espace public',
  title: 'Un espace pour respirer : une place dans chaque quartier',
  lead: 'À Solvanne, personne ne devrait habiter à plus de dix minutes à pied d’une place verte. Voici comment nous y parviendrons, rue après rue.',
  'changes-intro':
    'Au cours des trois prochaines années, la ville transforme douze carrefours et parkings en places. Les habitantes et les habitants décident de l’usage de chacune.',
  'change-trees': 'D’abord des arbres et des bancs : de l’ombre en été, et de quoi s’asseoir toute l’année.',
  'change-walk':
    'Des trottoirs larges et de plain-pied, pour circuler sans peine en fauteuil, avec une poussette ou un déambulateur.',
  'change-shops': 'Des aires de livraison à heures fixes, pour que vivent les commerces autour de la place.',
  'change-homes': 'De nouveaux logements à loyer modéré au-dessus des deux anciens dépôts de bus.',
  'together-title': 'Nous ne sommes pas seuls',
  'together-first':
    'Les questions que nous nous posons se posent dans toutes les métropoles : à qui est l’espace public, comment se déplacer, combien peut coûter un logement ?',
  'together-second':
    'Metropolis, l’association mondiale des grandes métropoles, en a fait un appel à l’action, ouvert aux gouvernements locaux et régionaux, aux institutions ainsi qu’aux dirigeantes et dirigeants urbains. Lisez-le ici, voyez qui l’a signé, et rejoignez-le.',
  fallback: 'Adhérez à l’appel à repenser nos espaces métropolitains',
  footer:
    'Solvanne est une ville inventée. L’appel, sa citation et ses signataires sont réels. Ses textes français et espagnols sont des traductions de ce projet. Les signataires marqués « démo » sont inventés.',
};
