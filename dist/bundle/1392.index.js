import{early}from"./shared-early.js";export const ids=[1392],modules={34013:early[34013],43302:early[43302],51751:early[51751],96685:early[96685]};
