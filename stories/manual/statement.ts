/**
 * What a site may paste into its own accessibility statement, by language. It says only what the
 * tests of this repository do (`test/elements`, `test/storybook.test.ts`): change both together.
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
      'axe-core finds no violation in the card, the list in each layout and the overview: in all six languages on a light page, and in French on a dark page, on a page of a middling tone and in a narrow column; in Chromium, Firefox and WebKit.',
      'In a width of 288 px, as on a phone of 320 px, nothing stands out in any language; tables scroll in a place of their own.',
      'Search and details work by keyboard, focus stays where it was, and how many partners were found stands in a status message.',
      'Text that is shown in another language than the page’s carries that language.',
    ],
    person: [
      'To be tested by a person, on the pages of this site',
      'Screen readers (such as NVDA, JAWS, VoiceOver, TalkBack).',
      'Zoom to 400 %, text spacing and forced colours.',
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
      'axe-core ne relève aucune erreur dans la fiche, la liste dans chaque disposition et la vue d’ensemble : dans les six langues sur une page claire, et en français sur une page sombre, sur une page de ton moyen et dans une colonne étroite ; dans Chromium, Firefox et WebKit.',
      'Dans une largeur de 288 px, comme sur un téléphone de 320 px, rien ne dépasse, dans aucune langue ; les tableaux défilent dans leur propre cadre.',
      'La recherche et les détails s’utilisent au clavier, le focus reste en place et le nombre de partenaires trouvés figure dans un message d’état.',
      'Un texte affiché dans une autre langue que celle de la page porte l’indication de cette langue.',
    ],
    person: [
      'À vérifier par une personne, sur les pages de ce site',
      'Lecteurs d’écran (par exemple NVDA, JAWS, VoiceOver, TalkBack).',
      'Zoom à 400 %, espacement du texte et couleurs forcées.',
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
      'axe-core no encuentra ningún error en la ficha, la lista en cada disposición y la vista general: en los seis idiomas sobre una página clara, y en francés sobre una página oscura, sobre una página de tono medio y en una columna estrecha; en Chromium, Firefox y WebKit.',
      'En un ancho de 288 px, como en un teléfono de 320 px, nada sobresale en ningún idioma; las tablas se desplazan en su propio marco.',
      'La búsqueda y los detalles se usan con el teclado, el foco permanece en su sitio y el número de socios encontrados figura en un mensaje de estado.',
      'Un texto mostrado en un idioma distinto del de la página lleva indicado ese idioma.',
    ],
    person: [
      'Por comprobar por una persona, en las páginas de este sitio',
      'Lectores de pantalla (por ejemplo, NVDA, JAWS, VoiceOver, TalkBack).',
      'Ampliación al 400 %, espaciado del texto y colores forzados.',
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
      'O axe-core não encontra qualquer erro na ficha, na lista em cada disposição e na visão geral: nas seis línguas sobre uma página clara, e em francês sobre uma página escura, sobre uma página de tom médio e numa coluna estreita; em Chromium, Firefox e WebKit.',
      'Numa largura de 288 px, como num telefone de 320 px, nada fica de fora em nenhuma língua; as tabelas deslizam no seu próprio espaço.',
      'A pesquisa e os pormenores utilizam-se com o teclado, o foco mantém-se no lugar e o número de parceiros encontrados consta de uma mensagem de estado.',
      'Um texto apresentado numa língua diferente da da página indica essa língua.',
    ],
    person: [
      'A verificar por uma pessoa, nas páginas deste sítio',
      'Leitores de ecrã (por exemplo, NVDA, JAWS, VoiceOver, TalkBack).',
      'Ampliação a 400 %, espaçamento do texto e cores forçadas.',
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
      'axe-core findet keinen Verstoß in der Karte, der Liste in jeder Anordnung und der Übersicht: in allen sechs Sprachen auf einer hellen Seite, auf Französisch auf einer dunklen Seite, auf einer Seite mittleren Tons und in einer schmalen Spalte; in Chromium, Firefox und WebKit.',
      'In einer Breite von 288 px, wie auf einem Telefon von 320 px, steht in keiner Sprache etwas über; Tabellen rollen in einem eigenen Bereich.',
      'Suche und Einzelheiten sind mit der Tastatur bedienbar, der Fokus bleibt an seinem Platz, und die Zahl der gefundenen Partner steht in einer Statusmeldung.',
      'Text, der in einer anderen Sprache als der der Seite erscheint, ist mit dieser Sprache ausgezeichnet.',
    ],
    person: [
      'Von einem Menschen zu prüfen, auf den Seiten dieser Website',
      'Vorleseprogramme (etwa NVDA, JAWS, VoiceOver, TalkBack).',
      'Vergrößerung auf 400 %, Textabstände und erzwungene Farben.',
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
      'ما يُفحص آليًا عند كل تغيير في المكوّن',
      'لا يجد axe-core أي مخالفة في البطاقة والقائمة بكل تنسيق لها والنظرة العامة: باللغات الست على صفحة فاتحة، وبالفرنسية على صفحة داكنة وعلى صفحة متوسطة اللون وفي عمود ضيق؛ في Chromium وFirefox وWebKit.',
      'في عرض قدره 288 بكسل، كما في هاتف عرضه 320 بكسل، لا يخرج شيء عن الإطار بأي لغة؛ وتُمرَّر الجداول داخل حيّزها.',
      'يعمل البحث والتفاصيل بلوحة المفاتيح، ويبقى التركيز في موضعه، ويرد عدد الشركاء الموجودين في رسالة حالة.',
      'يحمل النص المعروض بلغة غير لغة الصفحة إشارة إلى تلك اللغة.',
    ],
    person: [
      'ما يجب أن يفحصه شخص في صفحات هذا الموقع',
      'قارئات الشاشة (مثل NVDA وJAWS وVoiceOver وTalkBack).',
      'التكبير إلى 400 ٪ وتباعد النص والألوان المفروضة.',
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
