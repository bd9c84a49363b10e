import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Call } from 'metropolis-call-contract';
import type { PageLanguage } from '../language/page-language.js';
import type { Release } from '../releases/release.js';

/** The widget as a server renders it. */
export interface Painted {
  /** A declarative shadow root: `<template shadowrootmode="open">…</template>`. */
  readonly template: string;
  /** The styles in it, for a policy to allow. */
  readonly styles: readonly string[];
}

/** What the widget shows on the page of the call. The list has a place of its own there. */
export function sectionsFor({ folder }: Release): string {
  const map = existsSync(join(folder, 'land.json')) ? ' map practices' : '';
  return `count join share summary quote topics${map} documents`;
}

/** Loads the element of a release, to render it here. */
export async function loadElement({ folder }: Release): Promise<void> {
  await import(pathToFileURL(join(folder, 'define.js')).href);
}

/**
 * Renders the widget, as the browser will show it before any script has run. Where a release has no texts of a language
 * on a server, the content is a slot.
 */
export function paintElement(call: Call, language: PageLanguage, sections: string): Painted {
  const rendered = collectResultSync(
    render(
      html`<metropolis-call
        lang=${language.tag}
        heading-level="1"
        sections=${sections}
        .call=${call}
      ></metropolis-call>`,
    ),
  );
  const root = rendered.slice(rendered.indexOf('<template'), rendered.lastIndexOf('</template>'));
  // The attribute was never more than Chrome's own.
  const template = root.replace('shadowroot="open" ', '');
  const styles = [...template.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
  return { template: `${template}</template>`, styles };
}
