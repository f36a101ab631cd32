/** Waits for GitHub's next whole second; people need longer than that to read what they approve. */
export async function nextSecond(): Promise<void> {
  await new Promise((wait) => setTimeout(wait, 1005 - (Date.now() % 1000)));
}
