/** The part of EDTF (ISO 8601-2) that `data/` uses for the dates facts speak of. */
export interface When {
  /** The date to print: of an interval its end, or its start where the end is open. */
  readonly date: string;
  readonly approximate: boolean;
}

/** Reads `2023-11-28`, `2013~`, `2020/2022`, `2023/..`, `../2021`; `undated` gives nothing. */
export function parseEdtf(edtf: string): When | undefined {
  const [start = '', end = start] = edtf.split('/');
  const date = end === '..' ? start : end;
  if (!/^\d{4}(-\d\d){0,2}~?$/.test(date)) return undefined;
  return {date: date.replace('~', ''), approximate: date.endsWith('~')};
}
