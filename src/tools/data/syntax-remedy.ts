/** The advice for a place at which a text is no JSON. */
export function syntaxRemedy(json: string, offset: number): string {
  const before = json.slice(0, offset).trimEnd();
  const after = json.slice(offset).trimStart();
  if (before === '' && after === '') return 'write a list of organisations into the file';
  if (json.charCodeAt(offset) < 32 && /"[^"\n]*$/.test(json.slice(0, offset)))
    return 'write \\n for a new line inside a text';
  if (json[offset - 1] === '\\') return 'write \\\\ for a stroke (\\) inside a text';
  if (after === '') return 'the file is cut off: write what is missing at its end';
  if (/^</.test(after) && before === '') return 'this is a page (HTML): save the list itself';
  if (/^[\]}]/.test(after) && before.endsWith(',')) return 'take the comma before it away';
  if (/^(\/[/*]|#)/.test(after)) return 'take the comment away';
  if (/^(-?Infinity|-?NaN|undefined|None|nan)\b/.test(after)) return 'write null';
  if (/^(True|False|TRUE|FALSE)\b/.test(after)) return 'write true or false in small letters';
  if (/^['‘’“”`]/.test(after)) return 'write straight double quotation marks (")';
  if (/^[\w$]+\s*:/.test(after)) return 'write the name in double quotation marks (")';
  if (/^[{["\w]/.test(after) && /["\]}\w]$/.test(before))
    return /[\]}]$/.test(before) && /^[{[]/.test(after)
      ? 'write a comma before it; where each line is an object, write [ before the first and ] behind the last, too'
      : 'write a comma before it, or \\" for a quotation mark inside a text';
  return 'correct it, or export the list again';
}
