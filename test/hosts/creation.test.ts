import {replaceCard, one, survives} from './acts.js';
import {TITLES} from './cases/groups.js';

describe(TITLES['lifecycle']!, () => {
  survives('created by createElement, with properties', (page) =>
    replaceCard(page, (document) =>
      Object.assign(document.createElement('pfig-partner-card'), {partner: 'unodc'}),
    ),
  );

  survives('created by innerHTML', (page) =>
    replaceCard(page, (document) => {
      const place = document.createElement('div');
      place.innerHTML = '<pfig-partner-card partner="unodc"></pfig-partner-card>';
      return place;
    }),
  );

  survives('created by cloneNode, from one that is rendered', (page) =>
    replaceCard(page, () => one(page).cloneNode(true)),
  );

  survives('created from a template', (page) =>
    replaceCard(page, (document) => {
      const template = document.createElement('template');
      template.innerHTML = '<pfig-partner-card partner="unodc"></pfig-partner-card>';
      return template.content.cloneNode(true);
    }),
  );

  survives('created in another document, and adopted', (page) =>
    replaceCard(page, (document) => {
      const markup = '<pfig-partner-card partner="unodc"></pfig-partner-card>';
      const parsed = new page.DOMParser().parseFromString(markup, 'text/html');
      return document.adoptNode(parsed.body.firstElementChild!);
    }),
  );
});
