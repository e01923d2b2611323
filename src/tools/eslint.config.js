import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist/', 'storybook-static/', '.generated/', 'node_modules/']},
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {project: 'tsconfig.json', tsconfigRootDir: process.cwd()}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Our lists have `role="list"` on purpose: Safari drops the role where list-style is none.
      'lit-a11y/no-redundant-role': 'off',
      // Keys work on the native buttons and links that carry the handlers.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/guard-super-call': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // Node's test runner keeps track of its tests itself.
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite']},
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {varsIgnorePattern: '^_', argsIgnorePattern: '^_'},
      ],
      // A hint: a file has one subject, which is what makes it short.
      'max-lines': ['warn', {max: 300, skipBlankLines: true, skipComments: true}],
      eqeqeq: 'error',
    },
  },
  {
    // Applications of their own, which are checked by the compiler of each framework.
    files: ['test/hosts/frameworks/**'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/tools/**', 'src/render/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
          message: 'prototype.js and MooTools replace Array.from: spread instead.',
        },
        {
          selector:
            "CallExpression[callee.property.name='entries']:not([callee.object.name='Object'])",
          message: 'prototype.js replaces the entries of arrays: use forEach or a spread.',
        },
        {
          selector: 'ForInStatement',
          message: 'Pages add enumerable members to prototypes: use Object.keys.',
        },
        {
          selector: "BinaryExpression[operator='instanceof']",
          message: 'A value may come from another copy or another window.',
        },
        {
          selector: 'TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict CSP blocks style attributes.',
        },
      ],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'fetch', 'eval'],
    },
  },
  {
    // A page's own data is the one thing that an element asks a server for itself.
    files: ['src/elements/base/fetch-json.ts'],
    rules: {'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'eval']},
  },
  {
    files: [
      'stories/site/*.js',
      'src/embed/frame/*.js',
      'src/wordpress/*.js',
      'test/hosts/pages/*.js',
      'test/*.js',
      'test/storybook/*.js',
    ],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['src/tools/*.js', '**/*.mjs'],
    languageOptions: {globals: globals.node},
  },
);
