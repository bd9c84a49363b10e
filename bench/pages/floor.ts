// The floor: the widget's finished DOM for a call in English, written by hand without a library. floor.ts of the bench
// defines the constants, and checks that the DOM is the same. A page in one language needs no `Intl`, whose first use takes
// 10 ms.
/** The widget's own styles. */
declare const STYLES: string;
/** Whether the floor reserves its height before the call is there, as the widget does. */
declare const KEEPS_ROOM: boolean;

{
  type Call = import('../../src/call/call.js').Call;
  type CallDocument = NonNullable<Call['documents']>[number];
  type Text = Call['title'];

  const section = `<section part="card" class="card auto count join share summary quote topics signatories practices documents"`;
  const template = document.createElement('template');
  template.innerHTML = `${section} aria-labelledby="title" tabindex="-1"><slot name="header"></slot>
<div class="call" lang="en" dir="ltr">
<div class="head"><hgroup><p class="small organizer"><a id="organizer"><bdi dir="auto"></bdi></a></p>
<div part="title" id="title"><h2><bdi dir="ltr"></bdi></h2></div></hgroup></div>
<div class="panel"><div class="figures">
<p part="count"><span part="count-value"></span> <span part="count-label"></span></p>
<p class="small" id="members"></p></div>
<div class="names"><p></p><p class="small"></p></div>
<div class="act"><a part="join">Join the call</a> <button type="button">Share the call</button> <span class="small" role="status" dir="auto"></span></div>
<div class="below"><details><summary>Join by e-mail</summary><ul></ul><a id="mail">Open the mail program</a></details>
<p class="small"><bdi dir="ltr" id="contact"></bdi></p></div></div>
<div class="text"><div part="summary" class="stack"><p dir="ltr"></p><details><summary>Read more</summary><div class="stack"></div></details></div>
<blockquote part="quote" class="stack"><div class="stack"></div><p class="small"></p></blockquote>
<dl part="topics"><dt>Aims</dt><dd></dd><dt>Topics</dt><dd></dd></dl></div>
<div class="more"><details part="signatories"><summary>Who has signed</summary></details>
<div part="documents" class="row"><h3>The call in full</h3><ul class="row"></ul></div></div>
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

  function listed(texts: readonly Text[] = []): (Node | string)[] {
    return texts.flatMap((text, index) => (index ? [', ', bdi(text)] : [bdi(text)]));
  }

  function copyItem(text: string): HTMLElement {
    const button = element('button', { type: 'button', 'aria-label': `Copy: ${text}` }, 'Copy');
    return element('li', { class: 'row' }, element('p', {}, element('bdi', {}, text)), ' ', button);
  }

  function documentItem({ lang, url }: CallDocument): HTMLElement {
    return element(
      'li',
      {},
      element('a', { href: url, hreflang: lang }, element('bdi', { lang }, names[lang] ?? lang)),
    );
  }

  function mailUrl(email: string, subject: string, body: string): string {
    return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
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
    find('.names p').append(...listed(call.signatories.slice(0, 3).map(({ name }) => name)));
    find('.names .small').textContent = `and ${format(count - 3)} others`;
    link('[part=join]').href = pick(call.join.url);
    const email = call.join.email ?? '';
    const subject = `Joining the call: ${title}`;
    const body = 'Name of our institution: ';
    find('.below ul').append(...[email, subject, body].map(copyItem));
    link('#mail').href = mailUrl(email, subject, body);
    find('#contact').textContent = pick(call.join.contact);
    const [first = '', ...others] = paragraphs(call.summary);
    find('[part=summary] > p').replaceWith(first);
    find('[part=summary] div').append(...others);
    find('[part=quote] > div').append(...paragraphs(call.quote));
    find('[part=quote] > p').append(bdi(call.quoteSource ?? ''));
    const [aims, topics] = content.querySelectorAll('dd');
    aims?.append(...listed(call.aims));
    topics?.append(...listed(call.topics));
    find('[part=documents] ul').append(...(call.documents ?? []).map(documentItem));
  }

  customElements.define(
    'call-floor',
    class extends HTMLElement {
      async connectedCallback(): Promise<void> {
        const states = KEEPS_ROOM ? this.#keepRoom() : undefined;
        const call = await load(this.getAttribute('src') ?? '');
        const content = template.content.cloneNode(true) as DocumentFragment;
        fill(content, call);
        states?.clear();
        (this.shadowRoot ?? this.#attachRoot()).replaceChildren(content);
      }

      /** Shows an empty box in the state in which the widget's styles give it a height. */
      #keepRoom(): CustomStateSet {
        const { states } = this.attachInternals();
        states.add('loading');
        const room = document.createElement('template');
        room.innerHTML = `${section}><slot></slot></section>`;
        this.#attachRoot().append(room.content);
        return states;
      }

      /** Not in the constructor: a floor without a room has no shadow root before it has content. */
      #attachRoot(): ShadowRoot {
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        return root;
      }
    },
  );
}
