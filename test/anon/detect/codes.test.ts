import { expect, test } from 'vitest';
import { find } from './find.ts';

test.each(['AB-123456', 'S2024/00871K', 'K1234567', '12345678AB', 'CS-2024-00123', 'XKJ3F22'])(
  'the code %s is a customer’s where one was announced, nowhere else',
  (code) => {
    expect(find(`číslo smlouvy je ${code}, děkuji`)).toEqual([`CUSTOMER_ID:${code}`]);
    expect(find(`Číslo klienta: ${code}.`)).toEqual([`CUSTOMER_ID:${code}`]);
    expect(find(`kotel má označení ${code}, děkuji`)).toEqual([]);
    expect(find(`chyba ${code} na displeji`)).toEqual([]);
  },
);

test('a vehicle’s number needs no announcement', () => {
  expect(find('auto, TMBJJ7NE8L0123456, stříbrné')).toEqual(['CUSTOMER_ID:TMBJJ7NE8L0123456']);
});
