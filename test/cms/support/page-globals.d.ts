/**
 * Global variables of pages, for functions that run there: those of WordPress's editor, other editors and sanitizers.
 */

interface Window {
  readonly wp: {
    apiFetch(request: object): Promise<{ readonly link: string; readonly content: { readonly raw: string } }>;
    readonly blocks: {
      rawHandler(code: { readonly HTML: string }): { readonly name: string; readonly attributes: object }[];
    };
    readonly data: {
      select(store: string): {
        getEditedPostContent(): string;
        getSelectedBlock(): { readonly name: string } | null;
        hasSelectedBlock(): boolean;
      };
      dispatch(store: string): { __experimentalSetPreviewDeviceType(type: string): void };
    };
  };
  readonly tinymce: {
    init(options: object): Promise<[TinyMceEditor]>;
    get(id: string): TinyMceEditor | null;
  };
  readonly CKEDITOR: {
    readonly ClassicEditor: {
      create(place: HTMLElement, options: object): Promise<CkEditor>;
    };
    readonly [plugin: string]: unknown;
  };
  readonly Quill: new (selector: string) => {
    readonly clipboard: { dangerouslyPasteHTML(html: string): void };
    setText(text: string): void;
    getSemanticHTML(): string;
  };
  readonly DOMPurify: { sanitize(html: string): string };
}

interface TinyMceEditor {
  readonly initialized: boolean;
  setContent(html: string): void;
  getContent(): string;
  remove(): void;
}

interface CkEditor {
  setData(html: string): void;
  getData(): string;
  destroy(): Promise<void>;
}

/** The package and its types are installed only by `npm ci` in test/cms/. */
declare module 'sanitize-html' {
  export default function sanitizeHtml(html: string): string;
}
