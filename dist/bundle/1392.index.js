import{early as o}from"./shared-early.js";export const id=1392,ids=[1392],modules={5226:o[5226],34013:o[34013],43302:o[43302],51751:o[51751],96685:o[96685]};
