/** Names that two places should share. */
export interface Comparison {
  /** Such as `attributes`. */
  readonly kind: string;
  /** The document, and the names in it. */
  readonly document: string;
  readonly inDocument: readonly string[];
  /** The source that the document must agree with, and the names in it. */
  readonly source: string;
  readonly inSource: readonly string[];
}

/** One line for names that the document lacks, and one for names that only the document has. */
export function faultsOf({ kind, document, inDocument, source, inSource }: Comparison): string[] {
  const lacks = inSource.filter(name => !inDocument.includes(name));
  const extra = inDocument.filter(name => !inSource.includes(name));
  return [
    ...(lacks.length > 0 ? [`${document} lacks ${kind}: ${lacks.join(', ')}`] : []),
    ...(extra.length > 0 ? [`${document} has ${kind} that ${source} lacks: ${extra.join(', ')}`] : []),
  ];
}
