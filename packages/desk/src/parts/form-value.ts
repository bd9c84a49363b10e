/** The text in a field of a submitted form, without blanks around it. */
export function typedInto(event: SubmitEvent, name: string): string {
  const value = new FormData(event.target as HTMLFormElement).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
