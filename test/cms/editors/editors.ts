/**
 * Functions that run in a page with all editors. Each returns the HTML that an editor keeps of each code.
 */
export type Clean = (codes: readonly string[]) => Promise<string[]> | string[];

export const tinymce: Clean = async codes => {
  const [editor] = await window.tinymce.init({
    selector: '#editor',
    license_key: 'gpl',
    base_url: '/tinymce',
  });
  const cleaned = codes.map(code => {
    editor.setContent(code);
    return editor.getContent();
  });
  editor.remove();
  return cleaned;
};

export const ckeditor: Clean = async codes => {
  const { ClassicEditor, ...all } = window.CKEDITOR;
  const { Essentials, Paragraph, Heading, Bold, Italic, Link, List, Image, LinkImage, MediaEmbed } = all;
  const plugins = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Image, LinkImage, MediaEmbed];
  const place = document.querySelector<HTMLElement>('#editor');
  if (!place) {
    throw new Error('The page has no place for an editor.');
  }
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins });
  const cleaned = codes.map(code => {
    editor.setData(code);
    return editor.getData();
  });
  await editor.destroy();
  return cleaned;
};

export const quill: Clean = codes => {
  const editor = new window.Quill('#editor');
  return codes.map(code => {
    editor.setText('');
    editor.clipboard.dangerouslyPasteHTML(code);
    return editor.getSemanticHTML();
  });
};

export const dompurify: Clean = codes => codes.map(code => window.DOMPurify.sanitize(code));
