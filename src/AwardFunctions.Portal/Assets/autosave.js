import { clock, element, problemText, t } from './texts.js';

const retries = [2000, 5000, 15_000, 30_000];

// <form data-autosave="/applications/…/fields"> saves each field as it is left, or a moment after the last key.
export function enhanceAutosave() {
  for (const form of document.querySelectorAll('form[data-autosave]')) {
    for (const input of form.elements) if (input.dataset.etag !== undefined) new SavedField(form, input);
  }
}

class SavedField {
  constructor(form, input) {
    this.form = form;
    this.input = input;
    this.status = form.querySelector(`[data-saved-for="${CSS.escape(input.name)}"]`) ?? form.querySelector('[data-saved-for="*"]');
    this.stored = this.value();
    this.timer = 0;
    this.failures = 0;
    this.sending = false;
    input.addEventListener('input', () => this.schedule(900));
    input.addEventListener('change', () => this.schedule(0));
    window.addEventListener('beforeunload', (event) => {
      if (!form.dataset.sent && this.value() !== this.stored) event.preventDefault();
    });
  }

  value() {
    if (this.input.type === 'checkbox') return this.input.checked ? 'true' : '';
    return this.input.value;
  }

  schedule(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  async save() {
    const value = this.value();
    if (this.sending || this.blocked || value === this.stored) return;
    this.sending = true;
    this.say('saving', t('正在保存…', 'Saving…'));
    try {
      const response = await fetch(`${this.form.dataset.autosave}/${encodeURIComponent(this.input.name)}`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json',
          'X-Form-Token': this.form.elements._token.value,
          ...(this.input.dataset.etag ? { 'If-Match': this.input.dataset.etag } : { 'If-None-Match': '*' }),
        },
        body: JSON.stringify({ value }),
      });
      const text = await response.text();
      if (response.ok) this.saved(value, JSON.parse(text));
      else if (response.status === 412) this.conflict(JSON.parse(text));
      else if (response.status >= 500 || response.status === 429) this.retry();
      else this.refused(problemText(text, response.status));
    } catch {
      this.retry();
    } finally {
      this.sending = false;
      if (!this.blocked && this.failures === 0 && !this.isRefused && this.value() !== value) this.schedule(300);
    }
  }

  saved(value, answer) {
    this.stored = value;
    this.failures = 0;
    this.isRefused = false;
    this.input.dataset.etag = answer.etag;
    // The form can still be sent whole: then it must not look like a stale copy of itself.
    const etag = this.form.elements[`etag.${this.input.name}`];
    if (etag) etag.value = answer.etag;
    this.input.removeAttribute('aria-invalid');
    this.box?.remove();
    this.say('saved', t(`已保存 ${clock(new Date())}`, `Saved ${clock(new Date())}`));
    this.form.dispatchEvent(new CustomEvent('autosaved', { bubbles: true, detail: answer }));
  }

  refused(text) {
    this.isRefused = true;
    this.input.setAttribute('aria-invalid', 'true');
    this.say('failed', t('未保存', 'Not saved'));
    this.show('error', text);
  }

  retry() {
    const wait = retries[Math.min(this.failures++, retries.length - 1)];
    this.say('waiting', t('连接中断，稍后自动重试', 'Offline; will try again'));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.failures = Math.max(1, this.failures);
      this.save();
    }, wait);
  }

  // Someone else, or another tab, has saved this field meanwhile: the person decides, nothing is overwritten silently.
  conflict(current) {
    this.blocked = true;
    this.say('conflict', t('内容冲突', 'Conflict'));
    const resolve = (keepMine) => {
      this.blocked = false;
      this.input.dataset.etag = current.currentETag;
      if (!keepMine) {
        this.input.value = current.currentValue;
        this.saved(this.value(), { etag: current.currentETag });
        this.input.dispatchEvent(new Event('change', { bubbles: true }));
      } else {
        this.stored = current.currentValue;
        this.save();
      }
    };
    this.show('conflict', t('这一项已在别处改为：', 'Elsewhere this has been changed to: '), element('strong', {}, current.currentValue || t('（空）', '(empty)')),
      element('div', { class: 'row' },
        element('button', { type: 'button', class: 'button button-small', onclick: () => resolve(true) }, t('保留我填写的', 'Keep mine')),
        element('button', { type: 'button', class: 'button button-quiet button-small', onclick: () => resolve(false) }, t('采用对方的', 'Take theirs'))));
  }

  show(kind, ...content) {
    this.box?.remove();
    this.box = element('div', { class: kind, role: 'alert' }, ...content);
    this.input.closest('.field, .sheet-row')?.append(this.box);
  }

  say(state, text) {
    if (!this.status) return;
    this.status.dataset.state = state;
    this.status.textContent = text;
  }
}
