/**
 * What a site may paste into its own accessibility statement, by language. It says only what the
 * tests of this repository do (`test/elements`, `test/axe.test.ts`, `test/keyboard.test.ts`,
 * `test/keys.test.ts`, `test/trees.test.ts`): change both together.
 */

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly tested: readonly [title: string, ...items: string[]];
  readonly person: readonly [title: string, ...items: string[]];
  readonly result: string;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    title: 'Directory of partners (embedded component)',
    intro:
      'The directory of partners on this site is shown by the component pfig-elements, version [x.y.z]. It aims at WCAG 2.2, level AA, and EN 301 549, chapter 9.',
    tested: [
      'Tested automatically, for every change of the component',
      'axe-core finds no violation in the card, the list in each layout and the overview, in Chromium, Firefox and WebKit; nor, in Chromium, in any example of the manual, in six languages and 320 px wide, as much as a window of 1,280 px shows at 400 %: on light pages by all its rules, on dark pages by those of colour, in forced colours by those of links and of the size of targets.',
      'In a width of 288 px, as on a phone of 320 px, nothing stands out in any language; tables scroll in a place of their own.',
      'Every control is reached, used and left by keyboard, focus can be seen, targets are 24 by 24 px or have that room, and how many partners were found stands in a status message.',
      'With the text spacing of WCAG 1.4.12 nothing is cut off; nothing moves for visitors who want no motion; lines and links get the colour of the text for those who want more contrast.',
      'Names, roles and states in Chromium’s accessibility tree are compared with expected ones, in six languages.',
      'Text that is shown in another language than the page’s carries that language.',
    ],
    person: [
      'To be tested by a person, on the pages of this site',
      'Screen readers (such as NVDA, JAWS, VoiceOver, TalkBack).',
      'Zoom, text spacing and forced colours, together with the rest of the page.',
      'Contrast of the colours that this site has set, and the order of its headings.',
      'The translations: no native speaker outside the project has read them.',
    ],
    result: 'Result: [date, by whom, with which browser and assistive technology, what was found].',
  },
  fr: {
    title: 'Annuaire des partenaires (composant intégré)',
    intro:
      'L’annuaire des partenaires de ce site est affiché par le composant pfig-elements, version [x.y.z]. Il vise les WCAG 2.2, niveau AA, et la norme EN 301 549, chapitre 9.',
    tested: [
      'Vérifié automatiquement, à chaque modification du composant',
      'axe-core ne relève aucune erreur dans la fiche, la liste dans chaque disposition et la vue d’ensemble, dans Chromium, Firefox et WebKit ; ni, dans Chromium, dans aucun exemple du manuel, en six langues et sur 320 px de large, soit ce que montre une fenêtre de 1 280 px à 400 % : toutes les règles sur les pages claires, celles des couleurs sur les pages sombres, celles des liens et de la taille des cibles en couleurs forcées.',
      'Dans une largeur de 288 px, comme sur un téléphone de 320 px, rien ne dépasse, dans aucune langue ; les tableaux défilent dans leur propre cadre.',
      'Chaque commande s’atteint, s’utilise et se quitte au clavier, le focus est visible, les cibles mesurent 24 px sur 24 ou disposent de cette place, et le nombre de partenaires trouvés figure dans un message d’état.',
      'Avec l’espacement du texte de WCAG 1.4.12, rien n’est coupé ; rien ne bouge pour qui ne veut pas d’animation ; les filets et les liens prennent la couleur du texte pour qui demande davantage de contraste.',
      'Les noms, rôles et états de l’arbre d’accessibilité de Chromium sont comparés à ceux qui sont attendus, en six langues.',
      'Un texte affiché dans une autre langue que celle de la page porte l’indication de cette langue.',
    ],
    person: [
      'À vérifier par une personne, sur les pages de ce site',
      'Lecteurs d’écran (par exemple NVDA, JAWS, VoiceOver, TalkBack).',
      'Zoom, espacement du texte et couleurs forcées, avec le reste de la page.',
      'Contraste des couleurs fixées par ce site et ordre de ses titres.',
      'Les traductions : aucune personne de langue maternelle extérieure au projet ne les a relues.',
    ],
    result: 'Résultat : [date, par qui, avec quel navigateur et quelle aide technique, constats].',
  },
  es: {
    title: 'Directorio de socios (componente integrado)',
    intro:
      'El directorio de socios de este sitio lo muestra el componente pfig-elements, versión [x.y.z]. Su objetivo son las WCAG 2.2, nivel AA, y la norma EN 301 549, capítulo 9.',
    tested: [
      'Comprobado automáticamente con cada cambio del componente',
      'axe-core no encuentra ningún error en la ficha, la lista en cada disposición y la vista general, en Chromium, Firefox y WebKit; ni, en Chromium, en ningún ejemplo del manual, en seis idiomas y con 320 px de ancho, lo que muestra una ventana de 1280 px al 400 %: todas las reglas en páginas claras, las de color en páginas oscuras, y las de enlaces y tamaño de los objetivos con colores forzados.',
      'En un ancho de 288 px, como en un teléfono de 320 px, nada sobresale en ningún idioma; las tablas se desplazan en su propio marco.',
      'Todos los controles se alcanzan, se usan y se abandonan con el teclado; el foco es visible, los objetivos miden 24 por 24 px o disponen de ese espacio, y el número de socios encontrados figura en un mensaje de estado.',
      'Con el espaciado del texto de WCAG 1.4.12 no se corta nada; nada se mueve para quien no quiere movimiento; las líneas y los enlaces toman el color del texto para quien pide más contraste.',
      'Los nombres, funciones y estados del árbol de accesibilidad de Chromium se comparan con los esperados, en seis idiomas.',
      'Un texto mostrado en un idioma distinto del de la página lleva indicado ese idioma.',
    ],
    person: [
      'Por comprobar por una persona, en las páginas de este sitio',
      'Lectores de pantalla (por ejemplo, NVDA, JAWS, VoiceOver, TalkBack).',
      'Ampliación, espaciado del texto y colores forzados, junto con el resto de la página.',
      'Contraste de los colores fijados por este sitio y orden de sus títulos.',
      'Las traducciones: ningún hablante nativo ajeno al proyecto las ha leído.',
    ],
    result:
      'Resultado: [fecha, por quién, con qué navegador y producto de apoyo, qué se encontró].',
  },
  pt: {
    title: 'Diretório de parceiros (componente integrado)',
    intro:
      'O diretório de parceiros deste sítio é apresentado pelo componente pfig-elements, versão [x.y.z]. Tem por objetivo as WCAG 2.2, nível AA, e a norma EN 301 549, capítulo 9.',
    tested: [
      'Verificado automaticamente em cada alteração do componente',
      'O axe-core não encontra qualquer erro na ficha, na lista em cada disposição e na visão geral, em Chromium, Firefox e WebKit; nem, em Chromium, em qualquer exemplo do manual, em seis línguas e com 320 px de largura, o que mostra uma janela de 1280 px a 400 %: todas as regras em páginas claras, as de cor em páginas escuras, as de ligações e de tamanho dos alvos com cores forçadas.',
      'Numa largura de 288 px, como num telefone de 320 px, nada fica de fora em nenhuma língua; as tabelas deslizam no seu próprio espaço.',
      'Chega-se a cada comando, utiliza-se e sai-se dele com o teclado, o foco é visível, os alvos medem 24 por 24 px ou dispõem desse espaço, e o número de parceiros encontrados consta de uma mensagem de estado.',
      'Com o espaçamento do texto das WCAG 1.4.12 nada é cortado; nada se move para quem não quer movimento; as linhas e as ligações tomam a cor do texto para quem pede mais contraste.',
      'Os nomes, funções e estados da árvore de acessibilidade do Chromium são comparados com os esperados, em seis línguas.',
      'Um texto apresentado numa língua diferente da da página indica essa língua.',
    ],
    person: [
      'A verificar por uma pessoa, nas páginas deste sítio',
      'Leitores de ecrã (por exemplo, NVDA, JAWS, VoiceOver, TalkBack).',
      'Ampliação, espaçamento do texto e cores forçadas, em conjunto com o resto da página.',
      'Contraste das cores definidas por este sítio e ordem dos seus títulos.',
      'As traduções: nenhum falante nativo exterior ao projeto as leu.',
    ],
    result:
      'Resultado: [data, por quem, com que navegador e tecnologia de apoio, o que se constatou].',
  },
  de: {
    title: 'Verzeichnis der Partner (eingebettete Komponente)',
    intro:
      'Das Verzeichnis der Partner auf dieser Website zeigt die Komponente pfig-elements, Version [x.y.z]. Ihr Ziel sind die WCAG 2.2, Stufe AA, und EN 301 549, Kapitel 9.',
    tested: [
      'Automatisch geprüft, bei jeder Änderung der Komponente',
      'axe-core findet keinen Verstoß in der Karte, der Liste in jeder Anordnung und der Übersicht, in Chromium, Firefox und WebKit; ebenso wenig, in Chromium, in einem der Beispiele des Handbuchs, in sechs Sprachen und bei 320 px Breite, so viel, wie ein Fenster von 1280 px bei 400 % zeigt: auf hellen Seiten nach allen Regeln, auf dunklen nach denen für Farben, bei erzwungenen Farben nach denen für Links und die Größe von Zielen.',
      'In einer Breite von 288 px, wie auf einem Telefon von 320 px, steht in keiner Sprache etwas über; Tabellen rollen in einem eigenen Bereich.',
      'Jedes Bedienelement ist mit der Tastatur zu erreichen, zu bedienen und zu verlassen, der Fokus ist sichtbar, Ziele messen 24 mal 24 px oder haben diesen Platz, und die Zahl der gefundenen Partner steht in einer Statusmeldung.',
      'Mit den Textabständen von WCAG 1.4.12 wird nichts abgeschnitten; nichts bewegt sich für alle, die keine Bewegung wünschen; Linien und Links nehmen die Textfarbe an für alle, die mehr Kontrast wünschen.',
      'Namen, Rollen und Zustände in Chromiums Barrierefreiheitsbaum werden mit den erwarteten verglichen, in sechs Sprachen.',
      'Text, der in einer anderen Sprache als der der Seite erscheint, ist mit dieser Sprache ausgezeichnet.',
    ],
    person: [
      'Von einem Menschen zu prüfen, auf den Seiten dieser Website',
      'Vorleseprogramme (etwa NVDA, JAWS, VoiceOver, TalkBack).',
      'Vergrößerung, Textabstände und erzwungene Farben, zusammen mit dem Rest der Seite.',
      'Kontrast der Farben, die diese Website gesetzt hat, und Reihenfolge ihrer Überschriften.',
      'Die Übersetzungen: Niemand außerhalb des Projekts hat sie als Muttersprachler gelesen.',
    ],
    result:
      'Ergebnis: [Datum, durch wen, mit welchem Browser und Hilfsmittel, was gefunden wurde].',
  },
  ar: {
    title: 'دليل الشركاء (مكوّن مدمج)',
    intro:
      'يُعرض دليل الشركاء في هذا الموقع بواسطة المكوّن pfig-elements، الإصدار [x.y.z]. ويستهدف المكوّن WCAG 2.2 بالمستوى AA، والمعيار EN 301 549، الفصل 9.',
    tested: [
      'ما يُفحص آلياً عند كل تغيير في المكوّن',
      'لا يجد axe-core أي مخالفة في البطاقة والقائمة بكل تنسيق لها والنظرة العامة، في Chromium وFirefox وWebKit؛ ولا يجدها، في Chromium، في أي مثال من أمثلة الدليل، باللغات الست وبعرض 320 بكسل، وهو ما تعرضه نافذة عرضها 1280 بكسل عند تكبير 400 ٪: بجميع القواعد على الصفحات الفاتحة، وبقواعد الألوان على الصفحات الداكنة، وبقواعد الروابط وحجم الأهداف مع الألوان المفروضة.',
      'في عرض قدره 288 بكسل، كما في هاتف عرضه 320 بكسل، لا يخرج شيء عن الإطار بأي لغة؛ وتُمرَّر الجداول داخل حيّزها.',
      'يمكن بلوغ كل عنصر تحكم واستعماله ومغادرته بلوحة المفاتيح، والتركيز مرئي، وقياس الأهداف 24 في 24 بكسل أو لها هذا الحيّز، ويرد عدد الشركاء الموجودين في رسالة حالة.',
      'مع تباعد النص وفق WCAG 1.4.12 لا يُقتطع شيء؛ ولا يتحرك شيء لمن لا يريد الحركة؛ وتأخذ الخطوط والروابط لون النص لمن يطلب تبايناً أكبر.',
      'تُقارَن الأسماء والأدوار والحالات في شجرة إمكانية الوصول في Chromium بما هو متوقع، باللغات الست.',
      'يحمل النص المعروض بلغة غير لغة الصفحة إشارة إلى تلك اللغة.',
    ],
    person: [
      'ما يجب أن يفحصه شخص في صفحات هذا الموقع',
      'قارئات الشاشة (مثل NVDA وJAWS وVoiceOver وTalkBack).',
      'التكبير وتباعد النص والألوان المفروضة، مع بقية الصفحة.',
      'تباين الألوان التي حدّدها هذا الموقع وترتيب عناوينه.',
      'الترجمات: لم يقرأها أي ناطق أصلي من خارج المشروع.',
    ],
    result: 'النتيجة: [التاريخ، ومن أجرى الفحص، وبأي متصفح وتقنية مساعدة، وما وُجد].',
  },
};

const list = ([title, ...items]: readonly [string, ...string[]]) =>
  `  <h3>${title}</h3>\n  <ul>\n${items.map((item) => `    <li>${item}</li>\n`).join('')}  </ul>\n`;

/** The statements as HTML, with their language. */
export const statements = Object.entries(words).map(
  ([lang, {title, intro, tested, person, result}]) => ({
    lang,
    name: new Intl.DisplayNames(lang, {type: 'language'}).of(lang)!,
    html:
      `<section lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>\n` +
      `  <h2>${title}</h2>\n  <p>${intro}</p>\n` +
      `${list(tested)}${list(person)}  <p>${result}</p>\n</section>`,
  }),
);
