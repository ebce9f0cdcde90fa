import{late as o}from"./shared-late.js";export const id=4770,ids=[4770],modules={71343:o[71343],84770:o[84770]};
