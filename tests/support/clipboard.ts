import type { Page } from 'playwright-core';

/** Puts text on the clipboard and pastes it with the real keys, where the focus is. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

/** The same with a table as Word and Excel put it on the clipboard: as HTML, beside the plain text. */
export async function pasteHtml(page: Page, { html, text }: { html: string; text: string }): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await page.evaluate(
    async (both) => {
      const asBlob = (words: string, type: string) => new Blob([words], { type });
      const item = new ClipboardItem({ 'text/html': asBlob(both.html, 'text/html'), 'text/plain': asBlob(both.text, 'text/plain') });
      await navigator.clipboard.write([item]);
    },
    { html, text },
  );
  await page.keyboard.press('Control+v');
}
