import { element, size, t } from './texts.js';
import { Upload } from './tus.js';

// <form class="drop" data-upload> takes files by drag and drop and sends them in resumable chunks, with a progress bar.
export function enhanceUploads() {
  for (const form of document.querySelectorAll('form[data-upload]:not(.enhanced)')) new DropZone(form);
}

class DropZone {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector('input[type="file"]');
    this.running = 0;
    form.classList.add('enhanced');
    form.querySelector('[data-fallback]')?.setAttribute('hidden', '');
    this.list = element('ul', { class: 'files', 'aria-live': 'polite' });
    // Inside the part that is fetched again: when that happens, the rows of finished uploads make way for the files themselves.
    form.before(this.list);
    this.input.addEventListener('change', () => this.take(this.input.files));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('dragover', (event) => {
      event.preventDefault();
      form.classList.add('over');
    });
    form.addEventListener('dragleave', (event) => {
      if (!form.contains(event.relatedTarget)) form.classList.remove('over');
    });
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      form.classList.remove('over');
      this.take(event.dataTransfer.files);
    });
    this.showUnfinished();
  }

  get prefix() {
    return `upload|${this.form.dataset.application}|${this.form.dataset.requirement}|`;
  }

  showUnfinished() {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(this.prefix))) {
      const kept = JSON.parse(localStorage.getItem(key));
      const row = element('li', { class: 'notice notice-warn' },
        element('div', {}, t(`“${kept.name}”（${size(kept.size)}）上次没有传完。重新选择同一个文件，将从断点继续。`,
          `“${kept.name}” (${size(kept.size)}) was not finished. Choose the same file again to go on where it stopped.`)));
      row.dataset.key = key;
      this.list.append(row);
    }
  }

  take(files) {
    for (const file of files) this.send(file);
    this.input.value = '';
  }

  async send(file) {
    const key = `${this.prefix}${file.name}|${file.size}|${file.lastModified}`;
    for (const row of this.list.children) if (row.dataset.key === key) row.remove();
    const row = new UploadRow(file);
    this.list.append(row.element);
    const limit = Number(this.form.dataset.maxBytes);
    if (file.size === 0) return row.fail(t('文件是空的。', 'The file is empty.'));
    if (limit && file.size > limit) return row.fail(t(`文件超过上限 ${size(limit)}。`, `The file exceeds the limit of ${size(limit)}.`));

    const upload = new Upload(file, {
      endpoint: '/uploads',
      key,
      metadata: { filename: file.name, filetype: file.type, application: this.form.dataset.application, requirement: this.form.dataset.requirement },
      onProgress: (sent) => row.progress(sent),
      onWaiting: () => row.waiting(),
    });
    row.onCancel = () => upload.cancel();
    const leaving = (event) => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    this.running++;
    try {
      await upload.run();
      row.done();
      if (this.running === 1) await refresh(this.form.closest('section'));
    } catch (error) {
      row.fail(error.message);
    } finally {
      this.running--;
      window.removeEventListener('beforeunload', leaving);
    }
  }
}

class UploadRow {
  constructor(file) {
    this.file = file;
    this.started = performance.now();
    this.bar = element('progress', { max: file.size, value: 0, 'aria-label': file.name });
    this.meta = element('div', { class: 'file-meta' }, size(file.size));
    this.button = element('button', { type: 'button', class: 'button button-quiet button-small', onclick: () => this.cancel() }, t('取消', 'Cancel'));
    this.element = element('li', { class: 'file' },
      element('span', { class: 'file-icon', 'aria-hidden': 'true' }, file.name.split('.').pop().slice(0, 4)),
      element('div', {}, element('div', { class: 'file-name' }, file.name), this.bar),
      this.meta,
      element('div', { class: 'file-side' }, this.button));
  }

  progress(sent) {
    this.bar.value = Math.max(this.bar.value, sent);
    this.first ??= { sent: this.bar.value, at: performance.now() };
    const seconds = (performance.now() - this.first.at) / 1000;
    const rate = seconds > 0.5 ? (this.bar.value - this.first.sent) / seconds : 0;
    const percent = Math.floor((100 * this.bar.value) / this.file.size);
    this.meta.textContent = `${percent}% · ${size(this.bar.value)} / ${size(this.file.size)}${rate > 0 ? ` · ${size(rate)}/s` : ''}`;
  }

  waiting() {
    this.meta.textContent = t('连接中断，正在自动重试，已上传的部分不会丢失…', 'The connection was cut; trying again. What was sent is safe.');
  }

  done() {
    this.bar.classList.add('ok');
    this.meta.textContent = t('已上传', 'Uploaded');
    this.button.remove();
  }

  fail(text) {
    this.bar.remove();
    this.meta.className = 'file-meta error';
    this.meta.setAttribute('role', 'alert');
    this.meta.textContent = text;
    this.button.textContent = t('关闭', 'Dismiss');
    this.onCancel = null;
  }

  cancel() {
    this.onCancel?.();
    this.element.remove();
  }
}

// Shows what the server now knows: the parts of this section, and of the page around the sections, that are marked as live.
async function refresh(section) {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const live of document.querySelectorAll('[data-live][id]')) {
    const fresh = page.getElementById(live.id);
    const elsewhere = live.closest('section:has([data-upload])');
    if (fresh && (!elsewhere || elsewhere === section)) live.replaceWith(document.importNode(fresh, true));
  }
  enhanceUploads();
}
