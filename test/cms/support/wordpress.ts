import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { pack } from '../../../packages/wordpress/pack.js';
import { startDatabase } from './database.js';
import { runPhp, servePhp } from './php.js';
import { freePort } from '../../../scripts/servers/free-port.js';
import { temporaryFolder } from './processes.js';

const php = fileURLToPath(new URL('../php/', import.meta.url));

/** The folder of an unpacked WordPress. Default: Debian's. */
const original = process.env.WORDPRESS_FOLDER ?? '/usr/share/wordpress';

interface WordPressOptions {
  /** Whether it has the plugin. Default: yes. */
  readonly plugin?: boolean;
  /** The plugin's settings. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * A WordPress in a temporary folder, with its own database and web server, the packed plugin, and a user for each role
 * (the password is the name).
 */
export class WordPress {
  url = '';
  readonly #folder = temporaryFolder('wordpress');
  readonly #site = join(this.#folder, 'site');
  readonly #stop: (() => Promise<void>)[] = [];

  async start({ plugin = true, settings = {} }: WordPressOptions = {}): Promise<this> {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const database = await startDatabase(this.#folder);
    this.#stop.push(() => database.stop());
    this.#copy(database.socket);
    runPhp(
      this.#folder,
      `mysqli_connect('localhost', 'root', '', '', 0, $input)->query('CREATE DATABASE wordpress');`,
      database.socket,
    );
    execFileSync('php', [join(php, 'install.php')], { cwd: this.#site, stdio: 'pipe' });
    if (plugin) {
      this.#installPlugin(settings);
    }
    const server = await servePhp(this.#site, { port });
    this.#stop.push(() => server.stop());
    return this;
  }

  #copy(socket: string): void {
    execFileSync('cp', ['-rL', original, this.#site]);
    const config = readFileSync(join(php, 'wp-config.php'), 'utf8');
    const filled = config.replaceAll('%socket%', socket).replaceAll('%url%', this.url);
    writeFileSync(join(this.#site, 'wp-config.php'), filled);
    mkdirSync(join(this.#site, 'wp-content/mu-plugins'), { recursive: true });
    cpSync(join(php, 'mu-plugin.php'), join(this.#site, 'wp-content/mu-plugins/tests.php'));
  }

  #installPlugin(settings: object): void {
    for (const [path, content] of Object.entries(unzipSync(pack()))) {
      const file = join(this.#site, 'wp-content/plugins', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    this.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
      $error = activate_plugin('metropolis-call/metropolis-call.php');
      if ($error) { throw new Exception($error->get_error_message()); }
      update_option('metropolis_call', $input);`,
      settings,
    );
  }

  /**
   * Runs PHP in WordPress.
   *
   * @param code as for `runPhp`
   */
  run(code: string, input?: unknown): unknown {
    try {
      return runPhp(this.#site, code, input, 'wp-load.php');
    } catch (error) {
      throw new Error(`${String(error)}\n${this.#log().slice(-3).join('\n')}`, { cause: error });
    }
  }

  /** The log lines of PHP about the plugin. */
  complaints(): string[] {
    return this.#log().filter(line => line.includes('plugins/metropolis-call/'));
  }

  #log(): string[] {
    const file = join(this.#site, 'debug.log');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  /** @param isAllowed whether administrators and editors may save HTML as it is */
  allowUnfilteredHtml(isAllowed: boolean): void {
    const flag = join(this.#site, 'disallow-unfiltered-html');
    if (isAllowed) {
      rmSync(flag, { force: true });
    } else {
      writeFileSync(flag, '');
    }
  }

  /** Publishes a post, and returns its address. */
  publish(content: string, author = 'administrator'): string {
    const address = this.run(
      `wp_set_current_user(get_user_by('login', $input[1])->ID);
      return get_permalink(wp_insert_post(wp_slash(['post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $input[0]])));`,
      [content, author],
    );
    return String(address);
  }

  /** Ends what was started. */
  async stop(): Promise<void> {
    for (const stop of this.#stop.reverse()) {
      await stop();
    }
  }
}
