import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationValidators, Validator } from '../../src/contract/index.js';
import { compileErrors, contracts, folderOf, outputsOf, validatorsOf, writeAll } from './support/run.js';

const names = readdirSync(contracts).filter((name) => /\.(yaml|json)$/.test(name));

/** `operationId request` or `operationId status`, a value, and the places and keywords that must be reported. */
type Row = readonly [validator: string, value: unknown, errors: readonly string[]];

const uuid = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
const base = { owner: 'a', repo: 'b' };

const rows: Readonly<Record<string, readonly Row[]>> = {
  'issue-tracker.yaml': [
    ['issues/list-for-repo request', { path: base }, []],
    ['issues/list-for-repo request', { path: base, query: { per_page: 100, labels: ['a'] } }, []],
    ['issues/list-for-repo request', { path: base, query: { per_page: 101 } }, ['/query/per_page maximum']],
    ['issues/list-for-repo request', { path: { owner: 'a' } }, ['/path required']],
    ['issues/list-for-repo request', { query: {} }, [' required']],
    ['issues/list-for-repo request', { path: base, header: { 'x-api-version': '2022-11-28' } }, []],
    [
      'issues/list-for-repo request',
      { path: base, header: { 'x-api-version': 'now' } },
      ['/header/x-api-version format'],
    ],
    ['issues/list-for-repo request', { path: base, cookie: { session: 1 } }, ['/cookie/session type']],
    ['issues/list-for-repo 200', [{ id: 1, url: 'https://a.example', user: null, state_reason: null }], []],
    [
      'issues/list-for-repo 200',
      [{ id: 1, url: 'https://a.example', user: { login: 'a', id: 1, email: null } }],
      [],
    ],
    ['issues/list-for-repo 200', [{ id: 1, url: 'here', user: null }], ['/0/url format']],
    [
      'issues/list-for-repo 200',
      [{ id: 1, url: 'a:b', user: null, parent: { id: 2, url: 'a:b' } }],
      ['/0/parent required'],
    ],
    [
      'issues/list-for-repo 200',
      [{ id: 1, url: 'a:b', user: null, state_reason: 'lost' }],
      ['/0/state_reason enum'],
    ],
    ['issues/list-for-repo 304', undefined, []],
    ['issues/list-for-repo 422', { message: 'm', errors: [1] }, ['/errors/0 type']],
    ['issues/create request', { path: base, body: { title: 'a', labels: ['x', { name: null }] } }, []],
    ['issues/create request', { path: base }, [' required']],
    ['issues/create request', { path: base, body: { title: 1, other: 2 } }, ['/body additionalProperties']],
    ['2-step.import request', { body: 'bytes' }, []],
    ['2-step.import default', 12, []],
  ],
  'payments.yaml': [
    ['PostCharges request', { body: { amount: 1, card: 'tok_1', metadata: { a: 'b' } } }, []],
    ['PostCharges request', { body: { amount: 0 } }, ['/body/amount minimum']],
    ['PostCharges request', { body: { amount: 1, metadata: '' } }, []],
    [
      'PostCharges request',
      { body: { amount: 1, card: {} } },
      ['/body/card anyOf', '/body/card required', '/body/card type'],
    ],
    ['GetChargesCharge request', { path: { charge: 'ch_1' }, query: { expand: ['customer'] } }, []],
    ['GetChargesCharge 200', { id: 'ch_1', object: 'charge', customer: 'cus_1', outcome: null }, []],
    ['GetChargesCharge 200', { id: 'ch_1', object: 'charge', customer: { deleted: true } }, []],
    [
      'GetChargesCharge 200',
      {
        id: 'a',
        object: 'charge',
        customer: {
          id: 'b',
          object: 'customer',
          default_charge: { id: 'c', object: 'charge', customer: 'd' },
        },
      },
      [],
    ],
    ['GetChargesCharge 200', { id: 'ch_1', object: 'refund', customer: 'cus_1' }, ['/object const']],
    ['PostCharges default', { error: { type: 'other' } }, ['/error/type enum']],
  ],
  'cluster.json': [
    ['createNamespacedCrd request', { path: { namespace: 'n' }, body: { spec: {} } }, []],
    ['createNamespacedCrd request', { path: { namespace: 'n' }, body: {} }, ['/body required']],
    [
      'createNamespacedCrd 200',
      {
        spec: {
          $ref: 'x',
          enum: [1, null],
          items: [{ not: { properties: { a: { items: { intOrString: 1 } } } } }],
        },
      },
      [],
    ],
    [
      'createNamespacedCrd 200',
      { spec: { properties: { a: { not: { $ref: 1 } } } } },
      ['/spec/properties/a/not/$ref type'],
    ],
    [
      'createNamespacedCrd 200',
      { spec: { intOrString: true } },
      ['/spec/intOrString oneOf', '/spec/intOrString type', '/spec/intOrString type'],
    ],
    [
      'createNamespacedCrd 200',
      { spec: {}, metadata: { creationTimestamp: null, deletionGracePeriodSeconds: null } },
      [],
    ],
    [
      'createNamespacedCrd 200',
      { spec: {}, metadata: { creationTimestamp: 'today', deletionGracePeriodSeconds: 0 } },
      ['/metadata/creationTimestamp format', '/metadata/deletionGracePeriodSeconds exclusiveMinimum'],
    ],
    ['get_/logs/{path} request', { path: { path: 'a' } }, []],
    ['get_/logs/{path} 401', 'text', []],
  ],
  'journeys.yaml': [
    ['get-stations request', {}, []],
    ['get-stations request', { query: { coordinates: '52.5,13.3', page: 1 } }, []],
    [
      'get-stations request',
      { query: { coordinates: '52', page: 0 } },
      ['/query/coordinates pattern', '/query/page minimum'],
    ],
    [
      'get-stations 200',
      { data: [{ id: uuid, name: 'a', timezone: 'nowhere', tags: ['rail'] }], links: { self: '/a' } },
      [],
    ],
    ['get-stations 200', { data: [], more: 1 }, [' unevaluatedProperties']],
    ['get-stations 200', { links: { UP: '/a' } }, ['/links pattern', '/links propertyNames']],
    ['get-stations 200', { data: [{ id: uuid, name: 'a', timezone: 'x' }] }, ['/data/0 dependentRequired']],
    [
      'get-stations 200',
      { data: [{ id: uuid, name: 'a', tags: ['bus', 'bus'] }] },
      ['/data/0/tags contains', '/data/0/tags uniqueItems', '/data/0/tags/0 const', '/data/0/tags/1 const'],
    ],
    ['get-stations 200', { data: [{ name: 'a' }] }, ['/data/0 required']],
    ['get-stations 4XX', { title: 'a', status: 399 }, ['/status exclusiveMinimum']],
    [
      'create-booking-payment request',
      { path: { bookingId: uuid }, body: { amount: 1.5, source: { object: 'card', cvc: '123' } } },
      [],
    ],
    ['create-booking-payment request', { path: { bookingId: uuid }, body: { token: 't' } }, []],
    ['create-booking-payment request', { path: { bookingId: 'x' } }, ['/path/bookingId format']],
    [
      'create-booking-payment request',
      { path: { bookingId: uuid }, body: { amount: 100, source: { object: 'bank_account', country: 'de' } } },
      ['/body anyOf', '/body if', '/body required', '/body required'],
    ],
    ['create-booking-payment 204', undefined, []],
  ],
  'animals.yaml': [
    ['addAnimal request', { body: { kind: 'cat', claws: 1 } }, []],
    ['addAnimal request', { body: { kind: 'dog', bark: 'x' } }, []],
    ['addAnimal request', { body: { claws: 1 } }, ['/body required']],
    ['addAnimal request', { body: { kind: 'cat', claws: 1, prey: [{ kind: 'dog', bark: 'x' }] } }, []],
    [
      'addAnimal request',
      { body: { kind: 'cat', claws: 1, prey: [{ kind: 'dog' }] } },
      [
        '/body oneOf',
        '/body required',
        '/body/kind const',
        '/body/prey/0 oneOf',
        '/body/prey/0 required',
        '/body/prey/0 required',
        '/body/prey/0/kind const',
      ],
    ],
    ['addAnimal 200', { kind: 'cat', claws: 1 }, []],
    ['addAnimal 200', { kind: 'cat', claws: 1, name: 2 }, ['/name type']],
  ],
  'references.yaml': [
    ['orders/get request', { path: { orderId: 'o-1' }, query: { filter: { state: null } } }, []],
    [
      'orders/get request',
      { path: { orderId: 'x' }, query: { filter: { state: 'x' } } },
      ['/path/orderId pattern', '/query/filter/state enum'],
    ],
    ['orders/get 200', { id: 'a', state: 'open', lines: ['a', 1] }, []],
    ['orders/get 200', { state: 'open', secret: 'x' }, [' required']],
    ['orders/get 200', { id: 'a', state: 'open', extra: 1 }, [' unevaluatedProperties']],
    [
      'orders/get 200',
      { id: 'a', state: 'open', parent: {} },
      ['/parent minProperties', '/parent required', '/parent required'],
    ],
    ['orders/get 4XX', { title: 'a', cause: { title: 1 } }, ['/cause/title type']],
    ['orders/put request', { path: { orderId: 'o-1' }, body: { secret: 's', state: 'open' } }, []],
    [
      'orders/put request',
      { path: { orderId: 'o-1' }, body: { id: 'a', state: 'open' } },
      ['/body required'],
    ],
    ['get_/page 200', { items: [{ id: 'a', state: 'open' }] }, []],
    ['get_/page 200', { items: [{ id: 1 }] }, ['/items/0 required', '/items/0/id type']],
    [
      'delete request',
      {
        body: {
          spaced: '12345',
          slashed: 'slash',
          tilde: 'tilde',
          anchored: { self: 'abc', named: 'abc', absolute: 'abc', outside: 'slash' },
        },
      },
      [],
    ],
    [
      'delete request',
      { body: { dotted: {}, spaced: '1', slashed: 1, tilde: 1 } },
      ['/body/dotted required', '/body/slashed const', '/body/spaced pattern', '/body/tilde const'],
    ],
    [
      'delete request',
      { body: { anchored: { self: 'abcd', named: 'abcd', absolute: 'abcd', outside: 1 } } },
      [
        '/body/anchored/absolute maxLength',
        '/body/anchored/named maxLength',
        '/body/anchored/outside const',
        '/body/anchored/self maxLength',
      ],
    ],
    ['delete request', { body: { constructor: 1 } }, ['/body/constructor type']],
    ['delete request', { body: {} }, []],
  ],
};

