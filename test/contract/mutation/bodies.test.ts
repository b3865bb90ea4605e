import { describe, expect, it } from 'vitest';
import { casesOf, declaredAnswers } from './body-cases.js';
import { bodyOf, type Case, problemsOf, withAnswer } from './cases.js';
import { placesIn } from './schema-places.js';

describe('a recorded answer that was broken at one place', () => {
  it.each(declaredAnswers)(
    'is found out there and nowhere else, for each keyword of $operation $status',
    (answer) => {
      const cases = casesOf(answer);
      expect(cases.length).toBeGreaterThan(2);
      expect(problemsOf(cases)).toEqual([]);
    },
  );

  it('is not broken at alternatives one by one, which are lists of codes only: codes have tests of their own', () => {
    const places = declaredAnswers.flatMap(({ body }) => [...placesIn(body)]);
    const chosen = places.filter(({ rules }) => rules.some(({ isAlternative }) => isAlternative));
    expect(new Set(chosen.map(({ path }) => path.join('/')))).toEqual(new Set(['Code']));
  });

  it.each(declaredAnswers.filter(({ status }) => status === '200'))(
    'is found out by its status or as a whole: $operation',
    ({ operation, exchanges: [base] }) => {
      if (base === undefined) throw new Error('there is no recording');
      const { response } = base;
      const responses = `/paths/~1${operation}/post/responses`;
      const cut = { ...base, response: { ...response, body: response.body?.slice(0, -9) } };
      const cases: Case[] = [
        {
          name: 'a status nobody documents',
          exchange: withAnswer(base, bodyOf(base), 202),
          expected: [['undocumented-status', '/response/status', responses]],
        },
        ...[cut, { ...base, response: { ...response, body: '<html>' } }].map((exchange) => ({
          name: 'no body that can be read',
          exchange,
          expected: [['unreadable-body', '/response/body', `${responses}/200`]] as const,
        })),
      ];
      expect(problemsOf(cases)).toEqual([]);
    },
  );
});
