// Everything that may be read of an object that lacks it, by the platform, by lit or by ours:
// descriptors, options, marks of templates, members of partners. The address says what is put
// there (`&text`), and may name others than these (`&text&0`).
const NAMES = `
  _$AD _$AM _$AN _$AO _$AP _$Cl _$Co _$EO _$Eq _$litDirective$ _$litPart$ _$litType$ acronym adAuctionHeaders
  asOf attribute attributeOldValue attributes body cache calendar call cancelable capture caseFirst
  characterData characterDataOldValue childList city clonable collation compactDisplay composed
  computed converter count country createScript createScriptURL creationScope credentials
  currency currencyDisplay currencySign customElementRegistry data dateStyle day dayPeriod
  delegatesFocus descending description duplex end era expand fallback figures filters format
  formatMatcher founded fractionalSecondDigits get hasChanged headers host hostConnected
  hostUpdate hostUpdated hour hour12 hourCycle href hreflang id ignoreBOM ignorePunctuation
  index integrity isConnected keepalive key kind knownBy label lang languageDisplay layout link
  litElementHydrateSupport litElementPolyfillSupport litElementVersions litHtmlPolyfillSupport
  litHtmlVersions litPropertyMetadata locale localeMatcher maximumFractionDigits
  maximumSignificantDigits metadata method minimumFractionDigits minimumIntegerDigits
  minimumSignificantDigits minute mode month name newName noAccessor nodeType notation
  numberingSystem offices once partner passive permalink pfig phases priority project projects
  qualifier query raw reactiveElementPolyfillSupport reactiveElementVersions redirect
  referenceTarget referrer referrerPolicy reflect renamed renderBefore renderRoot
  roundingIncrement roundingMode roundingPriority seat second serializable services set ShadyCSS
  signal signDisplay slotAssignment sort sought source src state strings style styles summary
  targetAddressSpace templates texts timeStyle timeZoneName trailingZeroDisplay type unit
  unitDisplay url usage useDefault useGrouping value values weekday words wrapped writable
`;
const link = {value: {href: 'javascript:parent.struck=true', hreflang: ['x']}};
const values = {
  object: {...link, href: link.value.href, 0: 'EVIL', length: 1, strings: ['EVIL'], values: []},
  list: ['EVIL'],
  yes: true,
  no: false,
  zero: 0,
  nothing: null,
  code: () => 'EVIL',
  text: 'EVIL',
};
const [, kind, ...names] = location.search.slice(1).split('&');
const value = values[kind];
for (const name of names.length > 0 ? names : NAMES.trim().split(/\s+/)) {
  Reflect.defineProperty(
    Object.prototype,
    name,
    Object.assign(Object.create(null), {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    }),
  );
}
