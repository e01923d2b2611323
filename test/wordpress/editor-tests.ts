import assert from 'node:assert/strict';
import {it} from 'node:test';
import {blocksOf, canvas, edit, paste, save, type Window} from './admin.js';
import {PASTED} from './pasted.js';
import type {Site} from './site.js';

/** A site with the plug-in, and those who work there. */
interface Workplace {
  readonly site: Site;
  readonly administrator: Window;
  readonly author: Window;
}

/** The tests of what the editor makes of code, of blocks of elsewhere and of changes. */
export function editorTests(workplace: () => Workplace): void {
  /** Publishes a post; returns its number. */
  const publish = (content: string): number =>
    Number(
      workplace().site.php(
        `wp_set_current_user(1); echo wp_insert_post(['post_title' => 'Editor', 'post_status' => 'publish', 'post_content' => '${content}']);`,
      ),
    );

  const contentOf = (post: number) => workplace().site.php(`echo get_post(${post})->post_content;`);

  /** Selects a block, and opens its settings in the sidebar. */
  const openSettings = ({page}: Window, clientId: string) =>
    page.evaluate(async (id) => {
      await wp.data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block');
      await wp.data.dispatch('core/block-editor')['selectBlock']!(id);
    }, clientId);

  it('makes blocks of the builder’s code that is pasted into a paragraph', async () => {
    const {site, author} = workplace();
    await edit(author, site, 'post');
    for (const [code, expected] of PASTED) {
      const found = await paste(author, code, 'core/paragraph');
      assert.deepEqual(
        found.map(({name, attributes}) => `${name} ${JSON.stringify(attributes)}`),
        expected,
      );
    }
  });

  it('makes a block of code that is pasted elsewhere, after the block that cannot hold it', async () => {
    const {site, author} = workplace();
    await edit(author, site, 'post');
    for (const [target, expected] of [
      ['core/heading', ['core/heading', 'pfig/partner-card']],
      ['core/separator', ['core/separator', 'pfig/partner-card']],
      ['core/list-item', ['core/list', 'pfig/partner-card']],
      // Whoever writes code there means it as text.
      ['core/code', ['core/code']],
    ] as const) {
      const found = await paste(author, PASTED[1]![0], target);
      assert.deepEqual(
        found.map(({name}) => name),
        expected,
      );
    }
  });

  it('accepts a block that somebody wrote by hand, or that another version saved', async () => {
    const {site, administrator} = workplace();
    const settings = '{"lang":"es","layout":"table","align":"wide"}';
    const former =
      '<a href="https://illicitflows.eu/#pfig-partner-list?lang=es&amp;former=x&amp;layout=table">Socios</a>';
    const saved = `<p class="wp-block-pfig-partner-list alignwide">${former}</p>`;
    for (const [content, link] of [
      [
        `<!-- wp:pfig/partner-list ${settings} /-->`,
        '<a href="https://illicitflows.eu/#pfig-partner-list?layout=table&amp;lang=es">',
      ],
      [
        `<!-- wp:pfig/partner-list ${settings} -->\n${saved}\n<!-- /wp:pfig/partner-list -->`,
        former,
      ],
    ] as const) {
      const post = publish(content);
      await edit(administrator, site, post);
      const [block] = await blocksOf(administrator);
      assert.equal(block!.isValid, true, content);
      const {align, lang, layout} = block!.attributes;
      assert.deepEqual([lang, layout, align], ['es', 'table', 'wide']);
      // WordPress saves a content only once it is changed.
      await administrator.page.evaluate(
        (id) =>
          wp.data.dispatch('core/block-editor')['updateBlockAttributes']!(id, {className: 'x'}),
        block!.clientId,
      );
      await save(administrator, 'Changed');
      assert.ok(contentOf(post).includes(link), contentOf(post));
    }
  });

  it('has a new link after a change in the sidebar', async () => {
    const {site, administrator} = workplace();
    const {page} = administrator;
    const post = publish(
      '<!-- wp:pfig/partner-list {"lang":"es"} -->\n<p class="wp-block-pfig-partner-list"><a href="https://illicitflows.eu/#pfig-partner-list?lang=es">Socios</a></p>\n<!-- /wp:pfig/partner-list -->',
    );
    await edit(administrator, site, post);
    const [block] = await blocksOf(administrator);
    await openSettings(administrator, block!.clientId);
    await page.getByRole('button', {name: 'Choice of partners'}).click();
    await page.getByRole('checkbox', {name: 'INTERPOL'}).check();
    await save(administrator, 'Changed');
    assert.match(contentOf(post), /"partners":"interpol"/);
    assert.match(contentOf(post), /#pfig-partner-list\?partners=interpol&amp;lang=es"/);
  });

  it('has the colours of the theme on a site that has added a colour, too', async () => {
    const {site, administrator} = workplace();
    const custom = [{name: 'Ours', slug: 'custom-ours', color: '#123456'}];
    const styles = {
      version: 2,
      isGlobalStylesUserThemeJSON: true,
      settings: {color: {palette: {custom}}},
    };
    site.php(
      `wp_set_current_user(1); wp_update_post(wp_slash(['ID' => WP_Theme_JSON_Resolver::get_user_global_styles_post_id(), 'post_content' => '${JSON.stringify(styles)}']));`,
    );
    await edit(administrator, site, 'post');
    await administrator.page.evaluate(() => {
      const made = ['contrast', 'custom-ours'].map((accent) =>
        wp.blocks.createBlock('pfig/partner-card', {accent}),
      );
      void wp.data.dispatch('core/block-editor')['resetBlocks']!(made);
    });
    const previews = (await canvas(administrator)).locator('[data-type="pfig/partner-card"]');
    await previews.nth(1).waitFor();
    const accents = await previews.evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).style.getPropertyValue('--pfig-accent').trim()),
    );
    assert.match(accents[0]!, /^#/);
    assert.equal(accents[1], '#123456');
    const [block] = await blocksOf(administrator);
    await openSettings(administrator, block!.clientId);
    await administrator.page.getByRole('button', {name: 'Colour of your site'}).click();
    for (const name of ['Color: Contrast', 'Color: Ours'])
      await administrator.page.getByLabel(name, {exact: true}).waitFor();
  });

  it('offers to transform a Custom HTML block into a block', async () => {
    const made = await workplace().author.page.evaluate(() => {
      const content = '<p><pfig-partner-list lang="es" layout="table"></pfig-partner-list></p>';
      const html = wp.blocks.createBlock('core/html', {content});
      const blocks = wp.blocks.switchToBlockType(html, 'pfig/partner-list');
      return blocks?.map(({attributes}) => attributes);
    });
    assert.deepEqual(made, [{lang: 'es', layout: 'table'}]);
  });
}
