// The floor: the widget's finished DOM for a call in English, by hand and with no library. The bench puts the widget's
// own styles in the place of its argument to `replaceSync`, and checks that the DOM is the same. What a page of one
// language can do without `Intl`, whose first use takes 10 ms, it does without.

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

const names = { en: 'English', fr: 'français', es: 'español' };
const requests = new Map();

/** One request for all elements of a page. */
function load(src) {
  if (!requests.has(src)) {
    requests.set(src, request(src));
  }
  return requests.get(src);
}

/** The bench takes the time of `JSON.parse` alone, not that of `response.json`. */
async function request(src) {
  const response = await fetch(src, { credentials: 'omit' });
  return JSON.parse(await response.text());
}

function pick(text) {
  return typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]);
}

function element(name, attributes, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    created.setAttribute(key, value);
  }
  created.append(...children);
  return created;
}

function paragraphs(text) {
  return pick(text)
    .split(/\n\s*\n/)
    .map(paragraph => element('p', { dir: 'ltr' }, paragraph));
}

function bdi(text) {
  return element('bdi', { dir: typeof text === 'string' ? 'auto' : 'ltr' }, pick(text));
}

function listed(texts) {
  return texts.map(text => element('li', {}, bdi(text)));
}

function documentItem({ lang, url }) {
  return element(
    'li',
    {},
    element('a', { href: url, hreflang: lang }, element('bdi', { lang }, names[lang])),
  );
}

function mailUrl(email, title) {
  const encode = encodeURIComponent;
  return `mailto:${email}?subject=${encode(`Joining the call: ${title}`)}&body=${encode('Name of our institution: ')}`;
}

function format(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function fill(content, call) {
  const find = selector => content.querySelector(selector);
  const title = pick(call.title);
  const count = Math.max(call.signatoryCount ?? 0, call.signatories.length);
  const members = call.signatories.filter(({ member }) => member).length;
  const label = count === 1 ? 'institution has' : 'institutions have';

  find('#organizer').href = call.organizer.url;
  find('#organizer bdi').textContent = pick(call.organizer.name);
  find('#title bdi').textContent = title;
  find('[part=count-value]').textContent = format(count);
  find('[part=count-label]').textContent = `${label} signed`;
  find('#members').textContent = `Metropolis members: ${format(members)}`;
  find('[part=join]').href = pick(call.join.url);
  find('#mail').href = mailUrl(call.join.email, title);
  find('#mail bdi').textContent = call.join.email;
  find('#contact').textContent = pick(call.join.contact);
  find('[part=summary]').append(...paragraphs(call.summary));
  find('[part=quote]').append(...paragraphs(call.quote));
  find('#aims').append(...listed(call.aims));
  find('#topics').append(...listed(call.topics));
  find('[part=documents] ul').append(...call.documents.map(documentItem));
}

customElements.define(
  'call-floor',
  class extends HTMLElement {
    async connectedCallback() {
      const call = await load(this.getAttribute('src'));
      const content = template.content.cloneNode(true);
      fill(content, call);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(content);
    }
  },
);
