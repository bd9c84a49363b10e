/**
 * Hostile and strange values in the block and the shortcode, as people without `unfiltered_html` can save them, and among
 * filters of other plugins.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { WordPress } from '../support/wordpress.js';

const settings = { address: 'https://example.org/call/call.json', folder: '', lang: '', layout: 'card' };
const site = new WordPress();

before(() => site.start({ settings }));
after(() => site.stop());

const names = ['src', 'lang', 'layout', 'theme', 'sections', 'highlight', 'heading-level', 'refresh'];

const strange: Readonly<Record<string, unknown>> = {
  'double quotes': `x" onclick="alert(1)`,
  'single quotes': `x' onclick='alert(1)`,
  'a script': '<script>alert(1)</script>',
  'an end of the element': '"></metropolis-call><img src=x onerror=alert(1)>',
  entities: '&quot;&#34; onclick=&quot;alert(1)',
  'a javascript: address': 'javascript:alert(1)',
  'a javascript: address in disguise': 'java\tscript&colon;alert(1)',
  'a data: address': 'data:application/json,{}',
  'an address with quotes': `https://example.org/"onclick="alert(1)/call.json`,
  'a shortcode': '[gallery]',
  'an array': ['https://example.org/call.json'],
  'an object': { toString: 1 },
  true: true,
  null: null,
  'a huge number': 1e308,
  'a fraction': 2.5,
  'a megabyte': 'x'.repeat(1_000_000),
  'a megabyte of blanks': ' '.repeat(1_000_000),
  'a megabyte of quotation marks': '”'.repeat(300_000),
  'a megabyte of sections': 'count '.repeat(170_000),
  'a megabyte of addresses': `https://example.org/${'a'.repeat(1_000_000)}`,
  'a NUL': 'fr\0',
  'a line break': 'fr\n',
  'controls of direction': '\u202ecall',
};

interface Html {
  readonly nodeName: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Html[];
}

/** All elements, as a browser would read them. */
function elementsOf(node: Html): Html[] {
  return (node.childNodes ?? []).flatMap(child => [...(child.attrs ? [child] : []), ...elementsOf(child)]);
}

/** What is rendered has the element, the link inside and a note for editors, and nothing that could run. */
function assertHarmless(html: unknown, what: string): void {
  assert.equal(typeof html, 'string', what);
  const elements = elementsOf(parseFragment(html as string));
  const tags = [...new Set(elements.map(({ nodeName }) => nodeName))].sort();
  assert.ok(
    tags.every(tag => ['a', 'metropolis-call', 'p', 'strong'].includes(tag)),
    `${what}: ${tags.join()}`,
  );
  for (const { name, value } of elements.flatMap(({ attrs = [] }) => attrs)) {
    assert.ok([...names, 'class', 'href', 'id', 'style'].includes(name), `${what}: ${name}`);
    assert.ok(!['src', 'href'].includes(name) || /^https?:/.test(value), `${what}: ${value}`);
  }
  assert.equal(elements.filter(({ nodeName }) => nodeName === 'metropolis-call').length, 1, what);
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length > 10_000;
}

const asUser = `$GLOBALS['post'] = get_post(1);
  wp_set_current_user($input[1] ? get_user_by('login', $input[1])->ID : 0);`;

