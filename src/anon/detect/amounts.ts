/** What is counted or measured. */
const UNIT =
  /^[\s\u00a0\u202f]{0,2}(?:,-|Kč|€|\$|%|°|CZK|EUR|USD|kW|hPa|kPa|korun|(?:bez|s|plus)\sDPH|kaček|káčé|ká čé|euro|dolar|procent|litr|kilowat|kWh|kubík|metr|milimetr|centimetr|kilometr|stup(?:ň|ní)|hodin|minut|vteřin|sekund|kus|kilo|znak|číslic|gram|watt|wat(?:tů|ů)|volt|ampér|mega|giga|tisíc|milion|milión|miliard|roků|měsíc|ročník|procenta|schod|(?:mm|cm|GB|MB|kB|TB|m[²³23]|kč|kač|eur|bar(?:ů|u|y)?|dn(?:[íůy]|ech|em)|let|rok[uy]?|krát)(?!\p{L}))/iu;

/** A unit follows: it is an amount, not an identifier. */
export function unitAfter(text: string, end: number): boolean {
  return UNIT.test(text.slice(end, end + 16));
}
