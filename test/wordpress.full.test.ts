import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from './chromium.js';
import {blocksOf, canvas, edit, open, save, upload, type Window} from './wordpress/admin.js';
import {editorTests} from './wordpress/editor-tests.js';
import {VERSIONS} from './wordpress/files.js';
import {missingPrograms, startSite, type Site} from './wordpress/site.js';
import {BEFORE, twoVersions} from './wordpress/versions.js';

// The plug-in in real WordPresses: uploaded, used by each role, updated, removed.

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const missing = missingPrograms();

const TAG = '<pfig-partner-list lang="es" layout="table"></pfig-partner-list>';

for (const {name, themes, hasHeights, folder} of VERSIONS) {
  const files = missing === undefined ? folder() : undefined;
  const skip = files ? false : (missing ?? 'needs the files of WordPress');
  describe(`the plug-in in ${name}`, {skip}, () => {
    const scratch = mkdtempSync(join(tmpdir(), 'pfig-zips-'));
    const zips = {before: join(scratch, 'before.zip'), now: join(scratch, 'now.zip')};
    let site: Site;
    let browser: Browser;
    let administrator: Window;
    let author: Window;
    let visitor: Window;

    before(async () => {
      const made = await twoVersions();
      writeFileSync(zips.before, made.before);
      writeFileSync(zips.now, made.now);
      [site, browser] = await Promise.all([startSite(files!), launch()]);
      administrator = await open(browser, site, 'administrator');
      author = await open(browser, site, 'author');
      visitor = await open(browser, site);
    });
    after(async () => {
      await browser?.close();
      site?.stop();
      rmSync(scratch, {recursive: true});
    });

    /** Visits a post; returns how many partners its table has. */
    async function countRows(post: number): Promise<number> {
      await visitor.page.goto(`${site.origin}/?p=${post}`);
      await visitor.page.locator('pfig-partner-list table').waitFor();
      return await visitor.page.locator('pfig-partner-list tbody tr').count();
    }

    /** Inserts a block, looks at its preview, saves, opens again, and visits the page. */
    async function insertAndSave(window: Window, title: string): Promise<number> {
      await edit(window, site, 'post');
      await window.page.evaluate(() => {
        const block = wp.blocks.createBlock('pfig/partner-list', {lang: 'es', layout: 'table'});
        void wp.data.dispatch('core/block-editor')['insertBlocks']!(block);
      });
      const inside = await canvas(window);
      await inside.locator('pfig-partner-list table').waitFor();
      assert.equal(await inside.locator('pfig-partner-list tbody tr').count(), 11);
      const post = await save(window, title);
      await edit(window, site, post);
      const [block, ...others] = await blocksOf(window);
      assert.deepEqual([block!.name, block!.isValid, others], ['pfig/partner-list', true, []]);
      await (await canvas(window)).locator('pfig-partner-list table').waitFor();
      assert.equal(await countRows(post), 11);
      return post;
    }

    /** The scripts of ours on the page that the visitor sees. */
    const scripts = () =>
      visitor.page
        .locator('script[src*="/pfig-elements/"]')
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute('src')!.replace(/^.*pfig-elements\//, '')),
        );

    const contentOf = (post: number) => site.php(`echo get_post(${post})->post_content;`);

    it('is uploaded and activated in wp-admin', async () => {
      await upload(administrator, site, zips.before);
      assert.equal(site.php('echo PFIG_ELEMENTS_VERSION;'), BEFORE);
    });

    let first: number;
    it('gives an administrator a block', async () => {
      first = await insertAndSave(administrator, 'Socios');
      assert.match(
        contentOf(first),
        /^<!-- wp:pfig\/partner-list \{"lang":"es","layout":"table"\} -->\n<p class="wp-block-pfig-partner-list"><a href="https:\/\/illicitflows\.eu\/#pfig-partner-list\?layout=table&amp;lang=es">[^<]+<\/a><\/p>\n<!-- \/wp:pfig\/partner-list -->$/,
      );
    });

    it('gives an author a block', async () => {
      await insertAndSave(author, 'Socios de un autor');
    });

    it('gives a block where not even administrators may write unfiltered HTML', async () => {
      writeFileSync(join(site.folder, 'filtered'), '');
      assert.equal(
        site.php('wp_set_current_user(1); var_export(current_user_can("unfiltered_html"));'),
        'false',
      );
      await insertAndSave(administrator, 'Socios sin HTML');
      rmSync(join(site.folder, 'filtered'));
    });

    it('has the colour and the height that its block says', async () => {
      const look = '"accent":"#c2416f","style":{"dimensions":{"minHeight":"3000px"}}';
      const html = site.php(`echo do_blocks('<!-- wp:pfig/partner-list {${look}} /-->');`);
      await visitor.page.goto(`${site.origin}/?page_id=2`);
      const [accent, height] = await visitor.page.evaluate((text) => {
        document.body.insertAdjacentHTML('beforeend', text);
        const block = document.body.lastElementChild!;
        const {minHeight} = getComputedStyle(block);
        return [getComputedStyle(block).getPropertyValue('--pfig-accent'), minHeight];
      }, html);
      assert.equal(accent, '#c2416f');
      // Debian's WordPress has no such setting.
      assert.equal(height, hasHeights ? '3000px' : '0px');
    });

    it('loads a script only on a page that has an element', async () => {
      await countRows(first);
      // The first script has asked for the second one.
      assert.deepEqual(await scripts(), [
        `${BEFORE}/pfig.es.js?v=${version}`,
        `${BEFORE}/pfig.es.first.js`,
      ]);
      await visitor.page.goto(`${site.origin}/?page_id=2`);
      assert.deepEqual(await scripts(), []);
    });

    it('has one script for each language of a page', async () => {
      const post = Number(
        site.php(
          `echo wp_insert_post(['post_title' => 'Two', 'post_status' => 'publish', 'post_content' => '<!-- wp:pfig/partner-list {"lang":"es","layout":"table"} /--><!-- wp:pfig/partner-card {"lang":"ar"} /--><!-- wp:pfig/partner-card {"lang":"es"} /-->']);`,
        ),
      );
      assert.equal(await countRows(post), 11);
      assert.deepEqual(await scripts(), [`${BEFORE}/pfig.es.js`, `${BEFORE}/pfig.ar.js`]);
    });

    it('keeps a tag of an administrator when an author saves', async () => {
      const post = Number(
        site.php(
          `wp_set_current_user(1); echo wp_insert_post(['post_title' => 'Tag', 'post_status' => 'publish', 'post_author' => get_user_by('login', 'author')->ID, 'post_content' => '<!-- wp:html -->${TAG}<!-- /wp:html -->']);`,
        ),
      );
      await edit(author, site, post);
      await save(author, 'Another title');
      assert.ok(contentOf(post).includes(TAG));
      assert.equal(await countRows(post), 11);
      // An address is not among what passes.
      const kses = site.php(
        `echo wp_kses_post('<pfig-partner-list src="x.json" logos="/{id}.svg" updates="/d/" layout="table"></pfig-partner-list>'), wp_kses('${TAG}', 'pre_comment_content');`,
      );
      assert.equal(kses, '<pfig-partner-list layout="table"></pfig-partner-list>');
    });

    it('shows a shortcode in a text of the classic editor, in each theme', async () => {
      const post = Number(
        site.php(
          `echo wp_insert_post(['post_title' => 'Classic', 'post_status' => 'publish', 'post_content' => "Before\\n\\n[pfig layout=\\"table\\" lang=\\"es\\"]\\n\\nAfter"]);`,
        ),
      );
      for (const theme of [...themes].reverse()) {
        site.php(`switch_theme('${theme}');`);
        assert.equal(await countRows(post), 11, theme);
      }
      assert.match(
        site.php(`echo get_the_excerpt(${post});`),
        /^Before CIVIPOL, Expertise France, .*OMA After$/,
      );
    });

    it('puts names into excerpts, and a list of links into feeds', async () => {
      assert.match(site.php(`echo get_the_excerpt(${first});`), /^CIVIPOL, Expertise France, FIAP/);
      const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
      const [, item = ''] = /<title>Socios<\/title>([^]*?)<\/item>/.exec(feed) ?? [];
      assert.match(item, /<li><a href="https:\/\/www\.interpol\.int" hreflang="es">INTERPOL<\/a>/);
      assert.doesNotMatch(item, /<pfig|#pfig/);
    });

    it('takes the language of the site where a block has none', async () => {
      const lang = (locale: string) =>
        site.php(
          `add_filter('locale', fn() => '${locale}'); echo do_blocks('<!-- wp:pfig/partner-card /-->');`,
        );
      assert.match(lang('pt_BR'), /<pfig-partner-card lang="pt">/);
      assert.match(lang('ar'), /<pfig-partner-card lang="ar">\n<p dir="rtl">/);
    });

    editorTests(() => ({site, administrator, author}));

    it('names its blocks in the language of whoever works there', async () => {
      site.php(`update_user_meta(1, 'locale', 'de_DE');`);
      await edit(administrator, site, first);
      const title = await administrator.page.evaluate(
        () =>
          (wp.data.select('core/blocks')['getBlockType']!('pfig/partner-list') as {title: string})
            .title,
      );
      site.php(`delete_user_meta(1, 'locale');`);
      const words = JSON.parse(
        readFileSync(join(site.folder, 'wp-content/plugins/pfig-elements/words/de.json'), 'utf8'),
      ) as {elements: Record<string, {title: string}>};
      assert.equal(title, words.elements['partner-list']!.title);
      const [block] = await blocksOf(administrator);
      assert.equal(block!.isValid, true);
    });

    it('never puts an element into a comment', async () => {
      await visitor.page.goto(`${site.origin}/?p=${first}`);
      const address = `https://illicitflows.eu/#pfig-programme-overview?lang=es`;
      await visitor.page
        .locator('#comment')
        .fill(
          `Look ${address} <a href="${address}">here</a> ${TAG} <div data-pfig="partner-card"></div>`,
        );
      await visitor.page.locator('#author').fill('Visitor');
      await visitor.page.locator('#email').fill('visitor@example.org');
      await visitor.page.locator('#url').fill(address);
      await visitor.page.locator('#submit').click();
      await visitor.page.waitForURL(/unapproved|#comment/);
      site.php(
        `foreach (get_comments(['post_id' => ${first}]) as $one) wp_set_comment_status($one, 'approve');`,
      );
      assert.equal(await countRows(first), 11);
      assert.ok((await visitor.page.locator(`a[href="${address}"]`).count()) >= 2);
      assert.equal(
        await visitor.page
          .locator('pfig-partner-list, pfig-partner-card, pfig-programme-overview')
          .count(),
        1,
      );
      assert.equal(await visitor.page.locator('[data-pfig]').count(), 0);
    });

    it('is updated by an upload, and pages in a cache go on working', async () => {
      const page = await (await fetch(`${site.origin}/?p=${first}`)).text();
      assert.ok(page.includes(`/pfig-elements/${BEFORE}/`));
      writeFileSync(join(site.folder, 'cached.html'), page);
      await upload(administrator, site, zips.now);
      assert.equal(site.php('echo PFIG_ELEMENTS_VERSION;'), version);
      await visitor.page.goto(`${site.origin}/cached.html`);
      await visitor.page.locator('pfig-partner-list table').waitFor();
      assert.equal(await visitor.page.locator('pfig-partner-list tbody tr').count(), 11);
      assert.equal(await countRows(first), 11);
      assert.ok((await visitor.page.content()).includes(`/pfig-elements/${version}/`));
      await edit(administrator, site, first);
      assert.equal((await blocksOf(administrator))[0]!.isValid, true);
    });

    it('leaves a link when it is deactivated, and nothing in the database when it is deleted', async () => {
      await administrator.page.goto(`${site.origin}/wp-admin/plugins.php`);
      await Promise.all([
        administrator.page.waitForURL(/deactivate=true/),
        administrator.page
          .locator('[data-plugin="pfig-elements/pfig-elements.php"] a[href*="action=deactivate"]')
          .click(),
      ]);
      await visitor.page.goto(`${site.origin}/?p=${first}`);
      const link = visitor.page.locator('.wp-block-pfig-partner-list a');
      assert.match((await link.getAttribute('href'))!, /^https:\/\/illicitflows\.eu\/#pfig-/);
      assert.equal(await visitor.page.locator('script[src*="pfig-elements"]').count(), 0);
      const left = site.php(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/file.php';
        delete_plugins(['pfig-elements/pfig-elements.php']);
        delete_option('recently_activated'); // WordPress's own list of what was active.
        global $wpdb;
        echo implode(' ', $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%pfig%' OR option_value LIKE '%pfig%'"));
      `);
      assert.equal(left, '');
    });

    it('says nothing on any console, nor in the log of PHP', () => {
      assert.deepEqual(
        [administrator, author, visitor].map(({said}) => said),
        [[], [], []],
      );
      assert.deepEqual(site.complaints(), []);
    });
  });
}
