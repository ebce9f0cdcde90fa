import{late as o}from"./shared-late.js";export const id=817,ids=[817],modules={63198:o[63198],70199:o[70199]};
