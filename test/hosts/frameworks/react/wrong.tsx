import 'pfig-elements/react.js';
import type {PfigSelectEvent} from 'pfig-elements';

export const right = (
  <>
    <pfig-partner-list layout="list" hide="kind facts" groupBy="country" lang="es" limit={3} />
    <pfig-partner-list partners={['unodc', 'iss']} kind={['research-institute']} deepLink={true} />
    <pfig-partner-card partner="interpol" className="card" key="interpol">
      <img slot="logo" src="logo.svg" alt="" />
    </pfig-partner-card>
    <pfig-programme-overview sections="intro matrix" onpfig-ready={(event: Event) => event.type} />
  </>
);

export const wrong = [
  // @ts-expect-error no such layout
  <pfig-partner-list layout="gird" />,
  // @ts-expect-error a layout of the list, not of the card
  <pfig-partner-card layout="table" />,
  // @ts-expect-error no such attribute
  <pfig-partner-list colour="red" />,
  // @ts-expect-error no such group
  <pfig-partner-list group-by="colour" />,
  // @ts-expect-error ids are text
  <pfig-partner-list partners={[1]} />,
  // @ts-expect-error the event of a filter is another one
  <pfig-partner-list onpfig-filter={(event: PfigSelectEvent) => event.partner} />,
  // @ts-expect-error no such element
  <pfig-partner-lists />,
];
