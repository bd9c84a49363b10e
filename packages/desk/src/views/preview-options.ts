/** The options of the preview. */
export interface PreviewOptions {
  /** BCP 47. Default: the first language of the call. */
  readonly language?: string;
  readonly layout: 'card' | 'banner' | 'button';
  readonly theme: 'auto' | 'light' | 'dark';
  /** The width of the preview in its own view. */
  readonly width: 'full' | 'phone';
}

export const firstPreview: PreviewOptions = { layout: 'card', theme: 'auto', width: 'full' };
