import{early as o}from"./shared-early.js";export const id=2476,ids=[2476],modules={42476:o[42476]};
