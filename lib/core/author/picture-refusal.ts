// Why something is not taken as a picture of a tip.

/** `svg`: a drawing that can carry scripts; `type`: no picture; `large`: too large even when scaled; `full`: no room left. */
export type PictureRefusal = 'svg' | 'type' | 'large' | 'full';
