import { type Locator, type Page } from 'playwright-core';

/** The catalogue as its department edits it: rows by the lesson they are for, columns by their heading. */
export class CatalogueGrid {
  private readonly grid: Locator;

  constructor(private readonly page: Page) {
    this.grid = page.getByRole('grid', { name: 'Các học liệu' });
  }

  async open(department: string): Promise<void> {
    await this.page.goto(new URL('/catalogues', this.page.url()).href);
    const row = this.page.getByRole('row').filter({ has: this.page.getByText(department, { exact: true }) });
    await row.getByRole('link').first().click();
    await this.grid.waitFor();
  }

  row(words: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: words }).first();
  }

  async cell(words: string, heading: string): Promise<Locator> {
    return this.row(words)
      .getByRole('gridcell')
      .nth(await this.columnOf(heading));
  }

  /** What stands under a heading, row by row. */
  async column(heading: string): Promise<string[]> {
    const at = await this.columnOf(heading);
    const cells = this.grid.locator(`[role=gridcell][aria-colindex="${at + 2}"]`);
    return (await cells.allTextContents()).map((text) => text.trim());
  }

  async write(words: string, heading: string, text: string): Promise<void> {
    await this.openEditor(words, heading);
    await this.grid.getByRole('textbox', { name: heading }).fill(text);
    await this.page.keyboard.press('Enter');
  }

  async choose(words: string, heading: string, name: string): Promise<void> {
    await this.openEditor(words, heading);
    await this.page.keyboard.type(name);
    await this.page.getByRole('option', { name }).click();
    await (await this.cell(words, heading)).getByText(name).waitFor();
  }

  /** Saves a change of an approved catalogue, which asks why. */
  async saveBecause(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu danh mục' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Thay đổi danh mục đã duyệt' });
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await dialog.getByText(/Hãy ghi lý do/).waitFor();
    await dialog.getByLabel('Lý do').fill(reason);
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  private async openEditor(words: string, heading: string): Promise<void> {
    const cell = await this.cell(words, heading);
    await cell.scrollIntoViewIfNeeded();
    await cell.click();
    await this.page.keyboard.press('Enter');
  }

  private async columnOf(heading: string): Promise<number> {
    const headings = await this.grid.getByRole('columnheader').allTextContents();
    return headings.indexOf(heading) - 1;
  }
}
