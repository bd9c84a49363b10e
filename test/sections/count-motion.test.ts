import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, partOf, readyWidget } from '../support/widget.js';

/** The runner can set preferences only in Chromium. */
const canChoose = navigator.userAgent.includes('Chrome/');

describe('The figure', () => {
  afterEach(() => (canChoose ? emulateMedia({ reducedMotion: 'no-preference' }) : undefined));

  it('is animated when it changes, if motion is allowed', async function () {
    await prefer('no-preference', () => this.skip());
    const { movesAt } = await liveFigure();
    expect(await movesAt({ ...demoCall, signatoryCount: 14 })).to.equal(1);
  });

  it('is not animated under reduced motion', async function () {
    await prefer('reduce', () => this.skip());
    const { movesAt } = await liveFigure();
    expect(await movesAt({ ...demoCall, signatoryCount: 14 })).to.equal(0);
  });

  it('is not animated at first, nor if only something else changes', async function () {
    await prefer('no-preference', () => this.skip());
    const { moves, movesAt } = await liveFigure();
    expect(moves()).to.equal(0);
    expect(await movesAt({ ...demoCall, title: 'Renamed' })).to.equal(0);
  });
});

/** Skips the test in engines without the preference. */
async function prefer(reducedMotion: 'reduce' | 'no-preference', skip: () => void): Promise<void> {
  if (canChoose) {
    await emulateMedia({ reducedMotion });
  }
  if (!matchMedia(`(prefers-reduced-motion: ${reducedMotion})`).matches) {
    skip();
  }
}

interface Figure {
  /** How many animations the figure has. */
  readonly moves: () => number;
  /** How many animations the figure has after the call has changed. */
  readonly movesAt: (json: unknown) => Promise<number>;
}

async function liveFigure(): Promise<Figure> {
  const endpoint = await createEndpoint({ json: demoCall });
  const widget = await readyWidget(endpoint.url, 'refresh="0"');
  const moves = (): number => partOf(widget, 'count-value').getAnimations().length;
  return {
    moves,
    movesAt: async json => {
      await endpoint.answer({ json });
      await widget.reload();
      await widget.updateComplete;
      return moves();
    },
  };
}
