import { readFileSync } from 'node:fs';
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
export const shownSections = 'count join share summary quote topics map practices documents';

/** Loads the element of a release, to render it here in some languages. */
export async function loadElement({ folder }: Release, languages: readonly PageLanguage[]): Promise<void> {
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, name)).href);
  await load('define.js');
  const { loadLanguage } = (await load('index.js')) as { loadLanguage: (tag: string) => Promise<void> };
  await Promise.all(languages.map(({ tag }) => loadLanguage(tag)));
}

/** Renders the widget, as the browser will show it before any script has run. */
export function paintElement(call: Call, language: PageLanguage, { folder }: Release): Painted {
  const rendered = collectResultSync(
    render(
      html`<metropolis-call
        lang=${language.tag}
        heading-level="1"
        sections=${shownSections}
        .call=${call}
      ></metropolis-call>`,
    ),
  );
  const root = rendered.slice(rendered.indexOf('<template'), rendered.lastIndexOf('</template>'));
  const land = JSON.parse(readFileSync(join(folder, 'land.json'), 'utf8')) as string;
  const template = root
    // Only old versions of Chrome know this attribute; the standard has `shadowrootmode`.
    .replace('shadowroot="open" ', '')
    // In the browser the element loads the outline of the continents. It is the same in all pages.
    .replace('<path class=land d=""', `<path class=land d="${land}"`);
  const styles = [...template.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
  return { template: `${template}</template>`, styles };
}
