/**
 * Somebody who is logged in to WordPress, and does what people do there.
 */
import { openPage } from './browser.mjs';

export class User {
  /** @type {import('puppeteer-core').Page} */
  page;
  /** @type {string[]} what the console said */
  trouble = [];
  #context;
  #url;

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} url the site's
   * @param {string} name whose password is the same
   */
  async logIn(browser, url, name) {
    this.#url = url;
    this.#context = await browser.createBrowserContext();
    Object.assign(this, await openPage(this.#context));
    await this.page.goto(`${url}/wp-login.php`);
    await this.page.evaluate(user => {
      document.querySelector('#user_login').value = user;
      document.querySelector('#user_pass').value = user;
    }, name);
    await Promise.all([this.page.waitForNavigation(), this.page.click('#wp-submit')]);
    return this;
  }

  /** @param {string} path below `wp-admin/` */
  open(path) {
    return this.page.goto(`${this.#url}/wp-admin/${path}`);
  }

  /** Opens the editor for a new post, and gives it a title. */
  async startPost(title = 'A post') {
    await this.open('post-new.php');
    const canvas = await this.canvas();
    const field = await canvas.waitForSelector('.editor-post-title__input, .wp-block-post-title');
    await field.type(title);
    await this.page.keyboard.press('Enter');
    return canvas;
  }

  /** The document that the post is edited in: in newer versions of WordPress, that of a frame. */
  async canvas() {
    await this.page.waitForSelector('iframe[name=editor-canvas], .editor-post-title__input');
    const frame = await this.page.$('iframe[name=editor-canvas]');
    return frame ? frame.contentFrame() : this.page;
  }

  /** Adds a block as one does with the keyboard: by its name, after a slash. */
  async addBlock(typed, name) {
    await this.page.keyboard.type(`/${typed}`);
    await this.page.waitForSelector(`[role=option][aria-selected=true][id$="${name}"]`);
    await this.page.keyboard.press('Enter');
  }

  /** Publishes what is in the editor, with its buttons, and returns its address. */
  async publish() {
    const { page } = this;
    await page.click('.editor-post-publish-panel__toggle');
    await page.waitForSelector('.editor-post-publish-button:not([aria-disabled=true])');
    await page.click('.editor-post-publish-button');
    const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
    return link.evaluate(({ href }) => href);
  }

  /**
   * Saves a post as the editor does: over REST, as this user.
   *
   * @param {string} content
   * @returns {Promise<{ url: string, stored: string }>} the post's address, and what was stored of its content
   */
  save(content) {
    return this.page.evaluate(async html => {
      const data = { title: 'A post', content: html, status: 'publish' };
      const post = await window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
      return { url: post.link, stored: post.content.raw };
    }, content);
  }

  close() {
    return this.#context.close();
  }
}
