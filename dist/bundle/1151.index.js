import{early as o}from"./shared-early.js";export const id=1151,ids=[1151],modules={34013:o[34013],51751:o[51751],96685:o[96685]};
