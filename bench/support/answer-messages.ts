/** Greets the parent process and answers its messages one by one, until the parent goes away. */
export function answerMessages<Request, Reply>(
  greeting: Reply,
  answer: (request: Request) => Reply | Promise<Reply>,
): void {
  const send = (message: unknown): void => {
    process.send?.(message);
  };
  process.on('message', (request) => {
    Promise.resolve(request as Request)
      .then(answer)
      .then(send, (error: unknown) => {
        send({ failure: String(error) });
      });
  });
  process.once('disconnect', () => process.exit(0));
  send(greeting);
}
