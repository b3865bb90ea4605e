import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileErrors, contracts, folderOf, outputsOf, writeAll } from './support/run.js';

const use = `import { get_stations, issues_create, type Validator, validators } from './validators.js';

export function read(body: unknown, request: unknown): string | undefined {
  if (get_stations.responses['4XX'](body)) return body.title;
  if (get_stations.responses[200](body)) return body.links?.['self'];
  if (validators['create-booking-payment'].request(request)) {
    const id: string = request.path.bookingId;
    return request.body && 'token' in request.body ? request.body.token : id;
  }
  const anything: Validator = get_stations.responses.default;
  return anything.errors?.map(({ instancePath, keyword }) => instancePath + keyword).join();
}
`;

it('a validator narrows its argument to the type of what it accepts', async () => {
  const folder = folderOf({ 'package.json': '{"type":"module"}', 'use.ts': use });
  writeAll(folder, await outputsOf(join(contracts, 'journeys.yaml')));
  expect(compileErrors(folder)).toEqual([
    "use.ts:1: Module '\"./validators.js\"' has no exported member 'issues_create'.",
  ]);
});

it('a validator does not narrow to what it does not check', async () => {
  const wrong = `import { get_stations } from './validators.js';
export const title = (body: unknown) => get_stations.responses[200](body) && body.title;
export const header = (request: unknown) => get_stations.request(request) && request.header;
`;
  const folder = folderOf({ 'package.json': '{"type":"module"}', 'wrong.ts': wrong });
  writeAll(folder, await outputsOf(join(contracts, 'journeys.yaml')));
  expect(compileErrors(folder).map((line) => line.slice(0, 50))).toEqual([
    "wrong.ts:2: Property 'title' does not exist on typ",
    "wrong.ts:3: Property 'header' does not exist on ty",
  ]);
});
