/*
 * Draws the numbers of a table: every <div data-chart-of="id of the table" data-chart="bar|column"> gets a chart of the cells
 * that have a data-value, named by the head of their row. The table stays: the chart is for the eyes, and says where to read it.
 */
(() => {
  const ROW = 30;
  const AXIS = 60;
  const COLUMN_HEIGHT = 300;
  const LONGEST = 26;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function points(table) {
    return [...table.querySelectorAll('tbody tr')]
      .map((row) => ({ label: row.querySelector('th').textContent.trim(), cell: row.querySelector('[data-value]') }))
      .filter((point) => point.cell)
      .map((point) => ({ label: point.label, value: Number(point.cell.dataset.value) }));
  }

  function canvasIn(holder, lines, lying) {
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', holder.dataset.label);
    holder.style.height = `${lying ? lines * ROW + AXIS : COLUMN_HEIGHT}px`;
    holder.append(canvas);
    holder.hidden = false;
    return canvas;
  }

  function shortened(value) {
    const label = this.getLabelForValue(value);
    return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
  }

  function axes(lying) {
    const amounts = { beginAtZero: true, ticks: { precision: 0, maxRotation: 0 }, grid: { color: colour('--splejs-line') } };
    const names = { grid: { display: false }, ticks: { callback: shortened, autoSkip: !lying } };
    return lying ? { x: amounts, y: names } : { x: names, y: amounts };
  }

  function draw(holder) {
    const table = document.getElementById(holder.dataset.chartOf);
    const shown = points(table);
    const lying = holder.dataset.chart === 'bar';
    new Chart(canvasIn(holder, shown.length, lying), {
      type: 'bar',
      data: {
        labels: shown.map((point) => point.label),
        datasets: [{ data: shown.map((point) => point.value), backgroundColor: colour('--splejs-ink'), maxBarThickness: 28 }],
      },
      options: {
        animation: false,
        indexAxis: lying ? 'y' : 'x',
        locale: 'da-DK',
        maintainAspectRatio: false,
        plugins: { legend: { display: false }, tooltip: { displayColors: false } },
        scales: axes(lying),
      },
    });
  }

  if (window.Chart) {
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 14;
    Chart.defaults.color = getComputedStyle(document.body).color;
    document.querySelectorAll('[data-chart-of]').forEach(draw);
  }
})();
