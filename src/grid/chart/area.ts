/** Where a part of a chart is drawn, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
