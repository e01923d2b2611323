import {expect} from 'chai';
import {openFrame, until} from './host-page-results.js';

/** The page in a frame, once it has loaded what a step of the test leads to. */
async function after(frame: HTMLIFrameElement, step: () => void): Promise<Window> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  step();
  await loaded;
  return frame.contentWindow!;
}

const queryIn = (page: Window) =>
  page.document
    .querySelector('pfig-partner-list')
    ?.shadowRoot?.querySelector<HTMLInputElement>('#query');

describe('a visitor who searches and leaves at once', () => {
  it('finds the search again on the way back', async () => {
    const page = await openFrame('/test/hosts/pages/leaving.html');
    const frame = page.frameElement as HTMLIFrameElement;
    await until(page, () => queryIn(page));
    const input = queryIn(page)!;
    input.value = 'lyon';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    const other = await after(frame, () => page.document.querySelector('a')!.click());
    expect(other.location.pathname).to.contain('bare-page');
    const back = await after(frame, () => other.history.back());
    await until(back, () => queryIn(back)?.value);
    expect(queryIn(back)!.value).to.equal('lyon');
    expect(back.location.search).to.equal('?pfig-q=lyon');
    frame.remove();
  });
});
