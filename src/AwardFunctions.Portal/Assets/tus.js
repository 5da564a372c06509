import { problemText, t } from './texts.js';

const chunkSize = 4 * 1024 * 1024;
const waits = [1000, 2000, 4000, 8000, 15_000];

export class UploadError extends Error {}

// A small tus 1.0 client: sends a file in hashed chunks, goes on after a cut where the server stands, and survives a reload,
// because the upload's address is kept until it is done.
export class Upload {
  constructor(file, { endpoint, metadata, key, onProgress, onWaiting }) {
    Object.assign(this, { file, endpoint, metadata, key, onProgress, onWaiting });
    this.stopped = false;
    this.failures = 0;
  }

  async run() {
    let offset = await this.begin();
    while (offset < this.file.size) offset = await this.patient(() => this.send(offset), async () => (offset = await this.ask()));
    localStorage.removeItem(this.key);
  }

  async cancel() {
    this.stopped = true;
    this.request?.abort();
    localStorage.removeItem(this.key);
    if (this.url) await fetch(this.url, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(() => null);
  }

  async begin() {
    const kept = JSON.parse(localStorage.getItem(this.key) ?? 'null');
    if (kept) {
      this.url = kept.url;
      const offset = await this.patient(() => this.ask());
      if (offset !== null) return offset;
    }
    return this.patient(() => this.create());
  }

  async create() {
    const response = await this.call('POST', this.endpoint, {
      'Upload-Length': this.file.size,
      'Upload-Metadata': Object.entries(this.metadata).map(([name, value]) => `${name} ${base64(value)}`).join(','),
    });
    if (response.status !== 201) throw new UploadError(problemText(response.text, response.status));
    this.url = response.header('Location');
    localStorage.setItem(this.key, JSON.stringify({ url: this.url, name: this.file.name, size: this.file.size }));
    return 0;
  }

  // Where the server stands; null where it no longer knows the upload.
  async ask() {
    const response = await this.call('HEAD', this.url, {});
    if (response.status === 200) return Number(response.header('Upload-Offset'));
    if (response.status === 404 || response.status === 410) return null;
    if (response.status === 401) throw signedOut();
    throw new UploadError(problemText(response.text, response.status));
  }

  async send(offset) {
    const chunk = this.file.slice(offset, offset + chunkSize);
    const headers = { 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' };
    if (globalThis.crypto?.subtle) {
      const hash = await crypto.subtle.digest('SHA-256', await this.bytes(chunk));
      headers['Upload-Checksum'] = `sha256 ${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    }
    const response = await this.call('PATCH', this.url, headers, chunk, (sent) => this.onProgress(offset + sent));
    if (response.status === 204) {
      const reached = Number(response.header('Upload-Offset'));
      this.failures = 0;
      this.onProgress(reached);
      return reached;
    }
    if (response.status === 401) throw signedOut();
    if (response.status === 409 || response.status === 423 || response.status === 460) throw new TypeError('ask again');
    localStorage.removeItem(this.key);
    throw new UploadError(problemText(response.text, response.status));
  }

  async bytes(chunk) {
    try {
      return await chunk.arrayBuffer();
    } catch {
      throw new UploadError(t('无法读取文件：它可能已被移动或修改，请重新选择。', 'The file cannot be read: it may have been moved or changed. Choose it again.'));
    }
  }

  // Tries again after a cut, for as long as it takes; what the server refuses is an error at once.
  async patient(step, between) {
    for (;;) {
      if (this.stopped) throw new UploadError(t('已取消', 'Cancelled'));
      try {
        return await step();
      } catch (error) {
        if (error instanceof UploadError || this.stopped) throw error;
        this.onWaiting(this.failures);
        await this.pause(waits[Math.min(this.failures++, waits.length - 1)]);
        if (between) {
          const reached = await this.patient(() => this.ask());
          if (reached === null) throw new UploadError(t('上传已过期，请重新选择文件。', 'The upload has expired: choose the file again.'));
          return reached;
        }
      }
    }
  }

  // Waits, but no longer than the network needs to come back.
  pause(milliseconds) {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        window.removeEventListener('online', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      window.addEventListener('online', done);
    });
  }

  // XMLHttpRequest, because fetch does not tell how much of a body has gone out.
  call(method, url, headers, body = null, onSent = null) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open(method, url);
      request.setRequestHeader('Tus-Resumable', '1.0.0');
      request.setRequestHeader('Accept', 'application/json');
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, String(value));
      if (onSent) request.upload.onprogress = (event) => onSent(event.loaded);
      request.onload = () => (request.status >= 500 || request.status === 429
        ? reject(new TypeError('server'))
        : resolve({ status: request.status, text: request.responseText, header: (name) => request.getResponseHeader(name) }));
      request.onerror = request.ontimeout = request.onabort = () => reject(new TypeError('network'));
      request.send(body);
    });
  }
}

// What was sent is kept, and with it the address under which to go on.
function signedOut() {
  return new UploadError(t('登录已失效。请重新登录，再选择同一个文件，将从断点继续。', 'You are signed out. Sign in and choose the same file again: it goes on where it stopped.'));
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
