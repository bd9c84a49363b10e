import puppeteer from 'puppeteer-core';
import { ensurePrograms, isRoot, programs } from '../scripts/browsers.mjs';

const args = [
  // Frames come as soon as they are ready: at 60 a second, each figure would be off by up to 17 ms.
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Headless Chromium, which speaks English to the pages. */
export function launchBrowser() {
  const [executablePath] = ensurePrograms([programs.chromium]);
  return puppeteer.launch({
    executablePath,
    args: [...args, '--lang=en-US', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
}
