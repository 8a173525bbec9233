/** Text of src/anon/names/lists/gazetteer.ts, made anew from the lists of names. */
export function gazetteer(): string;
