import{late as o}from"./shared-late.js";export const id=3112,ids=[3112],modules={25688:o[25688],63112:o[63112],71343:o[71343]};
