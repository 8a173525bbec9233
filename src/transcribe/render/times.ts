/** `00:01:02,345`; hours grow as needed. */
export function stamp(seconds: number, separator: ',' | '.'): string {
  const ms = Math.max(0, Math.round(seconds * 1000));
  const part = (value: number, length: number): string => String(value).padStart(length, '0');
  const whole = Math.floor(ms / 1000);
  const hours = part(Math.floor(whole / 3600), 2);
  const minutes = part(Math.floor(whole / 60) % 60, 2);
  return `${hours}:${minutes}:${part(whole % 60, 2)}${separator}${part(ms % 1000, 3)}`;
}

/** `01:02`, or `1:01:02` from an hour on. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (value: number): string => String(value).padStart(2, '0');
  const minutes = pad(Math.floor(whole / 60) % 60);
  const hours = Math.floor(whole / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${minutes}:${pad(whole % 60)}`;
}
