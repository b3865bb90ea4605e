import { Ajv2020 } from 'ajv/dist/2020.js';
import { extensions } from './shapes/index.mjs';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const validators = new Map(
  Object.entries(extensions).map(([name, { shape, on }]) => [name, { validate: ajv.compile(shape), on }]),
);

/** Every `x-` key is one of docs/extensions.md, stands where it may stand and has its shape. */
export default function extensionShapes() {
  return {
    any: {
      enter(node, ctx) {
        if (node === null || typeof node !== 'object') return;
        for (const [key, value] of Object.entries(node)) {
          if (key.startsWith('x-') && !isName(ctx.type)) checkExtension(ctx, key, value);
        }
      },
    },
  };
}

/** In a map (headers, properties, examples) a key is a name and no extension. */
function isName(type) {
  return /Map$|^Named|^SchemaProperties$/.test(type.name);
}

function checkExtension(ctx, key, value) {
  const report = (message, path = []) =>
    ctx.report({ message, location: ctx.location.child([key, ...path]) });
  const known = validators.get(key);
  if (!known) return report(`Extension ${key} is not documented; see docs/extensions.md.`);
  if (!known.on.includes(ctx.type.name))
    return report(`Extension ${key} may not stand at a ${ctx.type.name}.`);
  if (known.validate(value)) return;
  for (const { instancePath, message, params } of known.validate.errors) {
    const path = instancePath.split('/').slice(1).map(decode);
    const extra = params.additionalProperty ?? params.allowedValues?.join(', ');
    report(`${[key, ...path].join('.')} ${message}${extra ? `: ${extra}` : ''}.`, path);
  }
}

function decode(segment) {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
