/** What the builder writes, and the blocks that it becomes when it is pasted into a paragraph. */
export const PASTED: readonly (readonly [code: string, blocks: readonly string[]])[] = [
  [
    '<script defer src="/pfig.es.js" integrity="sha384-x" crossorigin="anonymous"></script>\n' +
      '<pfig-partner-list lang="es" layout="table" style="display: block; min-height: 700px; --pfig-accent: #c2416f">\n' +
      '  <ul>\n    <li><a href="https://civipol.fr" hreflang="fr">CIVIPOL</a></li>\n  </ul>\n</pfig-partner-list>',
    ['pfig/partner-list {"lang":"es","layout":"table","accent":"#c2416f"}'],
  ],
  [
    '<pfig-partner-card lang="fr-BE" partner="interpol" expanded></pfig-partner-card>',
    ['pfig/partner-card {"lang":"fr","partner":"interpol","expanded":""}'],
  ],
  [
    '<div data-pfig="partner-list" data-group-by="kind" data-src="x.json">\n  <ul>\n    <li>CIVIPOL</li>\n  </ul>\n</div>',
    ['pfig/partner-list {"groupBy":"kind"}'],
  ],
  [
    '<pfig-partner-card partner="wco"></pfig-partner-card>\n<div data-pfig="programme-overview"></div>',
    ['pfig/partner-card {"partner":"wco"}', 'pfig/programme-overview {}'],
  ],
  [
    '<!-- wp:html -->\n<div data-pfig="partner-list" data-lang="es"></div>\n<!-- /wp:html -->',
    ['core/html {"content":"<div data-pfig=\\"partner-list\\" data-lang=\\"es\\"></div>"}'],
  ],
];
