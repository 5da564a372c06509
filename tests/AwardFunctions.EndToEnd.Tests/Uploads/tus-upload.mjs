// Uploads a file with tus-js-client, cuts the connection in the midst of a chunk, and has a second client go on from there.
// node tus-upload.mjs ENDPOINT COOKIE METADATA FILE; the last line says where the second client went on.
import { createReadStream, statSync } from 'node:fs';
import { Upload } from 'tus-js-client';

const [endpoint, cookie, metadata, path] = process.argv.slice(2);
const size = statSync(path).size;
const options = {
  endpoint,
  uploadSize: size,
  chunkSize: 4 * 1024 * 1024,
  headers: { Cookie: cookie },
  metadata: JSON.parse(metadata),
  retryDelays: [0, 100, 300, 1000, 3000],
};

const url = await new Promise((resolve, reject) => {
  const upload = new Upload(createReadStream(path), {
    ...options,
    onError: reject,
    onSuccess: () => reject(new Error('It was to be cut before its end.')),
    onProgress: (sent) => {
      if (sent > size / 2) upload.abort().then(() => resolve(upload.url), reject);
    },
  });
  upload.start();
});

let from;
await new Promise((resolve, reject) => {
  const upload = new Upload(createReadStream(path), {
    ...options,
    uploadUrl: url,
    onError: reject,
    onSuccess: resolve,
    onAfterResponse: (request, response) => {
      if (request.getMethod() === 'HEAD') from = Number(response.getHeader('Upload-Offset'));
    },
  });
  upload.start();
});
console.log(JSON.stringify({ from }));
