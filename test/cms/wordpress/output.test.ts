/**
 * The output of the plugin, rendered by WordPress.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema';
import { gatherTexts } from '../../../packages/wordpress/texts.js';
import { elementOf } from '../../../scripts/build/element-of.js';
import { WordPress } from '../support/wordpress.js';

const root = new URL('../../../', import.meta.url);
const address = 'https://example.org/call/call.json';
const settings = { address, folder: '', lang: '', layout: 'card' };
const site = new WordPress();

type Hashes = Readonly<Record<string, string>>;

before(() => site.start({ settings }));
after(() => site.stop());

/** Renders content as a visitor, or as somebody who may edit it, and prints what was enqueued for it. */
function render(content: string, { user = '', first = '' } = {}): string {
  const html = site.run(
    `${first}
    $GLOBALS['post'] = get_post(1);
    if ($input[1]) { wp_set_current_user(get_user_by('login', $input[1])->ID); }
    ob_start();
    echo apply_filters('the_content', $input[0]);
    wp_print_scripts(array_intersect(wp_scripts()->queue, ['metropolis-call']));
    return ob_get_clean();`,
    [content, user],
  );
  return String(html);
}

/** Changes the site for one test. */
function change(options: Partial<typeof settings>, locale = ''): void {
  site.run(`update_option('metropolis_call', $input[0]); update_option('WPLANG', $input[1]);`, [
    { ...settings, ...options },
    locale,
  ]);
  isChanged = true;
}

let isChanged = false;

afterEach(() => {
  if (isChanged) {
    change({});
    isChanged = false;
  }
});

/** The element's start tag. */
function start(html: string): string {
  return /<metropolis-call[^>]*>/.exec(html)?.[0] ?? '';
}

/** The attributes of the element, as the manifest lists them. */
function attributesOfElement(): string[] {
  const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8')) as Package;
  return (elementOf(manifest).attributes ?? []).map(({ name }) => name);
}

