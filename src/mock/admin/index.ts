export { type AdminSubject, withAdmin } from './admin-service.js';
export { maskUrl } from './har.js';
export { createParameterMask } from './mask.js';
