import { Ajv2020 } from 'ajv/dist/2020.js';
import { entries, step, walk } from './reader.mjs';
import { extensions } from './shapes/index.mjs';

// Not optimised, the shapes compile in a third of the time.
const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, code: { optimize: false } });
const validators = new Map(
  Object.entries(extensions).map(([name, { shape, on }]) => [name, { validate: ajv.compile(shape), on }]),
);

/** Every `x-` key is one of docs/extensions.md, stands where it may stand and has its shape. */
export default function extensionShapes() {
  return {
    any: {
      enter(node, ctx) {
        if (node === null || typeof node !== 'object') return;
        for (const key of Object.keys(node)) {
          if (key.startsWith('x-') && !isName(ctx.type)) checkExtension(ctx, node, key);
        }
      },
    },
  };
}

/** In a map (headers, properties, examples) a key is a name and no extension. */
function isName(type) {
  return /Map$|^Named|^SchemaProperties$/.test(type.name);
}

function checkExtension(ctx, node, key) {
  const here = { node, location: ctx.location };
  const report = (message, path = []) => {
    const place = walk(ctx, here, [key, ...path]);
    ctx.report({ message, location: place?.location ?? ctx.location.child([key]) });
  };
  const known = validators.get(key);
  if (!known) return report(`Extension ${key} is not documented; see docs/extensions.md.`);
  if (!known.on.includes(ctx.type.name))
    return report(`Extension ${key} may not stand at a ${ctx.type.name}.`);
  if (known.validate(withFiles(ctx, here, key))) return;
  for (const { instancePath, keyword, message, params } of known.validate.errors) {
    if (keyword === 'if') continue;
    const path = instancePath.split('/').slice(1).map(decode);
    const extra = params.additionalProperty ?? params.allowedValues?.join(', ');
    report(`${[key, ...path].join('.')} ${message}${extra ? `: ${extra}` : ''}.`, path);
  }
}

/** The value with members that are references to files replaced by their content, as the bundle has them. */
function withFiles(ctx, here, key) {
  const value = here.node[key];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(entries(ctx, step(ctx, here, key)).map((entry) => [entry.key, entry.node]));
}

function decode(segment) {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
