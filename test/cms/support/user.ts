/**
 * A user who is logged in to WordPress, with methods for the tasks of an editor.
 */
import type { Browser, BrowserContext, Frame, HTTPResponse, Page } from 'puppeteer-core';
import { openPage } from './browser.js';

/** A saved post. */
export interface Post {
  readonly url: string;
  /** The stored content. */
  readonly stored: string;
}

export class User {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #url: string;

  private constructor(page: Page, context: BrowserContext, url: string) {
    this.page = page;
    this.#context = context;
    this.#url = url;
  }

  /**
   * @param url URL of the site
   * @param name user name, and also the password
   */
  static async logIn(browser: Browser, url: string, name: string): Promise<User> {
    const context = await browser.createBrowserContext();
    const { page } = await openPage(context);
    await page.goto(`${url}/wp-login.php`);
    await page.$eval('#user_login', (field, user) => ((field as HTMLInputElement).value = user), name);
    await page.$eval('#user_pass', (field, user) => ((field as HTMLInputElement).value = user), name);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    return new User(page, context, url);
  }

  /** @param path below `wp-admin/` */
  open(path: string): Promise<HTTPResponse | null> {
    return this.page.goto(`${this.#url}/wp-admin/${path}`);
  }

  /** Opens the editor for a new post, and gives it a title. */
  async startPost(): Promise<Page | Frame> {
    await this.open('post-new.php');
    const canvas = await this.canvas();
    const field = await canvas.waitForSelector('.editor-post-title__input, .wp-block-post-title');
    await field?.type('A post');
    await this.page.keyboard.press('Enter');
    return canvas;
  }

  /** The document of the edited post. In newer versions of WordPress it is in a frame. */
  async canvas(): Promise<Page | Frame> {
    await this.page.waitForSelector('iframe[name=editor-canvas], .editor-post-title__input');
    const frame = await this.page.$('iframe[name=editor-canvas]');
    return frame ? frame.contentFrame() : this.page;
  }

  /** Adds a block with the keyboard: types a slash and its name. */
  async addBlock(typed: string, name: string): Promise<void> {
    await this.page.keyboard.type(`/${typed}`);
    await this.page.waitForSelector(`[role=option][aria-selected=true][id$="${name}"]`);
    await this.page.keyboard.press('Enter');
  }

  /** Publishes what is in the editor, with its buttons, and returns its address. */
  async publish(): Promise<string> {
    const { page } = this;
    await page.click('.editor-post-publish-panel__toggle');
    await page.waitForSelector('.editor-post-publish-button:not([aria-disabled=true])');
    await page.click('.editor-post-publish-button');
    await page.waitForSelector('.post-publish-panel__postpublish-header a');
    return page.$eval('.post-publish-panel__postpublish-header a', link => link.href);
  }

  /** Saves a post through the REST API, like the editor, as this user. */
  save(content: string): Promise<Post> {
    return this.page.evaluate(async html => {
      const data = { title: 'A post', content: html, status: 'publish' };
      const post = await window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
      return { url: post.link, stored: post.content.raw };
    }, content);
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
