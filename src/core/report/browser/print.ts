/** A part of the page that shows more on paper than on a screen. */
export interface Foldable {
  unfold(): void;
  fold(): void;
}

/** Unfolds the page for paper, and folds it again afterwards. */
export function whilePrinting(parts: readonly Foldable[]): void {
  let unfolded = false;
  const print = (printing: boolean) => {
    if (printing === unfolded) return;
    unfolded = printing;
    for (const part of parts) {
      if (printing) part.unfold();
      else part.fold();
    }
  };
  addEventListener('beforeprint', () => {
    print(true);
  });
  addEventListener('afterprint', () => {
    print(false);
  });
  // Some browsers print without saying so first.
  matchMedia('print').addEventListener('change', ({ matches }) => {
    print(matches);
  });
}
