/** Resolves when the next frame is painted. A page that is not shown paints it when it is shown. */
export function nextPaint(): Promise<void> {
  // The task after a frame's callbacks comes after its paint.
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}
