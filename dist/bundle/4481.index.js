import{late as o}from"./shared-late.js";export const id=4481,ids=[4481],modules={74481:o[74481]};
