/**
 * The blocks in WordPress's editor. There is no build step: this is the file that the editor loads.
 * What the blocks and their settings are comes from the release, in `window.pfigElements`.
 */
(({blockEditor, blocks, components, data, element, hooks}, release) => {
  const {InspectorControls, PanelColorSettings, useBlockProps} = blockEditor;
  const {CheckboxControl, Disabled, PanelBody, SelectControl, ToggleControl} = components;
  const {createElement: el, Fragment, useEffect, useRef, useState} = element;
  const {settings, words} = release;
  const NAMES = Object.keys(settings);

  /** Newer editors say that the margin of a control is going to change. */
  const CONTROL = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  /** Attributes that would change the address of the editor's page. */
  const NOT_IN_PREVIEW = ['deep-link', 'filters-in-url'];

  /** Settings that most people choose; all others are folded. */
  const FIRST = ['partner', 'layout'];

  /** Only links to this host become elements, and it is where they lead without a script. */
  const PROGRAMME = 'https://illicitflows.eu/';

  const tokens = (value = '') => value.split(/[\s,]+/).filter(Boolean);

  /** A language of the release for a tag: `fr` for `fr-BE`; undefined where there is none. */
  const matchLanguage = (tag) => {
    const [lang] = (tag ?? '').toLowerCase().split(/[-_]/);
    return release.languages.includes(lang) ? lang : undefined;
  };

  // What a post holds.

  /** The attributes of the element of a block, by name; '' switches on. */
  const attributesOf = (name, values) =>
    settings[name].flatMap(({attribute, property}) =>
      values[property] === undefined ? [] : [[attribute, values[property]]],
    );

  /** The link that stays on a site without this plug-in, and that its script replaces, too. */
  const addressOf = (name, values) => {
    const query = new URLSearchParams(attributesOf(name, values));
    if (values.lang) query.set('lang', values.lang);
    return `${PROGRAMME}#pfig-${name}?${query}`;
  };

  /** The text of this link: the name of the partner, or that of the element. */
  const textOf = (name, {lang = release.lang, partner}) =>
    release.partners[lang][partner] ?? release.names[lang][name];

  const save =
    (name) =>
    ({attributes}) =>
      el(
        'p',
        useBlockProps.save(),
        el(
          'a',
          {href: attributes.address || addressOf(name, attributes)},
          attributes.label || textOf(name, attributes),
        ),
      );

  /** A block that somebody wrote by hand has settings alone: `<!-- wp:pfig/partner-card /-->`. */
  function handwritten(name) {
    const texts = ['lang', 'accent', 'links', 'align'];
    for (const {property} of settings[name]) texts.push(property);
    const attributes = Object.fromEntries(texts.map((one) => [one, {type: 'string'}]));
    attributes.style = {type: 'object'};
    return {attributes, save: () => null};
  }

  // The preview.

  /** Scripts that are on their way, or there, by document and language. */
  const loading = new WeakMap();

  /** Loads the script of a language into the document of the canvas, which may be that of a frame. */
  function loadScript(canvas, lang) {
    if (!loading.has(canvas)) loading.set(canvas, {});
    const scripts = loading.get(canvas);
    // A link in a dialogue of the editor stays a link.
    canvas.defaultView.pfig ??= {links: false};
    scripts[lang] ??= new Promise((resolve) => {
      const script = canvas.createElement('script');
      script.onload = resolve;
      script.src = `${release.folder}pfig.${lang}.js`;
      canvas.head.append(script);
    });
    return scripts[lang];
  }

  /** The element itself. It cannot be used: a click selects the block. */
  function Preview({name, lang, values}) {
    const ref = useRef();
    // The language before stays until the script of the new one is there.
    const [shown, show] = useState();
    const chosen = attributesOf(name, values).filter(([one]) => !NOT_IN_PREVIEW.includes(one));
    useEffect(() => {
      let isCurrent = true;
      loadScript(ref.current.ownerDocument, lang).then(() => isCurrent && show(lang));
      return () => {
        isCurrent = false;
      };
    }, [lang]);
    useEffect(() => {
      const node = ref.current;
      for (const {attribute} of shown ? settings[name] : []) {
        const [, value] = chosen.find(([one]) => one === attribute) ?? [];
        if (value === undefined) node.removeAttribute(attribute);
        else node.setAttribute(attribute, value);
      }
    }, [shown, JSON.stringify(chosen)]);
    const preview = shown
      ? el(`pfig-${name}`, {key: 'element', ref, lang: shown})
      : el('p', {key: 'text', ref}, textOf(name, {lang, partner: values.partner}));
    return el(Disabled, null, preview);
  }

  /** The colours of the theme, and those that the site has added to them. */
  function palette() {
    const {__experimentalFeatures: features, colors = []} = data
      .select('core/block-editor')
      .getSettings();
    const {theme = [], custom = []} = features?.color?.palette ?? {theme: colors};
    return [...theme, ...custom];
  }

  /** The value of a colour that a block has by its name in the theme, or by its value. */
  const colourOf = (accent) => palette().find(({slug}) => slug === accent)?.color ?? accent;

  /** A colour as a block has it: by its name in the theme, so that it changes with the theme. */
  const accentOf = (colour) => palette().find(({color}) => color === colour)?.slug ?? colour;

  function styleOf({accent, links}) {
    if (!accent) return {};
    const colour = colourOf(accent);
    return links === undefined
      ? {'--pfig-accent': colour}
      : {'--pfig-accent': colour, '--pfig-link': colour};
  }

  // The settings.

  const isDefault = (value) => words.words.default.replace('{value}', value);

  /** A choice of one. */
  function oneControl({attribute, values, fallback}, named, value, set) {
    const all = values.includes(fallback) ? values : [fallback, ...values];
    return el(SelectControl, {
      ...CONTROL,
      key: attribute,
      label: named.label,
      value: value ?? fallback,
      options: all.map((one) => ({
        value: one,
        label: one === fallback ? isDefault(named.values[one]) : named.values[one],
      })),
      onChange: (one) => set(one === fallback ? undefined : one),
    });
  }

  /** Checkboxes; `none` excludes all others, and the order of partners and sections is kept. */
  const checkboxes = (values, names, value, set) =>
    values.map((one) => {
      const chosen = tokens(value);
      return el(CheckboxControl, {
        ...CONTROL,
        key: one,
        label: names[one],
        checked: chosen.includes(one),
        onChange(on) {
          const others = chosen.filter((other) => other !== one);
          const kept = one === 'none' ? [] : others.filter((other) => other !== 'none');
          set((on ? [...kept, one] : others).join(' ') || undefined);
        },
      });
    });

  const switchControl = (key, label, value, set) =>
    el(ToggleControl, {
      ...CONTROL,
      key,
      label,
      checked: value !== undefined,
      onChange: (on) => set(on ? '' : undefined),
    });

  /** One list for two attributes: the partners that are ticked are shown, or are left out. */
  function partnersPanel(named, values, {partners, exclude}, setAttributes) {
    const isExclude = exclude !== undefined;
    const set = (value, leaveOut) =>
      setAttributes({
        partners: leaveOut ? undefined : value,
        // An empty list remembers the choice above it.
        exclude: leaveOut ? (value ?? '') : undefined,
      });
    const chosen = exclude ?? partners;
    return el(
      PanelBody,
      {key: 'partners', title: named.label, initialOpen: !!chosen},
      el(SelectControl, {
        ...CONTROL,
        label: words.words.ticked,
        value: isExclude ? 'exclude' : 'partners',
        options: [
          {value: 'partners', label: words.words['ticked-shown']},
          {value: 'exclude', label: words.words['ticked-omitted']},
        ],
        onChange: (one) => set(chosen || undefined, one === 'exclude'),
      }),
      checkboxes(values, named.values, chosen, (value) => set(value, isExclude)),
    );
  }

  /** The panels of a block: content and language, colour, all other settings. */
  function panels(name, attributes, setAttributes) {
    const named = words.elements[name].settings;
    const setter = (property) => (value) => setAttributes({[property]: value});
    const control = (setting) => {
      const {attribute, property, type} = setting;
      const value = attributes[property];
      return type === 'switch'
        ? switchControl(attribute, named[attribute].label, value, setter(property))
        : oneControl(setting, named[attribute], value, setter(property));
    };
    const single = settings[name].filter(({type}) => type !== 'any');
    const several = settings[name].filter(
      ({attribute, type}) => type === 'any' && !/^(partners|exclude)$/.test(attribute),
    );
    const language = {
      attribute: 'lang',
      values: release.languages.filter((lang) => lang !== release.lang),
      fallback: release.lang,
    };
    const partners = settings[name].find(({attribute}) => attribute === 'partners');
    return [
      el(
        PanelBody,
        {key: 'content', title: words.words.content},
        oneControl(
          language,
          {label: words.words.language, values: words.languages},
          attributes.lang,
          setter('lang'),
        ),
        single.filter(({attribute}) => FIRST.includes(attribute)).map(control),
      ),
      el(
        PanelColorSettings,
        {
          key: 'colour',
          title: words.words.site,
          // WordPress 6.1 offers those of the theme beside those of the site only where this is set.
          __experimentalHasMultipleOrigins: true,
          colorSettings: [
            {
              label: words.words['site-colour'],
              value: attributes.accent && colourOf(attributes.accent),
              onChange: (colour) => setAttributes({accent: colour && accentOf(colour)}),
            },
          ],
        },
        attributes.accent &&
          switchControl('links', words.words.links, attributes.links, setter('links')),
      ),
      partners && partnersPanel(named.partners, partners.values, attributes, setAttributes),
      several.map(({attribute, property, values}) =>
        el(
          PanelBody,
          {key: attribute, title: named[attribute].label, initialOpen: !!attributes[property]},
          checkboxes(values, named[attribute].values, attributes[property], setter(property)),
        ),
      ),
      el(
        PanelBody,
        {key: 'more', title: words.words.more, initialOpen: false},
        single.filter(({attribute}) => !FIRST.includes(attribute)).map(control),
      ),
    ];
  }

  const edit =
    (name) =>
    ({attributes, setAttributes}) =>
      el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          // The link gets a new address and a new text, which are read from the post otherwise.
          panels(name, attributes, (changed) =>
            setAttributes({...changed, address: undefined, label: undefined}),
          ),
        ),
        el(
          'div',
          useBlockProps({style: styleOf(attributes)}),
          el(Preview, {name, lang: attributes.lang ?? release.lang, values: attributes}),
        ),
      );

  // Code that somebody pastes, or has in a Custom HTML block.

  /** The name of the element that a node requests; undefined for any other node. */
  function nameOf(node) {
    const name = (node.dataset?.pfig ?? node.localName ?? '').trim().replace(/^pfig-/, '');
    const requests = node.dataset?.pfig !== undefined || node.localName?.startsWith('pfig-');
    return requests && NAMES.includes(name) ? name : undefined;
  }

  /** The node that requests an element, in a paragraph that a filter has put around it. */
  function requestIn(node) {
    if (node.localName !== 'p' && node.localName !== 'div') return node;
    if (nameOf(node) || node.children?.length !== 1) return node;
    const isAlone = [...node.childNodes].every(
      (child) => child === node.firstElementChild || !child.textContent.trim(),
    );
    return isAlone ? requestIn(node.firstElementChild) : node;
  }

  /** The block for a node that requests an element. */
  function blockOf(node) {
    const name = nameOf(node);
    const prefix = node.dataset.pfig === undefined ? '' : 'data-';
    const valueOf = (attribute) => {
      const value = node.getAttribute(prefix + attribute);
      return value === null || value === 'false' ? undefined : value;
    };
    const values = Object.fromEntries(
      settings[name].map(({attribute, property}) => [property, valueOf(attribute)]),
    );
    const colour = (property) => node.style.getPropertyValue(property).trim();
    const accent = colour('--pfig-accent');
    const align = /(?:^|\s)align(wide|full)(?:\s|$)/.exec(node.className)?.[1];
    return blocks.createBlock(`pfig/${name}`, {
      ...values,
      lang: matchLanguage(valueOf('lang')),
      align,
      accent: /^#[\da-f]{3,8}$/i.test(accent) ? accent : undefined,
      links: accent && colour('--pfig-link') === accent ? '' : undefined,
    });
  }

  /** The blocks for code that requests elements and has nothing else; none for any other text. */
  function blocksOf(html = '') {
    if (!/<pfig-|data-pfig=/i.test(html) || /<!--\s*wp:/.test(html)) return [];
    const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
    const nodes = [...body.childNodes].filter(
      (node) =>
        // The plug-in brings the script, and the block has the colour.
        !/^(#comment|SCRIPT|STYLE|LINK)$/.test(node.nodeName) &&
        (node.nodeType !== Node.TEXT_NODE || node.textContent.trim()),
    );
    const requests = nodes.map(requestIn);
    return requests.every((node) => nameOf(node)) ? requests.map(blockOf) : [];
  }

  /** The attributes with which a tag or a `div` passes the filter of pasted HTML. */
  const schemaOf = (name) => {
    const attributes = [
      'lang',
      'class',
      'style',
      ...settings[name].map(({attribute}) => attribute),
    ];
    return {
      [`pfig-${name}`]: {attributes},
      div: {attributes: ['data-pfig', 'class', 'style', ...attributes.map((one) => `data-${one}`)]},
    };
  };

  const transforms = (name) => ({
    from: [
      {
        type: 'raw',
        // Before the block for paragraphs.
        priority: 5,
        isMatch: (node) => nameOf(requestIn(node)) === name,
        schema: schemaOf(name),
        transform: (node) => blockOf(requestIn(node)),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch({content}) {
          const found = blocksOf(content);
          return found.length === 1 && found[0].name === `pfig/${name}`;
        },
        transform: ({content}) => blocksOf(content)[0],
      },
    ],
  });

  /** Blocks whose text is code, as it is written. */
  const HOLDS_CODE = /^core\/(code|freeform|preformatted|verse)$/;

  /** Whether something is pasted into a block itself: not into one inside it, nor into a field. */
  const isFor = ({target}, clientId) =>
    !/^(INPUT|TEXTAREA)$/.test(target.nodeName) &&
    target.closest('[data-block]')?.dataset.block === clientId;

  /**
   * Makes blocks of code that is pasted into a block. The editor takes it for Markdown, and would
   * keep only the names in it.
   */
  function pasteCode(event, clientId) {
    const found = isFor(event, clientId)
      ? blocksOf(event.clipboardData?.getData('text/plain'))
      : [];
    if (found.length === 0) return;
    const {canInsertBlockType, getBlock, getBlockIndex, getBlockRootClientId} =
      data.select('core/block-editor');
    const hasPlace = (id) =>
      found.every(({name}) => canInsertBlockType(name, getBlockRootClientId(id)));
    // A list, for example, can hold only its items: the place is after the list.
    let before = clientId;
    while (before && !hasPlace(before)) before = getBlockRootClientId(before);
    if (!before) return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    const {insertBlocks, replaceBlocks} = data.dispatch('core/block-editor');
    if (blocks.isUnmodifiedDefaultBlock(getBlock(before))) replaceBlocks(before, found);
    else insertBlocks(found, getBlockIndex(before) + 1, getBlockRootClientId(before));
  }

  hooks.addFilter('editor.BlockListBlock', 'pfig-elements/paste', (Block) => (props) => {
    if (HOLDS_CODE.test(props.name)) return el(Block, props);
    const onPasteCapture = (event) => pasteCode(event, props.clientId);
    return el(Block, {...props, wrapperProps: {...props.wrapperProps, onPasteCapture}});
  });

  for (const name of NAMES) {
    blocks.registerBlockType(`pfig/${name}`, {
      edit: edit(name),
      save: save(name),
      transforms: transforms(name),
      deprecated: [handwritten(name)],
    });
  }
})(window.wp, window.pfigElements);
