/**
 * The block's controls, in the sidebar of the editor. They use no JSX, so that they need no build.
 */
(function (wp, facts) {
  'use strict';

  const { BaseControl, CheckboxControl, ComboboxControl, PanelBody, SelectControl, TextControl } =
    wp.components;
  const { createElement: el, useState } = wp.element;
  const { __, sprintf } = wp.i18n;

  // Newer versions of WordPress require these properties for the current look of controls. Older versions ignore them.
  const newLook = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };
  const room = { style: { marginBottom: '24px' } };

  const { names } = facts;
  facts.controls = { AddressControl, CallPanel, ContentPanel };

  function CallPanel({ attributes, setAttributes }) {
    const set = name => value => setAttributes({ [name]: value || undefined });
    const siteLayout = sprintf(
      /* translators: %s: a layout's name. */ __('As on the whole site (%s)', 'metropolis-call'),
      names.layouts[facts.layout],
    );
    const siteLanguage = sprintf(
      /* translators: %s: a language. */ __('That of the page (%s)', 'metropolis-call'),
      languageName(facts.lang),
    );
    return el(
      PanelBody,
      { title: __('Call', 'metropolis-call') },
      el('div', room, el(AddressControl, { attributes, setAttributes })),
      el(Select, {
        label: __('Language', 'metropolis-call'),
        value: attributes.lang,
        onChange: set('lang'),
        preset: siteLanguage,
        choices: names.languages,
      }),
      el(Select, {
        label: __('Layout', 'metropolis-call'),
        value: attributes.layout,
        onChange: set('layout'),
        preset: siteLayout,
        choices: names.layouts,
      }),
      el(Select, {
        label: __('Colours', 'metropolis-call'),
        value: attributes.theme,
        onChange: set('theme'),
        preset: __('As the page', 'metropolis-call'),
        choices: names.themes,
      }),
    );
  }

  function ContentPanel({ attributes, setAttributes, call }) {
    const levels = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map(level => [
        level,
        sprintf(/* translators: %d: 1 to 6. */ __('Heading %d', 'metropolis-call'), level),
      ]),
    );
    return el(
      PanelBody,
      { title: __('What it shows', 'metropolis-call'), initialOpen: false },
      el(SectionsControl, { attributes, setAttributes }),
      el(HighlightControl, { attributes, setAttributes, call }),
      el(Select, {
        label: __('Level of its heading', 'metropolis-call'),
        value: attributes.headingLevel,
        onChange: value => setAttributes({ headingLevel: Number(value) || undefined }),
        preset: levels[2],
        choices: { ...levels, 2: undefined },
      }),
    );
  }

  /** An address is used only when its field loses focus, so that incomplete addresses are not requested. */
  function AddressControl({ attributes: { src }, setAttributes }) {
    const [typed, setTyped] = useState(src ?? '');
    const isUsable = !typed || /^https?:\/\/[^\s/@]+(\/\S*)?$/i.test(typed.trim());
    const help = facts.address
      ? sprintf(
          /* translators: %s: an address. */ __('Empty: that of the whole site, %s', 'metropolis-call'),
          facts.address,
        )
      : __(
          'The file that the secretariat of Metropolis keeps; it ends with “call.json”, as a rule.',
          'metropolis-call',
        );
    return el(TextControl, {
      ...newLook,
      type: 'url',
      label: __('Address of the call', 'metropolis-call'),
      value: typed,
      onChange: setTyped,
      onBlur: () => isUsable && setAttributes({ src: typed.trim() || undefined }),
      help: isUsable ? help : __('An address begins with https://', 'metropolis-call'),
    });
  }

  /** The sections of the layout. All are checked by default, except `language` and `map`. */
  function SectionsControl({ attributes, setAttributes }) {
    const own = facts.layouts[attributes.layout || facts.layout];
    const preset = own.filter(name => !['language', 'map'].includes(name));
    const chosen = attributes.sections ? attributes.sections.split(' ') : preset;
    const onChange = name => isChecked => {
      const now = own.filter(other => (other === name ? isChecked : chosen.includes(other)));
      setAttributes({ sections: now.length && String(now) !== String(preset) ? now.join(' ') : undefined });
    };
    return el(
      'fieldset',
      room,
      el(BaseControl.VisualLabel, { as: 'legend', style: { padding: 0 } }, __('Sections', 'metropolis-call')),
      own.map(name =>
        el(
          'div',
          { key: name, style: { marginBottom: '8px' } },
          el(CheckboxControl, {
            ...newLook,
            label: names.sections[name],
            checked: chosen.includes(name),
            onChange: onChange(name),
          }),
        ),
      ),
    );
  }

  /** Chooses a signatory by name if the loaded call lists all of them, else by id. */
  function HighlightControl({ attributes: { highlight }, setAttributes, call }) {
    const props = {
      ...newLook,
      label: __('Signatory to show first', 'metropolis-call'),
      value: highlight ?? '',
      onChange: value => setAttributes({ highlight: value || undefined }),
    };
    if (!call || call.signatoriesUrl) {
      return el(
        'div',
        room,
        el(TextControl, { ...props, help: __('Its id, as the call’s file has it.', 'metropolis-call') }),
      );
    }
    const options = call.signatories.map(({ id, name }) => ({ value: id, label: textOf(name) }));
    return el('div', room, el(ComboboxControl, { ...props, options }));
  }

  function Select({ choices, preset, value, ...props }) {
    const options = Object.entries(choices)
      .filter(([, label]) => label)
      .map(([choice, label]) => ({ value: choice, label }));
    const isOther = value && !choices[value];
    const other = isOther ? [{ value, label: String(value) }] : [];
    const all = [{ value: '', label: preset }, ...options, ...other];
    return el('div', room, el(SelectControl, { ...newLook, ...props, value: value ?? '', options: all }));
  }

  /** A text of the call: a string, or a map from languages to strings. */
  function textOf(text) {
    const [base] = facts.lang.split('-');
    return 'string' === typeof text ? text : (text[facts.lang] ?? text[base] ?? Object.values(text)[0]);
  }

  function languageName(tag) {
    return names.languages[tag] ?? names.languages[tag.split('-')[0]] ?? tag;
  }
})(window.wp, window.metropolisCallEditor);
