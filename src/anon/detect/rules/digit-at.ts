/** The value of the digit at `at`, of a string that holds nothing but digits. */
export const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 0x30;