describe('contracts without the project’s extensions', () => {
  it('generate code that the strictest compiler accepts', async () => {
    const folder = folderOf({ 'package.json': '{"type":"module"}' });
    for (const name of names)
      writeAll(`${folder}/${name.split('.')[0]}`, await outputsOf(join(contracts, name)));
    expect(compileErrors(folder)).toEqual([]);
  }, 60_000);

  describe.each(Object.entries(rows))('%s', (name, cases) => {
    let validators: Record<string, OperationValidators> = {};
    beforeAll(async () => {
      validators = await validatorsOf(join(contracts, name));
    });

    it.each(cases)('%s of %j reports %j', (validator, value, errors) => {
      const [id = '', part = ''] = validator.split(' ');
      expect(errorsOf(pick(validators[id], part), value)).toEqual(errors);
    });
  });

  it('are all tried with values', () => {
    expect(Object.keys(rows).sort()).toEqual(names.sort());
  });
});

function pick(operation: OperationValidators | undefined, part: string): Validator {
  const validator = part === 'request' ? operation?.request : operation?.responses[part];
  if (validator === undefined) throw new Error(`no validator for ${part}`);
  return validator;
}

function errorsOf(validator: Validator, value: unknown): string[] {
  const valid = validator(value);
  const errors = (validator.errors ?? [])
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    .sort();
  expect(valid).toBe(errors.length === 0);
  return errors;
}
