import {createElement, type ReactElement} from 'react';
import {createRoot} from 'react-dom/client';
import {content} from './data.js';
import {tree} from './tree.js';

const Partners = () =>
  createElement(
    'section',
    null,
    ...tree<ReactElement>(
      (name, props, children) => createElement(name, props, ...children),
      'className',
      content,
    ),
  );

createRoot(document.getElementById('host')!).render(createElement(Partners));
