/** Shows a message in the page's status line, which screen readers read aloud. */
export function announce(words: string): void {
  dispatchEvent(new AnnounceEvent(words));
}

export class AnnounceEvent extends Event {
  readonly words: string;

  constructor(words: string) {
    super('desk-announce');
    this.words = words;
  }
}
