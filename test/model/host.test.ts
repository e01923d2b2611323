import {describe, it} from 'node:test';
import {domainToASCII, domainToUnicode} from 'node:url';
import {expect} from 'chai';
import {decodeHost} from '../../src/model/host.js';

describe('the name of a host', () => {
  it('is written in its script in the address of a mailbox, too, and before a port', () => {
    expect(decodeHost('info@xn--mnchen-3ya.example')).to.equal('info@münchen.example');
    expect(decodeHost('xn--mnchen-3ya.example:8080')).to.equal('münchen.example:8080');
  });

  for (const host of [
    'münchen.example',
    'www.straße-und-söhne.example',
    'δοκιμή.παράδειγμα',
    'مثال.إختبار',
    '例え.テスト',
    'île-d-été.français.example',
    'ünicöde-mit-vielen-zeichen-über-alles.example',
    'президент.рф',
    '😀.example',
  ]) {
    it(`is written in its script: ${host}`, () => {
      const ascii = domainToASCII(host);
      expect(ascii).to.match(/^[\x21-\x7e]+$/);
      expect(decodeHost(ascii)).to.equal(domainToUnicode(ascii));
    });
  }

  it('stays as it is where there is nothing to decode', () => {
    for (const host of [
      '',
      'example.org',
      'a-b.example',
      '192.0.2.1',
      '[2001:db8::1]',
      'example.org:8080',
      'not-xn--a.example',
    ])
      expect(decodeHost(host)).to.equal(host);
    for (const host of [
      'xn--.example',
      'xn--9999999999.example',
      'xn--a-!.example',
      'xn---.example',
      'xn--ü.example',
    ])
      expect(decodeHost(host), host).to.be.a('string');
    expect(decodeHost('xn--99999999999999.example')).to.equal('xn--99999999999999.example');
  });
});
