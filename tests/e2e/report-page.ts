import type { Page } from 'playwright';
import type { Site, Visit } from './open-site';

/** The report page as a visitor uses it. */
export class ReportPage {
  private constructor(
    readonly visit: Visit,
    readonly page: Page
  ) {}

  /** Opens the page in a browser without a report, or with that of a link. */
  static async open(
    site: Site,
    path = '/report/',
    options: Parameters<Site['visit']>[0] = {}
  ): Promise<ReportPage> {
    const visit = await site.visit({ acceptDownloads: true, ...options });
    await visit.go(path);
    const editor = new ReportPage(visit, visit.page);
    await editor.ready();
    return editor;
  }

  async ready(): Promise<void> {
    await this.page.locator('.report-editor').waitFor();
  }

  /** Adds charts by pointer, one after the other. */
  async add(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.page.locator(`[data-add="${id}"]`).click();
  }

  /** Waits until every chart is drawn. */
  async drawn(): Promise<void> {
    await this.page.waitForFunction(() => {
      const charts = [...document.querySelectorAll('.parts > li[data-kind="chart"]')];
      return charts.length > 0 && charts.every((chart) => chart.querySelector('.drawing svg'));
    });
  }

  /** The content of the report: titles of charts, words of headings and texts. */
  parts(): Promise<string[]> {
    return this.page
      .locator('.parts > li')
      .evaluateAll((items) =>
        items.map((item) => (item.querySelector('.title, .heading, .words, h2')?.textContent ?? '').trim())
      );
  }

  /** The report in the browser's store. */
  kept(): Promise<unknown> {
    return this.page.evaluate(
      () => JSON.parse(localStorage.getItem('innoscope:report') ?? 'null') as unknown
    );
  }

  tool(part: number, act: string) {
    return this.page.locator(`.parts > li:nth-child(${part}) [data-act="${act}"]`);
  }

  /** The file that a button makes. */
  async file(act: 'pptx' | 'html' | 'save'): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout: 60_000 }),
      this.page.locator(`.actions [data-act="${act}"]`).click()
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream())
      chunks.push(Buffer.from(chunk as Uint8Array));
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** The link to the report, as the page writes it. */
  async link(): Promise<string> {
    await this.page.locator('.actions [data-act="share"]').click();
    return this.page.locator('#report-link').evaluate((link) => (link as HTMLAnchorElement).href);
  }
}
