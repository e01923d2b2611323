import {expect} from 'chai';
import type {TemplateResult} from 'lit';
import {embed, html, next, ready, show, warnings} from '../helpers/page.js';
import {allByRole} from '../helpers/roles.js';

/** The warnings of an element about its attributes, without the accepted values. */
async function said(content: TemplateResult): Promise<string[]> {
  await embed(content);
  return warnings().map((line) => line.replace(/^pfig \[unknown-value\] |expected [^;]*; /g, ''));
}

describe('a value that cannot be used', () => {
  it('is left out of a list where others are left', async () => {
    expect(
      await said(html`<pfig-partner-list lang="fr" partners="iss nope"></pfig-partner-list>`),
    ).to.deep.equal(['<pfig-partner-list> partners: found "nope", it is left out.']);
  });

  it('says what is shown where none is left', async () => {
    const lines = await said(
      html`<pfig-partner-list
        lang="fr"
        partners="nowhere"
        exclude="nobody"
        kind="civil"
        project="sea"
        limit="-1"
        hide="all"
        group-by="kinds"
        controls="find"
      ></pfig-partner-list>`,
    );
    expect(lines.sort()).to.deep.equal([
      '<pfig-partner-list> controls: found "find", shown: the default.',
      '<pfig-partner-list> exclude: found "nobody", shown: all.',
      '<pfig-partner-list> group-by: found "kinds", shown: the default.',
      '<pfig-partner-list> hide: found "all", shown: all.',
      '<pfig-partner-list> kind: found "civil", shown: all.',
      '<pfig-partner-list> limit: found "-1", shown: all.',
      '<pfig-partner-list> partners: found "nowhere", shown: all.',
      '<pfig-partner-list> project: found "sea", shown: all.',
    ]);
    expect(allByRole(document.querySelector('pfig-partner-list')!, 'article')).to.have.length(11);
  });

  it('says which level and which sections are shown', async () => {
    expect(
      await said(
        html`<pfig-programme-overview
          lang="fr"
          sections="intr"
          heading-level="9"
        ></pfig-programme-overview>`,
      ),
    ).to.deep.equal([
      '<pfig-programme-overview> sections: found "intr", shown: the default.',
      '<pfig-programme-overview> heading-level: found "9", shown: 2.',
    ]);
  });

  it('is any beside none, which wins', async () => {
    await embed(html`<pfig-partner-list lang="fr" controls="none search"></pfig-partner-list>`);
    expect(warnings()).to.deep.equal([
      'pfig [unknown-value] <pfig-partner-list> controls: found "none search", expected none alone; shown: none.',
    ]);
    expect(allByRole(document.querySelector('pfig-partner-list')!, 'searchbox')).to.have.length(0);
  });
});

describe('a language that nothing brings', () => {
  before(async () => {
    if (document.readyState !== 'complete') await next(window, 'load');
  });

  it('is named once where the element itself asks for it', async () => {
    const place = show(
      html`<pfig-partner-card lang="xx"></pfig-partner-card>
        <pfig-partner-card lang="xx"></pfig-partner-card>`,
    );
    await Promise.all([...place.children].map(ready));
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(
      /^pfig \[unknown-value\] <pfig-partner-card> lang: found "xx", expected [a-z |]+; shown: fr\.$/,
    );
  });

  it('is none where the page asks for it, or where its language is there without the region', async () => {
    const place = show(
      html`<div lang="yy"><pfig-partner-card></pfig-partner-card></div>
        <div><pfig-partner-card lang="fr-BE"></pfig-partner-card></div>
        <div lang="yy"><pfig-partner-card lang=""></pfig-partner-card></div>`,
    );
    await Promise.all([...place.querySelectorAll('pfig-partner-card')].map(ready));
    expect(warnings()).to.deep.equal([]);
  });
});
