import{late as o}from"./shared-late.js";export const id=607,ids=[607],modules={60607:o[60607],76282:o[76282]};
