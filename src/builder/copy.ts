/**
 * Puts a text on the clipboard; false where the browser refuses. A page that came from a file, or
 * over http, has no `navigator.clipboard`: there the old command copies what is selected.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus();
  return done;
}

/** Copies selected code as text alone: editors read the HTML of a copy first, in which code is a quotation. */
export function copyAsText(event: ClipboardEvent): void {
  const text = getSelection()?.toString();
  if (!text || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}
