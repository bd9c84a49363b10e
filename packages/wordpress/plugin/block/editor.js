/**
 * The block in the editor: the real widget, and the controls beside it. It uses no JSX, so that it needs no build.
 */
(function (wp, facts) {
  'use strict';

  const { registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { ExternalLink, Notice, Placeholder } = wp.components;
  const { createElement: el, Fragment, useState } = wp.element;
  const { useRefEffect } = wp.compose;
  const { decodeEntities } = wp.htmlEntities;
  const { __ } = wp.i18n;
  const { AddressControl, CallPanel, ContentPanel } = facts.controls;

  registerBlockType('metropolis/call', {
    edit: Edit,
    save: () => null,
    transforms: { from: [fromShortcode()] },
  });

  function Edit({ attributes, setAttributes }) {
    const [call, setCall] = useState(null);
    const [failure, setFailure] = useState('');
    // For users whose HTML is filtered, WordPress stores `&` in an attribute as `&amp;`.
    const src = decodeEntities(attributes.src ?? '');
    const props = { attributes: { ...attributes, src }, setAttributes, call };
    const hasCall = src || facts.hasCall;
    return el(
      Fragment,
      null,
      el(InspectorControls, null, el(CallPanel, props), el(ContentPanel, props)),
      el(
        'div',
        useBlockProps(),
        hasCall ? el(Preview, { ...props, setCall, setFailure }) : el(WithoutCall, props),
        failure && el(Notice, { status: 'warning', isDismissible: false }, failure),
      ),
    );
  }

  /** The widget as visitors see it. It is inert, so that a click selects the block. */
  function Preview({ attributes, setCall, setFailure }) {
    const ref = useRefEffect(node => {
      node.inert = true;
      const onLoad = ({ call }) => {
        setCall(call);
        setFailure('');
      };
      const onError = ({ error }) => setFailure(facts.failures[error.code]);
      const onScriptError = () => setFailure(facts.failures.script);
      node.addEventListener('call-load', onLoad);
      node.addEventListener('call-error', onError);
      loadScript(node.ownerDocument).addEventListener('error', onScriptError);
      return () => {
        node.removeEventListener('call-load', onLoad);
        node.removeEventListener('call-error', onError);
      };
    }, []);
    return el('div', { ref }, el('metropolis-call', elementAttributes(attributes)));
  }

  /** Loads the widget's script once into the document of the edited post, which is often in a frame. */
  function loadScript(document) {
    const id = 'metropolis-call-js';
    const present = document.getElementById(id);
    if (present) {
      return present;
    }
    const script = document.createElement('script');
    const { integrity, src } = facts.script;
    Object.assign(script, { id, async: true }, integrity && { integrity, crossOrigin: 'anonymous' }, { src });
    document.head.append(script);
    return script;
  }

  function elementAttributes({ src, lang, layout, theme, sections, highlight, headingLevel }) {
    return {
      src: src || facts.address || undefined,
      lang: lang || facts.lang,
      layout: layout || facts.layout,
      theme,
      sections,
      highlight,
      'heading-level': headingLevel,
    };
  }

  function WithoutCall({ attributes, setAttributes }) {
    const instructions = __(
      'The address of the call is not known yet. It can be set for the whole site, or for this block.',
      'metropolis-call',
    );
    return el(
      Placeholder,
      { icon: 'megaphone', label: __('Metropolis Call', 'metropolis-call'), instructions },
      el(AddressControl, { attributes, setAttributes }),
      facts.settings &&
        el(ExternalLink, { href: facts.settings }, __('Settings of the whole site', 'metropolis-call')),
    );
  }

  function fromShortcode() {
    const attribute = name => ({ type: 'string', shortcode: ({ named }) => named[name] });
    const level = { type: 'integer', shortcode: ({ named }) => Number(named['heading-level']) || undefined };
    const names = ['src', 'lang', 'layout', 'theme', 'sections', 'highlight'];
    const attributes = {
      ...Object.fromEntries(names.map(name => [name, attribute(name)])),
      headingLevel: level,
    };
    return { type: 'shortcode', tag: 'metropolis-call', attributes };
  }
})(window.wp, window.metropolisCallEditor);
