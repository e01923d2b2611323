import 'pfig-elements/define/partner-card.js';
import 'pfig-elements/define/partner-list.js';
import 'pfig-elements/preact.js';
import {useState} from 'preact/hooks';
import {own} from '../directory.js';

export function App() {
  const [lang, setLang] = useState('fr');
  const [log, setLog] = useState('');
  return (
    <>
      <button type="button" onClick={() => setLang('en')}>
        English
      </button>
      <p role="log">{log}</p>
      <section lang={lang}>
        <pfig-partner-list
          layout="table"
          group-by="kind"
          heading-level={3}
          controls="search"
          onpfig-filter={({query, count}) => setLog(`${query}: ${count}`)}
        />
      </section>
      <aside>
        <pfig-partner-card
          expanded
          data={own}
          onpfig-select={(event) => {
            event.preventDefault();
            setLog(event.partner);
          }}
        />
      </aside>
    </>
  );
}
