// A language switch as sites have them: it sets the page's language and swaps the
// page's own words. The embedded elements follow by themselves.
const pageWords = {
  fr: {
    brand: 'Agence de démonstration',
    title: 'Lutte contre les trafics internationaux',
    lead: 'Cette page montre les éléments comme un site partenaire les intègre : une balise de script, puis trois balises dans le contenu.',
    focus: 'À la une',
    more: 'Pour aller plus loin',
  },
  en: {
    brand: 'Demonstration Agency',
    title: 'Action against international trafficking',
    lead: 'This page shows the elements as a partner’s site embeds them: one script tag, then three tags in the content.',
    focus: 'In focus',
    more: 'Further reading',
  },
  es: {
    brand: 'Agencia de demostración',
    title: 'Lucha contra los tráficos internacionales',
    lead: 'Esta página muestra los elementos tal como los integra un sitio asociado: una etiqueta de script y tres etiquetas en el contenido.',
    focus: 'Destacado',
    more: 'Para saber más',
  },
  pt: {
    brand: 'Agência de demonstração',
    title: 'Luta contra os tráficos internacionais',
    lead: 'Esta página mostra os elementos tal como um sítio parceiro os integra: uma etiqueta de script e três etiquetas no conteúdo.',
    focus: 'Em destaque',
    more: 'Para saber mais',
  },
  ar: {
    brand: 'وكالة للعرض التجريبي',
    title: 'مكافحة الاتجار غير المشروع عبر الحدود',
    lead: 'تعرض هذه الصفحة العناصر كما يدرجها موقع شريك: وسم برنامج نصي واحد، ثم ثلاثة وسوم في المحتوى.',
    focus: 'تحت الضوء',
    more: 'للمزيد من الاطلاع',
  },
  de: {
    brand: 'Beispielbehörde',
    title: 'Gegen den internationalen Schmuggel',
    lead: 'Diese Seite zeigt die Elemente so, wie die Website eines Partners sie einbindet: ein Script-Tag, dann drei Tags im Inhalt.',
    focus: 'Im Blickpunkt',
    more: 'Weiterführendes',
  },
};

const buttons = document.querySelectorAll('nav button');
for (const button of buttons) {
  button.addEventListener('click', () => {
    const lang = button.value;
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    for (const element of document.querySelectorAll('[data-word]')) {
      element.textContent = pageWords[lang][element.dataset.word];
    }
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}
