import {configure, expect, waitFor, within} from 'storybook/test';

// A list says what it has found half a second later; on a busy machine, the usual second for a
// play function to see that would be too short. What holds is seen at once all the same.
configure({asyncUtilTimeout: 10_000});

/** Queries that look into a shadow. */
export type Inside = ReturnType<typeof within>;

/** Queries for what the first of our elements shows, once it shows it. */
export async function inside(canvas: HTMLElement): Promise<Inside> {
  const element = [...canvas.querySelectorAll('*')].find(({localName}) =>
    localName.startsWith('pfig-'),
  )!;
  const frame = () => element.shadowRoot?.querySelector<HTMLElement>('[part=frame]');
  await waitFor(() => expect(frame()).toBeTruthy());
  // Not the shadow root itself: a query that fails prints where it looked, and cannot print a root.
  return within(frame()!);
}
