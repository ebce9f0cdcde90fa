import{often as o}from"./shared-often.js";import{late as t}from"./shared-late.js";export const id=4770,ids=[4770],modules={71343:o[71343],84770:t[84770]};
