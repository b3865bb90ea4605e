export { findPlace, type Mount, type Place } from './find-place.js';
export { readPlaces } from './read-places.js';
