// Hides the fields of a form that don't apply to what has been answered so far. Without this script they all show, with a
// line that says when they apply; either way the server decides when the form is sent.
(() => {
  'use strict';

  const answer = (form, key) => {
    const controls = [...form.elements].filter(control => control.name === key && !control.closest('[hidden]'));
    if (controls.length === 0) {
      return null;
    }
    if (controls[0].type === 'checkbox') {
      return controls[0].checked;
    }
    const chosen = controls[0].type === 'radio' ? controls.find(control => control.checked) : controls[0];
    return chosen && chosen.value !== '' ? chosen.value : null;
  };

  const holds = (form, condition) => {
    const compare = ([key, negated, literal]) => (answer(form, key) === literal) !== negated;
    return condition.all ? condition.of.every(compare) : condition.of.some(compare);
  };

  const follow = form => form.querySelectorAll('[data-hide-when]').forEach(element => {
    element.hidden = holds(form, JSON.parse(element.dataset.hideWhen));
  });

  const start = fields => {
    const form = fields.closest('form');
    form.querySelectorAll('[data-applies]').forEach(hint => hint.remove());
    form.addEventListener('change', () => follow(form));
    // Adding or removing a row shows the page again: come back to the row, not to the top
    form.addEventListener('submit', event => {
      const anchor = event.submitter && event.submitter.dataset.anchor;
      if (anchor) {
        event.submitter.formAction = `${form.action.split('#')[0]}#${anchor}`;
      }
    });
    follow(form);
    const problems = fields.querySelector('[data-module="error-summary"]');
    if (problems) {
      problems.focus();
    }
  };

  document.querySelectorAll('[data-form]').forEach(start);
})();
