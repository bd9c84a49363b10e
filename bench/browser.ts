import puppeteer, { type Browser } from 'puppeteer-core';
import { headlessShellOptions } from '../scripts/browsers/chromium.js';

/** Frames come as soon as they are ready. At 60 frames a second, each figure would be off by up to 17 ms. */
const promptFrames = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** Chromium’s headless shell, which speaks English to the pages. */
export function launchBrowser(): Promise<Browser> {
  return puppeteer.launch(headlessShellOptions(...promptFrames, '--lang=en-US'));
}
