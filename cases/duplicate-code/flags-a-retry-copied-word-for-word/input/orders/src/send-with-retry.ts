export async function sendWithRetry(send: () => Promise<Response>, attempts: number): Promise<Response> {
  let waitMilliseconds = 200;
  let lastProblem: unknown = null;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const response = await send();
      if (response.status < 500) return response;
      lastProblem = new Error(`status ${response.status}`);
    } catch (problem) {
      lastProblem = problem;
    }
    await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    waitMilliseconds = Math.min(waitMilliseconds * 2, 5000);
  }
  throw lastProblem;
}
