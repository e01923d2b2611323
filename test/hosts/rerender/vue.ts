import {createApp, nextTick, shallowRef} from 'vue';
import {cardLink, FIRST, listLink, type State} from './state.js';

const state = shallowRef<State>({...FIRST, form: 'tag'});

const template = `
  <p v-if="state.before">Before</p>
  <template v-if="state.shown">
    <pfig-partner-list v-if="state.form === 'tag'" lang="en" :layout="state.layout">
      <p>{{ state.text }}</p>
    </pfig-partner-list>
    <a v-else-if="state.form === 'link'" :href="listLink(state)">{{ state.text }}</a>
    <div v-else data-pfig="partner-list" data-lang="en" :data-layout="state.layout">
      <em v-if="state.after">New</em>
      <p>{{ state.text }}</p>
    </div>
  </template>
  <p v-if="state.after">After</p>
  <h2>{{ state.text }}</h2>
  <section>
    <template v-for="partner in state.cards" :key="partner">
      <pfig-partner-card v-if="state.form === 'tag'" lang="en" :partner="partner">
        <p>{{ state.text }}</p>
      </pfig-partner-card>
      <a v-else-if="state.form === 'link'" :href="cardLink(partner)">{{ state.text }}</a>
      <div v-else data-pfig="partner-card" data-lang="en" :data-partner="partner">{{ state.text }}</div>
    </template>
  </section>`;

const app = createApp({template, setup: () => ({state, listLink, cardLink})});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('pfig-');

globalThis.renderState = (next) => {
  state.value = next;
  // The first rendering may be in any form.
  if (!app._container) app.mount('main');
  return nextTick();
};
