/**
 * The names of hosts in their own script. Browsers give `xn--mnchen-3ya` for `münchen`, because the
 * network knows ASCII only (Punycode, RFC 3492).
 */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** How much the next distance is expected to be (RFC 3492, 6.1). */
function adaptBias(distance: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(distance / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE)
    delta = Math.floor(delta / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}

/** Decodes the part of a label after `xn--` (RFC 3492, 6.2). @throws RangeError where it is none. */
function decodeLabel(encoded: string): string {
  const end = encoded.lastIndexOf('-');
  const letters = end > 0 ? [...encoded.slice(0, end)] : [];
  let code = 128;
  let position = 0;
  let bias = 72;
  let index = end > 0 ? end + 1 : 0;
  while (index < encoded.length) {
    const before = position;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = (parseInt(encoded.charAt(index++), BASE) + 26) % BASE;
      // Neither a letter nor a digit.
      if (digit - digit !== 0) throw new RangeError(encoded);
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adaptBias(position - before, count, before === 0);
    code += Math.floor(position / count);
    position %= count;
    letters.splice(position++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** A text without the escapes of an address; as it is where they are malformed. */
export function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A host, or the address of a mailbox, as people write it: `münchen.example`. A label that cannot be
 * decoded stays as it is.
 */
export const decodeHost = (host: string): string =>
  host.replace(/(^|[.@])xn--([^.:]*)/g, (label, before: string, encoded: string) => {
    try {
      return before + decodeLabel(encoded);
    } catch {
      return label;
    }
  });
