/** How the call is previewed. */
export interface PreviewOptions {
  /** BCP 47. Default: the first language of the call. */
  readonly language?: string;
  readonly layout: 'card' | 'banner' | 'button';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Of a preview that stands alone. */
  readonly width: 'full' | 'phone';
}

export const firstPreview: PreviewOptions = { layout: 'card', theme: 'auto', width: 'full' };