describe('The shortcode', () => {
  it('writes the element with the site’s call, and a link inside', () => {
    const html = render('[metropolis-call]');
    assert.equal(start(html), `<metropolis-call src="${address}">`);
    assert.match(
      html,
      /<a href="https:\/\/www\.metropolis\.org[^>]*>Join the call to rethink our metropolitan spaces<\/a><\/metropolis-call>/,
    );
  });

  it('takes the element’s attributes', () => {
    const html = render(
      '[metropolis-call lang="fr" layout="button" theme="dark" heading-level="3" refresh="0"]',
    );
    for (const attribute of [
      'lang="fr"',
      'layout="button"',
      'theme="dark"',
      'heading-level="3"',
      'refresh="0"',
    ]) {
      assert.ok(start(html).includes(attribute), attribute);
    }
  });

  it('accepts common spellings: commas, a locale, and typographic quotation marks', () => {
    const html = render('[metropolis-call sections="count, join" lang=”fr_CA”]');
    assert.match(start(html), /sections="count join"/);
    assert.match(start(html), /lang="fr-CA"/);
  });

  it('ignores unknown values, and reports them only to editors', () => {
    const content =
      '[metropolis-call layout="bannner" langage="fr" heading-level="7" src="javascript:alert(1)"]';
    assert.equal(start(render(content)), `<metropolis-call src="${address}">`);
    assert.doesNotMatch(render(content), /metropolis-call-note/);
    const note = render(content, { user: 'editor' });
    for (const wrong of ['bannner', 'langage', 'heading-level', 'javascript:alert(1)']) {
      assert.match(note, new RegExp(`metropolis-call-note.*${wrong.replace(/[()]/g, '\\$&')}`));
    }
  });

  it('escapes values, so that none becomes another attribute', () => {
    const html = site.run(
      'return do_shortcode($input);',
      `[metropolis-call highlight='x" onclick="alert(1)']`,
    );
    assert.match(start(String(html)), / highlight="x&quot; onclick=&quot;alert\(1\)"/);
  });

  it('shows a link if no call is set, and shows editors where to set it', () => {
    change({ address: '' });
    const html = render('[metropolis-call]');
    assert.match(html, /<a href="https:\/\/www\.metropolis\.org/);
    assert.doesNotMatch(html, /<metropolis-call|<script/);
    assert.match(render('[metropolis-call]', { user: 'editor' }), /Settings → Metropolis Call/);
  });

  it('shows a link in a feed', () => {
    const html = render('[metropolis-call]', { first: '$GLOBALS["wp_query"]->is_feed = true;' });
    assert.doesNotMatch(html, /<metropolis-call|<script/);
    assert.match(html, /<a href="https:\/\/www\.metropolis\.org/);
  });
});

describe('The language', () => {
  it('is that of the page, which the element then follows', () => {
    assert.doesNotMatch(start(render('[metropolis-call]')), /lang=/);
  });

  it('is that of the settings', () => {
    change({ lang: 'es' });
    assert.match(start(render('[metropolis-call]')), /lang="es"/);
  });

  it('is that of the post, if Polylang states it', () => {
    const polylang = 'function pll_get_post_language($post, $field) { return "fr_FR"; }';
    assert.match(start(render('[metropolis-call]', { first: polylang })), /lang="fr-FR"/);
  });

  it('is that of the post, if WPML states it', () => {
    const wpml = 'add_filter("wpml_post_language_details", fn() => ["locale" => "es_ES"]);';
    assert.match(start(render('[metropolis-call]', { first: wpml })), /lang="es-ES"/);
  });

  it('of the link inside is marked if it is different', () => {
    assert.match(render('[metropolis-call lang="fr"]'), /<a href="[^"]*" lang="en">/);
  });

  it('of the plugin’s own texts is the site’s, in any country, else English', () => {
    change({}, 'fr_FR');
    assert.match(render('[metropolis-call]'), /Adhérer à l’appel à repenser/);
    change({}, 'es_PE');
    assert.match(render('[metropolis-call]'), /Adherirse al llamamiento/);
    change({}, 'de_DE');
    assert.match(render('[metropolis-call]'), /<a href="[^"]*" lang="en">Join the call/);
  });
});

describe('The script', () => {
  it('is loaded once for all elements of a page, asynchronously, with its hash', () => {
    const html = render('[metropolis-call]<!-- wp:metropolis/call /-->[metropolis-call]');
    assert.equal(html.match(/<script/g)?.length, 1);
    const hashes = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8')) as Hashes;
    assert.match(html, /<script[^>]* async[ >]/);
    assert.ok(html.includes(` integrity="${hashes['metropolis-call.js']}" crossorigin="anonymous"`));
  });

  it('is not loaded without an element', () => {
    assert.doesNotMatch(render('<p>Nothing</p>'), /<script/);
  });

  it('is not loaded a second time beside a pasted one', () => {
    const pasted = `<metropolis-call src="${address}"></metropolis-call>`;
    assert.match(render(pasted), /id=['"]metropolis-call-js/);
    const html = render(`${pasted}<script async src="https://example.org/metropolis-call.js"></script>`);
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  it('has the attributes that optimizers respect', () => {
    const html = render('[metropolis-call]');
    assert.match(html, /<!--noptimize--><script[^>]*><\/script>\s*<!--\/noptimize-->/);
    for (const mark of [
      'data-cfasync="false"',
      'data-no-optimize="1"',
      'data-no-defer="1"',
      'data-no-minify="1"',
    ]) {
      assert.ok(html.includes(mark), mark);
    }
  });

  it('is in the exclusion lists of optimizers', () => {
    const lists = site.run(`
      $names = array_merge(Metropolis_Call\\LISTS_OF_FILES, Metropolis_Call\\LISTS_OF_HANDLES);
      return array_map(fn($name) => apply_filters($name, ['theirs']), array_combine($names, $names));`) as Record<
      string,
      string[]
    >;
    for (const [name, list] of Object.entries(lists)) {
      const own = name.startsWith('sgo_') ? 'metropolis-call' : 'metropolis-call.js';
      assert.deepEqual(list, ['theirs', own], name);
    }
    const autoptimize = (value: unknown): unknown =>
      site.run(`return apply_filters('autoptimize_filter_js_exclude', $input);`, value);
    assert.equal(autoptimize('theirs.js'), 'theirs.js, metropolis-call.js');
    assert.equal(autoptimize(''), 'metropolis-call.js');
    assert.deepEqual(autoptimize({ 'theirs.js': '' }), { 'theirs.js': '', 'metropolis-call.js': '' });
  });

  it('comes unchanged from another folder, if one is set', () => {
    change({ folder: 'https://call.example.org/release/' });
    const html = render('[metropolis-call]');
    assert.match(html, /src=['"]https:\/\/call\.example\.org\/release\/metropolis-call\.js['"]/);
    assert.doesNotMatch(html, /integrity=/);
  });

  it('then needs no address of the call: it stands beside it', () => {
    change({ address: '', folder: 'https://call.example.org/release/' });
    assert.equal(start(render('[metropolis-call]')), '<metropolis-call>');
  });
});

describe('The texts', () => {
  it('are all in the template for translators', () => {
    const template = new URL('packages/wordpress/plugin/languages/metropolis-call.pot', root);
    assert.equal(
      readFileSync(template, 'utf8'),
      gatherTexts(),
      'run `npm run texts --workspace packages/wordpress`',
    );
  });
});

describe('The plugin', () => {
  it('knows the widget’s languages', () => {
    const files = readdirSync(new URL('dist/locales/', root)).map(name => name.replace('.json', ''));
    const known = site.run('return array_keys(Metropolis_Call\\language_names());') as string[];
    assert.deepEqual(known.sort(), ['en', ...files].sort());
  });

  it('knows the widget’s attributes, layouts and sections', () => {
    const [patterns, layouts, names] = site.run(
      'return [Metropolis_Call\\attribute_patterns(), Metropolis_Call\\layouts(), Metropolis_Call\\section_names()];',
    ) as [patterns: object, layouts: { card: string[] }, names: object];
    const attributes = attributesOfElement().filter(name => name !== 'files');
    assert.deepEqual(
      attributes.filter(name => !(name in patterns)),
      [],
    );
    assert.deepEqual(Object.keys(names).sort(), [...layouts.card].sort());
  });

  it('makes PHP complain of nothing', () => {
    assert.deepEqual(site.complaints(), []);
  });
});
