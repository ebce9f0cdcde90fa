import{late as o}from"./shared-late.js";export const id=7960,ids=[7960],modules={63198:o[63198],70199:o[70199]};
