/**
 * The text that a site may paste into its accessibility statement, by language. It says only what the
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
      'The directory of partners on this site is shown by the component pfig-elements, version [x.y.z]. The component aims to meet WCAG 2.2, level AA, and EN 301 549, clause 9.',
    tested: [
      'Tested automatically, with every change to the component',
      'axe-core finds no violation in the card, the list in each layout and the overview, in Chromium, Firefox and WebKit. Nor does it find any, in Chromium, in the examples of the manual, in six languages and at a width of 320 px, which is what a window of 1,280 px shows at 400%: on light pages it applies all its rules, on dark pages those on colour, and in forced colours those on links and target size.',
      'At a width of 288 px, as on a phone 320 px wide, nothing overflows in any language; tables scroll within a frame of their own.',
      'Every control can be reached, used and left by keyboard, focus is visible, targets measure 24 by 24 px or have that much room, and a status message gives the number of partners found.',
      'With the text spacing of WCAG 1.4.12, nothing is cut off; nothing moves for visitors who want no motion; lines and links take the colour of the text for those who want more contrast.',
      'Names, roles and states in Chromium’s accessibility tree are compared with the expected ones, in six languages.',
      'Text shown in a language other than the page’s is marked as being in that language.',
    ],
    person: [
      'To be tested by a person, on the pages of this site',
      'Screen readers (such as NVDA, JAWS, VoiceOver and TalkBack).',
      'Zoom, text spacing and forced colours, together with the rest of the page.',
      'Contrast of the colours that this site has set, and the order of its headings.',
      'The translations: no native speaker outside the project has read them.',
    ],
    result: 'Result: [date, by whom, with which browser and assistive technology, what was found].',
  },
  fr: {
    title: 'Annuaire des partenaires (composant intégré)',
    intro:
      'Sur ce site, l’annuaire des partenaires est affiché par le composant pfig-elements, version [x.y.z]. Celui-ci vise la conformité aux WCAG\u00a02.2, niveau\u00a0AA, et à la norme EN\u00a0301\u00a0549, chapitre\u00a09.',
    tested: [
      'Vérifié automatiquement, à chaque modification du composant',
      'axe-core ne relève aucune erreur dans la fiche, dans la liste, quelle qu’en soit la présentation, ni dans la vue d’ensemble, avec Chromium, Firefox et WebKit. Avec Chromium, il n’en relève pas non plus dans les exemples du manuel, en six langues et sur 320\u00a0px de large, soit ce que montre une fenêtre de 1\u00a0280\u00a0px à 400\u00a0%\u00a0: toutes les règles sont appliquées aux pages claires, celles qui portent sur les couleurs aux pages sombres, celles qui portent sur les liens et la taille des cibles aux pages en couleurs forcées.',
      'Dans une largeur de 288\u00a0px, comme sur un téléphone de 320\u00a0px, rien ne dépasse, dans aucune langue\u00a0; les tableaux défilent dans leur propre cadre.',
      'Chaque commande s’atteint, s’utilise et se quitte au clavier, le focus est visible, les cibles mesurent 24\u00a0px sur 24 ou disposent d’autant de place, et le nombre de partenaires trouvés figure dans un message d’état.',
      'Avec l’espacement du texte prévu par le critère 1.4.12 des WCAG, rien n’est coupé\u00a0; rien ne bouge pour qui ne veut pas d’animation\u00a0; les filets et les liens prennent la couleur du texte pour qui demande davantage de contraste.',
      'Les noms, rôles et états de l’arbre d’accessibilité de Chromium sont comparés à ceux qui sont attendus, en six langues.',
      'Un texte affiché dans une autre langue que celle de la page porte l’indication de sa langue.',
    ],
    person: [
      'À vérifier par une personne, sur les pages de ce site',
      'Lecteurs d’écran (par exemple NVDA, JAWS, VoiceOver, TalkBack).',
      'Zoom, espacement du texte et couleurs forcées, avec le reste de la page.',
      'Contraste des couleurs fixées par ce site et ordre de ses titres.',
      'Les traductions\u00a0: aucun locuteur natif extérieur au projet ne les a relues.',
    ],
    result:
      'Résultat\u00a0: [date, par qui, avec quel navigateur et quelle technologie d’assistance, constats].',
  },
  es: {
    title: 'Directorio de socios (componente integrado)',
    intro:
      'El directorio de socios de este sitio lo muestra el componente pfig-elements, versión [x.y.z]. El componente aspira a cumplir las WCAG 2.2, nivel AA, y el capítulo 9 de la norma EN 301 549.',
    tested: [
      'Comprobado automáticamente con cada cambio del componente',
      'axe-core no encuentra ningún error en la ficha, en la lista en cada presentación ni en la vista general, en Chromium, Firefox y WebKit; tampoco, en Chromium, en ningún ejemplo del manual, en seis idiomas y con 320 px de ancho, es decir, lo que muestra una ventana de 1280 px al 400 %: se aplican todas las reglas en páginas claras, las de color en páginas oscuras y las de enlaces y tamaño de los objetivos con colores forzados.',
      'Con un ancho de 288 px, como en un teléfono de 320 px, nada sobresale en ningún idioma; las tablas se desplazan en su propio marco.',
      'Todos los controles se alcanzan, se usan y se abandonan con el teclado; el foco es visible, los objetivos miden 24 por 24 px o disponen de ese espacio, y el número de socios encontrados figura en un mensaje de estado.',
      'Con el espaciado del texto del criterio 1.4.12 de las WCAG no se corta nada; nada se mueve para quien no quiere movimiento; las líneas y los enlaces toman el color del texto para quien pide más contraste.',
      'Los nombres, funciones y estados del árbol de accesibilidad de Chromium se comparan con los esperados, en seis idiomas.',
      'Un texto mostrado en un idioma distinto del de la página lleva indicado ese idioma.',
    ],
    person: [
      'Lo que debe comprobar una persona en las páginas de este sitio',
      'Lectores de pantalla (por ejemplo, NVDA, JAWS, VoiceOver, TalkBack).',
      'Ampliación, espaciado del texto y colores forzados, junto con el resto de la página.',
      'Contraste de los colores fijados por este sitio y orden de sus encabezados.',
      'Las traducciones: ningún hablante nativo ajeno al proyecto las ha leído.',
    ],
    result:
      'Resultado: [fecha, por quién, con qué navegador y producto de apoyo, qué se encontró].',
  },
  pt: {
    title: 'Diretório de parceiros (componente integrado)',
    intro:
      'O diretório de parceiros deste sítio é apresentado pelo componente pfig-elements, versão [x.y.z]. Visa cumprir as WCAG 2.2, nível AA, e a norma EN 301 549, capítulo 9.',
    tested: [
      'Verificado automaticamente em cada alteração do componente',
      'O axe-core não encontra nenhum erro na ficha, na lista em cada apresentação nem na visão geral, no Chromium, no Firefox e no WebKit; nem, no Chromium, em nenhum exemplo do manual, em seis línguas e com 320 px de largura, que é o que mostra uma janela de 1280 px a 400 %: todas as regras nas páginas claras, as de cor nas páginas escuras, as de ligações e de tamanho dos alvos com cores forçadas.',
      'Numa largura de 288 px, como num telemóvel de 320 px, nada excede o espaço disponível, em nenhuma língua; as tabelas deslizam no seu próprio espaço.',
      'Com o teclado, é possível chegar a cada controlo, utilizá-lo e sair dele; o foco é visível, os alvos medem 24 por 24 px ou dispõem desse espaço, e o número de parceiros encontrados consta de uma mensagem de estado.',
      'Com o espaçamento do texto do critério 1.4.12 das WCAG, nada é cortado; nada se move para quem não quer movimento; as linhas e as ligações tomam a cor do texto para quem pede mais contraste.',
      'Os nomes, funções e estados da árvore de acessibilidade do Chromium são comparados com os esperados, em seis línguas.',
      'Um texto apresentado numa língua que não é a da página traz a indicação dessa língua.',
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
      'Das Verzeichnis der Partner auf dieser Website wird von der Komponente pfig-elements, Version [x.y.z], angezeigt. Ziel ist, dass die Komponente die WCAG 2.2, Stufe AA, und die Norm EN 301 549, Kapitel 9, erfüllt.',
    tested: [
      'Automatisch geprüft, bei jeder Änderung der Komponente',
      'axe-core findet keinen Verstoß in der Karte, der Liste in jeder Darstellung und der Übersicht, in Chromium, Firefox und WebKit; in Chromium auch keinen in den Beispielen des Handbuchs, in sechs Sprachen und bei 320\u00a0px Breite, was einem Fenster von 1280\u00a0px bei 400\u00a0% entspricht: auf hellen Seiten nach allen Regeln, auf dunklen nach denen für Farben, bei erzwungenen Farben nach denen für Links und die Größe von Zielflächen.',
      'Bei einer Breite von 288\u00a0px, wie auf einem 320\u00a0px breiten Telefon, ragt in keiner Sprache etwas über den Rand hinaus; Tabellen scrollen in einem eigenen Bereich.',
      'Jedes Bedienelement lässt sich mit der Tastatur erreichen, bedienen und verlassen, der Fokus ist sichtbar, Zielflächen messen 24 mal 24\u00a0px oder haben diesen Platz, und die Zahl der gefundenen Partner steht in einer Statusmeldung.',
      'Mit den Textabständen nach WCAG 1.4.12 wird nichts abgeschnitten; für alle, die keine Bewegung wünschen, bewegt sich nichts; für alle, die mehr Kontrast wünschen, nehmen Linien und Links die Textfarbe an.',
      'Namen, Rollen und Zustände in Chromiums Barrierefreiheitsbaum werden mit den erwarteten verglichen, in sechs Sprachen.',
      'Text, der nicht in der Sprache der Seite erscheint, ist mit seiner eigenen Sprache ausgezeichnet.',
    ],
    person: [
      'Von einem Menschen zu prüfen, auf den Seiten dieser Website',
      'Screenreader (etwa NVDA, JAWS, VoiceOver, TalkBack).',
      'Vergrößerung, Textabstände und erzwungene Farben, zusammen mit dem Rest der Seite.',
      'Kontrast der Farben, die diese Website festgelegt hat, und Reihenfolge ihrer Überschriften.',
      'Die Übersetzungen: Niemand außerhalb des Projekts hat sie als Muttersprachler gelesen.',
    ],
    result:
      'Ergebnis: [Datum, durch wen, mit welchem Browser und Hilfsmittel, was gefunden wurde].',
  },
  ar: {
    title: 'دليل الشركاء (مكوّن مدمج)',
    intro:
      'يعرض المكوّن pfig-elements، الإصدار [x.y.z]، دليل الشركاء في هذا الموقع. ويسعى المكوّن إلى استيفاء إرشادات WCAG 2.2، المستوى AA، والمعيار EN 301 549، الفصل 9.',
    tested: [
      'ما يُفحص آلياً عند كل تغيير في المكوّن',
      'لا يجد axe-core أي مخالفة في البطاقة، والقائمة بجميع طرق عرضها، والنظرة العامة، في Chromium وFirefox وWebKit؛ ولا في أي مثال من أمثلة دليل الاستعمال، في Chromium، بست لغات وبعرض 320 بكسل، وهو ما تعرضه نافذة عرضها 1280 بكسل عند التكبير بنسبة 400 في المائة. وتُطبَّق على هذه الأمثلة جميع القواعد في الصفحات الفاتحة، وقواعد الألوان في الصفحات الداكنة، وقواعد الروابط وحجم الأهداف مع الألوان المفروضة.',
      'في عرض قدره 288 بكسل، كما في هاتف عرضه 320 بكسل، لا يخرج شيء عن الإطار بأي لغة؛ وتُمرَّر الجداول داخل حيّزها.',
      'يمكن بلوغ كل عنصر تحكم واستعماله ومغادرته بلوحة المفاتيح، ومؤشر التركيز ظاهر، وقياس الأهداف 24 في 24 بكسل أو لها هذا الحيّز، ويرد عدد الشركاء المطابقين للبحث في رسالة حالة.',
      'مع تباعد النص وفق WCAG 1.4.12 لا يُقتطع شيء؛ ولا يتحرك شيء لمن لا يريد الحركة؛ وتأخذ الخطوط الفاصلة والروابط لون النص لمن يطلب تبايناً أكبر.',
      'تُقارَن الأسماء والأدوار والحالات في شجرة إمكانية الوصول في Chromium بما هو متوقع، بست لغات.',
      'يحمل النص المعروض بلغة غير لغة الصفحة إشارة إلى تلك اللغة.',
    ],
    person: [
      'ما يجب أن يفحصه شخص في صفحات هذا الموقع',
      'قارئات الشاشة (مثل NVDA وJAWS وVoiceOver وTalkBack).',
      'التكبير وتباعد النص والألوان المفروضة، مع بقية الصفحة.',
      'تباين الألوان التي حددها هذا الموقع وترتيب عناوينه.',
      'الترجمات: لم يقرأها من خارج المشروع أحد من أبناء لغاتها.',
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
