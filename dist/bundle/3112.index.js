import{late as o}from"./shared-late.js";import{often as t}from"./shared-often.js";export const id=3112,ids=[3112],modules={25688:o[25688],63112:o[63112],71343:t[71343]};
