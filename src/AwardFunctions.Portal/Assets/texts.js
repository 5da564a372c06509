const english = document.documentElement.lang === 'en';

export const t = (zh, en) => (english ? en : zh);

export const clock = (date) =>
  `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}:${String(date.getSeconds()).padStart(2, '0')}`;

export function size(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  let at = 0;
  while (bytes >= 1024 && at < 3) {
    bytes /= 1024;
    at++;
  }
  return `${at === 0 ? bytes : bytes.toFixed(1).replace(/\.0$/, '')} ${units[at]}`;
}

// What a problem document says, or a plain sentence where the answer was none.
export function problemText(text, status) {
  try {
    const problem = JSON.parse(text);
    return problem.citation ? `${problem.detail}（${problem.citation.label}）` : problem.detail;
  } catch {
    return t(`服务器未能处理（${status}）。`, `The server could not do this (${status}).`);
  }
}

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') made.addEventListener('click', value);
    else if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}
