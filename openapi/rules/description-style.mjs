const article = /^(?:a|an|the)\s/i;

/**
 * One voice: summaries are imperative phrases without a full stop; descriptions are sentences or noun phrases
 * that start with a capital letter, a digit or code, start with no article and end with a full stop.
 */
export default function descriptionStyle() {
  return {
    Operation(operation, ctx) {
      checkSummary(operation, ctx);
      checkDescription(operation, ctx);
    },
    Example: checkSummary,
    Parameter: checkDescription,
    Schema: checkDescription,
    Response: checkDescription,
    Header: checkDescription,
    Link: checkDescription,
    Tag: checkDescription,
    Server: checkDescription,
  };
}

function checkSummary({ summary }, ctx) {
  if (typeof summary !== 'string') return;
  const report = (message) => ctx.report({ message, location: ctx.location.child(['summary']) });
  if (/[.!?]$/.test(summary)) report(`Summary "${summary}" must not end with a full stop.`);
  if (article.test(summary)) report(`Summary "${summary}" must not start with an article.`);
}

function checkDescription({ description }, ctx) {
  if (typeof description !== 'string') return;
  const text = description.trim();
  const report = (message) => ctx.report({ message, location: ctx.location.child(['description']) });
  if (!/^[A-Z0-9`]/.test(text))
    report(`Description "${start(text)}" must start with a capital letter, a digit or code.`);
  if (article.test(text)) report(`Description "${start(text)}" must not start with an article.`);
  if (!/[.:]$/.test(text)) report(`Description "${start(text)}" must end with a full stop.`);
}

function start(text) {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
