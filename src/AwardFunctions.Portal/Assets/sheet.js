// A score sheet adds up while percentages are picked; the server adds up again.
export function enhanceSheets() {
  for (const sheet of document.querySelectorAll('[data-sheet]')) {
    const add = () => {
      let total = 0;
      let open = 0;
      let items = 0;
      for (const group of sheet.querySelectorAll('[data-sheet-group]')) {
        let sum = 0;
        for (const select of group.querySelectorAll('select[data-max]')) {
          const points = select.value === '' ? null : (Number(select.dataset.max) * Number(select.value)) / 100;
          items++;
          if (points === null) open++;
          else sum += points;
          select.closest('.sheet-row').querySelector('[data-points]').textContent = points === null ? '–' : number(points);
        }
        group.querySelector('[data-group-sum]').textContent = number(sum);
        total += sum;
      }
      sheet.querySelector('[data-total]').textContent = number(total);
      const left = sheet.querySelector('[data-open]');
      left.hidden = open === 0;
      left.querySelector('b').textContent = open;
      const done = sheet.querySelector('[data-done]');
      if (done) done.textContent = items - open;
    };
    sheet.addEventListener('change', add);
    add();
  }
}

const number = (value) => (Math.round(value * 100) / 100).toString();
