// A picture of a tip as the help page knows it before it has asked for its data.

/** A picture that is kept on this device. */
export interface TipPicture {
  /** As the tip's HTML names it. */
  source: string;
  /** In points, so that there is room for it before it is drawn. */
  width: number;
  height: number;
}
