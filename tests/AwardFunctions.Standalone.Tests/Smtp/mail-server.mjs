// A real SMTP server for the tests. The recipient says how it behaves; every message it takes is parsed and printed as a line of JSON.
import { readFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

const [key, certificate] = process.argv.slice(2);
const tls = key ? { key: readFileSync(key), cert: readFileSync(certificate) } : {};

const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });
const say = (line) => process.stdout.write(JSON.stringify(line) + '\n');

const behaviour = {
  onAuth: (auth, session, done) =>
    auth.username === 'award' && auth.password === '密码:secret' ? done(null, { user: 'award' }) : done(refusal(535, 'Authentication failed')),
  onMailFrom: (address, session, done) => (address.address.startsWith('banned') ? done(refusal(550, 'Sender denied')) : done()),
  onRcptTo: (address, session, done) => {
    const [name] = address.address.split('@');
    if (name === 'rcpt-later') return done(refusal(451, 'Greylisted, try again'));
    if (name === 'rcpt-never') return done(refusal(550, 'No such mailbox'));
    done();
  },
  onData: (stream, session, done) => {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', async () => {
      const raw = Buffer.concat(parts);
      const [name] = session.envelope.rcptTo[0].address.split('@');
      const mail = await simpleParser(raw);
      say({
        id: mail.messageId,
        from: mail.from.value[0],
        to: mail.to.value[0],
        envelope: { from: session.envelope.mailFrom.address, to: session.envelope.rcptTo.map((one) => one.address) },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        date: mail.date.toISOString(),
        language: mail.headers.get('content-language'),
        automatic: mail.headers.get('auto-submitted'),
        longestLine: Math.max(...raw.toString('latin1').split('\r\n').map((line) => line.length)),
        isAscii: raw.every((byte) => byte < 128),
        secure: session.secure,
        user: session.user ?? null,
      });
      if (name === 'data-later') return done(refusal(452, 'Disk full'));
      if (name === 'data-never') return done(refusal(554, 'Content refused'));
      // The message is here, and the answer never comes.
      if (name === 'data-drop') return sockets.forEach((socket) => socket.destroy());
      done(null, 'queued as 42');
    });
  },
};

const sockets = new Set();
const start = (name, options) =>
  new Promise((resolve) => {
    const server = new SMTPServer({ ...tls, ...behaviour, closeTimeout: 100, authOptional: true, ...options });
    server.on('error', () => {});
    server.server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    server.listen(0, '127.0.0.1', () => resolve([name, server.server.address().port]));
  });

const ports = await Promise.all([
  start('plain', { disabledCommands: ['STARTTLS'], allowInsecureAuth: true, authMethods: ['PLAIN', 'LOGIN'] }),
  start('login', { disabledCommands: ['STARTTLS'], allowInsecureAuth: true, authMethods: ['LOGIN'] }),
  start('startTls', { authOptional: false }),
  start('implicit', { secure: true }),
]);
say(Object.fromEntries(ports));

// Ends with the test process, however that ends.
process.stdin.on('end', () => process.exit(0)).resume();
