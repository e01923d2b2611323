import {warn} from '../../model/warn.js';
import type {Handover} from './handover.js';
import {afterPaint} from './paint.js';
import type {PrintedForm} from './printed-form.js';
import {make} from './tree.js';

/** Loads the whole script, which makes the printed elements alive. */

/** The script tag that brings this script; undefined in a module or in a script that is evaluated. */
export const ownTag = document.currentScript as HTMLScriptElement | null;

/** The address of the second script: beside the first one, unless the page names a folder. */
function addressOf({lang, version}: PrintedForm): string | undefined {
  const {pfig} = globalThis as {pfig?: {readonly base?: unknown}};
  const folder = ownTag?.dataset['base'] ?? pfig?.base;
  const base = folder === undefined ? ownTag?.src : `${String(folder).replace(/\/?$/, '/')}`;
  if (!base) return undefined;
  return new URL(`pfig.${lang}.js?v=${version}`, new URL(base, document.baseURI)).href;
}

/** Gives a tag what the page has given ours. */
function likeOurs(tag: HTMLScriptElement | HTMLLinkElement, {integrity}: PrintedForm): void {
  tag.fetchPriority = 'low';
  if (!ownTag) return;
  tag.crossOrigin = ownTag.crossOrigin;
  tag.nonce = ownTag.nonce;
  if (ownTag.integrity) tag.integrity = integrity;
}

const place = (): Element => document.head ?? document.documentElement;

/** The policy of the page that has stopped a request; its event comes before that of the failure. */
let violated = '';

/**
 * Requests the second script, before anything else takes time.
 *
 * @returns its address; undefined where that is not known.
 */
export function requestSecondScript(form: PrintedForm): string | undefined {
  const address = addressOf(form);
  if (!address) return undefined;
  addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) => {
    if (blockedURI === address || blockedURI.startsWith('trusted-types'))
      violated = `the page’s policy ${effectiveDirective}`;
  });
  const preload = make('link') as HTMLLinkElement;
  preload.rel = 'preload';
  preload.as = 'script';
  likeOurs(preload, form);
  preload.href = address;
  place().append(preload);
  return address;
}

/**
 * Evaluates the second script after the paint.
 *
 * @param onFailure called when it will not come.
 */
export function loadSecondScript(
  address: string | undefined,
  form: PrintedForm,
  shared: Handover,
  onFailure: () => void,
): void {
  const fail = (cause: string) => {
    warn(
      'script-unavailable',
      `script tag: found ${cause}, expected ${address ?? 'data-base'}; the page keeps what is printed.`,
    );
    onFailure();
  };
  if (!address) {
    fail('no address of this script');
    return;
  }
  let failures = 0;
  const load = () => {
    const script = make('script') as HTMLScriptElement;
    likeOurs(script, form);
    script.onload = () => {
      if (!shared.hasStarted) fail('another file');
      // It has said itself why it cannot start.
      else if (!(globalThis.pfig as {version?: unknown} | undefined)?.version) onFailure();
    };
    script.onerror = () => {
      failures += 1;
      fail(violated || `no answer${ownTag?.integrity ? ', or one with another hash' : ''}`);
      // The line may be there again.
      addEventListener('online', load, {once: true});
    };
    try {
      script.src = shared.toScriptAddress!(failures ? `${address}&${failures}` : address);
    } catch (cause) {
      fail(String(cause));
      return;
    }
    place().append(script);
  };
  afterPaint(load);
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(address: string): string},
  ): {createScriptURL(address: string): string};
}

/** Makes addresses acceptable where the page requires Trusted Types, by the policy `pfig-script`. */
export function createScriptAddresses(): (address: string) => string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  try {
    const policy = trustedTypes?.createPolicy('pfig-script', {createScriptURL: (text) => text});
    if (policy) return (address) => policy.createScriptURL(address);
  } catch {
    // The page does not allow the policy; it may not require one either.
  }
  return (address) => address;
}
