import { expect, it } from 'vitest';
import { parsePreference } from '../../src/mock/preference.js';

it.each([
  ['code=400, example=Quota.Exceeded', { code: 400, example: 'Quota.Exceeded' }],
  [' CODE = "400" ; example = "a b" ', { code: 400, example: 'a b' }],
  ['dynamic=true,seed=1=2', { dynamic: true, seed: '1=2' }],
  ['respond-async, wait=10', undefined],
  ['', undefined],
  ['code=40', { problem: 'code=40 is not an HTTP status' }],
  ['code=4"00', { problem: 'code=4"00 is not an HTTP status' }],
])('reads %j', (text, preference) => {
  expect(parsePreference(text)).toEqual(preference);
});

it('reads a wish of a million spaces, which a backtracking pattern would never end with', () => {
  expect(parsePreference(`code=${' '.repeat(1e6)}"`)).toEqual({ problem: 'code=" is not an HTTP status' });
});
