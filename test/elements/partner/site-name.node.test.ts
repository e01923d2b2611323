import {describe, it} from 'node:test';
import {expect} from 'chai';
import {siteName} from '../../../src/elements/partner/partner-name.view.js';

describe('the name of a site', () => {
  for (const [href, name] of [
    ['https://www.example.org/a?b#c', 'example.org'],
    ['https://www.xn--mnchen-3ya.example:8443/', 'münchen.example:8443'],
    ['https://münchen.example/', 'münchen.example'],
    ['mailto:info@example.org?subject=a', 'info@example.org'],
    ['mailto:jos%C3%A9@xn--mnchen-3ya.example', 'josé@münchen.example'],
    ['mailto:50%@example.org', '50%@example.org'],
    ['tel:+33122', '+33122'],
  ] as const) {
    it(`is what people read: ${href}`, () => {
      expect(siteName(href)).to.equal(name);
    });
  }
});
