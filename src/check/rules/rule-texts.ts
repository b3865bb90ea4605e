import type { RuleName } from '../model.js';

/** What each rule finds, in one sentence; the headings of docs/check.md. */
export const ruleTexts: Readonly<Record<RuleName, string>> = {
  'unreadable-exchange': 'A line or entry of a recording can not be read as an exchange.',
  'unreadable-body': 'The body of an answer is neither JSON nor XML, or is cut short.',
  'intermediary-answer': 'A load balancer or proxy answered in place of the API.',
  'undocumented-operation': 'A request names an operation that the contract does not have.',
  'undocumented-parameter': 'A request has a parameter or member that the operation does not have.',
  'missing-parameter': 'A request without a required parameter was accepted.',
  'invalid-parameter': 'A request that breaks a constraint or a rule between parameters was accepted.',
  'odd-parameter':
    'A parameter is written in a way that the wire does not have: repeated, with gaps, without index.',
  'undocumented-status': 'An answer has a status that the operation does not declare.',
  'invalid-response-body': 'The body of an answer breaks its schema.',
  'undocumented-property': 'The body of an answer has a member that its schema does not know.',
  'undocumented-error-code': 'An error code stands nowhere in the contract.',
  'foreign-error-code': 'An error code is documented for other operations only.',
  'wrong-error-status': 'An error code came with another HTTP status than the documented one.',
  'wrong-error-message': 'An error code came with another message than the documented ones.',
  'contradicting-answer':
    'The answer does not fit the request: the request has nothing that causes the code.',
  'impossible-transition': 'A resource changed its status in a way that the contract does not provide for.',
};
