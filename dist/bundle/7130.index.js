import{early as o}from"./shared-early.js";export const id=7130,ids=[7130,2476],modules={5226:o[5226],42476:o[42476],96685:o[96685]};
