/**
 * Shows a preview of the call with the values in the form, and reports whether a browser can load its address.
 */
(function () {
  'use strict';

  const texts = window.metropolisCallSettings;
  const form = document.getElementById('metropolis-call-settings');
  const status = document.getElementById('metropolis-call-status');
  const preview = document.getElementById('metropolis-call-preview');

  form.addEventListener('change', show);
  window.addEventListener('load', show);

  function show() {
    const { files, folder, address, lang, layout } = readForm();
    preview.replaceChildren();
    status.textContent = '';
    const isSet = address || ('folder' === files && folder);
    if (!isSet || !form.checkValidity()) {
      return;
    }
    if (!window.customElements.get('metropolis-call')) {
      status.textContent = texts.failures.script;
      return;
    }
    status.textContent = texts.loading;
    preview.append(createWidget({ src: address, lang: lang || texts.language, layout }));
  }

  function readForm() {
    const data = new FormData(form);
    const names = ['files', 'folder', 'address', 'lang', 'layout'];
    return Object.fromEntries(names.map(name => [name, data.get(`metropolis_call[${name}]`)]));
  }

  function createWidget(attributes) {
    const widget = document.createElement('metropolis-call');
    widget.addEventListener('call-load', ({ call }) => say(widget, foundText(call, attributes.lang)));
    widget.addEventListener('call-error', ({ error }) => say(widget, texts.failures[error.code]));
    for (const [name, value] of Object.entries(attributes)) {
      if (value) {
        widget.setAttribute(name, value);
      }
    }
    return widget;
  }

  /** Shows a message, unless the widget was removed because the settings have changed. */
  function say(widget, text) {
    if (widget.isConnected) {
      status.textContent = text;
    }
  }

  function foundText(call, lang) {
    const count = Math.max(call.signatoryCount ?? 0, call.signatories.length);
    const [base] = lang.split('-');
    const title =
      'string' === typeof call.title ? call.title : (call.title[base] ?? Object.values(call.title)[0]);
    return texts.loaded.replace('%1$s', () => title).replace('%2$s', count.toLocaleString(lang));
  }
})();
