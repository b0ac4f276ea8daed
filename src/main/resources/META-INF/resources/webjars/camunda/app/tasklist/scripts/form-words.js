// The forms' own few words exist in English only and cannot be set, so they are replaced as they appear.

const words = [
  [/^Field is required\.$/, 'Feltet skal udfyldes.'],
  [/^Field must have minimum value of (.+)\.$/, 'Skriv mindst $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Skriv højst $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Skriv mindst $1 tegn.'],
  [/^Field must have maximum length of (.+)\.$/, 'Skriv højst $1 tegn.'],
  [/^Field must match pattern .+$/, 'Det er ikke skrevet i den rette form.'],
  [/^Field must be a valid email\.$/, 'Skriv en gyldig mailadresse.'],
  [/^Field must be a valid {1,2}international phone number.*$/, 'Skriv et gyldigt telefonnummer med landekode.'],
  [/^Value is not a number\.$/, 'Skriv et tal.'],
  [/^Add new$/, 'Tilføj'],
  [/^Show all \((\d+)\)$/, 'Vis alle ($1)'],
  [/^Collapse$/, 'Fold sammen'],
  [/^Select$/, 'Vælg'],
  [/^Search$/, 'Søg'],
  [/^No results$/, 'Ingen fundet'],
  [/^Nothing to show\.$/, 'Intet at vise.'],
  [/^Create new list item$/, 'Tilføj en linje'],
  [/^Remove list item (.+)$/, 'Fjern linje $1'],
  [/^Remove tag$/, 'Fjern'],
  [/^dd\.mm\.yyyy$/, 'dd.mm.åååå'],
  [/^Increment$/, 'Én op'],
  [/^Decrement$/, 'Én ned'],
];
const attributes = ['title', 'placeholder', 'aria-label'];

function danish(text) {
  const found = words.find(([english]) => english.test(text.trim()));
  return found ? text.trim().replace(found[0], found[1]) : text;
}

function translateText(node) {
  if (node.parentElement?.closest('.fjs-container') && danish(node.data) !== node.data) {
    node.data = danish(node.data);
  }
}

function translateAttributes(element) {
  for (const name of attributes) {
    const text = element.getAttribute(name);
    if (text && danish(text) !== text) {
      element.setAttribute(name, danish(text));
    }
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE && (node.closest('.fjs-container') || node.querySelector('.fjs-container'))) {
    translateAttributes(node);
    node.childNodes.forEach(translate);
  }
}

if (document.documentElement.lang === 'da') {
  new MutationObserver((changes) => changes.forEach((change) => {
    change.addedNodes.forEach(translate);
    if (change.type === 'characterData') {
      translateText(change.target);
    }
  })).observe(document.body, { childList: true, characterData: true, subtree: true });
}
