import {replaceCard, one, showsAllAfter} from './host-actions.js';
import {TITLES} from './cases/groups.js';

describe(TITLES['lifecycle']!, () => {
  showsAllAfter('created by createElement, with properties', (page) =>
    replaceCard(page, (document) =>
      Object.assign(document.createElement('pfig-partner-card'), {partner: 'unodc'}),
    ),
  );

  showsAllAfter('created by innerHTML', (page) =>
    replaceCard(page, (document) => {
      const place = document.createElement('div');
      place.innerHTML = '<pfig-partner-card partner="unodc"></pfig-partner-card>';
      return place;
    }),
  );

  showsAllAfter('created by cloneNode, from one that is rendered', (page) =>
    replaceCard(page, () => one(page).cloneNode(true)),
  );

  showsAllAfter('created from a template', (page) =>
    replaceCard(page, (document) => {
      const template = document.createElement('template');
      template.innerHTML = '<pfig-partner-card partner="unodc"></pfig-partner-card>';
      return template.content.cloneNode(true);
    }),
  );

  showsAllAfter('created in another document, and adopted', (page) =>
    replaceCard(page, (document) => {
      const markup = '<pfig-partner-card partner="unodc"></pfig-partner-card>';
      const parsed = new page.DOMParser().parseFromString(markup, 'text/html');
      return document.adoptNode(parsed.body.firstElementChild!);
    }),
  );
});
