import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Call } from 'metropolis-call-contract';
import type { PageLanguage } from '../language/page-language.js';
import type { Release } from '../releases/release.js';

/** The widget, rendered on the server. */
export interface Painted {
  /** A declarative shadow root: `<template shadowrootmode="open">…</template>`. */
  readonly template: string;
  /** The styles in the template, for the Content Security Policy. */
  readonly styles: readonly string[];
}

/** The sections of the widget on the page of the call. The page shows the list itself. */
export const shownSections = 'count join share summary quote topics map practices documents';

/** Loads the element of a release and its languages, to render it in Node. */
export async function loadElement({ folder }: Release, languages: readonly PageLanguage[]): Promise<void> {
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, name)).href);
  await load('define.js');
  const { loadLanguage } = (await load('index.js')) as { loadLanguage: (tag: string) => Promise<void> };
  await Promise.all(languages.map(({ tag }) => loadLanguage(tag)));
}

/** Renders the widget as the browser shows it before any script runs. */
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
    // Only old versions of Chrome use this attribute. The standard attribute is `shadowrootmode`.
    .replace('shadowroot="open" ', '')
    // In the browser, the element loads the outline of the continents from a file. Here it is inserted.
    .replace('<path class=land d=""', `<path class=land d="${land}"`);
  const styles = [...template.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
  return { template: `${template}</template>`, styles };
}
