/*
 * Shows the process on every <div class="diagram">:
 *   data-xml-url  where the BPMN comes from
 *   data-active   ids of the elements that are waiting, separated by commas
 *   data-done     ids of the elements that are finished
 * The words around it are the page's: a text that says the same stands beside each diagram.
 */
(() => {
  const READABLE = 0.55;
  const STEP = 1.25;

  function ids(list) {
    return (list ?? '').split(',').map((id) => id.trim()).filter(Boolean);
  }

  function mark(viewer, list, marker) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    for (const id of ids(list)) {
      if (registry.get(id)) {
        canvas.addMarker(id, marker);
      }
    }
  }

  /** The whole diagram where it is readable; else as large as it must be, around the first element that waits. */
  function fit(viewer, active) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    canvas.zoom('fit-viewport', 'auto');
    if (canvas.zoom() < READABLE) {
      centre(canvas, ids(active).map((id) => registry.get(id)).find(Boolean)
          ?? registry.find((element) => element.type === 'bpmn:StartEvent'));
    }
  }

  function centre(canvas, element) {
    const { width, height } = canvas.getSize();
    canvas.viewbox({
      x: element.x + element.width / 2 - width / READABLE / 2,
      y: element.y + element.height / 2 - height / READABLE / 2,
      width: width / READABLE,
      height: height / READABLE,
    });
  }

  function buttons(figure, viewer, active) {
    const canvas = viewer.get('canvas');
    const actions = {
      in: () => canvas.zoom(canvas.zoom() * STEP),
      out: () => canvas.zoom(canvas.zoom() / STEP),
      fit: () => fit(viewer, active),
      all: () => canvas.zoom('fit-viewport', 'auto'),
    };
    for (const button of figure.querySelectorAll('[data-diagram-action]')) {
      button.addEventListener('click', actions[button.dataset.diagramAction]);
      button.hidden = false;
    }
  }

  /** A finger moves the diagram sideways; up and down stays the page's. */
  function followFinger(element, viewer) {
    let last = null;
    element.addEventListener('pointerdown', (event) => { last = event.pointerType === 'touch' ? event : null; });
    element.addEventListener('pointermove', (event) => {
      if (last && event.pointerType === 'touch') {
        viewer.get('canvas').scroll({ dx: event.clientX - last.clientX, dy: 0 });
        last = event;
      }
    });
    for (const end of ['pointerup', 'pointercancel']) {
      element.addEventListener(end, () => { last = null; });
    }
  }

  /** The drawing is for the eyes: no stop for the keyboard, and no loose words for a screen reader. */
  function hush(element) {
    const drawing = element.querySelector('svg[data-element-id]');
    drawing.removeAttribute('tabindex');
    drawing.setAttribute('aria-hidden', 'true');
  }

  async function show(element) {
    const response = await fetch(element.dataset.xmlUrl, { headers: { Accept: 'application/xml' } });
    if (!response.ok) {
      throw new Error(`The diagram answered ${response.status}`);
    }
    const viewer = new BpmnJS({ container: element, zoomScroll: { enabled: false } });
    await viewer.importXML(await response.text());
    mark(viewer, element.dataset.done, 'is-done');
    mark(viewer, element.dataset.active, 'is-active');
    fit(viewer, element.dataset.active);
    hush(element);
    buttons(element.parentElement, viewer, element.dataset.active);
    followFinger(element, viewer);
    element.classList.add('is-shown');
  }

  // A page with two diagrams brings this script twice
  for (const element of document.querySelectorAll('.diagram:not(.is-begun)')) {
    element.classList.add('is-begun');
    show(element).catch((error) => {
      element.hidden = true;
      console.error(error);
    });
  }
})();
