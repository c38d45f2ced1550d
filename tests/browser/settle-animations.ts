/** Runs in the popup: waits for the end of every transition that has one. */
export async function settleAnimations(): Promise<void> {
  // A change just made starts its transitions with the next frame.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const ending = document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().endTime) < 10_000);
  await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
}
