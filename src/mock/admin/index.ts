export { type AdminSubject, withAdmin } from './admin-service.js';
