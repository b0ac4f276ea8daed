// Puts a link to Splejs first in the header, as soon as the application has drawn it.

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '/');

function addLink() {
  const menu = document.querySelector('[cam-widget-header] .navbar-header');
  if (!menu || menu.querySelector('.splejs-link')) {
    return;
  }
  const link = document.createElement('a');
  link.className = 'splejs-link';
  link.href = home;
  link.textContent = 'Splejs';
  menu.prepend(link);
}

new MutationObserver(addLink).observe(document.body, { childList: true, subtree: true });
addLink();
