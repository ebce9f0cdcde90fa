import { POST_HEIGHT, type Layout, type Spot } from './chart-layout.js';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The lines from open posts to their children, as far as they cross an area.
 *
 * @returns the data of an SVG path, in the coordinates of the area
 */
export function linksWithin({ spots, trunk }: Layout, area: Area): string {
  const families = new Map<Spot, Spot[]>();
  const byIndex = new Map(spots.map((spot) => [spot.post.index, spot]));
  for (const spot of spots) {
    const above = spot.post.above && byIndex.get(spot.post.above.index);
    if (!above) continue;
    const family = families.get(above);
    if (family) family.push(spot);
    else families.set(above, [spot]);
  }
  return [...families].map(([above, children]) => familyPath(above, children, trunk, area)).join('');
}

/** From the parent a line to the trunk, the trunk along all children, and a line to each that can be seen. */
function familyPath(above: Spot, children: readonly Spot[], trunk: number, area: Area): string {
  const middle = ({ y }: Spot) => y + POST_HEIGHT / 2;
  const isBeside = trunk > above.width;
  const start = isBeside ? middle(above) : above.y + POST_HEIGHT;
  const heights = children.map(middle);
  const top = Math.min(start, ...ends(heights));
  const bottom = Math.max(start, ...ends(heights));
  const x = above.x + trunk;
  const right = children[0]?.x ?? x;
  if (bottom < area.top || top > area.bottom || right < area.left || above.x > area.right) return '';
  const at = (px: number, py: number) => `${px - area.left} ${py - area.top}`;
  const seen = children.filter((child) => middle(child) >= area.top && middle(child) <= area.bottom);
  // Lines far outside are cut off: an SVG of a hundred thousand pixels is slow to draw.
  const [from, to] = [Math.max(top, area.top), Math.min(bottom, area.bottom)];
  return [
    isBeside ? `M${at(above.x + above.width, start)}H${x - area.left}` : '',
    from < to ? `M${at(x, from)}V${to - area.top}` : '',
    ...seen.map((child) => `M${at(x, middle(child))}H${child.x - area.left}`),
  ].join('');
}

/** The first and the last: siblings are in order. */
function ends(heights: readonly number[]): number[] {
  return [heights[0], heights.at(-1)].filter((height) => height !== undefined);
}