describe('A strange value', () => {
  for (const [name, value] of Object.entries(strange)) {
    it(`of each attribute of the block and the shortcode is harmless: ${name}`, () => {
      const rendered = site.run(
        `$results = [];
        foreach (['', 'administrator'] as $user) {
          $input[1] = $user; ${asUser}
          foreach ($input[2] as $name) {
            $key = $name === 'heading-level' ? 'headingLevel' : $name;
            $block = ['blockName' => 'metropolis/call', 'attrs' => [$key => $input[0]], 'innerBlocks' => [], 'innerHTML' => '', 'innerContent' => []];
            $results["block $name $user"] = render_block($block);
            $results["function $name $user"] = Metropolis_Call\\shortcode([$name => $input[0]]);
            if (is_string($input[0])) {
              $results["content $name $user"] = apply_filters('the_content', serialize_block($block));
            }
          }
        }
        // A long value repeats this piece of it: answers of megabytes tell no more.
        return array_map(fn($html) => str_replace($input[3], '', $html), $results);`,
        [value, '', names, isLong(value) ? value.slice(-9996) : '@@'],
      ) as Record<string, unknown>;
      assert.ok(Object.keys(rendered).length >= 2 * 2 * names.length);
      for (const [where, html] of Object.entries(rendered)) {
        assertHarmless(html, where);
      }
    });
  }

  it('that is no UTF-8 is harmless', () => {
    const rendered = site.run(
      `$results = [];
      foreach (["\\xff\\xfe", "fr\\xc3", "\\xc3\\x28\\" onclick=\\"alert(1)"] as $number => $value) {
        foreach (['', 'administrator'] as $user) {
          $input[1] = $user; ${asUser}
          foreach ($input[2] as $name) {
            $html = Metropolis_Call\\shortcode([$name => $value]);
            $results["$number $name $user"] = [mb_check_encoding($html, 'UTF-8'), mb_convert_encoding($html, 'UTF-8', 'UTF-8')];
          }
        }
      }
      return $results;`,
      [null, '', names],
    ) as Record<string, [boolean, string]>;
    for (const [where, [isUtf8, html]] of Object.entries(rendered)) {
      assertHarmless(html, where);
      assert.ok(isUtf8, where);
    }
  });

  it('of the shortcode’s own text is harmless, whatever WordPress makes of it', () => {
    const shortcodes = [
      `[metropolis-call highlight='x" onclick="alert(1)']`,
      `[metropolis-call highlight="<script>alert(1)</script>"]`,
      `[metropolis-call src="javascript:alert(1)"]`,
      `[metropolis-call "onclick=alert(1)"]`,
      `[metropolis-call onclick="alert(1)" onmouseover='alert(1)']`,
      `[metropolis-call sections[]="count"]`,
      `[metropolis-call lang=fr lang=es LANG=de]`,
      `[metropolis-call lang="fr]`,
      `[metropolis-call]<script>alert(1)</script>[/metropolis-call]`,
    ];
    for (const user of ['', 'administrator']) {
      for (const content of shortcodes) {
        const html = site.run(`${asUser} return do_shortcode(wp_kses_post($input[0]));`, [content, user]);
        assert.doesNotMatch(String(html), /<script|<[^>]*\son\w+=["']/i, content);
      }
    }
  });
});

describe('A post of somebody without unfiltered_html', () => {
  it('has the element of the block and the shortcode, and nothing that runs', () => {
    const content = `<!-- wp:metropolis/call {"highlight":"x\\u0022 onclick=\\u0022alert(1)","src":"javascript:alert(1)"} /-->
      [metropolis-call lang="fr" highlight="<img src=x onerror=alert(1)>"]
      <metropolis-call src="javascript:alert(1)" onclick="alert(1)" lang="fr"><script>alert(1)</script></metropolis-call>`;
    const html = site.run(
      `wp_set_current_user(get_user_by('login', 'contributor')->ID);
      kses_init();
      $id = wp_insert_post(wp_slash(['post_title' => 'A post', 'post_status' => 'pending', 'post_content' => $input]));
      wp_set_current_user(0);
      $GLOBALS['post'] = get_post($id);
      return apply_filters('the_content', get_post($id)->post_content);`,
      content,
    );
    const elements = elementsOf(parseFragment(String(html)));
    assert.equal(elements.filter(({ nodeName }) => nodeName === 'metropolis-call').length, 3, String(html));
    assert.deepEqual(
      elements.filter(({ nodeName }) => ['script', 'img'].includes(nodeName)),
      [],
    );
    for (const { name, value } of elements.flatMap(({ attrs = [] }) => attrs)) {
      assert.doesNotMatch(name, /^on/);
      assert.doesNotMatch(value, /^\s*javascript:/i);
    }
  });
});

describe('Among filters of other plugins', () => {
  const filters: Readonly<Record<string, string>> = {
    'texturized once more': `add_filter('the_content', 'wptexturize', 200);`,
    'with paragraphs once more': `add_filter('the_content', 'wpautop', 200);`,
    'with emoji, smilies and balanced tags': `add_filter('the_content', 'convert_smilies', 200); add_filter('the_content', 'force_balance_tags', 201);`,
    'filtered as a comment of a visitor is': `add_filter('the_content', 'wp_kses_post', 200);`,
    'read and written by DOMDocument': `add_filter('the_content', function ($html) {
      $document = new DOMDocument();
      libxml_use_internal_errors(true);
      $document->loadHTML('<?xml encoding="utf-8"?><body>' . $html . '</body>');
      $out = '';
      foreach ($document->getElementsByTagName('body')->item(0)->childNodes as $node) { $out .= $document->saveHTML($node); }
      return $out;
    }, 200);`,
    'given as null by a faulty filter': `add_filter('the_content', '__return_null', 99);`,
    'given as an array by a faulty filter': `add_filter('the_content', fn() => [1], 99);`,
    'with scripts that wait for the visitor': `add_filter('script_loader_tag', fn($tag) => str_replace('<script', '<script type="lazy"', str_replace(' src=', ' data-src=', $tag)), 20);`,
    'with a tag of the script that is false': `add_filter('script_loader_tag', '__return_false', 5);`,
    'with an array for the hash': `add_filter('metropolis_call_integrity', '__return_empty_array');`,
    'with null for the page of the call': `add_filter('metropolis_call_page', '__return_null');`,
    'with an array for the page of the call': `add_filter('metropolis_call_page', '__return_empty_array');`,
    'with a javascript: address for the page of the call': `add_filter('metropolis_call_page', fn() => 'javascript:alert(1)');`,
    'with settings that are no array': `add_filter('option_metropolis_call', fn() => 'x');`,
    'with settings of other types': `add_filter('option_metropolis_call', fn() => ['address' => ['x'], 'folder' => null, 'lang' => 5, 'layout' => []]);`,
    'with hostile settings': `add_filter('option_metropolis_call', fn() => ['address' => 'javascript:alert(1)', 'folder' => '"><script>alert(1)</script>', 'lang' => '"><script>', 'layout' => '"><script>']);`,
    'with a locale that is none': `add_filter('locale', fn() => '"><script>alert(1)</script>');`,
    'with a language of Polylang that is none': `function pll_get_post_language() { return false; }`,
    'with a language of WPML that is none': `add_filter('wpml_post_language_details', fn() => new WP_Error('x'));`,
    'with lists of an optimizer that are none': `foreach (array_merge(Metropolis_Call\\LISTS_OF_FILES, Metropolis_Call\\LISTS_OF_HANDLES, ['autoptimize_filter_js_exclude']) as $name) { apply_filters($name, null); apply_filters($name, false); apply_filters($name, 'x'); }`,
  };
  for (const [name, code] of Object.entries(filters)) {
    it(`the page is whole: ${name}`, () => {
      const html = site.run(
        `${code} ${asUser} ob_start();
        $content = apply_filters('the_content', $input[0]);
        echo is_string($content) ? $content : '';
        wp_print_styles('metropolis-call');
        wp_print_scripts('metropolis-call');
        return ob_get_clean();`,
        ['[metropolis-call lang="fr"]<!-- wp:metropolis/call {"highlight":"berlin"} /-->', ''],
      );
      assert.doesNotMatch(String(html), /alert\(1\)<\/script>|href="javascript:|src="javascript:/);
      if (!name.includes('faulty') && !name.includes('settings')) {
        assert.equal(String(html).match(/<metropolis-call /g)?.length, 2, String(html));
      }
    });
  }
});

describe('The plugin', () => {
  it('makes PHP complain of nothing', () => {
    assert.deepEqual(site.complaints(), []);
  });
});
