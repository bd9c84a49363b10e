// The floor: the widget's finished DOM for a call in English, written by hand without a library. floor.ts of the bench
// replaces STYLES by the widget's own styles, and checks that the DOM is the same. A page in one language needs no `Intl`,
// whose first use takes 10 ms.
declare const STYLES: string;

{
  type Call = import('../../src/call/call.js').Call;
  type CallDocument = NonNullable<Call['documents']>[number];
  type Text = Call['title'];

  const template = document.createElement('template');
  template.innerHTML = `<section part="card" class="card auto" aria-labelledby="title" tabindex="-1"><slot name="header"></slot>
<div class="call" lang="en" dir="ltr">
<div class="head stack"><hgroup><p class="small"><a id="organizer"><bdi dir="auto"></bdi></a></p>
<div part="title" id="title"><h2><bdi dir="ltr"></bdi></h2></div></hgroup></div>
<div class="action"><div class="figures">
<p part="count" class="row"><span part="count-value"></span> <span part="count-label"></span></p>
<p class="small" id="members"></p></div>
<div class="ways stack"><a part="join">Join the call</a>
<p class="small">Or by e-mail: <a id="mail"><bdi></bdi></a></p>
<p class="small"><bdi dir="ltr" id="contact"></bdi></p></div>
<div class="row"><button type="button">Share the call</button> <span class="small" role="status" dir="auto"></span></div></div>
<div class="text"><div part="summary" class="stack"></div>
<blockquote part="quote"></blockquote>
<div part="topics" class="stack"><h3>Aims</h3><ul class="row" id="aims"></ul></div>
<div part="topics" class="stack"><h3>Topics</h3><ul class="row" id="topics"></ul></div></div>
<div class="more"><details part="signatories"><summary>Who has signed</summary></details>
<div part="documents" class="stack"><h3>The call in full</h3><ul class="row"></ul></div></div>
</div>
<div part="status" class="stack" role="status" lang="en" dir="ltr"></div><slot name="footer"></slot>
<p class="announcement" role="status" lang="en"></p></section>`;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);

  const names: Readonly<Record<string, string>> = { en: 'English', fr: 'français', es: 'español' };
  const requests = new Map<string, Promise<Call>>();

  /** All elements of a page share one request. */
  function load(src: string): Promise<Call> {
    const loaded = requests.get(src) ?? request(src);
    requests.set(src, loaded);
    return loaded;
  }

  /** The bench measures `JSON.parse`, but cannot measure `response.json`. */
  async function request(src: string): Promise<Call> {
    const response = await fetch(src, { credentials: 'omit' });
    return JSON.parse(await response.text()) as Call;
  }

  function pick(text: Text = ''): string {
    return typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? '');
  }

  function element(
    name: string,
    attributes: Readonly<Record<string, string>>,
    ...children: (Node | string)[]
  ): HTMLElement {
    const created = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      created.setAttribute(key, value);
    }
    created.append(...children);
    return created;
  }

  function paragraphs(text?: Text): HTMLElement[] {
    return pick(text)
      .split(/\n\s*\n/)
      .map(paragraph => element('p', { dir: 'ltr' }, paragraph));
  }

  function bdi(text: Text): HTMLElement {
    return element('bdi', { dir: typeof text === 'string' ? 'auto' : 'ltr' }, pick(text));
  }

  function listed(texts: readonly Text[] = []): HTMLElement[] {
    return texts.map(text => element('li', {}, bdi(text)));
  }

  function documentItem({ lang, url }: CallDocument): HTMLElement {
    return element(
      'li',
      {},
      element('a', { href: url, hreflang: lang }, element('bdi', { lang }, names[lang] ?? lang)),
    );
  }

  function mailUrl(email: string, title: string): string {
    const encode = encodeURIComponent;
    return `mailto:${email}?subject=${encode(`Joining the call: ${title}`)}&body=${encode('Name of our institution: ')}`;
  }

  function format(count: number): string {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  }

  function fill(content: DocumentFragment, call: Call): void {
    const find = (selector: string) => content.querySelector(selector) as HTMLElement;
    const link = (selector: string) => find(selector) as HTMLAnchorElement;
    const title = pick(call.title);
    const count = Math.max(call.signatoryCount ?? 0, call.signatories.length);
    const members = call.signatories.filter(({ member }) => member).length;
    const label = count === 1 ? 'institution has' : 'institutions have';

    link('#organizer').href = call.organizer?.url ?? '';
    find('#organizer bdi').textContent = pick(call.organizer?.name);
    find('#title bdi').textContent = title;
    find('[part=count-value]').textContent = format(count);
    find('[part=count-label]').textContent = `${label} signed`;
    find('#members').textContent = `Metropolis members: ${format(members)}`;
    link('[part=join]').href = pick(call.join.url);
    link('#mail').href = mailUrl(call.join.email ?? '', title);
    find('#mail bdi').textContent = call.join.email ?? '';
    find('#contact').textContent = pick(call.join.contact);
    find('[part=summary]').append(...paragraphs(call.summary));
    find('[part=quote]').append(...paragraphs(call.quote));
    find('#aims').append(...listed(call.aims));
    find('#topics').append(...listed(call.topics));
    find('[part=documents] ul').append(...(call.documents ?? []).map(documentItem));
  }

  customElements.define(
    'call-floor',
    class extends HTMLElement {
      async connectedCallback(): Promise<void> {
        const call = await load(this.getAttribute('src') ?? '');
        const content = template.content.cloneNode(true) as DocumentFragment;
        fill(content, call);
        // eslint-disable-next-line wc/attach-shadow-constructor -- As late as the widget has its content.
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(content);
      }
    },
  );
}
