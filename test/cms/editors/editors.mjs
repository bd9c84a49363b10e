/**
 * Each runs in a page that has all editors, and returns what is left of each code.
 *
 * @typedef {(codes: string[]) => Promise<string[]> | string[]} Clean
 */

/** @type {Clean} */
export async function tinymce(codes) {
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
}

/** @type {Clean} */
export async function ckeditor(codes) {
  const { ClassicEditor, ...all } = window.CKEDITOR;
  const { Essentials, Paragraph, Heading, Bold, Italic, Link, List, Image, LinkImage, MediaEmbed } = all;
  const plugins = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Image, LinkImage, MediaEmbed];
  const place = document.querySelector('#editor');
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins });
  const cleaned = codes.map(code => {
    editor.setData(code);
    return editor.getData();
  });
  await editor.destroy();
  return cleaned;
}

/** @type {Clean} */
export function quill(codes) {
  const editor = new window.Quill('#editor');
  return codes.map(code => {
    editor.setText('');
    editor.clipboard.dangerouslyPasteHTML(code);
    return editor.getSemanticHTML();
  });
}

/** @type {Clean} */
export function dompurify(codes) {
  return codes.map(code => window.DOMPurify.sanitize(code));
}
