import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMessages } from '../support/answer-messages.js';

/** What a reference server is to answer: the text of our server's answer. */
export interface AnswerText {
  text: string;
}

let bytes = Buffer.alloc(0);

// The least a server can do: read the body, write bytes that are ready.
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
    });
    response.end(bytes);
  });
});

server.listen(0, '127.0.0.1', () => {
  const state = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  answerMessages<AnswerText, typeof state>(state, ({ text }) => {
    bytes = Buffer.from(text);
    return state;
  });
});
