import { expect, test } from 'vitest';
import { find } from '../find.ts';

test.each([
  'www truhlářství novák cz',
  'www novak cz',
  'vé vé vé pekárna u lípy com',
  'www.pekarna-lipa.cz',
])('a site is found whole, though its dots were not heard: %s', (site) =>
  expect(find(`najdete nás na ${site}, je tam všechno`)).toEqual([`URL:${site}`]),
);

test('www without a site is none', () => expect(find('to www mi nejde otevřít')).toEqual([]));
